import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Database } from '../../../src/database/database.js';
import { aCopy, foundedOnce } from '../../committee.js';
import { written } from '../../database.js';
import { compiled, serving } from '../../program.js';
import { exchange } from './exchange.js';
import { type Defendant, faultsOf, type Hostile, type Measured, measure, medianOf } from './judge.js';
import { hostileRequests } from './requests.js';

const metricsToken = 'a-token-of-the-tests';

/** The program itself, which says of itself how much it has taken. */
async function aProgram() {
  expect((await compiled()).code).toBe(0);
  const [place, { tokens }] = await Promise.all([aCopy(), foundedOnce()]);
  const ofRecords = async () => {
    const database = await Database.open(place.url);
    const rows = await written(database);
    await database.close();
    return rows;
  };
  const before = await ofRecords();
  const program = await serving({ DATABASE_URL: place.url, NODE_ENV: 'production', LOG_LEVEL: 'debug', RATE_LIMIT: 'off', METRICS_TOKEN: metricsToken });
  const figure = async (name: string): Promise<number> => {
    const text = await (await fetch(`${program.address}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })).text();
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  };
  const port = Number(new URL(program.address).port);
  const processorTime = async () => 1000 * (await figure('process_cpu_seconds_total'));
  return { ...program, place, tokens, before, ofRecords, figure, port, processorTime };
}
type Program = Awaited<ReturnType<typeof aProgram>>;

describe('a hostile request', () => {
  let program: Program;
  const all = hostileRequests('chidao_unknown');
  beforeAll(async () => {
    program = await aProgram();
  }, 240_000);
  afterAll(async () => {
    program.child.kill();
    await program.ended;
    await program.place.remove();
  });

  it('is one of a hundred and fifty and more, and none of them is accepted, fails, takes long, stops the server, leaves anything behind, or stays in memory', async () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    const requests = hostileRequests(program.tokens.secretariat);
    // nobody who sends half of a head keeps a connection
    const slow = exchange(program.port, ['POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: '], { first: 60_000, more: 0, whole: 0 });
    const memory: number[] = [];
    // what is loaded and compiled at a first time is no growth
    const measured = await measure(program, requests, async () => void memory.push(await program.figure('process_resident_memory_bytes')));
    const faults = requests.flatMap(hostile => faultsOf(hostile, measured.get(hostile.name) as Measured));
    expect(faults).toEqual([]);
    expect((memory.at(-1) as number) - memory[0]).toBeLessThan(64 * 2 ** 20);
    expect((await slow).statuses).toEqual([408]);
    const lines = program.complaints().split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line) as { level: number; msg: string; ms?: number });
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
    expect(await program.ofRecords()).toBe(program.before);
    const slowest = [...measured].map(([name, each]) => [medianOf(each), name] as const).toSorted(([a], [b]) => b - a).slice(0, 3);
    console.info(`${requests.length} requests; longest: ${slowest.map(([ms, name]) => `${name} ${ms.toFixed(1)} ms`).join(', ')}; memory after each round: ${memory.map(bytes => `${Math.round(bytes / 2 ** 20)} MB`).join(', ')}`);
  }, 240_000);
});

describe('a server without limits', () => {
  it('is found to accept a bomb and to take long for it', async () => {
    const schema = buildSchema('type Query { a: Query n: Int }');
    const rootValue = { a: () => rootValue, n: 1 };
    const naive = createServer(async (request, response) => {
      const body = (await request.toArray()).join('');
      response.setHeader('content-type', 'application/json').end(JSON.stringify(await graphql({ schema, source: JSON.parse(body).query, rootValue })));
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void naive.close());
    await new Promise(resolve => naive.once('listening', resolve));
    const cpu = () => process.cpuUsage();
    const defendant: Defendant = { port: (naive.address() as AddressInfo).port, processorTime: async () => (cpu().user + cpu().system) / 1000 };
    const body = JSON.stringify({ query: `{ ...f0 } ${Array.from({ length: 16 }, (_, i) => `fragment f${i} on Query { n a { n ...f${i + 1} } b: a { n ...f${i + 1} } }`).join(' ')} fragment f16 on Query { n }` });
    const hostile: Hostile = { name: 'the bomb', bytes: [`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`] };
    const faults = faultsOf(hostile, (await measure(defendant, [hostile])).get(hostile.name) as Measured);
    expect(faults).toEqual([expect.stringMatching(/^the bomb is accepted: /s), expect.stringMatching(/^the bomb takes \d+ ms$/)]);
  });
});
