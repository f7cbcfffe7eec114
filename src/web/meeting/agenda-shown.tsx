import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { AgendaOfMeetingFragment } from '../graphql/graphql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { type AgendaDraft, agendaLineOf, anAgendaLine } from './agenda-draft.ts';
import { AgendaForm } from './agenda-form.tsx';
import { useAgendaWords } from './agenda-words.ts';
import { useMeetingWords } from './meeting-words.ts';

export const AgendaOfMeeting = graphql(`
  fragment AgendaOfMeeting on Meeting {
    id version title heldOn
    sessions { id day part place offices { id name } }
    agenda { id ordinal title text offices { id name } documents { relation document { id kind title number issuedOn issuer } } }
    documents { relation document { id kind title number issuedOn issuer } }
    source { title publisher publishedOn authors inferred }
  }
`);

/** What was on the table: sessions, agenda and papers, and where the record was taken from. Who keeps the record writes the agenda here. */
export function AgendaShown({ meeting, mayWrite }: { meeting: FragmentType<typeof AgendaOfMeeting>; mayWrite: boolean }) {
  const of = unmasked(AgendaOfMeeting, meeting);
  const { id, version, title, sessions, agenda, documents, source } = of;
  const word = useMeetingWords();
  const term = useTerms();
  const format = useFormat();
  const agendaWord = useAgendaWords();
  // null while it is closed
  const kept = useKeptInput<AgendaDraft | null>(`agenda.${id}`, null, agendaWord('typed', { meeting: title }));
  if (sessions.length + agenda.length + documents.length === 0 && !source && !mayWrite) return null;
  return (
    <Stack gap="md">
      {sessions.length > 0 && (
        <section>
          <Title order={2}>{word('sessions')}</Title>
          <List>{sessions.map(({ id, day, part, place, offices }) => <List.Item key={id}>{[`${term(part)}, ${format.day(day)}`, place, offices.map(({ name }) => name).join(', ')].filter(Boolean).join(' – ')}</List.Item>)}</List>
        </section>
      )}
      {(agenda.length > 0 || mayWrite) && (
        <Stack component="section" gap="sm" aria-labelledby="agenda">
          <Group justify="space-between">
            <Title order={2} id="agenda">{word('agenda')}</Title>
            {mayWrite && !kept.value && <Button id="write-agenda" className="no-print" size="xs" variant="light" onClick={() => kept.set({ version, lines: agenda.length > 0 ? agenda.map(agendaLineOf) : [anAgendaLine()] })}>{agendaWord(agenda.length > 0 ? 'amend' : 'write')}</Button>}
          </Group>
          {agenda.length === 0 && <Text c="dimmed">{agendaWord('none')}</Text>}
          <Stack component="ol" gap="sm" pl="lg" m={0}>
            {agenda.map(({ id, title, text, offices, documents }) => (
              <li key={id}>
                <Text fw={600}>{title}</Text>
                {text && <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>}
                {offices.length > 0 && <Text size="sm" c="dimmed">{offices.map(({ name }) => name).join(', ')}</Text>}
                <Papers of={documents} />
              </li>
            ))}
          </Stack>
          {mayWrite && kept.value && <AgendaForm meeting={of} kept={kept} draft={kept.value} />}
        </Stack>
      )}
      {documents.length > 0 && (
        <section>
          <Title order={2}>{word('documents')}</Title>
          <Papers of={documents} />
        </section>
      )}
      {source && <Text size="sm" c="dimmed">{word('source')}: {[source.title, source.publisher, source.publishedOn && format.day(source.publishedOn), source.authors.join(', ')].filter(Boolean).join(', ')}{source.inferred && `. ${word('inferred', { what: source.inferred })}`}</Text>}
    </Stack>
  );
}

function Papers({ of: uses }: { of: AgendaOfMeetingFragment['documents'] }) {
  const word = useMeetingWords();
  const format = useFormat();
  if (uses.length === 0) return null;
  return <List size="sm">{uses.map(({ relation, document: { id, kind, title, number, issuedOn, issuer } }) => <List.Item key={id + relation}>{[[kind, number].filter(Boolean).join(' '), title, issuer, issuedOn && format.day(issuedOn)].filter(Boolean).join(', ')} <Text span inherit c="dimmed">({word(relation)})</Text></List.Item>)}</List>;
}
