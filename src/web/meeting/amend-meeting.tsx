import { Button } from '@mantine/core';
import type { HeadOfMeetingFragment } from '../graphql/graphql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { type Amended, AmendedForm } from './amended-form.tsx';
import { changesOf, type MeetingDraft } from './meeting-draft.ts';
import { MeetingFields, shownOfMeeting } from './meeting-fields.tsx';
import { useMeetingWords } from './meeting-words.ts';

const headTyped = ({ host, title, kind, heldOn, mode, place, committees, chair, chairPosition, coChairs, periodFrom, periodUntil }: HeadOfMeetingFragment): MeetingDraft => ({
  hostId: host.id, title, kind, heldOn, mode, place: place ?? '', committeeIds: committees.map(({ id }) => id), chairId: chair?.id ?? null, chairPosition: chairPosition ?? '', coChairIds: coChairs.map(({ id }) => id), periodFrom: periodFrom ?? '', periodUntil: periodUntil ?? '',
});

/** Betters the head of a meeting until its notice is issued. */
export function AmendMeeting({ head }: { head: HeadOfMeetingFragment }) {
  const word = useMeetingWords();
  const latest = headTyped(head);
  // null while it is closed
  const kept = useKeptInput<Amended<MeetingDraft> | null>(`meeting-head.${head.id}`, null, word('amending', { meeting: head.title }));
  if (!kept.value) return <Button id="amend-meeting" variant="subtle" size="sm" onClick={() => kept.set({ version: head.version, before: latest, typed: latest })}>{word('amend')}</Button>;
  return (
    <AmendedForm label={word('amend')} save={word('save')} meeting={head} latest={latest} kept={kept} amended={kept.value} shown={shownOfMeeting} input={({ before, typed }) => changesOf(before, typed)}>
      {fields => <MeetingFields {...fields} />}
    </AmendedForm>
  );
}
