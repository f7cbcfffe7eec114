import { sql } from 'kysely';
import { Refusal } from '../kernel/refusal.js';
import { encodeCursor } from './cursor.js';
import type { At, Env } from './env.js';
import { either, type Sql, slot } from '../database/sql.js';

/** A column that orders a list. `nullable` ones come last, whichever way. */
export interface Order {
  by(at: At): Sql;
  nullable?: boolean;
  descending?: boolean;
}

/** How a statement is going to find its rows, where a condition can be said in several ways. */
export interface Course {
  /** the order in which a page is read; a count has none */
  order?: string;
  /** so few records have the words looked for that they are taken one by one */
  few?: boolean;
  /** by what else the rows are found: an index of what a host ordered, or their keys */
  by?: 'host' | 'key';
}

/** How a type of list is filtered and ordered. What is not named cannot be asked. */
export interface ListOf<F extends object> {
  type: string;
  /** what every row has to fulfil besides being visible */
  where?(at: At): Sql;
  filters: { [K in keyof Required<F>]: (at: At, value: Sql, given: NonNullable<F[K]>, course: Course) => Sql };
  orders: Record<string, readonly Order[]>;
  usual: string;
  /** filters that by themselves select little of what is stored */
  selective?: readonly string[];
  /** the orders in which what a host ordered is kept */
  ofHost?: readonly string[];
  /** filters, or one of their shapes, that may be true of few rows which stand anywhere in an order: to find a page of them takes as long as it takes */
  scattered?: readonly string[];
  /** filters whose value changes the text of a statement, and how: one word for each text */
  shapes?: { [K in keyof F]?: (given: NonNullable<F[K]>) => string };
}

const names = new WeakMap<object, string>();
let named = 0;
/** Two lists of one type have different conditions: a statement is kept under the list, not under its type. */
export function nameOf(list: { type: string }): string {
  let name = names.get(list);
  if (!name) names.set(list, (name = `${list.type} ${++named}`));
  return name;
}

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

const pageLimit = 100;
const usualPage = 20;

export function pageSize({ first, last, after, before }: PageArguments): { size: number; backwards: boolean } {
  const faults = [];
  for (const [name, value] of [['first', first], ['last', last]] as const)
    if (value != null && (value < 1 || value > pageLimit)) faults.push({ path: [name], text: { en: `${name} is ${value}; a page has 1 to ${pageLimit} records`, vi: `${name} là ${value}; mỗi trang có từ 1 đến ${pageLimit} bản ghi` } });
  if (first != null && last != null) faults.push({ path: ['last'], text: { en: 'give first or last, not both', vi: 'chỉ dùng first hoặc last, không dùng cả hai' } });
  if (after != null && before != null) faults.push({ path: ['before'], text: { en: 'give after or before, not both', vi: 'chỉ dùng after hoặc before, không dùng cả hai' } });
  if (last != null && after != null) faults.push({ path: ['after'], text: { en: 'after goes with first, before with last', vi: 'after đi với first, before đi với last' } });
  if (first != null && before != null) faults.push({ path: ['before'], text: { en: 'after goes with first, before with last', vi: 'after đi với first, before đi với last' } });
  if (faults.length) throw new Refusal('BAD_USER_INPUT', faults[0].text, { fields: faults });
  return { size: last ?? first ?? usualPage, backwards: last != null || before != null };
}

interface Given<F> {
  filter: F;
  cursor?: unknown[];
}
const givenOf = (env: Env) => env.values as Given<Record<string, unknown>>;
const filterValue = (name: string): Sql =>
  slot<Env>(env => {
    const value = givenOf(env).filter[name];
    // words are records of their own: a list of them is JSON on every engine
    return Array.isArray(value) && typeof value[0] === 'object' ? JSON.stringify(value) : value;
  });

const given = <F extends object>(filter: F): (keyof F & string)[] => (Object.keys(filter) as (keyof F & string)[]).filter(name => filter[name] != null);

/** What changes the text of a statement; what only changes its values is not in it. */
export const filterShape = <F extends object>(list: ListOf<F>, filter: F): string =>
  given(filter)
    .map(name => shapeOfFilter(list, filter, name))
    .sort()
    .join();

function shapeOfFilter<F extends object>(list: ListOf<F>, filter: F, name: keyof F & string): string {
  const shape = list.shapes?.[name];
  if (shape) return `${name}=${shape(filter[name] as NonNullable<F[typeof name]>)}`;
  return typeof filter[name] === 'boolean' ? `${name}=${filter[name]}` : name;
}

/** Whether nothing says how far an order has to be walked until a page is full. */
export const isScattered = <F extends object>(list: ListOf<F>, filter: F): boolean =>
  !list.selective?.some(name => filter[name as keyof F] != null) && given(filter).some(name => list.scattered?.includes(name) || list.scattered?.includes(shapeOfFilter(list, filter, name)));

export function conditionsOfList<F extends object>(list: ListOf<F>, visible: Sql, at: At, filter: F, course: Course = {}): Sql {
  const conditions = [visible, ...(list.where ? [list.where(at)] : []), ...given(filter).map(name => list.filters[name](at, filterValue(name), filter[name] as NonNullable<F[typeof name]>, course))];
  return sql.join(conditions, sql` and `);
}

/** A place in an order. `told`: stands in a cursor only, because the column after it says where its own NULLs go. */
export interface OrderColumn {
  column: Sql;
  descending: boolean;
  told?: boolean;
  nullsLast?: boolean;
}

/** The columns of an order; of a nullable one it is told apart whether there is a value. The key comes last. */
export function orderColumns(order: readonly Order[], at: At): OrderColumn[] {
  return [...order, { by: (at: At) => sql.ref(`${at.alias}.id`), descending: order.at(-1)?.descending } as Order].flatMap(({ by, nullable, descending = false }): OrderColumn[] => {
    const column = by(at);
    return nullable ? [{ column: sql`(${column} is null)`, descending: false, told: true }, { column, descending, nullsLast: true }] : [{ column, descending }];
  });
}

/** How many values a cursor in this order has. */
export const placesOf = (order: readonly Order[]): number => order.reduce((places, { nullable }) => places + (nullable ? 2 : 1), 1);

/** The rows that come after the cursor in an order, or before it. NULL counts as equal to NULL. */
export function beyondCursor(columns: readonly OrderColumn[], backwards: boolean): Sql {
  const place = (index: number) => slot<Env>(env => givenOf(env).cursor?.[index]);
  const beyond = columns.map(({ column, descending }, index) => {
    const equal = columns.slice(0, index).map((before, i) => sql`${before.column} is not distinct from ${place(i)}`);
    return sql`(${sql.join([...equal, sql`${column} ${sql.raw(descending !== backwards ? '<' : '>')} ${place(index)}`], sql` and `)})`;
  });
  return sql`(${sql.join(beyond, sql` or `)})`;
}

/** Said with `nulls last`, an index on the column is read in its order; said with an expression of its own it would be sorted. */
export const orderBy = (columns: readonly OrderColumn[], backwards: boolean): Sql =>
  sql.join(
    columns.filter(({ told }) => !told).map(({ column, descending, nullsLast }) => sql`${column} ${sql.raw(descending !== backwards ? 'desc' : 'asc')}${sql.raw(nullsLast ? (backwards ? ' nulls first' : ' nulls last') : '')}`),
  );

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}
export function pageInfo(order: string, cursors: unknown[][], more: boolean, backwards: boolean, begun: boolean): PageInfo {
  return {
    hasNextPage: backwards ? begun : more,
    hasPreviousPage: backwards ? more : begun,
    startCursor: cursors.length ? encodeCursor(order, cursors[0]) : null,
    endCursor: cursors.length ? encodeCursor(order, cursors[cursors.length - 1]) : null,
  };
}

/** The column is one of these words; they stand in the statement itself, so that an index of only some words is found. */
export const isOneOf = (column: Sql, words: readonly string[]): Sql => (words.length === 1 ? sql`${column} = ${sql.lit(words[0])}` : sql`${column} in (${sql.join(words.map(word => sql.lit(word)))})`);

/** `value` is a list: the column is one of its elements. */
export const isAmong = (column: Sql, value: Sql): Sql => either({ sqlite: sql`${column} in (select value from json_each(${value}))`, postgres: sql`${column} = any(${value})` });
