import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { inject } from 'vitest';
import { Dice } from '../../seeds/bench/dice.js';
import { readManifest } from '../../src/database/backup/manifest.js';
import { Database } from '../../src/database/database.js';
import { migrations } from '../../src/database/migrations/index.js';
import { aPlace, administer, engine, type Place } from '../database.js';
import * as program from '../program.js';
import { environmentOf } from './a-client.js';
import { danglingOf, fileOf, type Held, heldBy, lostOf, migrationsOf } from './older-database.js';

export interface Killed {
  old: number;
  new: number;
  /** what was in between, or lost: there should be none */
  faults: string[];
}

/** Kills the program at random moments while it brings copies of an older database up to date, and looks at what is left each time. */
export async function killMigrations(older: Place, kills: number, seed: number): Promise<Killed> {
  const dice = new Dice(seed);
  const before = { names: await migrationsOf(older.url), held: await heldBy(older.url) };
  const whole = await migrateCopy(older);
  const result: Killed = { old: 0, new: 0, faults: [] };
  for (let kill = 0; kill < kills; kill++) {
    const place = await aPlace(older);
    const running = program.chidao(['migrate'], environmentOf(place.url));
    // every second one is killed near the migration itself, which is the shorter part of it
    const near = kill % 2 === 1;
    if (near) await Promise.race([untilBegun(place.url, whole), running.ended]);
    const delay = near ? 120 * dice.roll() : whole * (0.25 + 0.8 * dice.roll());
    await Promise.race([sleep(delay), running.ended]);
    running.child.kill('SIGKILL');
    await running.ended;
    await untilLeft(place);
    const found = await stateOf(place.url, before);
    if (found === 'old' || found === 'new') result[found]++;
    else result.faults.push(`killed ${Math.round(delay)} ms after it began${near ? ' to migrate' : ''}: ${found}`);
    result.faults.push(...(await faultsOfCopy(place.url)));
    // the next start finishes it
    await (await Database.open(place.url)).close();
    if ((await stateOf(place.url, before)) !== 'new') result.faults.push(`killed ${Math.round(delay)} ms after it began${near ? ' to migrate' : ''}: the next start does not finish it`);
    await place.remove();
  }
  return result;
}

/** All of the old state, all of the new, or what is wrong with it. */
export async function stateOf(url: string, before: { names: string[]; held: Held }): Promise<string> {
  const [names, held, dangling] = [await migrationsOf(url), await heldBy(url), danglingOf(url)];
  if (dangling) return `${dangling} references point nowhere`;
  if (names.join() === before.names.join()) return shapeOf(held) === shapeOf(before.held) && sameRows(held, before.held) ? 'old' : 'it says that it is old, and is not';
  if (names.join() !== migrations[engine()].map(({ name }) => name).join()) return `it has the migrations ${names.join(', ')}`;
  return lostOf(before.held, held)[0] ?? 'new';
}
const shapeOf = (held: Held): string => JSON.stringify([...held].map(([table, { columns }]) => [table, columns]));
const sameRows = (one: Held, other: Held): boolean => JSON.stringify([...one].map(([, { rows }]) => rows)) === JSON.stringify([...other].map(([, { rows }]) => rows));

/** The copy is there just before the migration begins; on a server nothing tells, and it is about the last third. */
async function untilBegun(url: string, whole: number): Promise<void> {
  if (engine() === 'postgres') return void (await sleep(whole * 0.6));
  const deadline = performance.now() + 2 * whole;
  while (!existsSync(copyOf(url)) && performance.now() < deadline) await sleep(2);
}
const copyOf = (url: string): string => `${fileOf(url)}.before-${migrations.sqlite[1].name}.backup`;

/** How long it takes where nobody kills it, in milliseconds. */
async function migrateCopy(older: Place): Promise<number> {
  const place = await aPlace(older);
  const begun = performance.now();
  const { code, err } = await program.chidao(['migrate'], environmentOf(place.url)).ended;
  if (code !== 0) throw new Error(err);
  const took = performance.now() - begun;
  await place.remove();
  return took;
}

/** PostgreSQL notices that a client is gone when it next speaks to it, and rolls back then. */
async function untilLeft(place: Place): Promise<void> {
  if (engine() === 'sqlite') return;
  const name = new URL(place.url).pathname.slice(1);
  await administer(inject('postgres'), `do $$ begin while exists (select 1 from pg_stat_activity where datname = '${name}') loop perform pg_sleep(0.02), pg_stat_clear_snapshot(); end loop; end $$`);
}

/** A copy that is there is whole. */
async function faultsOfCopy(url: string): Promise<string[]> {
  if (engine() === 'postgres') return [];
  const copy = copyOf(url);
  if (!existsSync(copy)) return [];
  await readManifest(copy, 'sqlite');
  const connection = new Sqlite(copy, { readonly: true });
  const [{ integrity_check: sound }] = connection.pragma('integrity_check') as { integrity_check: string }[];
  connection.close();
  return sound === 'ok' ? [] : [`the copy is damaged: ${sound}`];
}
