import { useChange } from '../connection/change.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { AmendHead } from './amended-form.tsx';
import { aDocument, type DocumentDraft, documentSent, documents } from './document-draft.ts';
import { DocumentLine } from './document-line.tsx';
import { useDocumentWords } from './document-words.ts';
import { draftOf, type ListDraft, recordedLines } from './list-draft.ts';
import { ListForm } from './list-form.tsx';
import { PaperOfMeeting, Papers, useCited } from './papers.tsx';
import { PartOfMeeting } from './part-of-meeting.tsx';

const DocumentsOfMeeting = graphql(`
  fragment DocumentsOfMeeting on Meeting { id version title documents { ...PaperOfMeeting } }
`);

/** The papers of the meeting as a whole; those of an item of its agenda stand with the item. */
export function DocumentsShown({ meeting, mayWrite }: { meeting: FragmentType<typeof DocumentsOfMeeting>; mayWrite: boolean }) {
  const { id, version, title, documents: uses } = unmasked(DocumentsOfMeeting, meeting);
  const word = useDocumentWords();
  const cited = useCited();
  const amend = useChange(AmendHead);
  const kept = useKeptInput<ListDraft<DocumentDraft> | null>(`documents.${id}`, null, word('typed', { meeting: title }));
  const aPaper = () => aDocument(word('kinds').split('|')[0]);
  const presented = unmasked(PaperOfMeeting, uses).filter(({ relation }) => relation === 'PRESENTED');
  const latest = { version, lines: recordedLines(presented.map(({ document }) => ({ content: { ...aDocument(''), documentId: document.id, name: cited(document) }, told: cited(document) })), documents) };
  const write = () => kept.set({ ...draftOf(latest), ...(presented.length === 0 && { lines: [{ key: 'first', content: aPaper() }] }) });
  return (
    <PartOfMeeting
      name="documents"
      title={word('title')}
      isEmpty={uses.length === 0}
      write={word(uses.length === 0 ? 'write' : 'amend')}
      onWrite={mayWrite ? write : undefined}
      form={
        mayWrite && kept.value && (
          <ListForm
            kept={kept}
            draft={kept.value}
            latest={latest}
            kind={documents}
            label={word('amend')}
            save={word('write')}
            nameOf={n => word('line', { n })}
            change={amend}
            field="documents"
            input={(version, lines) => ({ meetingId: id, version, documents: lines.map(documentSent) })}
            adds={[{ label: word('add'), make: aPaper }]}
          >
            {line => <DocumentLine {...line} />}
          </ListForm>
        )
      }
    >
      <Papers of={uses} />
    </PartOfMeeting>
  );
}
