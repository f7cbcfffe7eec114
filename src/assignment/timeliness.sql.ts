import { sql } from 'kysely';
import { either, type Sql } from '../database/sql.js';
import { assignmentStatuses, isOpen } from './assignment.lifecycle.js';

/** The rules of timeliness.ts, stated for SQL; a property test holds both equal. */
export interface TimedColumns {
  status: Sql;
  inForce: Sql;
  dueOn: Sql;
  reportedOn: Sql;
  completedOn: Sql;
}

const literals = (words: readonly string[]): Sql => sql`(${sql.join(words.map(word => sql.lit(word)))})`;
export const isOpenStatus = (status: Sql): Sql => sql`${status} in ${literals(assignmentStatuses.filter(isOpen))}`;

const openOrCompleted = literals(assignmentStatuses.filter(status => isOpen(status) || status === 'COMPLETED'));
const clockDay = ({ status, completedOn, reportedOn }: TimedColumns, day: Sql): Sql =>
  sql`coalesce(case ${status} when 'COMPLETED' then ${completedOn} when 'REPORTED' then ${reportedOn} end, ${day})`;
export const isPastDue = (work: TimedColumns, day: Sql): Sql => sql`${work.dueOn} is not null and ${clockDay(work, day)} > ${work.dueOn}`;
const daysBetween = (from: Sql, to: Sql): Sql => either({ sqlite: sql`cast(julianday(${to}) - julianday(${from}) as integer)`, postgres: sql`(${to} - ${from})` });
export const daysAfter = (day: Sql, days: Sql): Sql => either({ sqlite: sql`date(${day}, '+' || ${days} || ' days')`, postgres: sql`(${day} + ${days})` });

/** Of work that is past due: by how many days. */
export const daysLate = (work: TimedColumns, day: Sql): Sql => daysBetween(work.dueOn, clockDay(work, day));

/** Said by status, because it is worked out for every row of most lists; without a deadline no comparison is true. */
export const timelinessOf = ({ status, inForce, dueOn, reportedOn, completedOn }: TimedColumns, day: Sql): Sql => sql`case when not ${inForce} then null else case ${status}
  when 'COMPLETED' then case when coalesce(${completedOn}, ${day}) > ${dueOn} then 'COMPLETED_LATE' else 'COMPLETED_ON_TIME' end
  when 'REPORTED' then case when coalesce(${reportedOn}, ${day}) > ${dueOn} then 'IN_PROGRESS_OVERDUE' else 'IN_PROGRESS_ON_TIME' end
  when 'TRANSFERRED' then null
  when 'WITHDRAWN' then null
  else case when ${day} > ${dueOn} then 'IN_PROGRESS_OVERDUE' else 'IN_PROGRESS_ON_TIME' end end end`;

export const daysPast = (work: TimedColumns, day: Sql): Sql => sql`case
  when ${work.inForce} and ${work.status} in ${openOrCompleted} and ${isPastDue(work, day)} then ${daysLate(work, day)} end`;

export const isDueSoon = ({ status, inForce, dueOn }: TimedColumns, day: Sql, withinDays: Sql): Sql =>
  sql`(${inForce} and ${isOpenStatus(status)} and ${status} <> 'REPORTED' and coalesce(${dueOn} between ${day} and ${daysAfter(day, withinDays)}, false))`;
