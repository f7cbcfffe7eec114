import { sql } from 'kysely';
import { isBlocked, judgedDueOn } from '../assignment/assignment.sql.js';
import { daysPast, isDueSoon, timelinessOf } from '../assignment/timeliness.sql.js';
import { either, ref, type Sql, slot, yes } from '../database/sql.js';
import type { At, Env } from '../reading/env.js';

export const standingGroups = ['OFFICE', 'HOST', 'COMMITTEE', 'MEETING', 'FIELD', 'MONTH'] as const;
export type StandingGroup = (typeof standingGroups)[number];
/** What a standing is made for: the rows of a grouping, or a record that it stands below. */
export type StandingKey = StandingGroup | 'DIRECTIVE';

/** Of an assignment `t0`: the key of the row that counts it. A meeting of several committees is counted by each of them. */
export const keys: Record<StandingKey, { join?: Sql; key: Sql }> = {
  OFFICE: { key: sql`t0.office_id` },
  HOST: { join: sql`join meeting g on g.id = t0.meeting_id`, key: sql`g.host_id` },
  COMMITTEE: { join: sql`left join meeting_committee g on g.meeting_id = t0.meeting_id`, key: sql`g.committee_id` },
  MEETING: { key: sql`t0.meeting_id` },
  FIELD: { join: sql`join directive g on g.id = t0.directive_id`, key: sql`g.field_id` },
  MONTH: { key: either({ sqlite: sql`substr(t0.assigned_on, 1, 7) || '-01'`, postgres: sql`date_trunc('month', t0.assigned_on)::date` }) },
  DIRECTIVE: { key: sql`t0.directive_id` },
};

const columns: Record<string, string> = { role: 'role', status: 'status', dueOn: 'due_on', originalDueOn: 'original_due_on', reportedOn: 'reported_on', completedOn: 'completed_on', blocked: 'blocked' };

/** An assignment `t0` whose counted columns are looked up once: as of a past moment they are those of the kept state `s`. */
function lookedUp(at: At): { from: Sql; at: At } {
  const from = at.shape.past
    ? sql`join assignment_state s on s.id = (select x.id from assignment_state x where x.assignment_id = t0.id and x."on" <= ${at.asOf} and x.at <= ${at.knownAt} order by x.id desc limit 1)`
    : sql``;
  return { from, at: { ...at, column: property => ref(at.shape.past ? 's' : 't0', columns[property]) } };
}

/** What of the work in force counts in a rate: the share of a lead office, unless the role was asked for, that is no request. */
const isCounted = (at: At, roleIsAsked: boolean): Sql =>
  sql`not t0.is_request and ${roleIsAsked ? yes : sql`${at.column('role')} = 'LEAD'`} and ${at.column('status')} not in ('TRANSFERRED', 'WITHDRAWN')`;

export const ages = [{ fromDays: 1, toDays: 7 }, { fromDays: 8, toDays: 30 }, { fromDays: 31, toDays: 90 }, { fromDays: 91, toDays: null }] as const;

const how = (condition: Sql): Sql => sql`count(*) filter (where ${condition})`;
const isClass = (timeliness: string): Sql => sql`w.timeliness = ${sql.lit(timeliness)}`;
/** One sum for each figure of a standing, over the counted assignments `w`. */
const figures: Sql[] = [
  sql`count(*)`,
  ...['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE'].map(word => how(isClass(word))),
  how(sql`w.due_on is null`),
  how(sql`w.due_soon`),
  how(sql`w.status = 'REPORTED'`),
  how(sql`w.blocked`),
  how(sql`w.due_on < w.as_of`),
  how(sql`w.due_on < w.as_of and ${isClass('COMPLETED_ON_TIME')}`),
  ...ages.map(({ fromDays, toDays }) => how(sql`${isClass('IN_PROGRESS_OVERDUE')} and w.days >= ${sql.lit(fromDays)}${toDays === null ? sql`` : sql` and w.days <= ${sql.lit(toDays)}`}`)),
];

const dueSoonDays = slot<Env>(env => env.settings.dueSoonDays, 'integer');

/** The figures of all rows by one statement; without a grouping there is one row, with zeros where nothing is counted. `conditions` are of work in force. */
export function standingsSql(assignments: Sql, given: At, conditions: Sql, { group, roleIsAsked, limit }: { group: StandingKey | null; roleIsAsked: boolean; limit: number | null }): Sql {
  const { join = sql``, key } = group ? keys[group] : { key: sql`null` };
  const { from, at } = lookedUp(given);
  const work = { status: at.column('status'), inForce: yes, dueOn: judgedDueOn(at), reportedOn: at.column('reportedOn'), completedOn: at.column('completedOn') };
  // kept apart, or SQLite would work out the class of each assignment anew for every figure: 2.5 times the time
  const counted = sql`with w as materialized (select ${key} as row_key, ${work.status} as status, ${work.dueOn} as due_on,
    ${timelinessOf(work, at.asOf)} as timeliness, ${daysPast(work, at.asOf)} as days, ${isDueSoon(work, at.asOf, dueSoonDays)} as due_soon, ${isBlocked(at)} as blocked, ${at.asOf} as as_of
    from ${assignments} as t0 ${from} ${join} where ${conditions} and ${isCounted(at, roleIsAsked)})`;
  const columns = sql.join(figures);
  return group ? sql`${counted} select w.row_key, ${columns} from w group by w.row_key order by 6 desc, 2 desc, 1 nulls first${limit === null ? sql`` : sql` limit ${sql.lit(limit)}`}` : sql`${counted} select null, ${columns} from w`;
}
