import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { basename, dirname } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Account, Grant } from '../../src/account/account.js';
import { Database } from '../../src/database/database.js';
import { SetClock, systemClock } from '../../src/kernel/clock.js';
import { Office } from '../../src/office/office.js';
import { readConfig } from '../../src/server/config.js';
import { serve } from '../../src/server/serve.js';
import { createToken } from '../../src/server/session.js';
import { aPlace, engine, type Place } from '../database.js';
import { compiled } from '../program.js';

const timeZone = 'Asia/Ho_Chi_Minh';
let place: Place;
let authorization: string;
const environment = () => ({ DATABASE_URL: place.url, PORT: '0', CHIDAO_DEMO: 'off', TIME_ZONE: timeZone });

beforeAll(async () => {
  expect(await compiled()).toMatchObject({ code: 0 });
  place = await aPlace();
  const database = await Database.open(place.url);
  await database.write(async em => {
    const office = em.create(Office, { code: 'X', name: 'Xã X', kind: 'COMMUNE', path: '/1/', aliases: [], sortKey: 'xa x' } as never);
    em.create(Grant, { account: em.create(Account, { login: 'a', name: 'A' }), role: 'ADMINISTRATOR', office, validFrom: null, validUntil: null });
  });
  authorization = `Bearer ${await createToken(database, systemClock(timeZone), 'a', 12)}`;
  await database.close();
}, 240_000);
afterAll(() => place.remove());

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

/** A server as it is started by a user, in a process of its own. */
async function aProcess() {
  const child = spawn(process.execPath, ['dist/bundle/server/main.js', 'serve'], { env: { ...process.env, NODE_ENV: '', ...environment() }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let out = '';
  let err = '';
  child.stderr.on('data', chunk => (err += chunk));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, log: err }));
  const saying = async (words: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const said = words.exec(out);
      if (said) return said;
      if (child.exitCode !== null) throw new Error(`ended without ${words}: ${out}${err}`);
      await once(child.stdout, 'data');
    }
  };
  child.stdout.on('data', chunk => (out += chunk));
  const port = Number((await saying(/serves http:\S+:(\d+)\/ /))[1]);
  return { child, port, ended, saying };
}

const bodyOf = (query: string) => JSON.stringify({ query });
const headOf = (body: string) => `POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;

/** A request that has begun, and whose end is still to be sent. */
async function begun(port: number, query: string): Promise<{ socket: Socket; finish(): Promise<string> }> {
  const body = bodyOf(query);
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(headOf(body) + body.slice(0, 10));
  // the server answers what came before on another connection, so that it has read this one
  await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } });
  return {
    socket,
    async finish() {
      let answer = '';
      socket.on('data', chunk => (answer += chunk));
      socket.write(body.slice(10));
      await once(socket, 'close');
      return answer;
    },
  };
}

/** What stood in the queue of the listener is reset, what comes after is refused. */
const refusesConnections = (port: number) => vi.waitFor(() => expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } }), 5000);

async function fieldsOf(): Promise<string[]> {
  const database = await Database.open(place.url);
  try {
    return (await database.statements.rows(sql`select code from field`, undefined)).map(([code]) => String(code));
  } finally {
    await database.close();
  }
}

describe('a process that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s answers and records what has begun, takes nothing new, and leaves a database that is whole', async signal => {
    const { child, port, ended, saying } = await aProcess();
    const { finish } = await begun(port, `mutation { createField(input: { code: "${signal}", name: "${signal}" }) { done } }`);
    child.kill(signal);
    await saying(/finishing what has begun/);
    await refusesConnections(port);
    const answer = await finish();
    expect(answer).toContain('HTTP/1.1 200');
    expect(answer).toContain('{"data":{"createField":{"done":true}}');
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(await ended).toMatchObject({ code: 0, signal: null });
    if (engine() === 'sqlite') {
      const file = place.url.slice('sqlite:'.length);
      // the last connection has taken its log in
      expect(readdirSync(dirname(file))).toEqual([basename(file)]);
    }
    expect(await fieldsOf()).toContain(signal);
  });

  it('is not ready from that moment on, and says so to whoever was about to ask', async () => {
    const { child, port, ended, saying } = await aProcess();
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /readyz HTTP/1.1\r\n');
    await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } });
    let answer = '';
    socket.on('data', chunk => (answer += chunk));
    child.kill('SIGTERM');
    await saying(/finishing what has begun/);
    await refusesConnections(port);
    socket.write('host: localhost\r\n\r\n');
    await once(socket, 'close');
    expect(answer).toContain('HTTP/1.1 503');
    expect(answer).toContain('{"ready":false,"why":"STOPPING"}');
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('does not wait for connections on which nothing is asked', async () => {
    const { child, port, ended } = await aProcess();
    const agent = new Agent({ keepAlive: true });
    for (let i = 0; i < 3; i++) {
      const asked = request({ port, host: '127.0.0.1', path: '/healthz', agent }).end();
      const [response] = await once(asked, 'response');
      response.resume();
      await once(response, 'end');
    }
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const start = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    expect(performance.now() - start).toBeLessThan(5000);
    agent.destroy();
    silent.destroy();
  });

  it('ends at once when it is told a second time', async () => {
    const { child, port, ended, saying } = await aProcess();
    const { socket } = await begun(port, '{ __typename }');
    socket.on('error', () => undefined);
    child.kill('SIGTERM');
    await saying(/finishing what has begun/);
    // the same press of a key, passed on by npm
    child.kill('SIGTERM');
    await new Promise(resolve => setTimeout(resolve, 1000));
    expect(child.exitCode).toBeNull();
    const start = performance.now();
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGINT' });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('writes a line for each operation outside the demo, and what it says when it stops is no error', async () => {
    const { child, port, ended } = await aProcess();
    await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: bodyOf('query Asked { __typename }') });
    child.kill('SIGTERM');
    const { log } = await ended;
    const lines = log.trim().split('\n').map(line => JSON.parse(line));
    expect(lines.filter(({ msg }) => msg === 'operation')).toMatchObject([{ operation: 'Asked', outcome: 'answered' }]);
    expect(lines.filter(({ level }) => level > 30)).toEqual([]);
  });
});

describe('the patience of a stop', () => {
  const started = (patience?: number) => serve(readConfig({ ...environment(), LOG_LEVEL: 'silent' }), new SetClock('2026-03-02'), () => undefined, patience);
  const portOf = (address: string) => Number(new URL(address).port);

  it('ends: what has not ended by then is cut off, and nothing of it is recorded', async () => {
    const { address, stop } = await started(300);
    const { socket } = await begun(portOf(address), 'mutation { createField(input: { code: "LATE", name: "Late" }) { done } }');
    const cut = once(socket, 'close');
    const start = performance.now();
    await stop();
    await cut;
    expect(performance.now() - start).toBeGreaterThanOrEqual(290);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(await fieldsOf()).not.toContain('LATE');
  });

  it('is not used up where nothing is left to do', async () => {
    const { stop } = await started(60_000);
    const start = performance.now();
    await stop();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
