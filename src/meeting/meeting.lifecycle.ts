import { Refusal } from '../kernel/refusal.js';
import type { Meeting, MeetingStatus } from './meeting.js';

export type MeetingStep = 'hold' | 'cancel' | 'issue';
/** The life of a meeting; it begins as PLANNED when planned and as HELD when recorded. */
export const meetingLifecycle: { readonly [S in MeetingStatus]: { readonly [T in MeetingStep]?: MeetingStatus } } = {
  PLANNED: { hold: 'HELD', cancel: 'CANCELLED' },
  HELD: { issue: 'ISSUED' },
  CANCELLED: {},
  ISSUED: {},
};

export function takeMeetingStep(meeting: Meeting, step: MeetingStep): void {
  const openSteps = Object.keys(meetingLifecycle[meeting.status]);
  const next = meetingLifecycle[meeting.status][step];
  if (!next)
    throw new Refusal(
      'STEP_NOT_OPEN',
      { en: `"${step}" is not open: the meeting is ${meeting.status}; open are: ${openSteps.join(', ') || 'none'}`, vi: `Không thể thực hiện bước "${step}": cuộc họp đang ở trạng thái ${meeting.status}; các bước có thể: ${openSteps.join(', ') || 'không có'}` },
      { status: meeting.status, openSteps },
    );
  meeting.status = next;
}
