import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { theDay } from '../../seeds/bench/calendar.js';
import { fill } from '../../seeds/bench/fill.js';
import { Database } from '../../src/database/database.js';
import { FailStop } from '../../src/database/fail-stop.js';
import { PostgresStatements } from '../../src/database/postgres-statements.js';
import type { Sql } from '../../src/database/sql.js';
import { SqliteStatements } from '../../src/database/sqlite-statements.js';
import type { Statements } from '../../src/database/statements.js';
import { SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import { createToken } from '../../src/server/session.js';
import { aPlace, engine, type Place, query, rowsOf } from '../database.js';

const clock = new SetClock(theDay);
let place: Place;
let database: Database;

beforeAll(async () => {
  place = await aPlace();
  // more than what is read in the process itself
  await fill(place.url, 25_000);
  database = await Database.open(place.url);
}, 120_000);
afterAll(async () => {
  await database?.close();
  await place?.remove();
});

/** Reads that are ended after so many milliseconds. */
const opened = (patience: number): Statements => (engine() === 'sqlite' ? new SqliteStatements(place.url.slice('sqlite:'.length), new FailStop(), undefined, patience) : new PostgresStatements(place.url, [], patience));
function reading(patience: number): Statements {
  const statements = opened(patience);
  onTestFinished(() => statements.close());
  return statements;
}
/** It ends when somebody ends it. */
const endless = (): Sql => query('with recursive n(i) as (select 1 union all select i + 1 from n where i > 0) select count(*) from n where i < 0');
const one = sql`select count(*) from office where id = 1`;
const told = (patience: number) => ({
  code: 'TIMEOUT',
  text: { en: `reading took longer than ${patience / 1000} s and was ended; give a filter that selects less`, vi: `việc đọc dữ liệu kéo dài hơn ${patience / 1000} giây nên đã dừng; hãy dùng bộ lọc để thu hẹp` },
});

describe('a read that may take long', () => {
  it('is ended when its time is over, and told so in both languages', async () => {
    const started = performance.now();
    await expect(reading(400).rows(endless(), {}, 'unbounded')).rejects.toMatchObject(told(400));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('lets the others be answered meanwhile', async () => {
    const statements = reading(2500);
    const [first, second] = [0, 1].map(() => statements.rows(endless(), {}, 'unbounded').catch((error: unknown) => error));
    await statements.rows(one, {});
    await sleep(300);
    const waited: number[] = [];
    for (let i = 0; i < 20; i++) {
      const started = performance.now();
      expect(await statements.rows(one, {})).toEqual([[1]]);
      waited.push(performance.now() - started);
    }
    expect(waited.toSorted((a, b) => a - b)[10]).toBeLessThan(50);
    expect(await Promise.race([first, second, sleep(0, 'both still run')])).toBe('both still run');
    expect(await first).toMatchObject({ code: 'TIMEOUT' });
    expect(await second).toMatchObject({ code: 'TIMEOUT' });
  });

  it('leaves its place to the next one, which is answered', async () => {
    const statements = reading(2000);
    await Promise.allSettled([0, 1].map(() => statements.rows(endless(), {}, 'unbounded')));
    expect(await Promise.all([0, 1, 2].map(() => statements.rows(one, {}, 'unbounded')))).toEqual([[[1]], [[1]], [[1]]]);
  });

  it('leaves nothing running when the database is closed', async () => {
    // a server is waited for until it has ended them, and says a moment later that it has
    const statements = opened(engine() === 'sqlite' ? 20_000 : 6000);
    const asked = [0, 1, 2].map(() => statements.rows(endless(), {}, 'unbounded').catch((error: unknown) => error));
    await expect.poll(running, { timeout: 15_000 }).toBeGreaterThan(0);
    await statements.close();
    if (engine() === 'sqlite') expect(await running()).toBe(0);
    else await expect.poll(running, { timeout: 3000 }).toBe(0);
    for (const answer of await Promise.all(asked)) expect(answer).toBeInstanceOf(Error);
  });

  it('is told to who asked, in his language', async () => {
    const { app, close } = await makeApp({ database: Object.create(database, { statements: { value: reading(40) } }), clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 } });
    onTestFinished(close);
    const authorization = `Bearer ${await createToken(database, clock, 'secretariat', 1)}`;
    const payload = { query: '{ standings(groupBy: MONTH, asOf: "2025-01-01") { total } }' };
    const said = { en: told(40).text.en, vi: told(40).text.vi };
    for (const language of ['en', 'vi'] as const) {
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { authorization, 'accept-language': language }, payload });
      expect(answer.json()).toMatchObject({ errors: [{ message: said[language], extensions: { code: 'TIMEOUT' } }] });
    }
  });
});

/** Processes that read, or statements that run on the server. */
async function running(): Promise<number> {
  if (engine() === 'postgres') return Number((await rowsOf(database, query("select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and query like 'with recursive n(i)%'")))[0][0]);
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter(line => line.trim().startsWith(`${process.pid} `) && line.includes('sqlite-reader')).length;
}
