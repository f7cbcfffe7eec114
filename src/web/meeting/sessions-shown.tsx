import { List } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { AmendHead } from './amended-form.tsx';
import { draftOf, type ListDraft, recordedLines } from './list-draft.ts';
import { ListForm } from './list-form.tsx';
import { PartOfMeeting } from './part-of-meeting.tsx';
import { aSession, type SessionDraft, type SessionRead, sessionSent, sessions, sessionTyped } from './session-draft.ts';
import { SessionLine } from './session-line.tsx';
import { useSessionWords } from './session-words.ts';

const SessionsOfMeeting = graphql(`
  fragment SessionsOfMeeting on Meeting { id version title heldOn sessions { id day part place offices { id name } } }
`);

/** The sittings of a meeting that took more than one, or more than one place. */
export function SessionsShown({ meeting, mayWrite }: { meeting: FragmentType<typeof SessionsOfMeeting>; mayWrite: boolean }) {
  const { id, version, title, heldOn, sessions: read } = unmasked(SessionsOfMeeting, meeting);
  const word = useSessionWords();
  const term = useTerms();
  const format = useFormat();
  const amend = useChange(AmendHead);
  const kept = useKeptInput<ListDraft<SessionDraft> | null>(`sessions.${id}`, null, word('typed', { meeting: title }));
  const told = ({ day, part, place, offices }: SessionRead) => [`${term(part)}, ${format.day(day)}`, place, offices.map(({ name }) => name).join(', ')].filter(Boolean).join(' – ');
  const latest = { version, lines: recordedLines(read.map(session => ({ content: sessionTyped(session), told: told(session) })), sessions) };
  const write = () => kept.set({ ...draftOf(latest), ...(read.length === 0 && { lines: [{ key: 'first', content: aSession(heldOn) }] }) });
  return (
    <PartOfMeeting
      name="sessions"
      title={word('title')}
      isEmpty={read.length === 0}
      write={word(read.length === 0 ? 'write' : 'amend')}
      onWrite={mayWrite ? write : undefined}
      form={
        mayWrite && kept.value && (
          <ListForm
            kept={kept}
            draft={kept.value}
            latest={latest}
            kind={sessions}
            label={word('amend')}
            save={word('write')}
            nameOf={n => word('line', { n })}
            change={amend}
            field="sessions"
            input={(version, lines) => ({ meetingId: id, version, sessions: lines.map(sessionSent) })}
            adds={[{ label: word('add'), make: () => aSession(heldOn) }]}
          >
            {line => <SessionLine {...line} />}
          </ListForm>
        )
      }
    >
      <List>{read.map(session => <List.Item key={session.id}>{told(session)}</List.Item>)}</List>
    </PartOfMeeting>
  );
}
