import { describe, expect, it } from 'vitest';
import { Account } from '../../src/account/account.js';
import { aServer } from './a-server.js';

const json = { 'content-type': 'application/json' };

describe('the server', () => {
  it('gives every answer an id of its own', async () => {
    const { app } = await aServer();
    const ids = await Promise.all([1, 2].map(async () => (await app.inject({ method: 'POST', url: '/graphql', headers: json, payload: '{"query":"{ __typename }"}' })).headers['x-request-id']));
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('refuses what is no JSON, what is too long and what another site’s form can send, in the shape of an error of GraphQL', async () => {
    const { app } = await aServer();
    const answerTo = async (type: string, payload: string) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload });
      return [response.statusCode, response.json().errors[0].extensions.code];
    };
    expect(await answerTo('application/json', '{"query":')).toEqual([400, 'BAD_REQUEST']);
    expect(await answerTo('application/json', JSON.stringify({ query: '#'.repeat(2 ** 20) }))).toEqual([413, 'QUERY_TOO_COMPLEX']);
    expect(await answerTo('text/plain', '{"query":"{ __typename }"}')).toEqual([415, 'BAD_REQUEST']);
    expect(await answerTo('application/x-www-form-urlencoded', 'query={__typename}')).toEqual([415, 'BAD_REQUEST']);
    expect(await answerTo('application/json', '[{"query":"{ __typename }"}]')).toEqual([400, 'BAD_REQUEST']);
  });

  it('never changes anything by a GET, and says by which method it does', async () => {
    const { app, anAccount, token } = await aServer();
    await anAccount('x', 'ADMINISTRATOR');
    for (const authorization of [`Bearer ${await token('x')}`, undefined]) {
      const answer = await app.inject({ url: `/graphql?${new URLSearchParams({ query: 'mutation { createPerson(input: { name: "X" }) { done } }' })}`, headers: { 'apollo-require-preflight': '1', ...(authorization && { authorization }) } });
      expect([answer.statusCode, answer.headers.allow, answer.json().data]).toEqual([405, 'POST', undefined]);
    }
  });

  it('tells what is wrong with a query with 200 as application/json, and with 400 to who accepts the type of GraphQL', async () => {
    const { app } = await aServer({ demo: true });
    const statusOf = async (payload: object, accept?: string) => (await app.inject({ method: 'POST', url: '/graphql', headers: accept ? { accept } : {}, payload })).statusCode;
    const wrong = [{ query: '{' }, { query: '{ nothing }' }, { query: 'query ($id: ID!) { node(id: $id) { id } }' }, { query: 'query A { __typename } query B { __typename }' }];
    for (const payload of wrong) {
      expect([await statusOf(payload), await statusOf(payload, 'application/json'), await statusOf(payload, 'application/json, application/graphql-response+json;q=0.5')]).toEqual([200, 200, 200]);
      expect([await statusOf(payload, 'application/graphql-response+json'), await statusOf(payload, 'application/graphql-response+json, application/json;q=0.9')]).toEqual([400, 400]);
    }
    // what never was read as a query
    for (const payload of [{}, { query: 1 }, { query: '{ __typename }', variables: [] }, { query: `{ ${'__typename '.repeat(1001)} }` }]) expect(await statusOf(payload, 'application/json')).toBe(400);
  });

  it('answers queries that are sent as an address only where another site cannot have sent them', async () => {
    const { app } = await aServer();
    const url = '/graphql?query=%7B__typename%7D';
    expect((await app.inject({ url })).statusCode).toBe(400);
    expect((await app.inject({ url, headers: { 'apollo-require-preflight': '1' } })).json()).toEqual({ data: { __typename: 'Query' }, extensions: { cost: { requested: 0, limit: 10_000 } } });
  });
});

describe('the schema', () => {
  const schema = '{ __schema { queryType { name } } }';
  it('is shown to anybody in the demo', async () => {
    const { ask } = await aServer({ demo: true });
    expect((await ask(schema)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('is shown outside the demo to those who are signed in, and to nobody else', async () => {
    const { ask, anAccount, token } = await aServer();
    await anAccount('x', 'OFFICE');
    for (const query of [schema, '{ __type(name: "Office") { name } }', '{ ...All } fragment All on Query { s: __schema { queryType { name } } }']) {
      const refused = await ask(query);
      expect([refused.status, refused.errors?.[0].extensions.code, refused.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
      expect((await ask(query, {}, { authorization: `Bearer ${await token('x')}` })).errors).toBeUndefined();
    }
  });
});

describe('the demo logins', () => {
  it('are listed with those that keep meetings first, and give tokens that work', async () => {
    const { app, ask, anAccount } = await aServer({ demo: true });
    await anAccount('x', 'OFFICE');
    await anAccount('secretariat', 'SECRETARIAT');
    await anAccount('x', 'LEADERSHIP');
    await anAccount('x', 'OFFICE', { until: '2026-03-01' });
    await anAccount('nobody', 'OFFICE', { until: '2026-03-01' });
    expect((await app.inject('/demo/logins')).json()).toEqual([
      { login: 'x', name: 'Account x', roles: ['OFFICE', 'LEADERSHIP'], office: 'Xã X' },
      { login: 'secretariat', name: 'Account secretariat', roles: ['SECRETARIAT'], office: 'Xã X' },
      { login: 'nobody', name: 'Account nobody', roles: [], office: null },
    ]);
    const { token } = (await app.inject({ method: 'POST', url: '/demo/tokens', headers: json, payload: '{"login":"x"}' })).json();
    expect((await ask('{ viewer { account { login } } }', {}, { authorization: `Bearer ${token}` })).data).toEqual({ viewer: { account: { login: 'x' } } });
  });

  it('begin sessions whose cookie lets in as a sign-in does: that which the browser had before is over', async () => {
    const { app, ask, anAccount, database, lines } = await aServer({ demo: true, logLevel: 'info' });
    await anAccount('x', 'OFFICE');
    await anAccount('secretariat', 'SECRETARIAT');
    const begin = (login: string, cookie?: string) => app.inject({ method: 'POST', url: '/demo/sessions', headers: { ...json, 'user-agent': 'Firefox', ...(cookie && { cookie }) }, payload: { login } });
    const cookieOf = (answer: Awaited<ReturnType<typeof begin>>) => /^(__Host-chidao=[\w-]{43}); Path=\/; HttpOnly; Secure; SameSite=Lax$/.exec(String(answer.headers['set-cookie']))?.[1] as string;
    const who = async (cookie: string) => (await ask('{ viewer { account { login } session { means userAgent } } }', {}, { cookie })).data?.viewer;
    const first = await begin('x');
    expect([first.statusCode, first.json()]).toEqual([200, { login: 'x', name: 'Account x' }]);
    expect(await who(cookieOf(first))).toEqual({ account: { login: 'x' }, session: { means: 'demo', userAgent: 'Firefox' } });
    const second = await begin('secretariat', cookieOf(first));
    expect([await who(cookieOf(first)), await who(cookieOf(second))]).toMatchObject([null, { account: { login: 'secretariat' } }]);
    expect(lines.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'signed in')).toMatchObject([{ account: 1, means: 'demo' }, { account: 2, means: 'demo' }]);
    // an account that is no longer one has neither a place in the list nor a session
    await database.write(em => em.nativeUpdate(Account, { login: 'x' }, { activeUntil: '2026-03-01' }));
    expect([(await begin('x')).statusCode, (await app.inject('/demo/logins')).json().map(({ login }: { login: string }) => login)]).toEqual([404, ['secretariat']]);
  });

  it.each(['/demo/tokens', '/demo/sessions'])('are not given for a login that nobody has, or none, at %s', async url => {
    const { app } = await aServer({ demo: true });
    const answerTo = async (payload: string) => {
      const { statusCode, headers } = await app.inject({ method: 'POST', url, headers: json, payload });
      return [statusCode, headers['set-cookie']];
    };
    expect(await answerTo('{"login":"nobody"}')).toEqual([404, undefined]);
    expect(await answerTo('{"login":"\\u0000"}')).toEqual([404, undefined]);
    expect(await answerTo('{"login":1}')).toEqual([400, undefined]);
    expect(await answerTo('null')).toEqual([400, undefined]);
  });

  it.each(['/demo/tokens', '/demo/sessions'])('are not given to a page of another site, nor to one that calls this machine by its own name, at %s', async url => {
    const { app } = await aServer({ demo: true });
    const statusOf = async (headers: Record<string, string>) => (await app.inject({ method: 'POST', url, headers: { ...json, ...headers }, payload: '{"login":"x"}' })).statusCode;
    expect(await statusOf({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await statusOf({ 'sec-fetch-site': 'same-origin' })).toBe(404);
    expect(await statusOf({ host: 'evil.example:4000' })).toBe(421);
    for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'via']) expect(await statusOf({ [name]: '203.0.113.9' })).toBe(421);
    expect(await statusOf({ host: '[::1]:4000' })).toBe(404);
  });

  it('do not exist outside the demo', async () => {
    const { app } = await aServer({ demo: false });
    expect((await app.inject('/demo/logins')).statusCode).toBe(404);
    for (const url of ['/demo/tokens', '/demo/sessions']) expect((await app.inject({ method: 'POST', url, headers: json, payload: '{"login":"x"}' })).json()).toMatchObject({ statusCode: 404, message: `Route POST:${url} not found` });
  });
});
