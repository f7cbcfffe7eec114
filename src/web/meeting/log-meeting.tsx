import { Button, Container, Select, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { grantsOf, useViewer } from '../account/viewer.tsx';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { DeskOf } from '../desk/desk-of.tsx';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { isDay } from '../language/read-day.ts';
import { OfficeField } from '../office/office-field.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Answer } from '../shell/answer.tsx';
import { aMeeting, headOf, moreOf, type NewMeetingDraft } from './meeting-draft.ts';
import { MeetingFields, shownOfMeeting } from './meeting-fields.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { MoreOfNewMeeting } from './more-of-new-meeting.tsx';

const RecordMeeting = graphql(`
  mutation RecordMeeting($input: RecordMeetingInput!) {
    recordMeeting(input: $input) { done warnings { code message path } meeting { id } }
  }
`);
const PlanMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) { done warnings { code message path } meeting { id } }
  }
`);

export function LogMeeting() {
  return <DeskOf roles={['SECRETARIAT']}><NewMeeting /></DeskOf>;
}

/** The head of a meeting, before it begins; everything else is logged on its own page. */
function NewMeeting() {
  const viewer = useViewer();
  const word = useMeetingWords();
  const navigate = useNavigate();
  const record = useChange(RecordMeeting);
  const plan = useChange(PlanMeeting);
  const [isTried, setTried] = useState(false);
  const keeps = grantsOf(viewer, 'SECRETARIAT').map(({ office }) => office);
  const empty = aMeeting(keeps.length === 1 ? keeps[0].id : '', viewer.today);
  const kept = useKeptInput('meeting.new', empty, word('typed'));
  // what was kept by an earlier version of this page lacks what has come since
  const draft: NewMeetingDraft = { ...empty, ...kept.value };
  const put = (part: Partial<NewMeetingDraft>) => kept.set(before => ({ ...before, ...part }));
  const isPlan = isDay(draft.heldOn) && draft.heldOn > viewer.today;
  const change = isPlan ? plan : record;
  const fault = (name: string) => faultOf(change.refusal, name) ?? (isTried && ['hostId', 'title', 'heldOn'].includes(name) && !String(draft[name as 'title']).trim() ? word('needed') : undefined);
  const opened = ({ meeting }: { meeting?: { id: string } | null }) => {
    kept.forget();
    if (meeting) void navigate({ to: '/meetings/$meetingId', params: { meetingId: meeting.id } });
  };
  const save = async (event: { preventDefault(): void }) => {
    event.preventDefault();
    const isWhole = draft.hostId && draft.title.trim() && draft.heldOn;
    setTried(!isWhole);
    const done = isWhole && (await change.send({ hostId: draft.hostId, ...headOf(draft), ...moreOf(draft) }));
    if (done) opened(done);
  };
  return (
    <Container size="md" p="md">
      <form noValidate onSubmit={save}>
        <Stack>
          <PageTitle>{word('new')}</PageTitle>
          <KeptNote of={kept} />
          <MeetingFields
            draft={draft}
            put={put}
            fault={fault}
            host={<Host keeps={keeps} value={draft.hostId} onChange={hostId => put({ hostId })} error={fault('hostId')} validOn={draft.heldOn} />}
          />
          <MoreOfNewMeeting draft={draft} put={changed => kept.set(before => ({ ...before, ...changed({ ...empty, ...before }) }))} fault={(...names) => faultOf(change.refusal, ...names)} />
          <Text size="sm" c="dimmed">{word(isPlan ? 'willPlan' : 'afterwards')}</Text>
          <Answer to={change} shown={[...shownOfMeeting, 'sessions', 'documents', 'source']} onDone={opened} />
          <Button type="submit" loading={change.isUnderWay} style={{ alignSelf: 'flex-start' }}>{word(isPlan ? 'plan' : 'start')}</Button>
        </Stack>
      </form>
    </Container>
  );
}

/** The offices for which somebody keeps the record, and those below them. */
function Host({ keeps, value, onChange, error, validOn }: { keeps: { id: string; name: string }[]; value: string; onChange(id: string): void; error?: string; validOn: string }) {
  const word = useMeetingWords();
  const [isOther, setOther] = useState(false);
  const other = '(other)';
  if (isOther || (value && !keeps.some(({ id }) => id === value))) return <OfficeField label={word('host')} required value={value || null} onChange={id => onChange(id ?? '')} among={{ validOn, withinOfficeId: keeps.length === 1 ? keeps[0].id : undefined }} error={error} />;
  return (
    <Select
      label={word('host')}
      required
      allowDeselect={false}
      data={[...keeps.map(({ id, name }) => ({ value: id, label: name })), { value: other, label: word('otherHost') }]}
      value={value || null}
      onChange={id => (id === other ? setOther(true) : onChange(id ?? ''))}
      error={error}
    />
  );
}
