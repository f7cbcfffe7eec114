import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EntityMetadata } from '@mikro-orm/core';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database } from '../../src/database/database.js';
import { migrations } from '../../src/database/migrations/index.js';
import { aDatabaseOf, aPlace, administer, engine, type Place, query, rowsOf } from '../database.js';
import { aDemo } from '../demo.js';
import * as program from '../program.js';
import { chidao } from './a-client.js';
import { killMigrations, stateOf } from './killed-migrations.js';
import { fileOf, heldBy, lostOf, makeOlder, migrationsOf } from './older-database.js';

const all = migrations[engine()].map(({ name }) => name);
/** As many kills as are asked for, or as many as there is time for. */
const kills = Number(process.env.CHIDAO_KILLS ?? 2);
const seed = Number(process.env.CHIDAO_SEED ?? 1);

let current: Place;
let older: Place;
beforeAll(async () => {
  current = await aDemo();
  older = await anOlder(1);
  expect((await program.compiled()).code).toBe(0);
}, 240_000);
afterAll(() => Promise.all([current?.remove(), older?.remove()]));

/** A database that only the first migrations have made, with the records of the demo. */
async function anOlder(steps: number): Promise<Place> {
  const place = engine() === 'sqlite' ? await aPlace() : await aDatabaseOf(inject('postgres'), { url: 'postgres://any/template1' });
  await makeOlder(place.url, current.url, steps);
  return place;
}

describe('a migration', () => {
  it.each(all.slice(1).map((name, i) => [name, i + 1] as const))('loses no row and no value of what was there before %s', async (_, steps) => {
    const place = await anOlder(steps);
    const before = await heldBy(place.url);
    expect(before.get('event')?.rows.length).toBeGreaterThan(1000);
    await (await Database.open(place.url)).close();
    expect(await migrationsOf(place.url)).toEqual(all);
    expect(lostOf(before, await heldBy(place.url))).toEqual([]);
    await place.remove();
  }, 120_000);

  it('that loses a value, a row, a column or a table is noticed', async () => {
    const place = await aPlace(current);
    const before = await heldBy(place.url);
    const lostBy = async (change: string) => {
      const changed = await aPlace(current);
      await execute(changed, change);
      const lost = lostOf(before, await heldBy(changed.url));
      await changed.remove();
      return lost;
    };
    expect(await lostBy("update person set name = 'X' where id = 2")).toEqual(['person.name of 2']);
    expect(await lostBy('delete from figure where id = 1')).toContain('figure.id of 1');
    expect(await lostBy('alter table person drop column position')).toEqual(['the column person.position']);
    expect(await lostBy('drop table failed_sign_ins')).toEqual(['the table failed_sign_ins']);
    await place.remove();
  }, 60_000);

  it.runIf(engine() === 'sqlite')('is preceded by a copy beside the file, whole and checked, from which the old state can be restored', async () => {
    const place = await aPlace(older);
    const before = await heldBy(place.url);
    const copy = `${fileOf(place.url)}.before-${all[1]}.backup`;
    expect(await chidao(place.url, 'migrate')).toMatchObject({ code: 0, err: `chidao: ${fileOf(place.url)} is brought up to this version; as it was it is kept in ${copy}\n` });
    const restored = `sqlite:${join(dirname(fileOf(place.url)), 'restored.db')}`;
    expect(await chidao(restored, 'restore', copy)).toMatchObject({ code: 0, err: '' });
    expect(await heldBy(restored)).toEqual(before);
    // and it is brought up to date at its first start
    await (await Database.open(restored)).close();
    expect(lostOf(before, await heldBy(restored))).toEqual([]);
    await place.remove();
  }, 60_000);

  it.runIf(engine() === 'sqlite')('of a new database, or of one that is up to date, leaves no copy', async () => {
    const place = await aPlace();
    for (const _ of [1, 2]) await (await Database.open(place.url)).close();
    expect(readdirSync(dirname(fileOf(place.url)))).toEqual(['test.db']);
    await place.remove();
  });

  it.runIf(engine() === 'sqlite')('that would leave references that point nowhere changes nothing', async () => {
    const place = await aPlace(older);
    await execute(place, 'update assignment set office_id = 999999 where id = 1');
    const before = await heldBy(place.url);
    await expect(Database.open(place.url)).rejects.toThrow('the database is damaged: 1 references point nowhere');
    expect(await heldBy(place.url)).toEqual(before);
    expect(existsSync(`${fileOf(place.url)}.before-${all[1]}.backup`)).toBe(false);
    await place.remove();
  });

  it(`that is killed leaves the old state or the new one, and the next start finishes it (${kills} times, seed ${seed})`, async () => {
    const { old, new: done, faults } = await killMigrations(older, kills, seed);
    expect(faults).toEqual([]);
    expect(old + done).toBe(kills);
    if (kills >= 50) expect(Math.min(old, done)).toBeGreaterThan(0);
    process.stdout.write(kills > 10 ? `${engine()}: killed ${kills} times: ${old} old, ${done} new\n` : '');
  }, 30_000 + kills * 10_000);

  it('that was carried out by halves is told apart', async () => {
    const before = { names: await migrationsOf(older.url), held: await heldBy(older.url) };
    const place = await aPlace(older);
    await execute(place, 'alter table account add column writes integer not null default 0');
    expect(await stateOf(place.url, before)).toBe('it says that it is old, and is not');
    await execute(place, `insert into mikro_orm_migrations (name) values ('${all[1]}')`);
    expect(await stateOf(place.url, before)).toBe(`it has the migrations ${all[0]}, ${all[1]}`);
    await place.remove();
  });
});

describe('the tables', () => {
  /** Kept by triggers or in SQL, and known to no entity. */
  const ofTheirOwn = new Set(['account.writes', 'assignment.host_id', 'directive.host_id', 'conclusion.host_id', 'conclusion.held_on', ...['id', 'sequence', 'hash', 'at'].map(column => `record_head.${column}`)]);
  const columnsAsked = {
    sqlite: `select t.name, c.name, c."notnull" = 0 from pragma_table_list t, pragma_table_info(t.name) c where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%' and t.name <> 'mikro_orm_migrations'`,
    postgres: "select table_name, column_name, is_nullable = 'YES' from information_schema.columns where table_schema = 'public' and table_name <> 'mikro_orm_migrations'",
  };
  const uniquesAsked = {
    sqlite: `select t.name, (select group_concat(name, ',') from (select name from pragma_index_info(i.name) order by name)) from pragma_table_list t, pragma_index_list(t.name) i where t.schema = 'main' and t.type = 'table' and i."unique" and i.origin <> 'pk'`,
    postgres: `select c.relname, (select string_agg(a.attname, ',' order by a.attname collate "C") from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey)) from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace and i.indisunique and not i.indisprimary`,
  };
  const referencesAsked = {
    sqlite: `select t.name, f."from", f."table" from pragma_table_list t, pragma_foreign_key_list(t.name) f where t.schema = 'main' and t.type = 'table'`,
    postgres: `select k.conrelid::regclass::text, a.attname, k.confrelid::regclass::text from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] where k.contype = 'f' and k.connamespace = 'public'::regnamespace`,
  };
  const told = (rows: unknown[][]): string[] => rows.map(row => row.map(value => (typeof value === 'boolean' ? Number(value) : value)).join(' ').replaceAll('"', '')).sort();

  it('that all migrations have made hold what the entities say: columns, which of them may be empty, unique keys and references', async () => {
    const place = await aPlace(older);
    const database = await Database.open(place.url);
    const entities = [...database.orm.getMetadata().getAll().values()] as EntityMetadata[];
    const columnsOf = (meta: EntityMetadata, names: readonly string[]) => names.flatMap(name => meta.properties[name as never] as { fieldNames: string[] }).flatMap(({ fieldNames }) => fieldNames).sort().join(',');
    const asked = async (text: string) => rowsOf(database, query(text));
    const found = (await asked(columnsAsked[engine()])).filter(([table, column]) => !ofTheirOwn.has(`${table}.${column}`));
    expect(told(found)).toEqual(told(entities.flatMap(meta => meta.props.filter(({ persist, fieldNames }) => persist !== false && fieldNames).flatMap(({ fieldNames, nullable }) => fieldNames.map(column => [meta.tableName, column, Number(nullable ?? false)])))));
    expect(told(await asked(uniquesAsked[engine()]))).toEqual(
      told(entities.flatMap(meta => [...meta.uniqueProps.map(({ name }) => [name]), ...meta.uniques.map(({ properties }) => [properties].flat() as string[])].map(names => [meta.tableName, columnsOf(meta, names)]))),
    );
    expect(told(await asked(referencesAsked[engine()]))).toEqual(told(entities.flatMap(meta => meta.relations.filter(({ fieldNames }) => fieldNames).map(({ fieldNames, targetMeta }) => [meta.tableName, fieldNames[0], targetMeta?.tableName]))));
    await database.close();
    await place.remove();
  }, 60_000);
});

async function execute({ url }: Place, text: string): Promise<void> {
  if (engine() === 'postgres') return administer(inject('postgres'), text, new URL(url).pathname.slice(1));
  const connection = new Sqlite(fileOf(url));
  connection.pragma('foreign_keys=off');
  connection.exec(text).close();
}
