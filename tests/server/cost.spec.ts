import { describe, expect, it } from 'vitest';
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
});
