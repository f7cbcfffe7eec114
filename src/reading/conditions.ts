import { sql } from 'kysely';
import { startsWith } from '../access/visibility.js';
import { along, asked, isIn, ref, type Sql } from '../database/sql.js';
import type { At } from './env.js';
import { type Course } from './list.js';

/** Conditions that several lists have. `value` is the criterion of that name; lists of values are JSON. */

/** The office is the one with this key, or below it. */
export const isWithinOffice = (office: Sql, value: Sql): Sql =>
  isIn(office, sql`select lo.id from office lw cross join office lo where lw.id = ${value} and ${startsWith(sql`lo.path`, sql`lw.path`)}`);

/** The meeting is one of the committee's, joint ones too. */
export const isOfCommittee = (meeting: Sql, committee: Sql): Sql => isIn(meeting, sql`select lm.meeting_id from meeting_committee lm where lm.committee_id = ${committee}`);

/** Whether rows are met in the order of their deadlines, or in none. */
export const byDeadline = ({ order }: Course): boolean => order === undefined || order.startsWith('DUE_ON');
/** The record is one of the many of a field or an indicator, which are kept in the order of their deadlines; in any other they are met often enough. */
export const isOfMany = (column: Sql, value: Sql, course: Course): Sql => asked(sql`${course.by === undefined && byDeadline(course) ? column : along(column)} = ${value}`);
/** There is a deadline, or none. In the order of deadlines those without stand together; in any other they are met often enough. */
export const hasDay = (dueOn: Sql, wanted: boolean, course: Course): Sql => (wanted ? sql`${dueOn} is not null` : sql`${course.by !== 'key' && byDeadline(course) ? dueOn : along(dueOn)} is null`);

/** Something that happened once counts by the moment: its day had come, and it was recorded. One whose instant nobody kept was always known. */
export const hasHappened = (alias: string, { on, at }: { on: string; at: string }, { asOf, knownAt }: Pick<At, 'asOf' | 'knownAt'>): Sql =>
  sql`(${ref(alias, on)} is not null and ${ref(alias, on)} <= ${asOf} and (${ref(alias, at)} is null or ${ref(alias, at)} <= ${knownAt}))`;

/** What has a first and a last day stands on a day; both are inclusive, and none means no bound. */
export const isValidOn = ({ alias }: At, day: Sql): Sql =>
  sql`(${ref(alias, 'valid_from')} is null or ${ref(alias, 'valid_from')} <= ${day}) and (${ref(alias, 'valid_until')} is null or ${day} <= ${ref(alias, 'valid_until')})`;
