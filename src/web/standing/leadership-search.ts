import * as v from 'valibot';
import { type AssignmentSearch, assignmentSearch } from '../assignment/assignment-search.ts';
import { flag } from '../register/page-search.ts';

/** What leadership looks at, as it stands in the address: which work, as of which day, by which deadlines; and how it is shown. */
export const leadershipSearch = v.object({
  ...v.pick(assignmentSearch, ['withinOfficeId', 'hostId', 'committeeId', 'meetingId', 'fieldId', 'kind', 'dueFrom', 'dueTo', 'asOf', 'basis']).entries,
  /** every office, not the worst alone */
  everyOffice: flag,
  /** for a screen on the wall: large, without navigation, read again by itself */
  wall: flag,
});
export type LeadershipSearch = v.InferOutput<typeof leadershipSearch>;

/** Which work is looked at, without how. */
export const scopeOf = ({ everyOffice: _everyOffice, wall: _wall, ...scope }: LeadershipSearch): AssignmentSearch => scope;
