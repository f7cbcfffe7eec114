import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { makeApp } from '../../src/server/app.js';
import { comesInTheClear } from '../../src/server/only-tls.js';
import { addressOf } from '../ear.js';
import { aServer } from './a-server.js';

const published = 'https://chidao.example.vn';
const asking = (remoteAddress: string, proto?: string) => ({ headers: proto === undefined ? {} : { 'x-forwarded-proto': proto }, socket: { remoteAddress } });

describe('a request comes in the clear', () => {
  it.each<[string, string, string | undefined, boolean]>([
    ['no: the proxy says that it came by TLS', '10.0.0.2', 'https', false],
    ['no: the proxy says nothing of it', '10.0.0.2', undefined, false],
    ['no: by the nearest proxy it came by TLS', '10.0.0.2', 'http, https', false],
    ['no: a proxy on this machine', '127.0.0.1', 'https', false],
    ['no: a program on this machine', '127.0.0.1', undefined, false],
    ['no: a program on this machine, by IPv6', '::1', undefined, false],
    ['no: a program on this machine, by IPv4 in IPv6', '::ffff:127.0.0.1', undefined, false],
    ['no: a proxy that is known by its IPv6', 'fd00::7', 'https', false],
    ['yes: the proxy says that it came without', '10.0.0.2', 'http', true],
    ['yes: the proxy says that it came without, whatever was said before', '10.0.0.2', 'https, http', true],
    ['yes: a proxy on this machine says so', '127.0.0.1', 'http', true],
    ['yes: past the proxy, whatever it says of itself', '203.0.113.9', 'https', true],
    ['yes: past the proxy, by IPv4 in IPv6', '::ffff:203.0.113.9', 'https', true],
    ['yes: past the proxy, by IPv6', '2001:db8::1', undefined, true],
    ['yes: from nowhere that is known', '', undefined, true],
  ])('%s', (_, remoteAddress, proto, expected) => {
    expect(comesInTheClear(published, ['10.0.0.0/24', 'fd00::/8'])(asking(remoteAddress, proto))).toBe(expected);
  });

  it('is no question where people are not told to come by https', () => {
    for (const publicUrl of [undefined, '', 'http://127.0.0.1:4000']) expect(comesInTheClear(publicUrl)(asking('203.0.113.9', 'http'))).toBe(false);
  });
});

describe('where people come by https', () => {
  async function published() {
    const { database, clock } = await aServer();
    const { app, close } = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100, publicUrl: 'https://chidao.example.vn', trustedProxies: ['10.0.0.2'] } });
    onTestFinished(close);
    return app;
  }

  it('nothing is answered that came in the clear, and nobody is led to https: neither a query, a page, a stream, nor what does not exist', async () => {
    const app = await published();
    for (const [method, url] of [['POST', '/graphql'], ['GET', '/graphql'], ['GET', '/'], ['POST', '/graphql/stream'], ['GET', '/nowhere']] as const) {
      const answer = await app.inject({ method, url, remoteAddress: '203.0.113.9', headers: { 'content-type': 'application/json', 'accept-language': 'vi' }, ...(method === 'POST' && { payload: '{"query":"{ viewer { today } }"}' }) });
      expect([url, answer.statusCode, answer.json()]).toEqual([url, 403, { errors: [{ message: 'chỉ được kết nối với máy chủ này bằng https', extensions: { code: 'FORBIDDEN' } }] }]);
    }
    const throughProxy = (proto: string) => app.inject({ method: 'POST', url: '/graphql', remoteAddress: '10.0.0.2', headers: { 'content-type': 'application/json', 'x-forwarded-proto': proto }, payload: '{"query":"{ viewer { today } }"}' });
    expect([(await throughProxy('http')).statusCode, (await throughProxy('https')).json()]).toEqual([403, expect.objectContaining({ data: { viewer: null } })]);
    expect((await app.inject({ url: '/healthz', remoteAddress: '203.0.113.9' })).statusCode).toBe(200);
  });

  it('no WebSocket is opened in the clear', async () => {
    const address = await addressOf(await published());
    const opened = async (proto: string) => {
      const socket = new WebSocket(`ws://${address}/graphql`, 'graphql-transport-ws', { headers: { 'x-forwarded-proto': proto } });
      onTestFinished(() => socket.terminate());
      return once(socket, 'open').then(() => 'opened', (error: Error) => error.message);
    };
    expect([await opened('http'), await opened('https')]).toEqual(['Unexpected server response: 403', 'opened']);
  });
});
