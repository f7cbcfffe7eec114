import * as v from 'valibot';
import { assignmentSearch } from '../assignment/assignment-search.ts';
import { id, some } from '../register/page-search.ts';

/** Filters of targets as they stand in an address, with the day and the page. */
export const targetSearch = v.object({
  ...v.pick(assignmentSearch, ['hostId', 'withinOfficeId', 'committeeId', 'meetingId', 'fieldId', 'text', 'asOf', 'after']).entries,
  indicatorId: id, reporterId: id,
  track: some(['MET', 'MISSED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'STALE', 'NO_DATA']),
  attainment: some(['NO_DATA', 'BELOW', 'WITHIN', 'ABOVE']),
});
export type TargetSearch = v.InferOutput<typeof targetSearch>;

/** The day as of which one target is looked at. */
export const targetDay = v.pick(targetSearch, ['asOf']);
