import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import type { HeadOfMeetingFragment } from '../graphql/graphql.ts';
import { type KeptInput, useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { onLatest } from '../kept/on-latest.ts';
import { Answer } from '../shell/answer.tsx';
import { useUnfolded } from '../shell/unfolded.ts';
import { AmendHead } from './amend-head.ts';
import { changesOf, type MeetingDraft } from './meeting-draft.ts';
import { MeetingFields, shownOfMeeting } from './meeting-fields.tsx';
import { useMeetingWords } from './meeting-words.ts';

const draftOf = ({ version, host, title, kind, heldOn, mode, place, committees, chair, chairPosition, coChairs, periodFrom, periodUntil }: HeadOfMeetingFragment): MeetingDraft => ({
  version, hostId: host.id, title, kind, heldOn, mode, place: place ?? '', committeeIds: committees.map(({ id }) => id), chairId: chair?.id ?? null, chairPosition: chairPosition ?? '', coChairIds: coChairs.map(({ id }) => id), periodFrom: periodFrom ?? '', periodUntil: periodUntil ?? '',
});

/** Betters the head of a meeting until its notice is issued. */
export function AmendMeeting({ head }: { head: HeadOfMeetingFragment }) {
  const word = useMeetingWords();
  // null while it is closed
  const kept = useKeptInput<MeetingDraft | null>(`meeting.${head.id}`, null, word('amending', { meeting: head.title }));
  if (kept.value) return <Amending head={head} kept={kept} typed={kept.value} />;
  return <Button id="amend-meeting" variant="subtle" size="sm" onClick={() => kept.set({ ...draftOf(head), before: draftOf(head) })}>{word('amend')}</Button>;
}

function Amending({ head, kept, typed }: { head: HeadOfMeetingFragment; kept: KeptInput<MeetingDraft | null>; typed: MeetingDraft }) {
  const word = useMeetingWords();
  const client = useApolloClient();
  const amend = useChange(AmendHead);
  const close = () => {
    amend.forget();
    kept.forget();
  };
  const latest = draftOf(head);
  const draft = { ...onLatest(typed, typed.before ?? latest, latest), version: typed.version };
  const unfolded = useUnfolded<HTMLDivElement>(draft, close);
  const isConflict = amend.refusal?.code === 'CONFLICT';
  return (
    <Paper withBorder p="md" bg="gray.0" w="100%" {...unfolded}>
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
