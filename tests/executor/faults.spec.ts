import { ApolloServer } from '@apollo/server';
import { type ExecutionResult, GraphQLBoolean, GraphQLEnumType, GraphQLError, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { badInput, Refusal } from '../../src/kernel/refusal.js';
import type { Catalogue } from '../../src/reading/catalogue.js';
import type { Context } from '../../src/reading/context.js';
import { formatError } from '../../src/server/errors.js';
import { CompiledQueries, compiledQueries } from '../../src/server/executor.js';
import { ComparedQueries } from '../both-executors.js';
import { differences } from '../differences.js';

const refusal = () => badInput([{ path: ['x'], text: { en: 'is wrong', vi: 'sai' } }]);
const throws = (error: () => Error) => () => {
  throw error();
};
const rejects = (error: () => Error) => async () => {
  await null;
  throw error();
};

/** A schema in which everything goes wrong that a resolver or a record can get wrong. */
function faultySchema(): GraphQLSchema {
  const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: {}, BLUE: {} } });
  const Thing = new GraphQLInterfaceType({ name: 'Thing', fields: { name: { type: GraphQLString } }, resolveType: (row: { __typename: string }) => row.__typename });
  const Item: GraphQLObjectType = new GraphQLObjectType({
    name: 'Item',
    interfaces: [Thing],
    fields: () => ({
      name: { type: GraphQLString },
      sure: { type: new GraphQLNonNull(GraphQLString) },
      count: { type: GraphQLInt },
      colour: { type: Colour },
      is: { type: GraphQLBoolean },
      below: { type: Item },
      surelyBelow: { type: new GraphQLNonNull(Item) },
      throws: { type: GraphQLString, resolve: throws(() => new Error('broken')) },
      refuses: { type: GraphQLString, resolve: throws(refusal) },
      rejects: { type: GraphQLString, resolve: rejects(refusal) },
      surelyRefuses: { type: new GraphQLNonNull(GraphQLString), resolve: throws(refusal) },
      surelyRejects: { type: new GraphQLNonNull(GraphQLString), resolve: rejects(refusal) },
      later: { type: new GraphQLNonNull(GraphQLString), resolve: async ({ name }: { name: string }) => name },
    }),
  });
  const Other = new GraphQLObjectType({ name: 'Other', fields: { name: { type: GraphQLString } } });
  const item = (name: string, more: object = {}) => ({ __typename: 'Item', name, sure: name, ...more });
  const field = (type: GraphQLObjectType | GraphQLInterfaceType | GraphQLList<GraphQLObjectType> | GraphQLList<GraphQLNonNull<GraphQLObjectType>>, resolve: () => unknown, sure = false) => ({ type: sure ? new GraphQLNonNull(type) : type, resolve });
  return new GraphQLSchema({
    types: [Item, Other],
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        item: field(Item, () => item('a', { below: item('b', { surelyBelow: item('c') }) })),
        sureItem: field(Item, () => item('a'), true),
        lost: field(Item, () => ({ name: 'a' })),
        surelyLost: field(Item, () => ({ name: 'a' }), true),
        deeplyLost: field(Item, () => item('a', { below: item('b', { surelyBelow: { name: 'c' } }) })),
        items: field(new GraphQLList(Item), async () => [item('a'), null, { name: 'lost' }, item('d')]),
        sureItems: field(new GraphQLList(new GraphQLNonNull(Item)), () => [item('a'), { name: 'lost' }, { name: 'lost' }]),
        fine: field(new GraphQLList(Item), () => [item('a'), item('b')]),
        rejected: field(Item, rejects(refusal)),
        surelyRejected: field(Item, rejects(refusal), true),
        thrown: field(Item, throws(() => new Error('broken'))),
        rejectedItems: field(new GraphQLList(Item), () => [item('a'), Promise.reject(refusal())]),
        noList: field(new GraphQLList(Item), () => 'text'),
        returned: field(Item, () => new Error('returned')),
        thing: field(Thing, () => item('a')),
        untyped: field(Thing, () => ({ name: 'a' })),
        foreign: field(Thing, () => ({ __typename: 'Other', name: 'a' })),
        unknown: field(Thing, () => ({ __typename: 'Nobody', name: 'a' })),
      },
    }),
  });
}

const catalogue = { computed: {} } as Partial<Catalogue> as Catalogue;
const context = { read: { statements: {} } } as Context;

const queries = [
  '{ item { name sure below { surelyBelow { name later } } } }', '{ sureItem { name } }', '{ lost { name sure } item { name } }', '{ surelyLost { sure } item { name } }', '{ deeplyLost { name below { name surelyBelow { sure } } } }',
  '{ items { name } }', '{ items { sure } item { name } }', '{ sureItems { sure } item { name } }', '{ item { name throws } }', '{ item { refuses name } }', '{ item { rejects name } }', '{ item { below { surelyRefuses } name } }',
  '{ item { below { surelyRejects name } name } fine { name } }', '{ sureItem { surelyRefuses } item { name } }', '{ fine { name refuses } }', '{ fine { name surelyRejects } }', '{ fine { later } }', '{ rejected { name } item { name } }',
  '{ surelyRejected { name } item { name } }', '{ thrown { name } }', '{ a: rejected { name } b: rejected { name } }', '{ rejectedItems { name } }', '{ noList { name } }', '{ returned { name } }', '{ thing { __typename name ... on Item { sure } } }',
  '{ untyped { name } item { name } }', '{ foreign { name } }', '{ unknown { name } }',
];

async function answers(executor?: CompiledQueries | ComparedQueries): Promise<string[]> {
  const apollo = new ApolloServer<Context>({ schema: executor?.schema ?? faultySchema(), formatError, plugins: executor ? [compiledQueries(executor)] : [], includeStacktraceInErrorResponses: false, stopOnTerminationSignals: false, nodeEnv: 'test' });
  const all: string[] = [];
  for (const query of queries) {
    const { body, http } = await apollo.executeOperation({ query }, { contextValue: context });
    all.push(JSON.stringify({ query, status: http.status, result: body.kind === 'single' && body.singleResult }));
  }
  await apollo.stop();
  return all;
}

const asked = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  return { document, operation: getOperationAST(document) as OperationDefinitionNode, variables };
};

describe('a fault', () => {
  it('of a resolver or a record is answered by what was compiled as by graphql-js', async () => {
    expect(await answers(new CompiledQueries(faultySchema(), catalogue, 1))).toEqual(await answers());
  });

  it('that is one refusal is answered without asking again', async () => {
    const compiled = new CompiledQueries(faultySchema(), catalogue, 1);
    expect(await compiled.run(asked('{ item { name } }'), context)).toEqual({ data: { item: { name: 'a' } } });
    const result = await compiled.run(asked('{ item { below { surelyRefuses } name } }'), context);
    expect(result?.errors?.map(({ originalError, path }) => [originalError instanceof Refusal, path])).toEqual([[true, ['item', 'below', 'surelyRefuses']]]);
  });
});

describe('the comparison', () => {
  const wrong = (change: (result: ExecutionResult) => ExecutionResult) => {
    const schema = faultySchema();
    const compiled = new CompiledQueries(schema, catalogue, 1);
    return new ComparedQueries(schema, { run: async (...given) => change((await compiled.run(...given)) as ExecutionResult) });
  };

  it.each([
    ['a value', '{ item { name } }', ({ data }: ExecutionResult): ExecutionResult => ({ data: { ...data, item: { name: 'b' } } })],
    ['the order of fields', '{ a: sureItem { name } b: item { name } }', ({ data }: ExecutionResult): ExecutionResult => ({ data: { b: data?.b, a: data?.a } })],
    ['the path of a refusal', '{ rejected { name } }', ({ data, errors }: ExecutionResult): ExecutionResult => ({ data, errors: errors?.map(({ message, originalError }) => new GraphQLError(message, { path: ['x'], originalError })) })],
    ['an error that the other has not', '{ item { name } }', ({ data }: ExecutionResult): ExecutionResult => ({ data, errors: [new GraphQLError('x')] })],
  ])('finds an executor that gets %s wrong', async (_, query, change) => {
    await wrong(result => result).run(asked(query), context);
    expect(differences).toEqual([]);
    await wrong(change).run(asked(query), context);
    expect(differences.splice(0)).toHaveLength(1);
  });
});

describe('what is compiled', () => {
  it('is compiled when it is asked for the second time, and for each operation of a document', async () => {
    const compiled = new CompiledQueries(faultySchema(), catalogue);
    const document = parse('query A { item { name } } query B { item { sure } }');
    const run = (name: string) => compiled.run({ document, operation: getOperationAST(document, name) as OperationDefinitionNode, variables: {} }, context);
    expect([run('A'), run('B')]).toEqual([null, null]);
    expect([await run('A'), await run('B')]).toEqual([{ data: { item: { name: 'a' } } }, { data: { item: { sure: 'a' } } }]);
  });

  it('is compiled for each combination of its conditions, up to sixteen', async () => {
    const compiled = new CompiledQueries(faultySchema(), catalogue, 1);
    const names = ['a', 'b', 'c', 'd', 'e'];
    const { document, operation } = asked(`query (${names.map(name => `$${name}: Boolean!`).join()}) { item { ${names.map(name => `${name}: name @include(if: $${name})`).join(' ')} } }`);
    const results = await Promise.all(
      Array.from({ length: 32 }, (_, i) => compiled.run({ document, operation, variables: Object.fromEntries(names.map((name, place) => [name, (i & (1 << place)) > 0])) }, context)),
    );
    expect(results.slice(0, 4)).toEqual([{ data: { item: {} } }, { data: { item: { a: 'a' } } }, { data: { item: { b: 'a' } } }, { data: { item: { a: 'a', b: 'a' } } }]);
    expect(results.filter(result => result !== null)).toHaveLength(16);
  });
});
