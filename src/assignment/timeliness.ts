import { daysBetween } from '../kernel/date.js';
import { type AssignmentStatus, isOpen } from './assignment.lifecycle.js';

/** The four official classes: hoàn thành đúng hạn, hoàn thành quá hạn, đang thực hiện trong hạn, đang thực hiện quá hạn (QĐ 42/2014/QĐ-TTg). */
export const timelinesses = ['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE'] as const;
export type Timeliness = (typeof timelinesses)[number];

/** What of an assignment its timeliness depends on, as of some day. */
export interface Timed {
  status: AssignmentStatus;
  /** false while it is a draft */
  inForce: boolean;
  /** current or original, by the basis asked for; null: no deadline, which counts as on time */
  dueOn: string | null;
  reportedOn: string | null;
  completedOn: string | null;
}

/** The day on which the clock stands: that of the confirmed report, of the report that waits for its answer, or the day asked about. */
const clockDay = (work: Timed, day: string): string => (work.status === 'COMPLETED' ? work.completedOn : work.status === 'REPORTED' ? work.reportedOn : null) ?? day;

/** Null when not in force, withdrawn or transferred. Work handed in on the due day is in time; it is overdue from the day after. */
export function timelinessOf(work: Timed, day: string): Timeliness | null {
  if (!work.inForce || (!isOpen(work.status) && work.status !== 'COMPLETED')) return null;
  const inTime = work.dueOn === null || clockDay(work, day) <= work.dueOn;
  return work.status === 'COMPLETED' ? (inTime ? 'COMPLETED_ON_TIME' : 'COMPLETED_LATE') : inTime ? 'IN_PROGRESS_ON_TIME' : 'IN_PROGRESS_OVERDUE';
}

/** Days past the deadline, of work that is finished or not; null when in time. */
export function daysPast(work: Timed, day: string): number | null {
  const timeliness = timelinessOf(work, day);
  return timeliness === 'COMPLETED_LATE' || timeliness === 'IN_PROGRESS_OVERDUE' ? daysBetween(work.dueOn as string, clockDay(work, day)) : null;
}

/** Open work that falls due within the days given, today included; a report that waits for its answer is no longer due. */
export function isDueSoon(work: Timed, day: string, withinDays: number): boolean {
  if (!work.inForce || !isOpen(work.status) || work.status === 'REPORTED' || work.dueOn === null) return false;
  const left = daysBetween(day, work.dueOn);
  return left >= 0 && left <= withinDays;
}
