import type { AssignmentSearch } from '../assignment/assignment-search.ts';
import type { Timeliness } from '../graphql/graphql.ts';

/** The four official classes, the one that is asked about first. */
export const classes = ['IN_PROGRESS_OVERDUE', 'IN_PROGRESS_ON_TIME', 'COMPLETED_LATE', 'COMPLETED_ON_TIME'] as const satisfies Timeliness[];

export interface Age {
  fromDays: number;
  toDays?: number | null;
}
/** A number of a standing. */
export type Figure = Timeliness | 'total' | 'completed' | 'due' | 'dueCompletedOnTime' | 'withoutDeadline' | 'dueSoon' | 'awaitingConfirmation' | 'blocked' | Age;

/** The list that a number counts: as many rows of the follow-up register as the number says. */
export function listBehind(scope: AssignmentSearch, figure: Figure, { today, officeId }: { today: string; officeId?: string }): AssignmentSearch {
  // what standings count: lead offices unless a role is asked for, and no requests
  return { role: 'LEAD', ...scope, ...(officeId && { officeIds: [officeId] }), isRequest: false, ...conditionOf(figure, scope, scope.asOf ?? today) };
}

function conditionOf(figure: Figure, { dueTo }: AssignmentSearch, day: string): AssignmentSearch {
  // withdrawn and transferred work is in none of the classes
  const counted = [...classes];
  if (typeof figure === 'object') return { timeliness: ['IN_PROGRESS_OVERDUE'], daysOverdueFrom: figure.fromDays, ...(figure.toDays != null && { daysOverdueTo: figure.toDays }) };
  const before = dayBefore(day);
  const due = { dueTo: dueTo && dueTo < before ? dueTo : before };
  switch (figure) {
    case 'total':
      return { timeliness: counted };
    case 'completed':
      return { timeliness: ['COMPLETED_ON_TIME', 'COMPLETED_LATE'] };
    case 'due':
      return { timeliness: counted, ...due };
    case 'dueCompletedOnTime':
      return { timeliness: ['COMPLETED_ON_TIME'], ...due };
    case 'withoutDeadline':
      return { timeliness: counted, hasDeadline: false };
    case 'awaitingConfirmation':
      return { status: ['REPORTED'] };
    case 'dueSoon':
    case 'blocked':
      return { [figure]: true };
    default:
      return { timeliness: [figure] };
  }
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
/** The last day of the month before that of a day, and of the quarter before. */
export const endOfLastMonth = (iso: string): string => dayBefore(`${iso.slice(0, 7)}-01`);
export function endOfLastQuarter(iso: string): string {
  const month = Number(iso.slice(5, 7));
  return dayBefore(`${iso.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`);
}
