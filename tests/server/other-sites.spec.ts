import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import { isOfAnotherSite } from '../../src/server/same-site.js';
import { aCommittee } from '../committee.js';
import { addressOf } from '../ear.js';

const published = 'https://chidao.example.vn/';

describe('a request comes from another site', () => {
  it.each<[string, Record<string, string>, string | undefined, boolean]>([
    ['no: a program, which says nothing', { host: 'localhost:4000' }, undefined, false],
    ['no: our page on this machine', { host: 'localhost:4000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' }, undefined, false],
    ['no: our page by another name of this machine', { host: '[::1]:4000', origin: 'http://[::1]:4000' }, undefined, false],
    ['no: our page where it is published', { host: '127.0.0.1:4000', origin: 'https://chidao.example.vn', 'sec-fetch-site': 'same-origin' }, published, false],
    ['yes: another site', { host: 'localhost:4000', origin: 'https://evil.example' }, undefined, true],
    ['yes: another port of this machine', { host: 'localhost:4000', origin: 'http://localhost:5000', 'sec-fetch-site': 'same-site' }, undefined, true],
    ['yes: a page that tells no origin', { host: 'localhost:4000', origin: 'null' }, undefined, true],
    ['yes: a page under a name that somebody else lets lead here', { host: 'evil.example:4000', origin: 'http://evil.example:4000', 'sec-fetch-site': 'same-origin' }, undefined, true],
    ['yes: a name that begins like this machine', { host: '127.evil.example', origin: 'http://127.evil.example' }, undefined, true],
    ['yes: a neighbour of where it is published', { host: 'chidao.example.vn', origin: 'https://tin.example.vn', 'sec-fetch-site': 'same-site' }, published, true],
    ['yes: where it is published, without TLS', { host: 'chidao.example.vn', origin: 'http://chidao.example.vn' }, published, true],
    ['yes: this machine, where it is published elsewhere', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, published, true],
    ['yes: a browser says so and tells no origin', { host: 'localhost:4000', 'sec-fetch-site': 'cross-site' }, undefined, true],
  ])('%s', (_, headers, publicUrl, expected) => {
    expect(isOfAnotherSite(headers, publicUrl)).toBe(expected);
  });
});

describe('a page of another site', () => {
  const json = { 'content-type': 'application/json' };
  async function aDemo() {
    const committee = await aCommittee();
    const { app, close } = await makeApp({ database: committee.database, clock: new SetClock('2026-03-02'), config: { demo: true, dueSoonDays: 3, staleDays: 100 } });
    onTestFinished(close);
    return { ...committee, app };
  }

  it.each([
    ['a mutation', '/graphql', { query: 'mutation { createPerson(input: { name: "X" }) { done } }' }],
    ['a subscription', '/graphql/stream', { query: 'subscription { assignmentChanged { at } }' }],
    ['the wish for a demo login', '/demo/tokens', { login: 'secretariat' }],
    ['the wish for a demo session', '/demo/sessions', { login: 'secretariat' }],
  ])('sends %s in vain', async (_, url, payload) => {
    const { app, server, secretariat } = await aDemo();
    const before = await server.written();
    for (const from of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, { origin: 'null' }] as Record<string, string>[]) {
      const answer = await app.inject({ method: 'POST', url, headers: { ...json, authorization: `Bearer ${secretariat.token}`, 'accept-language': 'vi', ...from }, payload });
      expect([answer.statusCode, answer.json()]).toEqual([403, { errors: [{ message: 'yêu cầu này đến từ một trang web khác nên bị từ chối; hãy mở trang của hệ thống hoặc gửi từ chương trình', extensions: { code: 'FORBIDDEN' } }] }]);
    }
    expect(await server.written()).toBe(before);
  });

  it('opens no WebSocket, and ours does', async () => {
    const { app } = await aDemo();
    const address = await addressOf(app);
    const opened = async (origin: string) => {
      const socket = new WebSocket(`ws://${address}/graphql`, 'graphql-transport-ws', { origin });
      onTestFinished(() => socket.terminate());
      return Promise.race([once(socket, 'open').then(() => 'open'), once(socket, 'unexpected-response').then(([, { statusCode }]) => statusCode)]);
    };
    expect([await opened('https://evil.example'), await opened('null'), await opened(`http://${address}`)]).toEqual([403, 403, 'open']);
  });
});
