import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/server/public-address.js';
import { query, rowsOf } from '../database.js';
import { aServer } from './a-server.js';

const forwarded = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example', forwarded: 'for=203.0.113.9;proto=https;host=elsewhere.example', 'x-real-ip': '203.0.113.9' };

/** What the server believes of a request: asked for by a route of the test's own. */
async function believing(trustedProxies: string[]) {
  const server = await aServer({ trustedProxies });
  server.app.get('/believed', async request => ({ address: addressOf(request), scheme: request.protocol, host: request.host }));
  const believed = async (remoteAddress: string, headers: Record<string, string> = forwarded) => (await server.app.inject({ url: '/believed', remoteAddress, headers: { host: 'chidao.example', ...headers } })).json();
  return { ...server, believed };
}

describe('X-Forwarded-*', () => {
  it('is believed of nobody where no proxy is trusted', async () => {
    const { believed } = await believing([]);
    expect(await believed('127.0.0.1')).toEqual({ address: '127.0.0.1', scheme: 'http', host: 'chidao.example' });
  });

  it('is believed of a trusted proxy for address and scheme, and not for the host', async () => {
    const { believed } = await believing(['10.1.0.0/16', 'fd00::/8']);
    for (const proxy of ['10.1.2.3', 'fd00::1', '::ffff:10.1.2.3']) expect(await believed(proxy)).toEqual({ address: '203.0.113.9', scheme: 'https', host: 'chidao.example' });
    for (const other of ['10.2.2.3', '::ffff:10.2.2.3', 'fe80::1', '203.0.113.1']) expect(await believed(other)).toEqual({ address: other.replace('::ffff:', ''), scheme: 'http', host: 'chidao.example' });
  });

  it('is believed from the right, up to the first address that is no trusted proxy: what a client wrote before it counts for nothing', async () => {
    const { believed } = await believing(['10.0.0.0/8']);
    const addressFor = async (list: string) => (await believed('10.0.0.1', { 'x-forwarded-for': list })).address;
    expect(await addressFor('127.0.0.1, 203.0.113.9, 10.0.0.2')).toBe('203.0.113.9');
    expect(await addressFor('127.0.0.1, ::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(await addressFor('<script>')).toBe('10.0.0.1');
  });

  it('is in the record as the address of a change', async () => {
    const { app, anAccount, token, database } = await believing(['10.0.0.1']);
    await anAccount('x', 'ADMINISTRATOR');
    const authorization = `Bearer ${await token('x')}`;
    for (const [code, remoteAddress] of [['A', '10.0.0.1'], ['B', '10.0.0.2']]) {
      const payload = JSON.stringify({ query: `mutation { createOffice(input: { code: "${code}", name: "${code}", kind: "COMMUNE", parentId: "office_1" }) { done } }` });
      const answer = await app.inject({ method: 'POST', url: '/graphql', remoteAddress, headers: { authorization, 'content-type': 'application/json', ...forwarded }, payload });
      expect(answer.json()).toMatchObject({ data: { createOffice: { done: true } } });
    }
    expect(await rowsOf(database, query("select address from event where action = 'createOffice' order by id"))).toEqual([['203.0.113.9'], ['10.0.0.2']]);
  });

  it('is ignored of a stranger by a server that really listens, where IPv4 comes in by IPv6', async () => {
    const { app } = await believing(['10.0.0.1']);
    await app.listen({ host: '::', port: 0 });
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`GET /believed HTTP/1.1\r\nHost: chidao.example\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: elsewhere.example\r\nConnection: close\r\n\r\n`);
    let answer = '';
    socket.on('data', chunk => (answer += chunk));
    await once(socket, 'close');
    expect(answer.slice(answer.indexOf('\r\n\r\n') + 4)).toBe('{"address":"127.0.0.1","scheme":"http","host":"chidao.example"}');
  });
});
