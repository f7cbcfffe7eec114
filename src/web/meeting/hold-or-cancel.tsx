import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { DayField } from '../language/day-field.tsx';
import { Answer } from '../shell/answer.tsx';
import { ReasonForm } from '../shell/reason-form.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { danger } from '../shell/theme.ts';

const HoldMeeting = graphql(`
  mutation HoldMeeting($input: HoldMeetingInput!) {
    holdMeeting(input: $input) { done warnings { code message path } meeting { id status heldOn } }
  }
`);
const CancelMeeting = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) { done warnings { code message path } meeting { id status } }
  }
`);

/** A planned meeting was held, on the day it was planned for or another; or it will not be. */
export function HoldOrCancel({ meetingId, heldOn }: { meetingId: string; heldOn: string }) {
  const word = useMeetingWords();
  const { today } = useViewer();
  const hold = useChange(HoldMeeting);
  const cancel = useChange(CancelMeeting);
  const kept = useKeptInput(`holding.${meetingId}`, heldOn > today ? today : heldOn, word('hold'));
  const { value: day, set: setDay } = kept;
  const [isCancelling, setCancelling] = useState(false);
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <DayField label={word('heldOn')} value={day} onChange={setDay} error={faultOf(hold.refusal, 'heldOn')} maw={180} />
        <Button loading={hold.isUnderWay} disabled={!day} onClick={async () => (await hold.send({ meetingId, heldOn: day })) && kept.forget()}>{word('hold')}</Button>
        <Button variant="subtle" color={danger} aria-expanded={isCancelling} onClick={() => setCancelling(!isCancelling)}>{word('cancelMeeting')}</Button>
      </Group>
      <Answer to={hold} shown={['heldOn']} />
      {isCancelling && <ReasonForm of={meetingId} label={word('cancelWhy')} action={word('cancelMeeting')} change={cancel} input={reason => ({ meetingId, reason })} onDone={() => setCancelling(false)} />}
    </Stack>
  );
}
