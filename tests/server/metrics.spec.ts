import { describe, expect, it } from 'vitest';
import { aServer } from './a-server.js';

type Server = Awaited<ReturnType<typeof aServer>>;

/** The value of a series, or undefined where there is none. */
async function valueOf({ metrics }: Server, series: string): Promise<number | undefined> {
  const line = (await metrics.text()).split('\n').find(line => line.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}
async function signedIn(server: Server): Promise<Record<string, string>> {
  await server.anAccount('x', 'OFFICE');
  return { authorization: `Bearer ${await server.token('x')}` };
}

describe('the metrics', () => {
  it('count requests by operation and outcome, with their time, their statements and the time of these', async () => {
    const server = await aServer();
    const headers = await signedIn(server);
    for (let i = 0; i < 3; i++) await server.ask('query Fields { fields { id } }', {}, headers);
    await server.ask('query Fields { fields { id } }');
    expect(await valueOf(server, 'chidao_requests_total{operation="Fields",outcome="answered"}')).toBe(3);
    expect(await valueOf(server, 'chidao_requests_total{operation="Fields",outcome="refused"}')).toBe(1);
    expect(await valueOf(server, 'chidao_request_duration_seconds_count{operation="Fields"}')).toBe(4);
    // the session and the fields, three times; a stranger is refused before anything is read
    expect(await valueOf(server, 'chidao_sql_statements_total{operation="Fields"}')).toBe(6);
    const [sum, sql] = [await valueOf(server, 'chidao_request_duration_seconds_sum{operation="Fields"}'), await valueOf(server, 'chidao_sql_seconds_total{operation="Fields"}')] as number[];
    expect(sql).toBeGreaterThan(0);
    expect(sum).toBeGreaterThan(sql);
  });

  it('count what has no name, or is no operation at all, as "other"', async () => {
    const server = await aServer();
    const headers = await signedIn(server);
    await server.ask('{ __typename }', {}, headers);
    await server.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{' });
    expect(await valueOf(server, 'chidao_requests_total{operation="other",outcome="answered"}')).toBe(1);
    expect(await valueOf(server, 'chidao_requests_total{operation="other",outcome="refused"}')).toBe(1);
  });

  it('learn no name from a stranger, nor from what was refused, nor one that is too long', async () => {
    const server = await aServer();
    const headers = await signedIn(server);
    await server.ask('query Stranger { __typename }');
    await server.ask('query Invalid { nothing }', {}, headers);
    await server.ask('query Refused { fields { id } viewer { nothing } }', {}, headers);
    await server.ask(`query ${'a'.repeat(61)} { __typename }`, {}, headers);
    const text = await server.metrics.text();
    expect(new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name))).toEqual(new Set(['other']));
  });

  it('tell a hundred names apart and no more, so that nobody can make them grow', async () => {
    const server = await aServer();
    const headers = await signedIn(server);
    for (let i = 0; i < 130; i++) await server.ask(`query Q${i} { __typename }`, {}, headers);
    const text = await server.metrics.text();
    expect(new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name)).size).toBe(101);
    expect(await valueOf(server, 'chidao_requests_total{operation="Q99",outcome="answered"}')).toBe(1);
    expect(await valueOf(server, 'chidao_requests_total{operation="Q100",outcome="answered"}')).toBeUndefined();
    expect(await valueOf(server, 'chidao_requests_total{operation="other",outcome="answered"}')).toBe(30);
  });

  it('are those of one app, and of its process', async () => {
    const [one, other] = [await aServer(), await aServer()];
    await one.ask('{ __typename }');
    one.metrics.subscriptions.inc(2);
    expect([await valueOf(one, 'chidao_subscriptions'), await valueOf(other, 'chidao_subscriptions')]).toEqual([2, 0]);
    expect(await valueOf(other, 'chidao_requests_total{operation="other",outcome="answered"}')).toBeUndefined();
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds']) expect(await valueOf(other, name)).toBeGreaterThan(0);
  });
});

describe('/metrics', () => {
  const read = async ({ app }: Server, headers: Record<string, string> = {}) => {
    const { statusCode, headers: { 'content-type': type }, body } = await app.inject({ url: '/metrics', headers });
    return { statusCode, type, tells: body.includes('chidao_requests_total') };
  };

  it('is open in the demo, which answers this machine only, in the format of Prometheus', async () => {
    expect(await read(await aServer({ demo: true }))).toEqual({ statusCode: 200, type: 'text/plain; version=0.0.4; charset=utf-8', tells: true });
  });

  it('is not there outside the demo, where no token for it was set', async () => {
    expect(await read(await aServer())).toMatchObject({ statusCode: 404, tells: false });
  });

  it.each([true, false])('takes the token that was set and no other (demo: %s)', async demo => {
    const metricsToken = 'a-token-for-those-who-watch';
    const server = await aServer({ demo, metricsToken });
    const { authorization } = await signedIn(server);
    for (const wrong of [undefined, authorization, 'Bearer ', metricsToken, `Bearer ${metricsToken}x`, `Bearer ${metricsToken.slice(0, -1)}`])
      expect(await read(server, wrong === undefined ? {} : { authorization: wrong })).toMatchObject({ statusCode: 401, tells: false });
    expect(await read(server, { authorization: `Bearer ${metricsToken}` })).toMatchObject({ statusCode: 200, tells: true });
  });
});
