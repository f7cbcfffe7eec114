import { sql } from 'kysely';
import { dueSoonDays, isBlocked, judgedDueOn } from '../assignment/assignment.sql.js';
import { daysLate, isDueSoon, isPastDue } from '../assignment/timeliness.sql.js';
import { either, ref, type Sql, yes } from '../database/sql.js';
import type { At } from '../reading/env.js';

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

/** Of an assignment: what its standing takes, by the grouping. */
export const columnsFor = (group: StandingKey | null): string[] => [...Object.values(columns), 'assigned_on', 'is_request', 'office_id', 'host_id', 'meeting_id', ...(group === 'FIELD' || group === 'DIRECTIVE' ? ['directive_id'] : [])];

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

/**
 * One count for each figure of a standing. Of what is counted every share is open or completed, so that its class says itself in two words: whether it is done,
 * and whether its day had passed when its clock stopped.
 */
function figuresOf(at: At): Sql[] {
  const work = { status: at.column('status'), inForce: yes, dueOn: judgedDueOn(at), reportedOn: at.column('reportedOn'), completedOn: at.column('completedOn') };
  const done = sql`${work.status} = 'COMPLETED'`;
  const late = isPastDue(work, at.asOf);
  const due = sql`${work.dueOn} < ${at.asOf}`;
  return [
    sql`count(*)`,
    how(sql`${done} and not (${late})`),
    how(sql`${done} and ${late}`),
    how(sql`not ${done} and not (${late})`),
    how(sql`not ${done} and ${late}`),
    how(sql`${work.dueOn} is null`),
    how(isDueSoon(work, at.asOf, dueSoonDays)),
    how(sql`${work.status} = 'REPORTED'`),
    how(isBlocked(at)),
    how(due),
    how(sql`${due} and ${done} and not (${late})`),
    ...ages.map(({ fromDays, toDays }) => {
      const days = daysLate(work, at.asOf);
      return how(sql`not ${done} and ${late} and ${days} >= ${sql.lit(fromDays)}${toDays === null ? sql`` : sql` and ${days} <= ${sql.lit(toDays)}`}`);
    }),
  ];
}

/**
 * The figures of all rows by one statement; without a grouping there is one row, with zeros where nothing is counted. `from` are assignments `t0`, `conditions` are of
 * work in force.
 */
export function standingsSql(from: Sql, given: At, conditions: Sql, { group, roleIsAsked, limit }: { group: StandingKey | null; roleIsAsked: boolean; limit: Sql | null }): Sql {
  const { join = sql``, key } = group ? keys[group] : { key: sql`null` };
  const { from: kept, at } = lookedUp(given);
  const counted = sql`from ${from} ${kept} ${join} where ${conditions} and ${isCounted(at, roleIsAsked)}`;
  const columns = sql.join(figuresOf(at));
  if (!group) return sql`select null, ${columns} ${counted}`;
  return sql`select ${key} as row_key, ${columns} ${counted} group by 1 order by 6 desc, 2 desc, 1 nulls first${limit === null ? sql`` : sql` limit ${limit}`}`;
}
