import type { DayPart, SessionInput, SessionsOfMeetingFragment } from '../graphql/graphql.ts';
import type { KindOfList } from './list-draft.ts';

export type SessionRead = SessionsOfMeetingFragment['sessions'][number];

/** One sitting of a meeting, as it is typed. */
export interface SessionDraft {
  day: string;
  part: DayPart;
  place: string;
  officeIds: string[];
}
export const aSession = (day: string): SessionDraft => ({ day, part: 'MORNING', place: '', officeIds: [] });
export const sessionTyped = ({ day, part, place, offices }: SessionRead): SessionDraft => ({ day, part, place: place ?? '', officeIds: offices.map(({ id }) => id) });
export const sessionSent = ({ day, part, place, officeIds }: SessionDraft): SessionInput => ({ day, part, place: place.trim() || null, officeIds });

export const sessions: KindOfList<SessionDraft> = { about: ({ day, part, place }) => (day ? `${day} ${part} ${place.trim()}` : null), sent: sessionSent };
