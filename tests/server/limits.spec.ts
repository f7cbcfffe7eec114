import { Readable } from 'node:stream';
import fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/kernel/refusal.js';
import { catalogue } from '../../src/server/catalogue.js';
import { Limiter } from '../../src/server/limits/limiter.js';
import { makeSchema } from '../../src/server/schema.js';
import { aServer } from './a-server.js';
import { operations } from '../bench/pages.mjs';

const limiter = new Limiter(makeSchema(catalogue));
const weigh = (query: string, variables: Record<string, unknown> = {}, operationName?: string) => limiter.weigh({ query, variables, operationName });
const times = (count: number, part: (index: number) => string, between = ' '): string => Array.from({ length: count }, (_, i) => part(i)).join(between);

async function asSecretary() {
  const server = await aServer();
  await server.anAccount('secretary', 'SECRETARIAT');
  const headers = { authorization: `Bearer ${await server.token('secretary')}` };
  const asks = (query: string, variables: Record<string, unknown> = {}, language = 'en') => server.ask(query, variables, { ...headers, 'accept-language': language });
  /** The body as it is, with how many statements the answer took. */
  const sends = async (payload: string, language = 'en') => {
    const before = server.database.statements.count;
    const answer = await server.app.inject({ method: 'POST', url: '/graphql', headers: { ...headers, 'accept-language': language, 'content-type': 'application/json' }, payload });
    return { status: answer.statusCode, statements: server.database.statements.count - before, ...answer.json() };
  };
  return { ...server, headers, asks, sends };
}

const query = (text: string, variables: object = {}): string => JSON.stringify({ query: text, variables });
const arrays = (levels: number): unknown => (levels ? [arrays(levels - 1)] : 1);
const parents = (depth: number) => `{ offices(first: 1) { nodes { ${'parent { '.repeat(depth - 3)}id${' }'.repeat(depth - 3)} } } }`;
const shares = (first: number) => `assignments(first: 100) { nodes { directive { assignments(first: ${first}) { nodes { id } } } } }`;
const viewers = times(10, i => `a${i}: viewer { ${times(99, () => '__typename')} }`);
const doubling = (fragments: number): string => times(fragments, i => `fragment f${i} on Assignment { id ${i + 1 < fragments ? `...f${i + 1} a: transferredTo { ...f${i + 1} }` : ''} }`);

/** What is exactly at a limit, one above it, and what is said of that. */
const atTheLimits: Record<string, { just: string; above: string; cost: number; limit: number; en: string; vi: string }> = {
  'of 20,000 characters': {
    just: query('{ __typename }'.padEnd(20_000, '#')), above: query('{ __typename }'.padEnd(20_001, '#')), cost: 20_001, limit: 20_000,
    en: 'the query is 20001 characters long; at most 20000: ask in several queries', vi: 'truy vấn dài 20001 ký tự; tối đa 20000: hãy chia thành nhiều truy vấn',
  },
  'of 2,000 tokens': {
    just: query(`{ assignments(filter: { status: [${times(1984, () => 'ASSIGNED')}] }) { totalCount } }`), above: query(`{ assignments(filter: { status: [${times(1985, () => 'ASSIGNED')}] }) { totalCount } }`), cost: 2001, limit: 2000,
    en: 'the query has 2001 tokens (names, signs and values); at most 2000: ask in several queries', vi: 'truy vấn có 2001 từ tố (tên, dấu và giá trị); tối đa 2000: hãy chia thành nhiều truy vấn',
  },
  'of 15 fields within each other': {
    just: query(parents(15)), above: query(parents(16)), cost: 16, limit: 15,
    en: 'the query is 16 fields deep; at most 15, fragments included: ask in several queries', vi: 'truy vấn lồng 16 tầng trường; tối đa 15 tầng, kể cả fragment: hãy chia thành nhiều truy vấn',
  },
  'of 30 aliases': {
    just: query(`{ ${times(30, i => `a${i}: __typename`)} }`), above: query(`{ ${times(31, i => `a${i}: __typename`)} }`), cost: 31, limit: 30,
    en: 'the query has 31 aliases; at most 30, fragments included: ask in several queries', vi: 'truy vấn có 31 bí danh; tối đa 30, kể cả fragment: hãy chia thành nhiều truy vấn',
  },
  'of 1,000 fields': {
    just: query(`{ ${viewers} }`), above: query(`{ ${viewers} __typename }`), cost: 1001, limit: 1000,
    en: 'the query has 1001 fields; at most 1000, fragments included: ask in several queries', vi: 'truy vấn có 1001 trường; tối đa 1000, kể cả fragment: hãy chia thành nhiều truy vấn',
  },
  'of 20 directives': {
    just: query(`{ ${times(20, () => '__typename @include(if: true)')} }`), above: query(`{ ${times(21, () => '__typename @include(if: true)')} }`), cost: 21, limit: 20,
    en: 'the query has 21 directives; at most 20, fragments included: ask in several queries', vi: 'truy vấn có 21 chỉ thị (directive); tối đa 20, kể cả fragment: hãy chia thành nhiều truy vấn',
  },
  'of variables nested 20 levels': {
    just: query('{ __typename }', { x: arrays(19) }), above: query('{ __typename }', { x: arrays(20) }), cost: 21, limit: 20,
    en: 'the variables are nested 21 levels deep or more; at most 20', vi: 'các biến lồng từ 21 tầng trở lên; tối đa 20 tầng',
  },
  'of 10,000 records': {
    just: query(`{ ${shares(99)} }`), above: query(`{ ${shares(99)} offices(first: 1) { nodes { id } } }`), cost: 10_001, limit: 10_000,
    en: 'the query asks for up to 10001 records; at most 10000 at once: ask for smaller pages or fewer levels', vi: 'truy vấn yêu cầu tới 10001 bản ghi; mỗi lần tối đa 10000: hãy giảm kích thước trang hoặc số tầng',
  },
  'of 256 KiB': {
    just: query('{ __typename }').padEnd(256 * 1024), above: query('{ __typename }').padEnd(256 * 1024 + 1), cost: 262_145, limit: 262_144,
    en: 'the request is 262145 bytes long or more; at most 262144', vi: 'yêu cầu dài từ 262145 byte trở lên; tối đa 262144 byte',
  },
};

describe('the limit', () => {
  it.each(Object.entries(atTheLimits))('%s is the last that passes; beyond it nothing is read', async (name, { just, above, cost, limit, en, vi }) => {
    const { sends } = await asSecretary();
    expect(await sends(just)).toMatchObject({ status: 200, data: {} });
    const status = name.endsWith('KiB') ? 413 : 400;
    expect(await sends(above)).toEqual({ status, statements: 0, errors: [{ message: en, extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit } }] });
    expect(await sends(above, 'vi')).toMatchObject({ errors: [{ message: vi }] });
  });

  it.each([
    ['a page of a million', '{ offices(first: 1000000) { nodes { id } } }', { cost: 1_000_000, limit: 10_000 }],
    ['a page of more than can be counted', `{ offices(first: 1${'0'.repeat(400)}) { nodes { people(first: 100) { nodes { id } } } } }`, { cost: Number.MAX_SAFE_INTEGER, limit: 10_000 }],
    ['thirty fields within each other', parents(30), { cost: 30, limit: 15 }],
    ['five hundred aliases', `{ ${times(500, i => `a${i}: __typename`)} }`, { cost: 500, limit: 30 }],
    ['thirty fragments that double each other', `{ assignments { nodes { ...f0 } } } ${doubling(30)}`, { cost: 32, limit: 15 }],
    ['thirty fragments that double each other side by side', `{ ...f0 } ${times(30, i => `fragment f${i} on Query { __typename ${i < 29 ? `...f${i + 1} ...f${i + 1}` : ''} }`)}`, { cost: 2 ** 30 - 1, limit: 1000 }],
    ['a hundred and fifty of them, more than can be counted', `{ ...f0 } ${times(150, i => `fragment f${i} on Query { __typename ${i < 149 ? `...f${i + 1} ...f${i + 1}` : ''} }`)}`, { cost: Number.MAX_SAFE_INTEGER, limit: 1000 }],
    ['thirty fragments that double each other and lead back', `{ ...f0 } ${times(30, i => `fragment f${i} on Office { ...f${(i + 1) % 30} parent { ...f${(i + 1) % 30} } }`)}`, { cost: 30, limit: 15 }],
    ['ten aliases in a fragment that is used four times', `{ ${times(4, () => '...f')} } fragment f on Query { ${times(10, i => `a${i}: __typename`)} }`, { cost: 40, limit: 30 }],
    ['a fragment that nobody uses and that is too much', `{ __typename } fragment f on Query { ${times(31, i => `a${i}: __typename`)} }`, { cost: 31, limit: 30 }],
    ['operations that are too much together', times(4, n => `query Q${n} { ${times(10, i => `a${i}: __typename`)} }`), { cost: 40, limit: 30 }],
    ['directives on everything that takes one', 'query Q($a: Int @x @x) @x @x @x { ... @x @x { __typename } ...f @x ...f @x } fragment f on Query @x @x @x { __typename @x @x @x }', { cost: 2 + 3 + 2 + 2 + 2 * 6, limit: 20 }],
  ])('stops %s before anything is read', async (_, text, extensions) => {
    const { sends } = await asSecretary();
    expect(await sends(query(text))).toMatchObject({ status: 400, statements: 0, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', ...extensions } }] });
  });

  it('holds for a query that is sent as an address', async () => {
    const { app, headers, database } = await asSecretary();
    const before = database.statements.count;
    const answerTo = async (parameters: Record<string, string>, more = '') => (await app.inject({ url: `/graphql?${new URLSearchParams(parameters)}${more}`, headers: { ...headers, 'apollo-require-preflight': '1' } })).json().errors[0].extensions;
    const page = 'query Page($first: Int = 1) { offices(first: $first) { nodes { id } } }';
    expect(await answerTo({ query: page, variables: '{"first":10001}' })).toEqual({ code: 'QUERY_TOO_COMPLEX', cost: 10_001, limit: 10_000 });
    // an address that two would read differently
    expect(await answerTo({ query: page.replace('= 1', '= 10002') }, '%20%23%FF')).toMatchObject({ code: 'QUERY_TOO_COMPLEX', cost: 10_002 });
    expect(await answerTo({ query: page, variables: '{"first":' })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await answerTo({ query: page }, '&query=%7B__typename%7D')).toMatchObject({ code: 'BAD_REQUEST' });
    // the last two had a session, which was looked up
    expect(database.statements.count - before).toBe(2);
  });

  it('holds for variables nested beyond what can be walked, and for a body that does not say how long it is', async () => {
    const { sends, app } = await asSecretary();
    const deep = `{"query":"{ __typename }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect(await sends(deep)).toMatchObject({ status: 400, statements: 0, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', cost: 21, limit: 20 } }] });
    expect(await sends(deep.replace('variables', 'extensions'))).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', cost: 21 } }] });
    const payload = Readable.from(Array.from({ length: 300 }, () => ' '.repeat(1024)));
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
    expect([answer.statusCode, answer.json().errors[0].extensions]).toEqual([413, { code: 'QUERY_TOO_COMPLEX', cost: 262_145, limit: 262_144 }]);
  });

  it('leaves room for the whole schema, as programs and GraphiQL ask for it', async () => {
    const { asks } = await asSecretary();
    for (const text of [getIntrospectionQuery(), getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }), getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true, directiveIsRepeatable: true })])
      expect((await asks(text)).errors).toBeUndefined();
  });
});

describe('what GraphQL itself refuses', () => {
  it.each([
    ['a fragment that leads back to itself', '{ ...a } fragment a on Query { __typename ...b ...b } fragment b on Query { ...a ...a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['thirty fragments that double one that is unknown', `{ ...f0 } ${times(30, i => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)}`, 'GRAPHQL_VALIDATION_FAILED'],
    ['fields, arguments, types and variables that nobody knows', 'query Q($n: Nothing = {}) { offices(first: $m, last: "a", ids: 1) { nodes { nothing { id } ... on Nothing { id } ...g id { id } } } nodes(ids: {}) { id } } fragment g on String { length }', 'BAD_USER_INPUT'],
    ['values within each other', `{ offices(filter: ${'['.repeat(990)}${']'.repeat(990)}) { totalCount } }`, 'BAD_USER_INPUT'],
    ['values that do not end', `{ offices(filter: ${'['.repeat(1990)}`, 'GRAPHQL_PARSE_FAILED'],
    ['objects within each other', `{ offices(filter: ${'{a:'.repeat(490)}1${'}'.repeat(490)}) { totalCount } }`, 'BAD_USER_INPUT'],
    ['types within each other', `query Q($a: ${'['.repeat(980)}Int${']'.repeat(980)}) { __typename }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a type of its own', 'type A { b: C }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an operation that is not there', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('is told by itself: %s', async (_, text, code) => {
    const { asks } = await asSecretary();
    expect((await asks(text)).errors?.[0].extensions.code).toBe(code);
  });

  it('is answered where fragments stand within each other without a field', async () => {
    const { asks } = await asSecretary();
    expect((await asks(`{ ${'... { '.repeat(660)}__typename${' }'.repeat(660)} }`)).data).toEqual({ __typename: 'Query' });
    expect((await asks(`{ ...f0 } ${times(200, i => `fragment f${i} on Query { ${i < 199 ? `...f${i + 1}` : '__typename'} }`)}`)).data).toEqual({ __typename: 'Query' });
  });

  it('is never anything but refused or left to GraphQL, whatever is sent', () => {
    const word = fc.constantFrom('{', '}', '(', ')', '[', ']', ':', '...', '$', '@', '!', '=', 'on', 'query', 'mutation', 'fragment', 'Query', 'Office', 'OfficeConnection', 'Node', 'String', 'offices', 'nodes', 'edges', 'node', 'parent', 'id', 'first', 'ids', 'a', 'f', '20', '-1', '1.5', '"x"', 'null', 'true', '#\n', '"""');
    const pieces = fc.constantFrom('{ offices(first: $a) { nodes { id', '...f', 'fragment f on Office { parent { ...f } }', 'query Q($a: Int = 5) {', 'nodes(ids: $a) { id }', '}', '}', '} } }', '{');
    const anything = fc.record({ query: fc.oneof(fc.array(fc.oneof(word, pieces), { maxLength: 40 }).map(words => words.join(' ')), fc.anything()), variables: fc.oneof(fc.dictionary(fc.constantFrom('a', 'f', '__proto__', 'constructor'), fc.anything()), fc.anything()), operationName: fc.anything(), extensions: fc.anything() }, { requiredKeys: [] });
    fc.assert(
      fc.property(anything, asked => {
        try {
          const cost = limiter.weigh(asked);
          expect(cost === undefined || (Number.isFinite(cost) && cost >= 0)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the cost of a query', () => {
  it('is the records it asks for, multiplied along lists; a list of which nothing is said has 20, a short one 5, and one by ids as many', () => {
    expect(weigh('{ offices(first: 7) { nodes { id parent { id parent { id } } } } }')).toBe(7);
    expect(weigh('{ offices(last: 7) { edges { node { id } } nodes { name } totalCount pageInfo { endCursor } } }')).toBe(7);
    expect(weigh('{ meetings { nodes { committees { name } conclusions(first: 3) { nodes { directives { nodes { id } } } } } } }')).toBe(20 * (1 + 5 + 3 * (1 + 20)));
    expect(weigh('{ nodes(ids: ["a", "b", "c"]) { ... on Meeting { conclusions { nodes { id } } } } }')).toBe(3 * (1 + 20));
    expect(weigh('{ fields { id } viewer { grants { id } } }')).toBe(5 + 5);
    expect(weigh('mutation { planMeeting(input: {}) { warnings { code } meeting { conclusions { nodes { id } } } } }')).toBe(5 + 20);
    expect(weigh('{ offices(first: 0) { nodes { a: id } } }')).toBe(0);
  });

  it('takes the sizes from variables, their defaults, or what is usual', () => {
    const page = 'query Page($n: Int = 30, $m: Int!, $ids: [ID!]) { meetings(first: $n) { nodes { conclusions(last: $m) { nodes { id } } } } nodes(ids: $ids) { id } }';
    expect(weigh(page, { n: 7, m: 3, ids: ['a', 'b'] })).toBe(7 * (1 + 3) + 2);
    expect(weigh(page, { m: 3 })).toBe(30 * (1 + 3) + 5);
    expect(weigh(page, { n: null })).toBe(20 * (1 + 20) + 5);
    expect(weigh(page, { n: '7', m: -1, ids: 'a' })).toBe(20 * (1 + 20) + 5);
    expect(weigh('query Page($n: Int) { offices(first: $n, last: 8) { nodes { id } } }')).toBe(8);
    expect(() => weigh(page, { n: 1e300, m: 1e300 })).toThrow(`up to ${Number.MAX_SAFE_INTEGER} records`);
  });

  it('counts what stands in fragments and under aliases, on every type', () => {
    const wide = 'query Wide($n: Int!) { a: meetings(first: $n) { ...page } b: meetings(first: $n) { ...page } } fragment page on MeetingConnection { nodes { ... { conclusions(first: $n) { nodes { id } } } } }';
    expect(weigh(wide, { n: 70 })).toBe(2 * 70 * 71);
    expect(() => weigh(wide, { n: 71 })).toThrow('up to 10224 records');
    expect(weigh('{ search(text: "a", first: 4) { nodes { ... on Node { id } } } }')).toBe(4);
    expect(weigh('query ($id: ID!) { node(id: $id) { ... on Meeting { conclusions(first: 4) { nodes { id } } } ... on Directive { assignments(first: 3) { nodes { id } } } } }')).toBe(7);
  });

  it('counts a value that is computed by arguments of its own as one more for each record', () => {
    expect(weigh('{ assignments(first: 10) { nodes { a: timeliness(asOf: "2026-01-10") b: timeliness(asOf: "2026-01-11") timeliness } } }')).toBe(10 * 3);
  });

  it('is that of the operation which is asked for', () => {
    const two = 'query A { offices(first: 1) { nodes { id } } } query B { offices(first: 2) { nodes { id } } }';
    expect([weigh(two, {}, 'A'), weigh(two, {}, 'B'), weigh(two, {}, 'C'), weigh(two)]).toEqual([1, 2, undefined, undefined]);
  });

  it('is told with every answer, and to nobody where the answer tells nothing of the schema', async () => {
    const { asks, ask } = await asSecretary();
    const cost = { cost: { requested: 7, limit: 10_000 } };
    expect(await asks('query Page($n: Int!) { offices(first: $n) { nodes { id } } }', { n: 7 })).toMatchObject({ data: {}, extensions: cost });
    expect(await asks('{ offices(first: 7) { nodes { id } } nothing }')).toMatchObject({ errors: [{}], extensions: cost });
    expect(await ask('{ offices(first: 7) { nodes { id } } }')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }], extensions: cost });
    expect(await ask('{ offices(first: 7) { nodes { id } } nothing }')).not.toHaveProperty('extensions');
  });

  it.each(operations)('of "$name" is known ten times sooner once its text has been seen', ({ query, variables }) => {
    const round = (nth: number, isNew: boolean) => {
      // each with a text of its own, as they come in
      const asked = Array.from({ length: 50 }, (_, i) => JSON.parse(JSON.stringify({ query: isNew ? `${query} # ${nth} ${i}` : query, variables })));
      const begun = performance.now();
      for (const each of asked) limiter.weigh(each);
      return performance.now() - begun;
    };
    const least = (isNew: boolean) => Math.min(...Array.from({ length: 20 }, (_, nth) => round(nth, isNew)));
    expect(least(false) * 10).toBeLessThan(least(true));
  });

  it.each(operations)('of "$name" is below a fifth of the limit', ({ query, variables }) => {
    const cost = weigh(query, variables);
    expect(cost).toBeLessThan(10_000 / 5);
  });
});
