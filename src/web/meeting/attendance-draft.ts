import type { AttendanceInput, AttendanceOfMeetingQuery, AttendancePart, Presence } from '../graphql/graphql.ts';
import { isGroup } from '../office/is-group.ts';
import type { KindOfList } from './list-draft.ts';

type MeetingRead = Extract<AttendanceOfMeetingQuery['node'], { __typename: 'Meeting' }>;
export type Attendee = MeetingRead['attendance']['nodes'][number];

/** One person, or one delegation, as it is typed. */
export interface AttendanceDraft {
  isPerson: boolean;
  /** a person; or an office or a group that sent a delegation */
  whoId: string | null;
  part: AttendancePart;
  presence: Presence;
  capacity: string;
  officeCount: number | '';
  headCount: number | '';
  note: string;
  substituteForId: string | null;
}
export const anAttendee = (isPerson: boolean): AttendanceDraft => ({ isPerson, whoId: null, part: 'MEMBER', presence: 'PRESENT', capacity: '', officeCount: '', headCount: '', note: '', substituteForId: null });

export const attendeeTyped = ({ part, presence, capacity, officeCount, headCount, note, person, office, group, substituteFor }: Attendee): AttendanceDraft => ({
  isPerson: !!person, whoId: person?.id ?? office?.id ?? group?.id ?? null, part, presence, capacity: capacity ?? '', officeCount: officeCount ?? '', headCount: headCount ?? '', note: note ?? '', substituteForId: substituteFor?.id ?? null,
});

export const attendeeSent = ({ isPerson, whoId, part, presence, capacity, officeCount, headCount, note, substituteForId }: AttendanceDraft): AttendanceInput => ({
  ...(whoId && (isPerson ? { personId: whoId } : isGroup(whoId) ? { groupId: whoId } : { officeId: whoId })),
  part, presence, capacity: capacity.trim() || null, note: note.trim() || null,
  ...(isPerson ? { substituteForId } : { officeCount: officeCount || null, headCount: headCount || null }),
});

export const attendance: KindOfList<AttendanceDraft> = { about: ({ whoId }) => whoId, sent: attendeeSent };
