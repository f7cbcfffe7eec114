import { Anchor, Collapse, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { aDocument } from './document-draft.ts';
import { DocumentLine } from './document-line.tsx';
import { useDocumentWords } from './document-words.ts';
import type { TypedLine } from './list-draft.ts';
import { ListLines } from './list-lines.tsx';
import type { NewMeetingDraft } from './meeting-draft.ts';
import { useMeetingWords } from './meeting-words.ts';
import { aSession } from './session-draft.ts';
import { SessionLine } from './session-line.tsx';
import { useSessionWords } from './session-words.ts';
import { SourceFields } from './source-fields.tsx';
import { useSourceWords } from './source-words.ts';

type More = Pick<NewMeetingDraft, 'sessions' | 'documents' | 'source'>;
interface Props {
  draft: NewMeetingDraft;
  put(changed: (before: NewMeetingDraft) => Partial<More>): void;
  fault(...names: (string | number)[]): string | undefined;
}

/** What few meetings have from the beginning; it can be written on the page of the meeting as well. */
export function MoreOfNewMeeting({ draft, put, fault }: Props) {
  const [word, sessionWord, documentWord, sourceWord] = [useMeetingWords(), useSessionWords(), useDocumentWords(), useSourceWords()];
  const { sessions, documents, source, heldOn } = draft;
  const isWritten = sessions.length + documents.length > 0 || Object.values(source).some(Boolean);
  const [isMore, more] = useDisclosure();
  // what was kept from an earlier visit is found a moment after the page is there
  useEffect(() => {
    if (isWritten) more.open();
  }, [isWritten, more.open]);
  const isShown = isMore || ['sessions', 'documents', 'source'].some(name => fault(name));
  const linesOf = <Name extends 'sessions' | 'documents'>(name: Name) => (next: (before: TypedLine<More[Name][number]['content']>[]) => TypedLine<More[Name][number]['content']>[]) => put(before => ({ [name]: next(before[name]) }));
  return (
    <>
      <Anchor component="button" type="button" size="sm" ta="start" onClick={more.toggle} aria-expanded={isShown}>{word('moreParts')}</Anchor>
      <Collapse expanded={isShown}>
        {isShown && (
          <Stack>
            <Title order={2} size="h3">{sessionWord('title')}</Title>
            <ListLines lines={sessions} setLines={linesOf('sessions')} nameOf={n => sessionWord('line', { n })} adds={[{ label: sessionWord('add'), make: () => aSession(heldOn) }]}>
              {line => <SessionLine {...line} fault={(...names) => fault('sessions', line.n - 1, ...names)} />}
            </ListLines>
            <Title order={2} size="h3">{documentWord('title')}</Title>
            <ListLines lines={documents} setLines={linesOf('documents')} nameOf={n => documentWord('line', { n })} adds={[{ label: documentWord('add'), make: () => aDocument(documentWord('kinds').split('|')[0]) }]}>
              {line => <DocumentLine {...line} fault={(...names) => fault('documents', line.n - 1, ...names)} />}
            </ListLines>
            <Title order={2} size="h3">{sourceWord('title')}</Title>
            <SourceFields draft={source} put={part => put(before => ({ source: { ...before.source, ...part } }))} fault={name => fault('source', name)} />
          </Stack>
        )}
      </Collapse>
    </>
  );
}
