import { ArgsType, type ClassType, Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../input/scalars.js';
import type { ListBelow } from './catalogue.js';
import { type DeadlineBasis, deadlineBases } from './moment.js';

/** An enumeration of the API from the words of an entity, so that both are one list. */
export function enumeration<const T extends readonly string[]>(name: string, values: T, description?: string, of: { [K in T[number]]?: string } = {}): { [K in T[number]]: K } {
  const object = Object.fromEntries(values.map(value => [value, value])) as { [K in T[number]]: K };
  const valuesConfig = Object.fromEntries(Object.entries(of).map(([value, text]) => [value, { description: text as string }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}

@InterfaceType('Node', { description: 'A record with an id of its own.', resolveType: (value: { __typename: string }) => value.__typename })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque; no secret: what may not be seen looks like what does not exist.' })
  id!: string;
}

const listsBelow = new Map<string, ListBelow>();
export const listBelow = (type: string, field: string): ListBelow | undefined => listsBelow.get(`${type}.${field}`);

/** A short list below a record, read by one statement for all records of a level. */
export const Below =
  (type: string, of: () => ClassType | object, list: Omit<ListBelow, 'type'> & { records: string }, description?: string): PropertyDecorator =>
  (target, key) => {
    Field(() => [of()] as never, { description })(target, key as string);
    const { records, ...rest } = list;
    listsBelow.set(`${type}.${String(key)}`, { type: records, ...rest });
  };

@ObjectType('PageInfo', { simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor?: string;
  @Field(() => String, { nullable: true }) endCursor?: string;
}

/** A Relay connection over a type. */
export function connection<T extends object>(name: string, node: () => ClassType<T>): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(node) node!: T;
    @Field(() => String) cursor!: string;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class Connection {
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => [node()]) nodes!: T[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many records the list has; counted only when asked for.' }) totalCount!: number;
  }
  return Connection;
}

const DeadlineBasisEnum = enumeration('DeadlineBasis', deadlineBases, 'By which deadline work is judged.', { CURRENT: 'After the extensions that were granted.', ORIGINAL: 'As it was ordered.' });

/** What counts is kept for every day and instant; what only describes is not. */
const description = 'What describes (titles, names, responsible officers, attendance, a meeting’s status) is that of today.';

@ArgsType()
export class PastArguments {
  @Field(() => DateScalar, { nullable: true, description: `Only what counts on or before this day; that of the field above, or today. Holds for everything below. ${description}` }) asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: `Only what was recorded at or before this instant, so that a published figure can be reproduced; that of the field above, or now. Holds for everything below. ${description}` }) knownAt?: string;
}
@ArgsType()
export class MomentArguments extends PastArguments {
  @Field(() => DeadlineBasisEnum, { nullable: true, description: 'CURRENT unless given. Holds for everything below.' }) basis?: DeadlineBasis;
}
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'The first 1–100 records; 20 where nothing is said.' }) first?: number;
  @Field(() => String, { nullable: true, description: 'After the record with this cursor.' }) after?: string;
  @Field(() => Int, { nullable: true, description: 'The last 1–100 records.' }) last?: number;
  @Field(() => String, { nullable: true, description: 'Before the record with this cursor.' }) before?: string;
}

export const simple = { simpleResolvers: true, implements: Node } as const;

/** A field that is an expression over its record is declared by a resolver for the schema only; server/schema.ts takes the resolver away again. */
export function readWithTheRecord(): never {
  throw new Error('a computed field is read with its record; its resolver has to be taken away when the schema is made');
}
