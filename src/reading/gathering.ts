import { sql } from 'kysely';
import { keptOffices, seenBesides } from '../access/visibility.js';
import { either, ref, type Sql, yes } from '../database/sql.js';
import { type At, atMost, type Shape } from './env.js';
import { beyondCursor, conditionsOfList, type Course, type ListOf, orderBy, orderColumns } from './list.js';
import { entityOf } from './projection.js';
import type { Read } from './read.js';

/** In which order rows are gathered, when no more than a page of them is wanted. */
export interface Wanted {
  order: string;
  backwards: boolean;
  begun: boolean;
  rows: number;
}

/**
 * Whether the rows of a list are gathered by what the viewer keeps and owes: an order's index would be walked from its beginning, and each row asked whether it may be
 * seen, which takes the longer the more others have stored. Who sees everything finds a page at once, and so does a filter that selects little.
 */
export const isGathered = <F extends object>(read: Read, list: ListOf<F>, filter: F, { all, past }: Shape, { few }: Course): boolean =>
  !all && !past && !few && entityOf(read.projection.catalogue, list.type) in seenBesides && !list.selective?.some(name => filter[name as keyof F] != null);

/** The keys of the rows that the viewer sees and the filter selects; of what each office hosts no more than a page, where one is wanted. */
export function gathered<F extends object>(read: Read, list: ListOf<F>, filter: F, shape: Shape, course: Course, wanted?: Wanted): Sql {
  const { catalogue } = read.projection;
  const at = read.projection.at(list.type, 'i0', shape);
  const table = read.table(list.type);
  const selected = (more: Sql, by: Course['by']) => sql`select i0.id from ${table} as i0 where ${more} and ${conditionsOfList(list, yes, at, filter, { ...course, by })}${wanted ? beyond(list, at, wanted) : sql``}`;
  const page = wanted ? sql` order by ${orderBy(orderColumns(list.orders[wanted.order], at), wanted.backwards)} limit ${atMost(wanted.rows)}` : sql``;
  const hosted = sql`${selected(sql`i0.host_id = h.id`, 'host')}${page}`;
  const keptRows = either({
    sqlite: sql`select x.id from (${keptOffices}) as h cross join ${table} as x where x.id in (${hosted})`,
    postgres: sql`select x.id from (${keptOffices}) as h cross join lateral (${hosted}) as x`,
  });
  const all = sql.join([keptRows, ...seenBesides[entityOf(catalogue, list.type)]('i0').map(more => selected(more, 'key'))], sql` union `);
  if (!wanted) return all;
  const ordered = read.projection.at(list.type, 'g0', shape);
  return sql`select g0.id from (${all}) as g cross join ${table} as g0 where g0.id = g.id order by ${orderBy(orderColumns(list.orders[wanted.order], ordered), wanted.backwards)} limit ${atMost(wanted.rows)}`;
}

/**
 * The rows themselves, for what is computed over all of them: an index that has all the columns is read alone. What is hosted by an office that the viewer keeps is
 * not among the rest, so that no row comes twice.
 */
export function gatheredRows<F extends object>(read: Read, list: ListOf<F>, filter: F, shape: Shape, course: Course, columns: readonly string[]): Sql {
  const at = read.projection.at(list.type, 'i0', shape);
  const selected = (more: Sql, by: Course['by']) =>
    sql`select ${sql.join(columns.map(column => ref('i0', column)))} from ${read.table(list.type)} as i0 where ${more} and ${conditionsOfList(list, yes, at, filter, { ...course, by })}`;
  const rest = seenBesides[entityOf(read.projection.catalogue, list.type)]('i0');
  return sql.join([selected(sql`i0.host_id in (${keptOffices})`, 'host'), ...rest.map(more => selected(more, 'key'))], sql` union all `);
}

const beyond = <F extends object>(list: ListOf<F>, at: At, { order, backwards, begun }: Wanted): Sql =>
  begun ? sql` and ${beyondCursor(orderColumns(list.orders[order], at), backwards)}` : sql``;
