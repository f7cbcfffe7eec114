import { type GraphQLCompositeType, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, type SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import { either, isIn, type Sql } from '../database/sql.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { gathered, isGathered, picked } from './gathering.js';
import { type At, atMost, type Env, keysAmong, type Shape, shapeKey } from './env.js';
import { beyondCursor, conditionsOfList, filterShape, isAmong, isScattered, type ListOf, nameOf, orderBy, type OrderColumn, orderColumns, type PageArguments, pageInfo, pageSize, placesOf } from './list.js';
import type { Moment } from './moment.js';
import { entityOf, kept, type Plan, type Row } from './projection.js';
import type { Read } from './read.js';
import { fieldsOf, nothing } from './selection.js';
import { courseOf } from './words.js';

export interface Connection {
  nodes: Row[];
  edges: { node: Row; cursor: string }[];
  pageInfo?: ReturnType<typeof pageInfo>;
  totalCount?: number;
}
interface AskedOfPage {
  sets: SelectionSetNode[];
  type: GraphQLCompositeType;
  /** whether anything but the count */
  rows: boolean;
  /** what takes cursors, which are made for those only who ask */
  edges: boolean;
  info: boolean;
  total: boolean;
}

/** A page of a list that stands by itself. `totalCount` is counted only when it is asked for, and so are the records. */
export async function page<F extends object>(read: Read, list: ListOf<F>, filter: F, args: PageArguments & { orderBy?: string | null }, info: GraphQLResolveInfo, moment: Moment): Promise<Connection> {
  const asked = askedOf(info);
  const { size, backwards } = pageSize(args);
  const order = args.orderBy ?? list.usual;
  const shape = read.shape(moment);
  const plan = read.projection.plan(asked.type, asked.sets.length ? asked.sets : [nothing], info, shape);
  const places = placesOf(list.orders[order]);
  const argument = backwards ? 'before' : 'after';
  const place = backwards ? args.before : args.after;
  const cursor = place == null ? undefined : decodeCursor(place, orderIn(list, order, shape), places, argument);
  const env = read.environment(info, moment, { values: { filter, cursor } });
  const course = await courseOf(read, filter, order);
  const key = [nameOf(list), order, filterShape(list, filter), course.few, backwards, cursor !== undefined, size].join('|');
  const { query, cursors } = kept(plan, `page ${key}`, () => {
    const columns = orderColumns(list.orders[order], plan.at);
    const { selected, cursors } = withCursors(plan, columns);
    const joins = sql.join(plan.joins, sql` `);
    const inOrder = orderBy(columns, backwards);
    const wanted = { order, backwards, begun: cursor !== undefined, rows: size + 1 };
    const little = course.few || list.selective?.some(name => filter[name as keyof F] != null);
    if (little || isGathered(read, list, filter, shape, course)) {
      const keys = (little ? picked : gathered)(read, list, filter, shape, course, wanted);
      const query = either({
        sqlite: sql`select ${selected} from (${keys}) as page cross join ${plan.from} ${joins} where t0.id = page.id order by ${inOrder}`,
        postgres: sql`select ${selected} from ${plan.from} ${joins} where ${isIn(sql`t0.id`, keys)} order by ${inOrder}`,
      });
      return { cursors, query };
    }
    const conditions = [conditionsOfList(list, read.visible(list.type, 't0'), plan.at, filter, course), ...(cursor ? [beyondCursor(columns, backwards)] : [])];
    return { cursors, query: sql`select ${selected} from ${plan.from} ${joins} where ${sql.join(conditions, sql` and `)} order by ${inOrder} limit ${atMost(size + 1)}` };
  });
  const rows = asked.rows ? await read.statements.rows(query, env, isUnbounded(list, filter, shape) ? 'unbounded' : 'bounded') : [];
  const connection = connectionOf(asked, plan, rows, env, { order: orderIn(list, order, shape), size, backwards, begun: cursor !== undefined, cursors });
  if (asked.total) connection.totalCount = await count(read, list, filter, info, moment);
  return connection;
}

/**
 * Whether a page may take long: by words, as of a past moment, or by what may be true of few rows anywhere. Who keeps one government walks through no more than that has, and a filter
 * that selects little leaves nothing to walk through.
 */
const isUnbounded = <F extends object>(list: ListOf<F>, filter: F, { past, all }: Shape): boolean => past || (filter as { text?: unknown }).text != null || (all && isScattered(list, filter));

/** Lists of one type are ordered by the same columns, so a place in one is a place in the other; not so by another deadline. */
const orderIn = ({ type }: { type: string }, order: string, { original }: Shape): string => `${type} ${order}${original ? ' ORIGINAL' : ''}`;

/** How many rows a list has. */
async function count<F extends object>(read: Read, list: ListOf<F>, filter: F, info: Pick<GraphQLResolveInfo, 'variableValues'>, moment: Moment): Promise<number> {
  const shape = read.shape(moment);
  const course = await courseOf(read, filter);
  const statement = read.statement(`count ${nameOf(list)} ${shapeKey(shape)} ${filterShape(list, filter)} ${course.few}`, () => {
    if (isGathered(read, list, filter, shape, course)) return sql`select count(*) from (${gathered(read, list, filter, shape, course)}) as seen`;
    const at = read.projection.at(list.type, 't0', shape);
    return sql`select count(*) from ${read.table(list.type)} as t0 where ${conditionsOfList(list, read.visible(list.type, at.alias), at, filter, course)}`;
  });
  return (await read.statements.rows(statement, read.environment(info, moment, { values: { filter } }), 'unbounded'))[0][0] as number;
}

/** The first pages of all records on one level, by one statement. */
export async function pagesBelow<F extends object>(read: Read, keys: readonly number[], property: string, list: ListOf<F>, filter: F, args: PageArguments & { orderBy?: string | null; size: number; backwards: boolean }, info: GraphQLResolveInfo, moment: Moment): Promise<Connection[]> {
  const { entities, catalogue } = read.projection;
  const asked = askedOf(info);
  const shape = read.shape(moment);
  const plan = read.projection.plan(asked.type, asked.sets.length ? asked.sets : [nothing], info, shape);
  const order = args.orderBy ?? list.usual;
  const places = placesOf(list.orders[order]);
  const place = args.backwards ? args.before : args.after;
  const cursor = place == null ? undefined : decodeCursor(place, orderIn(list, order, shape), places, args.backwards ? 'before' : 'after');
  const parentColumn = entities.column(entityOf(catalogue, list.type), property);
  const env = read.environment(info, moment, { keys, values: { filter, cursor } });
  const fulfils = (at: At) => conditionsOfList(list, read.visible(list.type, at.alias), at, filter);
  const key = [nameOf(list), property, order, filterShape(list, filter), args.backwards, cursor !== undefined, args.size].join('|');
  const { query, cursors } = kept(plan, `pages ${key}`, () => {
    const inner = read.projection.at(list.type, 'i0', shape);
    const columns = orderColumns(list.orders[order], plan.at);
    const innerColumns = orderColumns(list.orders[order], inner);
    const conditions = [sql`${sql.ref(`i0.${parentColumn}`)} = j.value`, fulfils(inner), ...(cursor ? [beyondCursor(innerColumns, args.backwards)] : [])];
    const ids = sql`select i0.id from ${read.table(list.type)} as i0 where ${sql.join(conditions, sql` and `)} order by ${orderBy(innerColumns, args.backwards)} limit ${atMost(args.size + 1)}`;
    const { selected, cursors } = withCursors(plan, columns, sql`j.value`);
    const inOrder = orderBy(columns, args.backwards);
    const query = either({
      sqlite: sql`select ${selected} from json_each(${keysAmong}) as j cross join ${plan.from} ${sql.join(plan.joins, sql` `)} where t0.id in (${ids}) order by j.key, ${inOrder}`,
      postgres: sql`select ${selected} from unnest(${keysAmong}) with ordinality as j(value, key) cross join lateral (${ids}) as page join ${plan.from} on t0.id = page.id ${sql.join(plan.joins, sql` `)} order by j.key, ${inOrder}`,
    });
    return { cursors, query };
  });
  const groups = new Map<number, unknown[][]>(keys.map(key => [key, []]));
  if (asked.rows) for (const row of await read.statements.rows(query, env)) groups.get(row[row.length - 1] as number)?.push(row);
  const pages = keys.map(key => connectionOf(asked, plan, groups.get(key) as unknown[][], env, { order: orderIn(list, order, shape), size: args.size, backwards: args.backwards, begun: cursor !== undefined, cursors }));
  if (asked.total) {
    const parent = sql.ref(`i0.${parentColumn}`);
    const counting = kept(plan, `count ${key}`, () => sql`select ${parent}, count(*) from ${read.table(list.type)} as i0 where ${isAmong(parent, keysAmong)} and ${fulfils(read.projection.at(list.type, 'i0', shape))} group by ${parent}`);
    const counts = new Map((await read.statements.rows(counting, env, 'unbounded')).map(row => row as [number, number]));
    keys.forEach((key, i) => {
      pages[i].totalCount = counts.get(key) ?? 0;
    });
  }
  return pages;
}

/** The columns of a plan and what a cursor needs besides them; `last` comes last. */
function withCursors(plan: Plan, columns: readonly OrderColumn[], ...last: Sql[]): { selected: Sql; cursors: number[] } {
  const more: Sql[] = [];
  const cursors = columns.map(({ column }) => plan.placeOf(column) ?? plan.columns.length + more.push(column) - 1);
  return { selected: sql.join([...plan.columns, ...more, ...last]), cursors };
}

function connectionOf(asked: AskedOfPage, plan: Plan, rows: unknown[][], env: Env, page: { order: string; size: number; backwards: boolean; begun: boolean; cursors: readonly number[] }): Connection {
  const more = rows.length > page.size;
  const shown = rows.slice(0, page.size);
  if (page.backwards) shown.reverse();
  const cursorOf = (row: unknown[]) => page.cursors.map(place => row[place]);
  const nodes = shown.map(row => plan.build(row, env));
  return {
    nodes,
    edges: asked.edges ? nodes.map((node, i) => ({ node, cursor: encodeCursor(page.order, cursorOf(shown[i])) })) : [],
    pageInfo: asked.info ? pageInfo(page.order, [...shown.slice(0, 1), ...shown.slice(-1)].map(cursorOf), more, page.backwards, page.begun) : undefined,
  };
}

/** What of a connection is asked for: the selections of its records, and whether to count. */
function askedOf(info: GraphQLResolveInfo): AskedOfPage {
  const connection = getNamedType(info.returnType) as GraphQLObjectType;
  const type = getNamedType(connection.getFields().nodes.type) as GraphQLCompositeType;
  const edge = getNamedType(connection.getFields().edges.type) as GraphQLObjectType;
  const asked: AskedOfPage = { sets: [], type, rows: false, edges: false, info: false, total: false };
  for (const node of fieldsOf(info.fieldNodes.map(field => field.selectionSet as SelectionSetNode), connection, info)) {
    if (node.name.value === 'nodes') asked.sets.push(node.selectionSet as SelectionSetNode);
    if (node.name.value === 'totalCount') asked.total = true;
    else asked.rows = true;
    if (node.name.value === 'pageInfo') asked.info = true;
    if (node.name.value !== 'edges') continue;
    asked.edges = true;
    for (const inner of fieldsOf([node.selectionSet as SelectionSetNode], edge, info)) if (inner.name.value === 'node') asked.sets.push(inner.selectionSet as SelectionSetNode);
  }
  return asked;
}
