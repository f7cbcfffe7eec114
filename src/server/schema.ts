import 'reflect-metadata';
import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { enter, type RootType } from '../access/root-fields.js';
import { TargetNode, TaskNode } from '../directive/directive.node.js';
import type { Catalogue, ListBelow } from '../reading/catalogue.js';
import type { Context } from '../reading/context.js';
import { listBelow } from '../reading/graph.js';
import { computedKey, type Row } from '../reading/projection.js';
import { resolvers } from './resolvers.js';

/** The schema as type-graphql builds it, finished: what the projection has read needs no resolver, and every way in has a rule. */
export function makeSchema(catalogue: Catalogue): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, orphanedTypes: [TaskNode, TargetNode], validate: false, pubSub: unused });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    // type-graphql's own answers with a promise, which compiled execution cannot wait for
    if (isAbstractType(type)) type.resolveType = (value: Row) => value.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      // the three have the names of their kinds
      if (isRootType(schema, type)) guard(type.name as RootType, field);
      else finish(catalogue, type, field);
    }
  }
  return schema;
}

/** The schema as it is committed: sorted, so that a change shows as what it is. */
export const printed = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** type-graphql wants one where there are subscriptions; ours say themselves what they tell. */
const unused = {
  publish: () => undefined,
  subscribe(topic: string): never {
    throw new Error(`nothing is published, and nobody is told of "${topic}"`);
  },
};

export const isRootType = (schema: GraphQLSchema, type: unknown): boolean => type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();

/** A subscription is entered twice: when it begins, and each time that something is told, by what the viewer may do by then. */
function guard(type: RootType, field: GraphQLField<unknown, Context>): void {
  const guarded =
    (resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
    (root, args, context, info) => {
      enter(type, field.name, context.viewer);
      return resolve(root, args, context, info);
    };
  field.resolve = guarded(field.resolve ?? defaultFieldResolver);
  if (field.subscribe) field.subscribe = guarded(field.subscribe);
}

function finish(catalogue: Catalogue, type: GraphQLObjectType, field: GraphQLField<Row, Context>): void {
  const list = ownersOf(type).map(owner => listBelow(owner, field.name)).find(found => found !== undefined);
  if (list) field.resolve = readList(list);
  // declared by a resolver for the schema only: the projection has computed it
  else if (isComputed(catalogue, type, field.name)) field.resolve = undefined;
}
const readList = (list: ListBelow): GraphQLFieldResolver<Row, Context> => (row, _args, { read }, info) => read.below(row, list, info);

/** The names under which a rule for a type may stand: its own, and those of what it implements. */
export const ownersOf = (type: GraphQLObjectType): string[] => [type.name, ...type.getInterfaces().filter(isInterfaceType).map(({ name }) => name)];

export const isComputed = (catalogue: Catalogue, type: GraphQLObjectType, field: string): boolean => ownersOf(type).some(owner => `${owner}.${field}` in catalogue.computed);

/** Reads a field that has no resolver. A computed one with arguments stands in its record under a key of its own, because it may be asked twice with others. */
export function fieldReader(schema: GraphQLSchema, catalogue: Catalogue): GraphQLFieldResolver<Row | null | undefined, Context> {
  const computed = new Set<string>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) for (const field of Object.keys(type.getFields())) if (isComputed(catalogue, type, field)) computed.add(`${type.name}.${field}`);
  return (row, _args, _context, info) => {
    return row?.[computed.has(`${info.parentType.name}.${info.fieldName}`) ? computedKey(info.fieldNodes[0]) : info.fieldName];
  };
}
