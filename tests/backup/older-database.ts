import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql';
import { MikroORM as SqliteOrm } from '@mikro-orm/sqlite';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { migrations, ormOptions } from '../../src/database/migrations/index.js';
import { engine } from '../database.js';

/** What a database held, table by table: the columns, and the rows in the order of their keys. */
export type Held = Map<string, { columns: string[]; rows: Record<string, unknown>[] }>;

/** Tables that are gone, as they would be told by those that took their place. */
const formerly: Record<string, string> = { access_token: 'select id, account_id, hash, created_at, expires_at from api_token' };
/** Rows that the older version could not have had. */
const narrower: Record<string, string> = { search_entry: "object_type in ('Meeting', 'Conclusion', 'Directive', 'Office')" };

/** Makes a database of so many of the migrations, with all that a current one holds and it has room for. */
export async function makeOlder(url: string, current: string, steps: number): Promise<void> {
  const { migrations: usual, ...options } = ormOptions(engine());
  const older = { ...options, migrations: { ...usual, migrationsList: migrations[engine()].slice(0, steps) }, extensions: [Migrator] };
  const orm = engine() === 'sqlite' ? await SqliteOrm.init({ ...older, dbName: fileOf(url) }) : await PostgresOrm.init({ ...older, clientUrl: url });
  await orm.migrator.up();
  await orm.close();
  const [from, to] = [await open(current), await open(url)];
  const room = await to.held({ rows: false });
  const there = await from.held({ rows: false });
  const guard = await to.unguarded();
  for (const [table, { columns }] of room) {
    if (table.startsWith('mikro_orm')) continue;
    const kept = there.get(table)?.columns;
    const shared = columns.filter(column => !kept || kept.includes(column));
    const source = formerly[table] ?? `select ${quoted(shared)} from "${table}"`;
    await to.fill(table, shared, await from.rows(steps === 1 && narrower[table] ? `${source} where ${narrower[table]}` : source));
  }
  await guard();
  await Promise.all([from.close(), to.close()]);
}

export async function heldBy(url: string): Promise<Held> {
  const connection = await open(url);
  try {
    return await connection.held({ rows: true });
  } finally {
    await connection.close();
  }
}

export async function migrationsOf(url: string): Promise<string[]> {
  const connection = await open(url);
  try {
    return (await connection.rows('select name from mikro_orm_migrations order by name')).map(({ name }) => name as string);
  } finally {
    await connection.close();
  }
}

/** What is missing of what an older database held, or is another value by now; what was added is not told. */
export function lostOf(older: Held, now: Held): string[] {
  return [...older].flatMap(([table, { columns, rows }]) => {
    if (table.startsWith('mikro_orm')) return [];
    const there = now.get(table);
    if (!there) return table in formerly ? lostOf(new Map([['api_token', { columns: columns.filter(column => column !== 'id'), rows }]]), now) : [`the table ${table}`];
    const byKey = new Map(there.rows.map(row => [row.id, row]));
    return columns.flatMap(column => {
      if (!there.columns.includes(column)) return [`the column ${table}.${column}`];
      return rows.filter(row => !byKey.has(row.id) || JSON.stringify(byKey.get(row.id)?.[column]) !== JSON.stringify(row[column])).map(({ id }) => `${table}.${column} of ${id}`);
    });
  });
}

/** References that point nowhere. On PostgreSQL there are none: what a migration adds is checked by the server, and nothing else is switched off. */
export function danglingOf(url: string): number {
  if (engine() === 'postgres') return 0;
  const connection = new Sqlite(fileOf(url));
  const dangling = (connection.pragma('foreign_key_check') as unknown[]).length;
  const [{ integrity_check: sound }] = connection.pragma('integrity_check') as { integrity_check: string }[];
  connection.close();
  return sound === 'ok' ? dangling : Number.POSITIVE_INFINITY;
}

export const fileOf = (url: string): string => url.slice('sqlite:'.length);
const quoted = (columns: readonly string[]): string => columns.map(column => `"${column}"`).join(', ');

/** A look at the tables as they are, whatever the entities say. */
interface Connection {
  rows(text: string): Promise<Record<string, unknown>[]>;
  held(asked: { rows: boolean }): Promise<Held>;
  /** Rows come in any order, and nothing is kept in step with them, until what is answered is called. */
  unguarded(): Promise<() => Promise<void>>;
  /** Puts these in the place of those that are there. */
  fill(table: string, columns: readonly string[], rows: Record<string, unknown>[]): Promise<void>;
  close(): Promise<unknown>;
}
const open = (url: string): Promise<Connection> => (engine() === 'sqlite' ? openFile(fileOf(url)) : openDatabase(url));

async function heldIn(tables: { table: string; column: string }[], rows: (text: string) => Promise<Record<string, unknown>[]>, withRows: boolean): Promise<Held> {
  const held: Held = new Map();
  for (const [table, columns] of Map.groupBy(tables, ({ table }) => table)) held.set(table, { columns: columns.map(({ column }) => column), rows: withRows ? await rows(`select * from "${table}" order by id`) : [] });
  return held;
}

async function openFile(file: string): Promise<Connection> {
  const connection = new Sqlite(file);
  const rows = async (text: string) => connection.prepare<[], Record<string, unknown>>(text).all();
  return {
    rows,
    held: asked => heldIn(connection.prepare<[], { table: string; column: string }>(`select t.name as "table", c.name as "column" from pragma_table_list t, pragma_table_info(t.name) c where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%' order by 1, c.cid`).all(), rows, asked.rows),
    async unguarded() {
      connection.pragma('foreign_keys=off');
      const triggers = connection.prepare<[], { name: string; sql: string }>("select name, sql from sqlite_master where type = 'trigger'").all();
      for (const { name } of triggers) connection.exec(`drop trigger ${name}`);
      const searched = connection.prepare("select 1 from sqlite_master where name = 'search_index'").get();
      return async () => {
        if (searched) connection.exec("insert into search_index (search_index) values ('rebuild')");
        for (const { sql } of triggers) connection.exec(sql);
      };
    },
    async fill(table, columns, all) {
      connection.exec(`delete from "${table}"`);
      const insert = connection.prepare(`insert into "${table}" (${quoted(columns)}) values (${columns.map(() => '?').join(', ')})`);
      connection.transaction(() => all.map(row => insert.run(columns.map(column => row[column]))))();
    },
    close: async () => connection.close(),
  };
}

async function openDatabase(url: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: () => (text: string | Buffer) => text } as never });
  await client.connect();
  const rows = async (text: string) => (await client.query<Record<string, unknown>>(text)).rows;
  return {
    rows,
    held: async asked => heldIn(await rows("select table_name as table, column_name as column from information_schema.columns where table_schema = 'public' order by 1, ordinal_position") as { table: string; column: string }[], rows, asked.rows),
    async unguarded() {
      await client.query('set session_replication_role = replica');
      // some are for sessions like this one, too
      const triggers = await rows("select tgrelid::regclass as table, tgname as name from pg_trigger where not tgisinternal and tgenabled = 'A'");
      const each = async (what: string) => {
        for (const { table, name } of triggers) await client.query(`alter table ${table} ${what} trigger ${name}`);
      };
      await each('disable');
      return () => each('enable always');
    },
    async fill(table, columns, all) {
      await client.query(`delete from "${table}"`);
      await client.query(`insert into "${table}" (${quoted(columns)}) select ${quoted(columns)} from json_populate_recordset(null::"${table}", $1)`, [JSON.stringify(all)]);
      await client.query(`select setval(pg_get_serial_sequence('"${table}"', 'id'), greatest((select max(id) from "${table}"), 1)) where pg_get_serial_sequence('"${table}"', 'id') is not null`);
    },
    close: () => client.end(),
  };
}
