import { globSync, readFileSync } from 'node:fs';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { expect, it } from 'vitest';
import { visible } from '../../src/access/visibility.js';
import { Entities } from '../../src/reading/catalogue.js';
import { catalogue } from '../../src/server/catalogue.js';
import { resolvers } from '../../src/server/resolvers.js';
import { faultsOfSchema } from '../../src/server/schema-check.js';
import { makeSchema, printed } from '../../src/server/schema.js';
import { aServer } from './a-server.js';

async function theEntities(): Promise<Entities> {
  const { database } = await aServer();
  return new Entities(database.orm.getMetadata().getAll().values());
}

it('is whole: every way in has a rule, every record says who sees it, and something reads every field', async () => {
  expect(faultsOfSchema(makeSchema(catalogue), catalogue, await theEntities())).toEqual([]);
});

it('is refused where a field of Query is called by nobody knows whom, and a rule has no field', async () => {
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { everything: { type: GraphQLString } } }) });
  const faults = faultsOfSchema(schema, catalogue, await theEntities());
  expect(faults).toContain('access/root-fields.ts does not say who may call Query.everything');
  expect(faults).toContain('access/root-fields.ts names Query.viewer, which no resolver has');
});

it('is refused where nothing says who sees a record', async () => {
  const { Meeting: _, ...others } = visible;
  expect(faultsOfSchema(makeSchema(catalogue), { ...catalogue, visible: others }, await theEntities())).toContain('access/visibility.ts does not say who sees a Meeting');
});

it('is refused where nothing reads a field', async () => {
  const { 'Assignment.timeliness': _, ...others } = catalogue.computed;
  const schema = makeSchema(catalogue);
  expect(faultsOfSchema(schema, { ...catalogue, computed: others }, await theEntities())).toEqual([
    expect.stringContaining('nothing reads Assignment.timeliness: it is no property of Assignment'),
  ]);
});

it('has every resolver that a feature exports', () => {
  const exported = globSync('src/*/*.resolver.ts').flatMap(file => [...readFileSync(file, 'utf8').matchAll(/^@Resolver\b[\s\S]*?^export class (\w+)/gm)].map(([, name]) => name));
  expect(resolvers.map(({ name }) => name).sort()).toEqual(exported.sort());
});

it('stands in schema/schema.graphql as it is; after a change run "npm run -s chidao -- schema"', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(printed(makeSchema(catalogue)));
});
