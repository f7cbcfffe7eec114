import * as v from 'valibot';
import type { AssignmentFilter } from '../graphql/graphql.ts';

const id = v.optional(v.pipe(v.string(), v.regex(/^[a-z_]+_\d+$/)));
const day = v.optional(v.pipe(v.string(), v.isoDate()));
const days = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const flag = v.optional(v.boolean());
/** One word or several; what is no word of the list is left out, so that an old link still leads somewhere. */
const some = <const Words extends readonly string[]>(list: Words) => v.optional(v.pipe(v.array(v.string()), v.transform(given => given.filter((word): word is Words[number] => list.includes(word)))));
const forgiving = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(schema, undefined as v.InferOutput<Schema>);

/** Filters of assignments as they stand in an address: the names of the API's AssignmentFilter, with the day, the basis and the page. */
export const assignmentSearch = v.object({
  withinOfficeId: forgiving(id), officeIds: forgiving(v.optional(v.array(v.string()))), hostId: forgiving(id), committeeId: forgiving(id), meetingId: forgiving(id), fieldId: forgiving(id), waitingForOfficeId: forgiving(id),
  role: forgiving(v.optional(v.picklist(['LEAD', 'COORDINATING']))), kind: forgiving(v.optional(v.picklist(['TASK', 'TARGET']))),
  timeliness: forgiving(some(['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE'] as const)),
  status: forgiving(some(['ASSIGNED', 'COMPLETED', 'DECLINED', 'IN_PROGRESS', 'ON_HOLD', 'REPORTED', 'TRANSFERRED', 'WITHDRAWN'] as const)),
  dueFrom: forgiving(day), dueTo: forgiving(day), hasDeadline: forgiving(flag), daysOverdueFrom: forgiving(days), daysOverdueTo: forgiving(days), isRequest: forgiving(flag), dueSoon: forgiving(flag), blocked: forgiving(flag), needsReview: forgiving(flag), extendedRepeatedly: forgiving(flag),
  text: forgiving(v.optional(v.string())),
  asOf: forgiving(day), basis: forgiving(v.optional(v.picklist(['CURRENT', 'ORIGINAL']))),
  orderBy: forgiving(v.optional(v.picklist(['ASSIGNED_ON_ASCENDING', 'ASSIGNED_ON_DESCENDING', 'DUE_ON_ASCENDING', 'DUE_ON_DESCENDING']))),
  after: forgiving(v.optional(v.string())), before: forgiving(v.optional(v.string())),
});
export type AssignmentSearch = v.InferOutput<typeof assignmentSearch>;

/** The part of it that the API calls the filter. */
export function filterOf({ asOf: _asOf, basis: _basis, orderBy: _orderBy, after: _after, before: _before, ...filter }: AssignmentSearch): AssignmentFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '')) as AssignmentFilter;
}
