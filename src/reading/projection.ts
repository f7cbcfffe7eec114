import { type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import { type FieldNode, type GraphQLField, type GraphQLCompositeType, getArgumentValues, getNamedType, type GraphQLObjectType, isAbstractType, print, type SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { idOf } from '../kernel/id.js';
import { Refusal } from '../kernel/refusal.js';
import type { Catalogue, Entities } from './catalogue.js';
import { type At, type Env, momentSlots, type Shape, shapeKey } from './env.js';
import { type Moment, within } from './moment.js';
import { type Ask, conditionsOf, fieldsOf, identity } from './selection.js';
import { compile, ref, type Sql } from '../database/sql.js';

/** A record as the resolvers get it: plain, with its key and the moment that holds for everything below it. */
export interface Row {
  $key: number;
  $moment: Moment;
  __typename?: string;
  [field: string]: unknown;
}

export interface Plan {
  /** the table of the records, under the alias `t0` */
  from: Sql;
  joins: Sql[];
  columns: Sql[];
  /** where an expression stands among the columns; what takes no values is selected once */
  placeOf(expression: Sql): number | undefined;
  at: At;
  type: string;
  build(row: unknown[], env: Env): Row;
  /** the statements made of this plan, by the shape of their filter and order; the least used are forgotten */
  statements: LRUCache<string, { made: unknown }>;
}

/** A statement is made once for a plan and a shape. */
export function kept<T = Sql>(plan: Plan, shape: string, make: () => T): T {
  let statement = plan.statements.get(shape) as { made: T } | undefined;
  if (!statement) plan.statements.set(shape, (statement = { made: make() }));
  return statement.made;
}

const withArguments = new WeakMap<FieldNode, string>();
/** Where a computed value is kept in its record: under its name with the arguments as they are written. Selections of several names share one record. */
export function computedKey(node: FieldNode): string {
  if (!node.arguments?.length) return node.name.value;
  let key = withArguments.get(node);
  if (key === undefined) withArguments.set(node, (key = `${node.name.value}(${node.arguments.map(print).join()})`));
  return key;
}

/** One document can be asked in as many ways as its conditions combine, which is more than memory holds. */
const mostPlans = 32;

/** SQLite joins at most 64 tables, and conditions bring some of their own. */
const joinLimit = 50;
/** SQLite answers with at most 2,000 columns, and the order and the parent bring some of their own. */
const columnLimit = 1500;
const tooMany = (limit: number, en: string, vi: string): Refusal =>
  new Refusal(
    'QUERY_TOO_COMPLEX',
    { en: `one list asks for more than ${limit} ${en} for each of its own; ask in several queries`, vi: `một danh sách yêu cầu hơn ${limit} ${vi} cho mỗi bản ghi; hãy chia thành nhiều truy vấn` },
    { cost: limit + 1, limit },
  );

type Reader = (row: unknown[], env: Env) => unknown;

/**
 * Turns a selection into columns, to-one joins and a function from a row of values to a plain object; once per selection, kept as long as the
 * query's document. Left joins keep the order of the tables, so that a page is read along the index of its root.
 */
export class Projection {
  readonly #plans = new WeakMap<SelectionSetNode, LRUCache<string, Plan>>();
  /** statements that the features make for themselves, by name; the least used are forgotten */
  readonly own = new LRUCache<string, Sql>({ max: 500 });
  constructor(
    readonly entities: Entities,
    readonly catalogue: Catalogue,
  ) {}

  /** `sets` are the selection sets of one response key: usually one, more where fragments name the same field twice. */
  plan(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], ask: Ask, shape: Shape): Plan {
    let plans = this.#plans.get(sets[0]);
    if (!plans) this.#plans.set(sets[0], (plans = new LRUCache({ max: mostPlans })));
    const key = [type.name, shapeKey(shape), conditionsOf(sets, ask), identity(sets.slice(1))].join('|');
    let plan = plans.get(key);
    if (!plan) plans.set(key, (plan = new Compilation(this.entities, this.catalogue, ask, shape).plan(type, sets)));
    return plan;
  }

  /** A record under an alias, for the conditions of lists. */
  at(type: string, alias: string, shape: Shape): At {
    return recordAt(this.entities, this.catalogue, type, alias, shape, env => env.moment, () => () => undefined);
  }
}

/** The text of an expression that takes no values: two such say the same. */
function textOf(expression: Sql): string | undefined {
  const { text, parameters } = compile(expression, 'sqlite');
  return parameters.length ? undefined : text;
}

export const entityOf = (catalogue: Catalogue, type: string): string => catalogue.types[type]?.entity ?? type;

function recordAt(entities: Entities, catalogue: Catalogue, type: string, alias: string, shape: Shape, momentOf: (env: Env) => Moment, arg: At['arg']): At {
  const entity = entityOf(catalogue, type);
  const slots = momentSlots(momentOf);
  return {
    alias,
    shape,
    ...slots,
    arg,
    column: property => {
      const past = shape.past ? catalogue.past[`${entity}.${property}`] : undefined;
      return past ? past(alias, slots) : ref(alias, entities.column(entity, property));
    },
  };
}

class Compilation {
  readonly #columns: Sql[] = [];
  /** the places of expressions that take no values, by their text */
  readonly #places = new Map<string, number>();
  readonly #joins: Sql[] = [];
  #aliases = 0;

  constructor(
    readonly entities: Entities,
    readonly catalogue: Catalogue,
    readonly ask: Ask,
    readonly shape: Shape,
  ) {}

  plan(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Plan {
    const entity = entityOf(this.catalogue, type.name);
    const read = this.#record(type, 't0', sets, true);
    return {
      type: type.name,
      from: sql`${sql.table(this.entities.get(entity).tableName)} as t0`,
      joins: this.#joins,
      columns: this.#columns,
      placeOf: expression => this.#places.get(textOf(expression) ?? ''),
      at: this.#at(type.name, 't0'),
      build: (row, env) => read(row, env) as Row,
      statements: new LRUCache({ max: 100 }),
    };
  }

  #at(type: string, alias: string, own?: { moment: (env: Env) => Moment; shape: Shape; arg: At['arg'] }): At {
    return recordAt(this.entities, this.catalogue, type, alias, own?.shape ?? this.shape, own?.moment ?? (env => env.moment), own?.arg ?? (() => () => undefined));
  }

  #select(expression: Sql): number {
    const text = textOf(expression);
    const known = text === undefined ? undefined : this.#places.get(text);
    if (known !== undefined) return known;
    if (this.#columns.length >= columnLimit) throw tooMany(columnLimit, 'values', 'giá trị');
    const place = this.#columns.push(expression) - 1;
    if (text !== undefined) this.#places.set(text, place);
    return place;
  }

  /** `isNamed`: its key is needed whatever is asked of it. Otherwise it is read for what it is asked by: its id, and lists below it. */
  #record(type: GraphQLCompositeType, alias: string, sets: readonly SelectionSetNode[], isNamed: boolean): Reader {
    let key = -1;
    const takeKey = () => (key = this.#select(ref(alias, 'id')));
    if (isNamed) takeKey();
    const { catalogue, entities } = this;
    const entity = entityOf(catalogue, type.name);
    const meta = entities.get(entity);
    const at = this.#at(type.name, alias);
    const concrete = catalogue.concrete[entity];
    const kind = concrete ? this.#select(ref(alias, entities.column(entity, concrete.column))) : -1;
    const nameOf = (row: unknown[]): string => (concrete ? concrete.names[row[kind] as string] : type.name);
    const fields = new Map<string, Reader>();
    const toOne = new Map<string, { type: GraphQLCompositeType; property: EntityProperty; sets: SelectionSetNode[] }>();

    for (const node of fieldsOf(sets, type, this.ask)) {
      const field = node.name.value;
      // what is asked for under several names is read once
      if (field === '__typename' || fields.has(computedKey(node))) continue;
      if (field === 'id') {
        takeKey();
        fields.set('id', row => idOf(nameOf(row), row[key] as number));
        continue;
      }
      const owner = this.#ownerOf(type, field);
      const computed = catalogue.computed[`${owner}.${field}`] ?? catalogue.computed[`${entity}.${field}`];
      const mask = catalogue.masked[`${entity}.${field}`];
      if (computed) {
        fields.set(computedKey(node), this.#computed(computed, node, this.#definition(type, field), type.name, alias, mask));
        continue;
      }
      const property = meta.properties[field as never] as EntityProperty | undefined;
      if (property?.kind === ReferenceKind.SCALAR) {
        const expression = at.column(field);
        const index = this.#select(mask ? sql`case when ${mask(at)} then ${expression} end` : expression);
        fields.set(field, this.#scalar(property, index));
      } else if (property?.kind === ReferenceKind.MANY_TO_ONE && node.selectionSet) {
        const target = getNamedType(this.#definition(type, field).type) as GraphQLCompositeType;
        const known = toOne.get(field);
        if (known) known.sets.push(node.selectionSet);
        else toOne.set(field, { type: target, property, sets: [node.selectionSet] });
      } else takeKey(); // it is a list, which has a resolver of its own
    }
    for (const [field, { type: target, property, sets: inner }] of toOne) fields.set(field, this.#joined(at, entity, field, property, target, inner));

    const readers = [...fields];
    return (row, env) => {
      const record: Row = { $key: (key < 0 ? undefined : row[key]) as number, $moment: env.moment, __typename: nameOf(row) };
      for (const [name, read] of readers) record[name] = read(row, env);
      return record;
    };
  }

  /** A record that is named by a foreign key. One that may be seen by fewer people than its child reads as if it were not there. */
  #joined(at: At, entity: string, field: string, property: EntityProperty, target: GraphQLCompositeType, sets: SelectionSetNode[]): Reader {
    const { catalogue, entities } = this;
    const alias = `t${++this.#aliases}`;
    if (this.#aliases > joinLimit) throw tooMany(joinLimit, 'related records', 'bản ghi liên quan');
    const targetEntity = entityOf(catalogue, target.name);
    const foreign = ref(at.alias, property.fieldNames[0]);
    const conditions: Sql[] = [sql`${ref(alias, 'id')} = ${foreign}`];
    const mask = catalogue.masked[`${entity}.${field}`];
    if (mask) conditions.push(mask(at));
    const visible = catalogue.visible[targetEntity];
    if (property.nullable && visible) conditions.push(visible(alias, this.shape));
    this.#joins.push(sql`left join ${sql.table(entities.get(targetEntity).tableName)} as ${sql.table(alias)} on ${sql.join(conditions, sql` and `)}`);
    const read = this.#record(target, alias, sets, false);
    // what cannot be missing is not looked for
    if (!property.nullable && !mask) return read;
    const joinedKey = this.#select(ref(alias, 'id'));
    return (row, env) => (row[joinedKey] === null ? null : read(row, env));
  }

  #computed(computed: { needs(at: At): Sql[]; make?(values: unknown[], env: Env): unknown }, node: FieldNode, definition: GraphQLField<unknown, unknown>, type: string, alias: string, mask?: (at: At) => Sql): Reader {
    const has = (name: string) => node.arguments?.some(argument => argument.name.value === name) ?? false;
    const argsOf = (env: Env): Record<string, unknown> => (node.arguments?.length ? getArgumentValues(definition, node, env.variables) : {});
    const timed = has('asOf') || has('knownAt') || has('basis');
    // a moment of the field's own is not known before it runs, so its statement reads the kept states whatever the day
    const own = {
      moment: (env: Env) => (timed ? within(env.moment, argsOf(env) as Moment) : env.moment),
      shape: { ...this.shape, past: this.shape.past || has('asOf') || has('knownAt'), original: has('basis') ? ('by value' as const) : this.shape.original },
      arg: (name: string) => (env: Env) => argsOf(env)[name],
    };
    const at = this.#at(type, alias, own);
    const masked = (expression: Sql) => (mask ? sql`case when ${mask(at)} then ${expression} end` : expression);
    const places = computed.needs(at).map(expression => this.#select(masked(expression)));
    const { make } = computed;
    return make ? (row, env) => make(places.map(place => row[place]), timed ? { ...env, moment: own.moment(env) } : env) : row => row[places[0]];
  }

  #scalar(property: EntityProperty, index: number): Reader {
    if (property.runtimeType === 'boolean') return row => (row[index] === null ? null : row[index] === 1 || row[index] === true);
    if (property.type === 'json' || property.runtimeType === 'object' || property.customType?.constructor.name === 'JsonType')
      return row => (typeof row[index] === 'string' ? JSON.parse(row[index]) : row[index]);
    return row => row[index];
  }

  /** The type that declares a field: of an abstract record, the concrete one that a fragment named. */
  #ownerOf(type: GraphQLCompositeType, field: string): string {
    return (type as GraphQLObjectType).getFields?.()[field] ? type.name : (this.#possible(type, field)?.name ?? type.name);
  }
  #possible(type: GraphQLCompositeType, field: string): GraphQLObjectType | undefined {
    return isAbstractType(type) ? this.ask.schema.getPossibleTypes(type).find(possible => possible.getFields()[field]) : undefined;
  }
  #definition(type: GraphQLCompositeType, field: string) {
    const owner = (type as GraphQLObjectType).getFields?.()[field] ? (type as GraphQLObjectType) : this.#possible(type, field);
    if (!owner) throw new Error(`${type.name} has no field ${field}`);
    return owner.getFields()[field];
  }
}
