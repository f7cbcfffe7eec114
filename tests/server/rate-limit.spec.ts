import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import { aCommittee, type Json } from '../committee.js';
import { addressOf, aSocket, overSocket } from '../ear.js';

const json = { 'content-type': 'application/json' };
const anybody = { query: '{ __typename }' };

/** A committee, and a second application for it that counts. */
async function counting(limits: { requestsPerAccount?: number; costPerAccount?: number; requestsPerAddress?: number }, demo = false) {
  const committee = await aCommittee();
  const { app, close } = await makeApp({ database: committee.database, clock: new SetClock('2026-03-02'), config: { demo, dueSoonDays: 3, staleDays: 100, rateLimit: true, ...limits } });
  onTestFinished(close);
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  async function post(payload: object, headers: Record<string, string> = {}, url = '/graphql') {
    const { statusCode: status, headers: told, body } = await app.inject({ method: 'POST', url, headers: { ...json, ...headers }, payload });
    return { status, told, body, code: (): string => JSON.parse(body).errors?.[0].extensions.code };
  }
  return { ...committee, app, as, post };
}

describe('how much may be asked within a minute', () => {
  it('is told with every answer, and beyond it nothing is read but who asks', async () => {
    const { post, as, secretariat, interior } = await counting({ requestsPerAccount: 2 });
    const headers = as(secretariat.token);
    expect((await post({ query: '{ offices(first: 7) { nodes { id } } }' }, headers)).told).toMatchObject({ 'ratelimit-policy': '"requests";q=2;w=60, "cost";q=50000;w=60', ratelimit: '"requests";r=1;t=60, "cost";r=49993;t=60' });
    await post(anybody, headers);
    const { status, told, body } = await post(anybody, { ...headers, 'accept-language': 'vi' });
    expect([status, told['retry-after'], told.ratelimit]).toEqual([429, '60', '"requests";r=0;t=60, "cost";r=49993;t=60']);
    expect(JSON.parse(body)).toEqual({ errors: [{ message: 'đã tới giới hạn 2 yêu cầu của tài khoản trong một phút; hãy thử lại sau 60 giây', extensions: { code: 'RATE_LIMITED', limit: 2, retryAfter: 60 } }] });
    // another account at the same address is not concerned
    expect((await post(anybody, as(interior.token))).status).toBe(200);
  });

  it('is bounded in records, too', async () => {
    const { post, as, secretariat } = await counting({ costPerAccount: 10_000 });
    const page = { query: '{ offices(first: 6000) { nodes { id } } }' };
    expect((await post(page, as(secretariat.token))).status).toBe(200);
    const refused = await post(page, as(secretariat.token));
    expect([refused.status, refused.code()]).toEqual([429, 'RATE_LIMITED']);
  });

  it.each<[string, (send: Awaited<ReturnType<typeof counting>>) => Promise<number>]>([
    ['without a token', async ({ post }) => (await post(anybody)).status],
    ['with a token that is none', async ({ post, as }) => (await post(anybody, as('chidao_x'))).status],
    ['with a token that nobody has', async ({ post, as, secretariat }) => (await post(anybody, as(secretariat.token.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))))).status],
    ['that is too complex to find out who asks', async ({ post, as, secretariat }) => (await post({ query: `{ ${'__typename '.repeat(1001)} }` }, as(secretariat.token))).status],
    ['that is no JSON', async ({ app, as, secretariat }) => (await app.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...as(secretariat.token) }, payload: '{' })).statusCode],
    ['by address', async ({ app }) => (await app.inject({ url: '/graphql?query=%7B__typename%7D', headers: { 'apollo-require-preflight': '1' } })).statusCode],
    ['for a stream of events', async ({ post }) => (await post({ query: 'subscription { assignmentChanged { at } }' }, { accept: 'text/event-stream' }, '/graphql/stream')).status],
    ['for a stream of events with a token that is none', async ({ post, as }) => (await post({ query: 'subscription { assignmentChanged { at } }' }, { accept: 'text/event-stream', ...as('chidao_x') }, '/graphql/stream')).status],
    ['for a demo login', async ({ post }) => (await post({ login: 'nobody' }, {}, '/demo/tokens')).status],
    ['for a demo session', async ({ post }) => (await post({ login: 'nobody' }, {}, '/demo/sessions')).status],
  ])('a request %s counts for its address, and a valid token still passes there', async (_, send) => {
    const server = await counting({ requestsPerAddress: 2 }, true);
    const statuses = [await send(server), await send(server), await send(server)];
    expect(statuses.slice(0, 2)).not.toContain(429);
    expect(statuses[2]).toBe(429);
    expect((await server.post(anybody, server.as(server.secretariat.token))).status).toBe(200);
  });

  it('counts subscriptions for their account: over a stream with 429, over WebSocket in the answer', async () => {
    const { app, as, secretariat } = await counting({ requestsPerAccount: 1 });
    const query = 'subscription { assignmentChanged { at } }';
    const address = await addressOf(app);
    const listen = () => fetch(`http://${address}/graphql/stream`, { method: 'POST', headers: { ...json, accept: 'text/event-stream', ...as(secretariat.token) }, body: JSON.stringify({ query }) });
    const first = await listen();
    expect([first.status, first.headers.get('ratelimit')]).toEqual([200, '"requests";r=0;t=60, "cost";r=50000;t=60']);
    await first.body?.cancel();
    const second = await listen();
    expect([second.status, second.headers.get('retry-after'), ((await second.json()) as Json).errors[0].extensions.code]).toEqual([429, '60', 'RATE_LIMITED']);
    const [error] = (await overSocket(aSocket(address, { authorization: `Bearer ${secretariat.token}` }), { query }).ended) as Json;
    expect(error.extensions).toEqual({ code: 'RATE_LIMITED', limit: 1, retryAfter: expect.any(Number) });
  });

  it('a WebSocket that does not say who it is counts for its address', async () => {
    const { app } = await counting({ requestsPerAddress: 1 });
    const address = await addressOf(app);
    const codeOf = async () => ((await overSocket(aSocket(address, { authorization: 'Bearer chidao_x' }, { webSocketImpl: WebSocket, retryAttempts: 0 }), { query: 'subscription { assignmentChanged { at } }' }).ended) as CloseEvent).code;
    expect([await codeOf(), await codeOf()]).toEqual([4401, 1013]);
  });

  it('is nobody’s concern who asks whether the server is alive', async () => {
    const { app } = await counting({ requestsPerAddress: 1 });
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await app.inject('/healthz')).statusCode));
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
  });
});
