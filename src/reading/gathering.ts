import { sql } from 'kysely';
import { keptOffices, seenBesides } from '../access/visibility.js';
import { either, isIn, ref, type Sql, yes } from '../database/sql.js';
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
  const found = (more: Sql, by: Course['by']) => sql`from ${table} as i0 where ${more} and ${conditionsOfList(list, yes, at, filter, { ...course, by })}${wanted ? beyond(list, at, wanted) : sql``}`;
  const ofHost = found(sql`i0.host_id = h.id`, 'host');
  const hosted = wanted ? firstOf(ofHost, list, at, wanted, list.ofHost?.includes(wanted.order) === true) : sql`select i0.id ${ofHost}`;
  const keptRows = either({
    sqlite: sql`select x.id from (${keptOffices}) as h cross join ${table} as x where x.id in (${hosted})`,
    // they are looked up first, or PostgreSQL would ask for the rows of every office
    postgres: sql`select x.id from unnest(array(${keptOffices})) as h(id) cross join lateral (${hosted}) as x`,
  });
  const all = sql.join([keptRows, ...seenBesides[entityOf(catalogue, list.type)]('i0').map(more => sql`select i0.id ${found(more, 'key')}`)], sql` union `);
  if (!wanted) return all;
  const ordered = read.projection.at(list.type, 'g0', shape);
  const those = either({ sqlite: sql`(${all}) as g cross join ${table} as g0 where g0.id = g.id`, postgres: sql`${table} as g0 where ${isIn(sql`g0.id`, all)}` });
  return sql`select g0.id from ${those} order by ${orderBy(orderColumns(list.orders[wanted.order], ordered), wanted.backwards)} limit ${atMost(wanted.rows)}`;
}

/** The keys of a page of what a filter selects, where that is little of what is stored: it is found first and put in order then, and only what is shown is read whole. */
export function picked<F extends object>(read: Read, list: ListOf<F>, filter: F, shape: Shape, course: Course, wanted: Wanted): Sql {
  const at = read.projection.at(list.type, 'i0', shape);
  const found = sql`from ${read.table(list.type)} as i0 where ${conditionsOfList(list, read.visible(list.type, 'i0'), at, filter, course)}${beyond(list, at, wanted)}`;
  return firstOf(found, list, at, wanted, filter['hostId' as keyof F] != null && list.ofHost?.includes(wanted.order) === true);
}

/** The first of those that are found. What is little and kept in another order is all taken before it is sorted: PostgreSQL would hope to meet it early along the order of everything. */
function firstOf<F extends object>(found: Sql, list: ListOf<F>, at: At, { order, backwards, rows }: Wanted, isKeptSo: boolean): Sql {
  const first = (from: Sql) => sql`select i0.id ${from} order by ${orderBy(orderColumns(list.orders[order], at), backwards)} limit ${atMost(rows)}`;
  return isKeptSo ? first(found) : either({ sqlite: first(found), postgres: first(sql`from (select i0.* ${found} offset 0) as i0`) });
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
