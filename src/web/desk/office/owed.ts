import type { AssignmentFilter } from '../../graphql/graphql.ts';

/** Work that waits for the office itself. */
const toDo: AssignmentFilter = { role: 'LEAD', status: ['ASSIGNED', 'IN_PROGRESS', 'ON_HOLD', 'DECLINED'] };

/** The parts of what an office owes, in the order in which they matter. Every lead share that is open is in exactly one of them. */
export const parts = ['overdue', 'dueSoon', 'withDeadline', 'withoutDeadline', 'reported', 'coordinating'] as const;
export type Part = (typeof parts)[number];

export const filterOf: Record<Part, AssignmentFilter> = {
  overdue: { ...toDo, timeliness: ['IN_PROGRESS_OVERDUE'] },
  dueSoon: { ...toDo, dueSoon: true },
  withDeadline: { ...toDo, timeliness: ['IN_PROGRESS_ON_TIME'], hasDeadline: true, dueSoon: false },
  withoutDeadline: { ...toDo, hasDeadline: false },
  reported: { role: 'LEAD', status: ['REPORTED'] },
  // in nobody's rates, and owed all the same
  coordinating: { role: 'COORDINATING', status: ['ASSIGNED', 'IN_PROGRESS', 'ON_HOLD', 'DECLINED', 'REPORTED'] },
};
export const finished: AssignmentFilter = { status: ['COMPLETED', 'TRANSFERRED', 'WITHDRAWN'] };
