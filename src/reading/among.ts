import type { GraphQLCompositeType, SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import type { Sql } from '../database/sql.js';
import { type At, keysAmong } from './env.js';
import { conditionsOfList, filterShape, isAmong, type ListOf, nameOf } from './list.js';
import { now } from './moment.js';
import { kept, type Row } from './projection.js';
import type { Read } from './read.js';
import { type Ask, nothing } from './selection.js';

/** A record with a value that its own selection does not have. */
export interface RowBeside {
  row: Row;
  beside: unknown;
}

/** Of the records with these keys, those that a list has for this viewer, by their key; with the value of an expression over each. */
export async function among<F extends object>(read: Read, list: ListOf<F>, filter: F, keys: readonly number[], sets: readonly SelectionSetNode[], beside: (at: At) => Sql, ask: Ask): Promise<Map<number, RowBeside>> {
  // what is no type of the schema has no list
  const type = ask.schema.getType(list.type) as GraphQLCompositeType;
  const plan = read.projection.plan(type, sets.length ? sets : [nothing], ask, read.shape(now));
  const statement = kept(plan, `among ${nameOf(list)}|${filterShape(list, filter)}`, () => {
    const conditions = [isAmong(sql`t0.id`, keysAmong), conditionsOfList(list, read.visible(list.type, 't0'), plan.at, filter)];
    return sql`select ${sql.join([...plan.columns, beside(plan.at)])} from ${plan.from} ${sql.join(plan.joins, sql` `)} where ${sql.join(conditions, sql` and `)}`;
  });
  const env = read.environment(ask, now, { keys, values: { filter } });
  return new Map(
    (await read.statements.rows(statement, env)).map(values => {
      const row = plan.build(values, env);
      return [row.$key, { row, beside: values[plan.columns.length] }];
    }),
  );
}
