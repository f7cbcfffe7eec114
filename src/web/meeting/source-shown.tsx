import { Text } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { useFormat } from '../language/format.ts';
import { type Amended, AmendedForm } from './amended-form.tsx';
import { PartOfMeeting } from './part-of-meeting.tsx';
import { type SourceDraft, sourceSent, sourceTyped } from './source-draft.ts';
import { SourceFields } from './source-fields.tsx';
import { useSourceWords } from './source-words.ts';

const SourceOfMeeting = graphql(`
  fragment SourceOfMeeting on Meeting { id version title source { title publisher publishedOn authors inferred } }
`);

/** Where the record was taken from, where it was not written at the meeting itself. */
export function SourceShown({ meeting, mayWrite }: { meeting: FragmentType<typeof SourceOfMeeting>; mayWrite: boolean }) {
  const of = unmasked(SourceOfMeeting, meeting);
  const { id, version, title, source } = of;
  const word = useSourceWords();
  const format = useFormat();
  const kept = useKeptInput<Amended<SourceDraft> | null>(`source.${id}`, null, word('typed', { meeting: title }));
  const latest = sourceTyped(source);
  return (
    <PartOfMeeting
      name="source"
      title={word('title')}
      isEmpty={!source}
      write={word(source ? 'amend' : 'write')}
      onWrite={mayWrite ? () => kept.set({ version, before: latest, typed: latest }) : undefined}
      form={
        mayWrite && kept.value && (
          <AmendedForm label={word('amend')} save={word('write')} meeting={of} latest={latest} kept={kept} amended={kept.value} shown={['source']} input={({ typed }) => ({ source: sourceSent(typed) })}>
            {({ draft, put, fault }) => (
              <>
                <SourceFields draft={draft} put={put} fault={name => fault('source', name)} />
                <Text size="xs" c="dimmed">{word('none')}</Text>
              </>
            )}
          </AmendedForm>
        )
      }
    >
      {source && <Text size="sm">{[source.title, source.publisher, source.publishedOn && format.day(source.publishedOn), source.authors.join(', ')].filter(Boolean).join(', ')}{source.inferred && `. ${word('inferredFrom', { what: source.inferred })}`}</Text>}
    </PartOfMeeting>
  );
}
