import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { either, type Sql, slot, yes } from '../database/sql.js';
import { type AssignmentCriteria, assignments } from '../assignment/assignment.list.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import { type Env, keysAmong, shapeKey } from '../reading/env.js';
import { gatheredRows, isGathered } from '../reading/gathering.js';
import { conditionsOfList, filterShape, isAmong } from '../reading/list.js';
import { type Moment, within } from '../reading/moment.js';
import type { Row } from '../reading/projection.js';
import type { Read } from '../reading/read.js';
import { courseOf } from '../reading/words.js';
import { ages, columnsFor, keys, type StandingKey, standingsSql } from './standing.sql.js';

const mostRows = 500;

/** A row of figures; the record that it is grouped by is read where it is asked for. */
export interface Standing {
  group: StandingKey | null;
  key: number | string | null;
  $moment: Moment;
  total: number;
  [figure: string]: unknown;
}

/** Standings over what the viewer sees, the worst first: all of them, or so many. */
export async function standings(read: Read, group: StandingKey | null, filter: AssignmentCriteria, moment: Moment, info: Pick<GraphQLResolveInfo, 'variableValues'>, first: number | null = null): Promise<Standing[]> {
  if (first !== null && (first < 1 || first > mostRows)) throw badInput([{ path: ['first'], text: notSoMany(first) }]);
  const rows = await count(read, group, filter, read.environment(info, moment, { values: { filter, most: first ?? mostRows + 1 } }));
  if (rows.length > mostRows)
    throw new Refusal('BAD_USER_INPUT', tooMany, { fields: [{ path: ['filter'], text: tooMany }] });
  return rows;
}
const tooMany = { en: `more than ${mostRows} rows; give a filter that selects less`, vi: `có hơn ${mostRows} dòng; hãy dùng bộ lọc để thu hẹp` };
const notSoMany = (first: number) => ({ en: `first is ${first}; standings have 1 to ${mostRows} rows`, vi: `first là ${first}; bảng tổng hợp có từ 1 đến ${mostRows} dòng` });
const most = slot<Env>(env => (env.values as { most: number }).most, 'integer');

/** The standing of one record; those of all records on a level come from one statement. */
export function standingOf(read: Read, parent: Row, group: StandingKey, own: Moment, info: GraphQLResolveInfo): Promise<Standing> {
  const moment = within(parent.$moment, own);
  return read.computed(parent, `standing ${group}`, info, moment, async (wanted, env) => {
    const found = new Map((await count(read, group, {}, env)).map(row => [row.key, row]));
    return wanted.map(key => found.get(key) ?? standingFrom([key], group, moment));
  });
}

/** Of the parents in `env.keys` where there are any, otherwise of everything that the filter selects. */
async function count(read: Read, group: StandingKey | null, filter: AssignmentCriteria, env: Env): Promise<Standing[]> {
  const shape = read.shape(env.moment);
  const course = await courseOf(read, filter);
  const statement = read.statement(`standings ${group} ${shapeKey(shape)} ${filterShape(assignments, filter)} ${course.few} ${env.keys !== undefined}`, () => {
    const at = read.projection.at('Assignment', 't0', shape);
    const isApart = !env.keys && isGathered(read, assignments, filter, shape, course);
    const from = isApart ? sql`(${gatheredRows(read, assignments, filter, shape, course, columnsFor(group))}) as t0` : everything(read, env, filter);
    const conditions: Sql[] = isApart ? [yes] : [conditionsOfList(assignments, read.visible('Assignment', 't0'), at, filter, course)];
    if (env.keys && group) conditions.push(isAmong(keys[group].key, keysAmong));
    // below records there are as many rows as records on the level
    return standingsSql(from, at, sql.join(conditions, sql` and `), { group, roleIsAsked: filter.role != null, limit: env.keys ? null : most });
  });
  return (await read.statements.rows(statement, env, 'unbounded')).map(row => standingFrom(row, group, env.moment));
}

/** Of everything the whole index is counted that has all that is counted; without statistics SQLite takes one of the days instead. */
function everything(read: Read, { keys, moment }: Env, filter: AssignmentCriteria): Sql {
  const isWhole = keys === undefined && !read.shape(moment).past && Object.values(filter).every(value => value == null);
  const assignments = sql`${read.table('Assignment')} as t0`;
  return isWhole ? either({ sqlite: sql`${assignments} indexed by assignment_counted`, postgres: assignments }) : assignments;
}

function standingFrom([key, ...counts]: unknown[], group: StandingKey | null, $moment: Moment): Standing {
  const [total, completedOnTime, completedLate, inProgressOnTime, inProgressOverdue, withoutDeadline, dueSoon, awaitingConfirmation, blocked, due, dueOnTime, ...late] = [...counts, ...new Array(11 + ages.length - counts.length).fill(0)] as number[];
  return {
    group, key: key as Standing['key'], $moment,
    month: group === 'MONTH' ? key : null,
    total, completedOnTime, completedLate, inProgressOnTime, inProgressOverdue, withoutDeadline, dueSoon, awaitingConfirmation, blocked,
    completedOfTotal: rate(completedOnTime + completedLate, total),
    onTimeOfDue: rate(dueOnTime, due),
    overdueAge: ages.map((age, i) => ({ ...age, count: late[i] })),
  };
}

/** Rounded to two places, half up, in whole numbers: a percentage that is published must not hang on how a fraction is stored. */
export function rate(numerator: number, denominator: number): { numerator: number; denominator: number; percent: number | null } {
  return { numerator, denominator, percent: denominator === 0 ? null : Math.floor((numerator * 20_000 + denominator) / (2 * denominator)) / 100 };
}
