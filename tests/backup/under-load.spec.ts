import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { restore } from '../../src/database/backup/backup.js';
import { engine } from '../database.js';
import * as program from '../program.js';
import { aServing, chidao, environmentOf } from './a-client.js';
import { copyUnderLoad } from './backups-under-load.js';
import { anInstalledPostgres, installed } from './installed-postgres.js';
import { fileOf } from './older-database.js';

/** As many as are asked for, or as many as there is time for. */
const backups = Number(process.env.CHIDAO_BACKUPS ?? 3);
const seed = Number(process.env.CHIDAO_SEED ?? 1);
const writers = 4;

const missing = engine() === 'postgres' && !installed;
const folder = mkdtempSync(join(tmpdir(), 'chidao-under-load-'));
const server = engine() === 'postgres' && installed ? await anInstalledPostgres() : undefined;
let url: string;
let serving: Awaited<ReturnType<typeof aServing>>;
beforeAll(async () => {
  if (missing) return;
  expect((await program.compiled()).code).toBe(0);
  url = server ? await server.database('live') : `sqlite:${join(folder, 'live.db')}`;
  expect((await chidao(url, 'bench-data', '--assignments', '100')).code).toBe(0);
  serving = await aServing(url);
}, 240_000);
afterAll(async () => {
  await serving?.stop();
  await server?.remove();
  rmSync(folder, { recursive: true });
});

it.skipIf(missing)(`backups under load hold all that was acknowledged before each of them, and nothing by halves, also where one is killed (${backups} backups, seed ${seed})`, async () => {
  let restored = 0;
  const { writes, faults } = await copyUnderLoad(Array(writers).fill(serving.ask), backups, seed, {
    folder,
    async make(copy, dice) {
      const running = program.chidao(['backup', copy], environmentOf(url));
      const isKilled = dice.chance(0.2);
      if (isKilled) {
        await Promise.race([sleep(dice.whole(100, 500)), running.ended]);
        running.child.kill('SIGKILL');
      }
      const { code, err } = await running.ended;
      return code === 0 && err === '' ? undefined : isKilled ? 'killed' : `it is not made: ${err}`;
    },
    async check(copy, acknowledged) {
      const place = server ? await server.database(`restored_${restored++}`) : `sqlite:${copy}.db`;
      await restore(place, copy);
      const fault = faultOf(await rowsIn(place), acknowledged);
      if (server) await server.drop(new URL(place).pathname.slice(1));
      else rmSync(fileOf(place));
      return fault;
    },
  });
  expect(faults).toEqual([]);
  expect(writes).toBeGreaterThan(backups * 3);
  if (backups > 10) process.stdout.write(`${engine()}: ${backups} backups while ${writes} writes were acknowledged: 0 incomplete\n`);
}, 60_000 + backups * 15_000);

it.runIf(engine() === 'sqlite')('copies of the live file that are made as one copies any file lose what was acknowledged', async () => {
  const { faults } = await copyUnderLoad(Array(writers).fill(serving.ask), 3, seed + 1, {
    folder,
    make: async copy => void copyFileSync(fileOf(url), copy),
    check: async (copy, acknowledged) => rowsIn(`sqlite:${copy}`).then(rows => faultOf(rows, acknowledged), (error: Error) => error.message),
  });
  expect(faults.length).toBeGreaterThan(0);
}, 60_000);

interface Rows {
  people: string[];
  /** of how many of them the record tells, and the words are kept */
  told: number;
  found: number;
}

/** Each of the people has been made in one transaction with an event and the words by which he is found. */
async function rowsIn(place: string): Promise<Rows> {
  const asked = "select name, exists (select 1 from event e where e.object_type = 'Person' and e.object_key = p.id) as told, exists (select 1 from search_entry s where s.object_type = 'Person' and s.object_key = p.id) as found from person p where name like '%-%-%'";
  const rows = server ? await ofPostgres(place, asked) : ofFile(fileOf(place), asked);
  return { people: rows.map(({ name }) => name), told: rows.filter(({ told }) => told).length, found: rows.filter(({ found }) => found).length };
}
type Row = { name: string; told: unknown; found: unknown };

function ofFile(file: string, asked: string): Row[] {
  const connection = new Sqlite(file);
  try {
    const [{ integrity_check: sound }] = connection.pragma('integrity_check(1)') as { integrity_check: string }[];
    if (sound !== 'ok') throw new Error(sound);
    return connection.prepare<[], Row>(asked).all();
  } finally {
    connection.close();
  }
}

async function ofPostgres(place: string, asked: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: place });
  await client.connect();
  const { rows } = await client.query<Row>(asked);
  await client.end();
  return rows;
}

function faultOf({ people, told, found }: Rows, acknowledged: readonly string[]): string | undefined {
  const there = new Set(people);
  const lost = acknowledged.filter(name => !there.has(name));
  if (lost.length) return `${lost.length} of ${acknowledged.length} acknowledged writes are lost`;
  return told === people.length && found === people.length ? undefined : `of ${people.length} people ${told} are told of and ${found} are found`;
}
