import * as v from 'valibot';
import type { AssignmentFilter } from '../graphql/graphql.ts';
import { day, days, flag, id, ids, one, pageSearch, saying, some, text } from '../register/page-search.ts';

export const timelinesses = ['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE'] as const;
export const statuses = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'COMPLETED', 'ON_HOLD', 'DECLINED', 'TRANSFERRED', 'WITHDRAWN'] as const;
export const assignmentOrders = ['DUE_ON_ASCENDING', 'DUE_ON_DESCENDING', 'ASSIGNED_ON_ASCENDING', 'ASSIGNED_ON_DESCENDING'] as const;

/** Filters of assignments as they stand in an address: the names of the API's AssignmentFilter, with the day, the basis and the page. */
export const assignmentSearch = v.object({
  withinOfficeId: id, officeIds: ids, hostId: id, committeeId: id, meetingId: id, fieldId: id, waitingForOfficeId: id,
  role: one(['LEAD', 'COORDINATING']), kind: one(['TASK', 'TARGET']), timeliness: some(timelinesses), status: some(statuses),
  dueFrom: day, dueTo: day, hasDeadline: flag, daysOverdueFrom: days, daysOverdueTo: days, isRequest: flag, dueSoon: flag, blocked: flag, needsReview: flag, extendedRepeatedly: flag,
  text,
  asOf: day, basis: one(['CURRENT', 'ORIGINAL']), orderBy: one(assignmentOrders),
  ...pageSearch,
});
export type AssignmentSearch = v.InferOutput<typeof assignmentSearch>;

/** The part of it that the API calls the filter. */
export function filterOf(search: AssignmentSearch): AssignmentFilter {
  const { asOf: _asOf, basis: _basis, orderBy: _orderBy, ...filter } = saying(search);
  return filter;
}
