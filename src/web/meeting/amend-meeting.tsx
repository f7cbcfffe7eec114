import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import type { HeadOfMeetingFragment } from '../graphql/graphql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { onLatest } from '../kept/on-latest.ts';
import { Answer } from '../shell/answer.tsx';
import { changesOf, type MeetingDraft } from './meeting-draft.ts';
import { MeetingFields, shownOfMeeting } from './meeting-fields.tsx';
import { useMeetingWords } from './meeting-words.ts';

const AmendHead = graphql(`
  mutation AmendHead($input: AmendMeetingInput!) {
    amendMeeting(input: $input) { done warnings { code message path } meeting { id version } }
  }
`);
const draftOf = ({ version, host, title, kind, heldOn, mode, place, committees, chair, chairPosition, coChairs, periodFrom, periodUntil }: HeadOfMeetingFragment): MeetingDraft => ({
  version, hostId: host.id, title, kind, heldOn, mode, place: place ?? '', committeeIds: committees.map(({ id }) => id), chairId: chair?.id ?? null, chairPosition: chairPosition ?? '', coChairIds: coChairs.map(({ id }) => id), periodFrom: periodFrom ?? '', periodUntil: periodUntil ?? '',
});

/** Betters the head of a meeting until its notice is issued. */
export function AmendMeeting({ head }: { head: HeadOfMeetingFragment }) {
  const word = useMeetingWords();
  const client = useApolloClient();
  const amend = useChange(AmendHead);
  // null while it is closed
  const kept = useKeptInput<MeetingDraft | null>(`meeting.${head.id}`, null, word('amending', { meeting: head.title }));
  const close = () => {
    amend.forget();
    kept.forget();
  };
  if (!kept.value) return <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => kept.set({ ...draftOf(head), before: draftOf(head) })}>{word('amend')}</Button>;
  const latest = draftOf(head);
  const draft = { ...onLatest(kept.value, kept.value.before ?? latest, latest), version: kept.value.version };
  const isConflict = amend.refusal?.code === 'CONFLICT';
  return (
    <Paper withBorder p="md" bg="gray.0">
      <Stack>
        <KeptNote of={{ ...kept, forget: close }} />
        <MeetingFields draft={draft} put={part => kept.set(before => (before ? { ...before, ...part } : before))} fault={name => faultOf(amend.refusal, name)} />
        {isConflict ? <Alert role="alert" color="yellow">{word('conflict')}</Alert> : <Answer to={amend} shown={shownOfMeeting} onDone={close} />}
        <Group>
          <Button
            loading={amend.isUnderWay}
            onClick={async () => {
              // after a conflict the latest version stands above the form: who records again has seen it
              const version = (isConflict ? head.version : draft.version) ?? head.version;
              if (await amend.send({ meetingId: head.id, version, ...changesOf(latest, draft) })) close();
              else await client.refetchQueries({ include: 'active' });
            }}
          >
            {word('save')}
          </Button>
          <Button variant="subtle" onClick={close}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
