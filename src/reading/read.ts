import DataLoader from 'dataloader';
import { type GraphQLCompositeType, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, getNullableType, isListType, type SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import type { Outcome } from '../access/unit-of-work.js';
import { parseId } from '../kernel/id.js';
import type { ListBelow } from './catalogue.js';
import { decodeCursor } from './cursor.js';
import { atMost, type Env, keysAmong, type Shape, shapeOf } from './env.js';
import { conditionsOfList, filterShape, isAmong, type ListOf, nameOf, orderBy, orderColumns, type PageArguments, pageSize } from './list.js';
import { type Moment, momentKey, now, within } from './moment.js';
import { type Connection, page, pagesBelow } from './pages.js';
import { entityOf, kept, type Projection, type Row } from './projection.js';
import { conditionsOf, fieldsOf, identity, nothing } from './selection.js';
import type { Sql } from '../database/sql.js';
import type { Rows } from '../database/statements.js';

/** A list that is no connection is short by nature; what is typed in is bounded, and this is the last fence. */
const listLimit = 500;

/** What a request reads: one record, a page, a list below a record. It sees what its viewer may see and nothing else. */
export class Read {
  readonly #loaders = new Map<string, Map<string, DataLoader<number, unknown>>>();

  constructor(
    readonly projection: Projection,
    readonly statements: Rows,
    readonly env: Omit<Env, 'moment' | 'variables' | 'keys' | 'values'>,
  ) {}

  environment(info: Pick<GraphQLResolveInfo, 'variableValues'>, moment: Moment, rest?: Pick<Env, 'keys' | 'values'>): Env {
    return { ...this.env, moment, variables: info.variableValues, ...rest };
  }
  shape(moment: Moment): Shape {
    return shapeOf(moment, this.env.today, this.env.viewer);
  }

  /** A record by its key, or null where it does not exist or may not be seen. */
  async one(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], key: number, info: GraphQLResolveInfo, moment: Moment = now): Promise<Row | null> {
    return (await this.several(type, sets, [key], info, moment))[0];
  }

  async several(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], keys: readonly number[], info: GraphQLResolveInfo, moment: Moment = now): Promise<(Row | null)[]> {
    const plan = this.projection.plan(type, sets.length ? sets : [nothing], info, this.shape(moment));
    const kind = this.projection.catalogue.types[type.name]?.kind;
    const statement = kept(plan, 'several', () => {
      const conditions = [isAmong(sql`t0.id`, keysAmong), this.visible(plan.type, 't0')];
      if (kind) conditions.push(sql`t0.kind = ${sql.lit(kind)}`);
      return sql`select ${sql.join(plan.columns)} from ${plan.from} ${sql.join(plan.joins, sql` `)} where ${sql.join(conditions, sql` and `)}`;
    });
    const env = this.environment(info, moment, { keys });
    const found = new Map((await this.statements.rows(statement, env)).map(row => plan.build(row, env)).map(row => [row.$key, row]));
    return keys.map(key => found.get(key) ?? null);
  }

  /** The record that is named by an id anywhere in the API, or null. */
  async node(id: string, info: GraphQLResolveInfo): Promise<Row | null> {
    return (await this.nodes([id], info))[0];
  }
  async nodes(ids: readonly string[], info: GraphQLResolveInfo): Promise<(Row | null)[]> {
    const sets = info.fieldNodes.map(node => node.selectionSet as SelectionSetNode);
    const answer: (Row | null)[] = ids.map(() => null);
    const byType = new Map<string, { place: number; key: number }[]>();
    ids.forEach((id, place) => {
      const parsed = parseId(id);
      if (!parsed) return;
      const type = info.schema.getType(parsed.type);
      if (!type || !('getInterfaces' in type) || !type.getInterfaces().some(known => known.name === 'Node') || 'resolveType' in type) return;
      byType.set(parsed.type, [...(byType.get(parsed.type) ?? []), { place, key: parsed.key }]);
    });
    for (const [name, wanted] of byType) {
      const found = await this.several(info.schema.getType(name) as GraphQLObjectType, sets, wanted.map(({ key }) => key), info);
      wanted.forEach(({ place }, i) => {
        answer[place] = found[i];
      });
    }
    return answer;
  }

  /** The records that a payload carries: a mutation answers by reading again. A command gives a record's key or a list of keys by the payload's field. */
  async payload(result: Outcome, info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    const answer: Record<string, unknown> = { ...result, warnings: result.warnings.map(({ code, path, text }) => ({ code, path: path.map(String), message: text[this.env.language] })), ...(await this.parts(result, info)) };
    for (const [name, field] of Object.entries(type.getFields())) if (isListType(getNullableType(field.type))) answer[name] ??= [];
    return answer;
  }

  /** The records that stand in the fields of something that is no record itself, by their keys; only those that are asked for. */
  async parts(result: Record<string, unknown>, info: GraphQLResolveInfo): Promise<Record<string, Row | null | Row[]>> {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    const answer: Record<string, Row | null | Row[]> = {};
    const byField = new Map<string, SelectionSetNode[]>();
    for (const node of fieldsOf(info.fieldNodes.map(field => field.selectionSet as SelectionSetNode), type, info))
      if (node.selectionSet) byField.set(node.name.value, [...(byField.get(node.name.value) ?? []), node.selectionSet]);
    for (const [field, sets] of byField) {
      const keys = result[field];
      const inner = getNamedType(type.getFields()[field].type) as GraphQLCompositeType;
      if (typeof keys === 'number') answer[field] = await this.one(inner, sets, keys, info);
      else if (Array.isArray(keys) && keys.length > 0 && keys.every(key => typeof key === 'number')) answer[field] = (await this.several(inner, sets, keys, info)).filter(row => row !== null);
    }
    return answer;
  }

  /** All records of a list that is short by nature. */
  async all<F extends object>(list: ListOf<F>, filter: F, info: GraphQLResolveInfo, moment: Moment = now): Promise<Row[]> {
    const plan = this.projection.plan(getNamedType(info.returnType) as GraphQLCompositeType, info.fieldNodes.map(node => node.selectionSet as SelectionSetNode), info, this.shape(moment));
    const statement = kept(plan, `all ${nameOf(list)}|${filterShape(list, filter)}`, () => {
      const order = orderBy(orderColumns(list.orders[list.usual], plan.at), false);
      return sql`select ${sql.join(plan.columns)} from ${plan.from} ${sql.join(plan.joins, sql` `)} where ${conditionsOfList(list, this.visible(list.type, 't0'), plan.at, filter)} order by ${order} limit ${atMost(listLimit)}`;
    });
    const env = this.environment(info, moment, { values: { filter } });
    return (await this.statements.rows(statement, env)).map(row => plan.build(row, env));
  }

  /** A page of a list that stands by itself. */
  page<F extends object>(list: ListOf<F>, filter: F, args: PageArguments & { orderBy?: string | null }, info: GraphQLResolveInfo, moment: Moment = now): Promise<Connection> {
    return page(this, list, filter, args, info, moment);
  }

  table(type: string): Sql {
    return sql.table(this.projection.entities.get(entityOf(this.projection.catalogue, type)).tableName);
  }

  /** All records of a short list below a record; the lists of all records on one level come from one statement. */
  below(parent: Row, list: ListBelow, info: GraphQLResolveInfo): Promise<Row[]> {
    return this.#load(info, parent, 'list', keys => this.#children(keys, list, info, parent.$moment)) as Promise<Row[]>;
  }

  async #children(keys: readonly number[], list: ListBelow, info: GraphQLResolveInfo, moment: Moment): Promise<Row[][]> {
    const { entities } = this.projection;
    const shape = this.shape(moment);
    const plan = this.projection.plan(getNamedType(info.returnType) as GraphQLCompositeType, info.fieldNodes.map(node => node.selectionSet as SelectionSetNode), info, shape);
    const statement = kept(plan, `below ${list.entity}.${list.parent}.${list.link ?? ''}`, () => {
      const source = list.link ? 'l0' : 't0';
      const column = (property: string) => sql.ref(`${source}.${entities.column(list.entity, property)}`);
      const join = list.link ? sql`inner join ${sql.table(entities.get(list.entity).tableName)} as l0 on ${column(list.link)} = t0.id` : sql``;
      const conditions = [isAmong(column(list.parent), keysAmong), this.visible(plan.type, 't0'), ...(list.current ? [sql`${column('replacedAt')} is null`] : [])];
      if (list.since && shape.past) conditions.push(sql`${column(list.since[0])} <= ${plan.at.asOf} and ${column(list.since[1])} <= ${plan.at.knownAt}`);
      const order = list.order.map(property => column(property));
      return sql`select ${sql.join([...plan.columns, column(list.parent)])} from ${plan.from} ${join} ${sql.join(plan.joins, sql` `)} where ${sql.join(conditions, sql` and `)} order by ${sql.join([...order, column('id')])}`;
    });
    const env = this.environment(info, moment, { keys });
    const groups = new Map<number, Row[]>(keys.map(key => [key, []]));
    for (const row of await this.statements.rows(statement, env)) {
      const group = groups.get(row[plan.columns.length] as number);
      if (group && group.length < listLimit) group.push(plan.build(row, env));
    }
    return keys.map(key => groups.get(key) as Row[]);
  }

  /** A page of a list below a record: the first pages of all records on one level come from one statement. */
  pageBelow<F extends object>(parent: Row, property: string, list: ListOf<F>, filter: F, args: PageArguments & { orderBy?: string | null } & Moment, info: GraphQLResolveInfo): Promise<Connection> {
    const moment = within(parent.$moment, args);
    const { size, backwards } = pageSize(args);
    return this.#load(info, parent, 'page', keys => pagesBelow(this, keys, property, list, filter, { ...args, size, backwards }, info, moment), keys => {
      if (keys.length > 1 && (args.after != null || args.before != null)) decodeCursor('', 'one record at a time', 0, args.after != null ? 'after' : 'before');
    }) as Promise<Connection>;
  }

  /** A record that the resolver of a to-one field names by its key; those of one level of the answer come from one statement. */
  named(key: number | null, info: GraphQLResolveInfo, moment: Moment): Promise<Row | null> | null {
    if (key === null) return null;
    const sets = info.fieldNodes.flatMap(node => node.selectionSet ?? []);
    const load = (keys: readonly number[]) => this.several(getNamedType(info.returnType) as GraphQLCompositeType, sets, keys, info, moment);
    return this.#loader(identity(info.fieldNodes), `named ${momentKey(moment)} ${conditionsOf(sets, info)}`, load).load(key) as Promise<Row | null>;
  }

  /** A statement of a feature's own. Its name tells everything that changes its text, so that it is made once. */
  statement(name: string, make: () => Sql): Sql {
    const { own } = this.projection;
    let statement = own.get(name);
    if (!statement) own.set(name, (statement = make()));
    return statement;
  }

  /** Something that is computed for all records on one level at once. */
  computed<T>(parent: Row, what: string, info: GraphQLResolveInfo, moment: Moment, compute: (keys: readonly number[], env: Env) => Promise<T[]>): Promise<T> {
    const loader = this.#loader(what, momentKey(moment), keys => compute(keys, this.environment(info, moment, { keys })));
    return loader.load(parent.$key) as Promise<T>;
  }

  #load(info: GraphQLResolveInfo, parent: Row, kind: string, children: (keys: readonly number[]) => Promise<unknown[]>, check?: (keys: readonly number[]) => void): Promise<unknown> {
    return this.#loader(identity(info.fieldNodes), `${kind} ${momentKey(parent.$moment)} ${conditionsOf(info.fieldNodes.flatMap(node => node.selectionSet ?? []), info)}`, async keys => {
      check?.(keys);
      return children(keys);
    }).load(parent.$key);
  }
  #loader(of: string, key: string, load: (keys: readonly number[]) => Promise<unknown[]>): DataLoader<number, unknown> {
    let loaders = this.#loaders.get(of);
    if (!loaders) this.#loaders.set(of, (loaders = new Map()));
    let loader = loaders.get(key);
    if (!loader) {
      // one parent may stand in several places of an answer; it is read once
      loader = new DataLoader(async keys => {
        const distinct = [...new Set(keys)];
        const found = await load(distinct);
        const places = new Map(distinct.map((key, i) => [key, found[i]]));
        return keys.map(key => places.get(key));
      }, { cache: false });
      loaders.set(key, loader);
    }
    return loader;
  }

  /** The rows of a type that this viewer may see. A type without a rule is not read. */
  visible(type: string, alias: string): Sql {
    const { catalogue } = this.projection;
    const rule = catalogue.visible[entityOf(catalogue, type)];
    if (!rule) throw new Error(`nothing says who sees a ${type}`);
    return rule(alias, { all: this.env.viewer.keepsAll });
  }
}
