import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.js';
import { aServer } from './a-server.js';

const nested = (levels: number): string => (levels === 0 ? 'id' : `id directive { assignments(first: 100) { nodes { ${nested(levels - 1)} } } }`);
const doubling = (fragments: number): string => Array.from({ length: fragments }, (_, i) => `fragment f${i} on Assignment { id ${i + 1 < fragments ? `...f${i + 1} a: transferredTo { ...f${i + 1} }` : ''} }`).join(' ');

describe('the cost of a query', () => {
  it('is the records it asks for, multiplied along lists, and at most 10,000', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    const [one, two] = [await ask(`{ assignments(first: 90) { nodes { ${nested(1)} } } }`, {}, headers), await ask(`{ assignments(first: 100) { nodes { ${nested(1)} } } }`, {}, headers)];
    expect(one.errors).toBeUndefined();
    expect(two.errors?.[0]).toMatchObject({ message: 'the query asks for up to 10100 records; at most 10000 at once: ask for smaller pages or fewer levels', extensions: { code: 'QUERY_TOO_COMPLEX', cost: 10100, limit: 10000 } });
  });

  it('counts what is asked by variables, by fragments and under aliases', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}`, 'accept-language': 'vi' };
    const query = 'query Wide($n: Int!) { a: meetings(first: $n) { ...page } b: meetings(first: $n) { ...page } } fragment page on MeetingConnection { nodes { conclusions(first: $n) { nodes { id } } } }';
    expect((await ask(query, { n: 70 }, headers)).errors).toBeUndefined();
    expect((await ask(query.replace('Int!', 'Int = 100'), {}, headers)).errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', cost: 20200 } });
    expect((await ask(query, { n: 71 }, headers)).errors?.[0]).toMatchObject({ message: expect.stringMatching(/^truy vấn yêu cầu tới 10224 bản ghi/), extensions: { code: 'QUERY_TOO_COMPLEX' } });
  });

  it('of thirty fragments that double each other is known at once, and nothing is read', async () => {
    const { ask, anAccount, token, database } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    const before = database.statements.count;
    const answer = await ask(`{ assignments { nodes { ${nested(6)} ...f0 } } } ${doubling(30)}`, {}, headers);
    expect(answer.errors).toHaveLength(1);
    expect(answer.data ?? null).toBeNull();
    // the session is looked up, and nothing else
    expect(database.statements.count - before).toBe(1);
  });

  it('counts a value that is computed by arguments of its own as one more for each record', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    const of = (values: number) => `{ assignments(first: 100) { nodes { ${Array.from({ length: values }, (_, i) => `a${i}: timeliness(asOf: "2026-01-${10 + (i % 20)}")`).join(' ')} } } }`;
    expect((await ask(of(99), {}, headers)).errors).toBeUndefined();
    expect((await ask(of(1900), {}, headers)).errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX', cost: 190_100, limit: 10_000 } });
  });

  it('is small for one record with 1,501 values, which are refused where the list is read', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    const query = `{ assignments(first: 1) { nodes { ${Array.from({ length: 1501 }, (_, i) => `a${i}: timeliness(asOf: "${addDays('2026-01-01', i)}")`).join(' ')} } } }`;
    const [en, vi] = [await ask(query, {}, headers), await ask(query, {}, { ...headers, 'accept-language': 'vi' })];
    expect(en.errors?.[0]).toMatchObject({ message: expect.stringContaining('more than 1500 values'), path: ['assignments'], extensions: { code: 'QUERY_TOO_COMPLEX', cost: 1501, limit: 1500 } });
    expect(vi.errors?.[0].message).toContain('hơn 1500 giá trị');
  });
});

describe('the depth of a query', () => {
  const parents = (levels: number) => `{ offices(first: 1) { nodes { ${'parent { '.repeat(levels)}id${' }'.repeat(levels)} } } }`;
  const inline = (levels: number) => `{ ${'... { '.repeat(levels)}__typename${' }'.repeat(levels)} }`;
  const chain = (levels: number) => `{ ...f0 } ${Array.from({ length: levels }, (_, i) => `fragment f${i} on Query { ${i + 1 < levels ? `...f${i + 1}` : '__typename'} }`).join(' ')}`;

  it('is at most 30 levels of fields and fragments', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    for (const [made, most] of [[parents, 27], [inline, 29], [chain, 29]] as const) {
      expect((await ask(made(most), {}, headers)).errors).toBeUndefined();
      for (const levels of [most + 1, 1500])
        expect((await ask(made(levels), {}, headers)).errors?.[0]).toMatchObject({ message: expect.stringContaining('nested 31 levels deep or more; at most 30'), extensions: { code: 'QUERY_TOO_COMPLEX', cost: 31, limit: 30 } });
    }
    expect((await ask(inline(3000), {}, headers)).errors?.[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect((await ask(parents(2500), {}, { ...headers, 'accept-language': 'vi' })).errors?.[0].message).toContain('lồng từ 31 tầng');
  });

  it('counts a fragment where it stands deepest', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('secretary', 'SECRETARIAT');
    const headers = { authorization: `Bearer ${await token('secretary')}` };
    const twice = `{ ...deep ${'... { '.repeat(20)}...deep${' }'.repeat(20)} } fragment deep on Query { ${'... { '.repeat(15)}__typename${' }'.repeat(15)} }`;
    expect((await ask(twice, {}, headers)).errors?.[0].extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', cost: 31 });
  });

  it('leaves room for the whole schema', async () => {
    const { ask } = await aServer({ demo: true });
    expect((await ask(getIntrospectionQuery({ oneOf: true, specifiedByUrl: true }))).errors).toBeUndefined();
  });
});
