import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { rootFields } from '../access/root-fields.js';
import type { Catalogue, Entities } from '../reading/catalogue.js';
import { listBelow } from '../reading/graph.js';
import { entityOf } from '../reading/projection.js';
import { isComputed, isRootType, ownersOf } from './schema.js';

/** Something was forgotten; the start fails, because what nobody thought of would stand open. */
export class SchemaFault extends Error {}

export const faultsOfSchema = (schema: GraphQLSchema, catalogue: Catalogue, entities: Entities): string[] => [...faultsOfRoots(schema), ...faultsOfVisibility(schema, catalogue, entities), ...faultsOfFields(schema, catalogue, entities)];

function faultsOfRoots(schema: GraphQLSchema): string[] {
  return ([['Query', schema.getQueryType()], ['Mutation', schema.getMutationType()], ['Subscription', schema.getSubscriptionType()]] as const).flatMap(([name, type]) => {
    const fields = Object.keys(type?.getFields() ?? {});
    const rules = Object.keys(rootFields[name]);
    return [
      ...fields.filter(field => !rules.includes(field)).map(field => `access/root-fields.ts does not say who may call ${name}.${field}`),
      ...rules.filter(field => !fields.includes(field)).map(field => `access/root-fields.ts names ${name}.${field}, which no resolver has`),
    ];
  });
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(isObjectType).filter(type => !type.name.startsWith('__') && !isRootType(schema, type));

function faultsOfVisibility(schema: GraphQLSchema, catalogue: Catalogue, entities: Entities): string[] {
  const read = objectTypes(schema).map(({ name }) => name).filter(name => entities.has(entityOf(catalogue, name)));
  return read.filter(name => !(entityOf(catalogue, name) in catalogue.visible)).map(name => `access/visibility.ts does not say who sees a ${name}`);
}

/** A field is a property of its record, or computed, or has a resolver of its own; any other would be null without a word. */
function faultsOfFields(schema: GraphQLSchema, catalogue: Catalogue, entities: Entities): string[] {
  return objectTypes(schema).flatMap(type => {
    const entity = entityOf(catalogue, type.name);
    if (!entities.has(entity)) return [];
    const { properties } = entities.get(entity);
    return Object.values(type.getFields())
      .filter(({ name, resolve }) => !(name in properties) && !resolve && !isComputed(catalogue, type, name) && !ownersOf(type).some(owner => listBelow(owner, name)))
      .map(({ name }) => `nothing reads ${type.name}.${name}: it is no property of ${entity}, not computed, and has no resolver`);
  });
}
