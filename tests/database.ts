import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { Database } from '../src/database/database.js';
import type { Engine, Sql } from '../src/database/sql.js';

declare module 'vitest' {
  interface ProvidedContext {
    engine: Engine;
    /** for what the files of tests of a run share; gone after it */
    folder: string;
    /** the address of a PostgreSQL server, without a database */
    postgres: string;
  }
}

/** On which engine the tests of this run keep their records. */
export const engine = (): Engine => inject('engine');

/** A database of a test's own: a file, or a database on the run's PostgreSQL server. */
export interface Place {
  url: string;
  /** Takes everything away. It has to be closed before. */
  remove(): Promise<void>;
}

let made = 0;
const nameOfNext = (): string => `test_${process.pid}_${++made}`;

/** One at this version, without any records. */
export const anEmptyPlace = (): Promise<Place> => aPlace(engine() === 'sqlite' ? { url: `sqlite:${join(inject('folder'), 'empty')}` } : undefined);

/** A new one, or a copy of one that nobody has open. */
export async function aPlace(copied?: Pick<Place, 'url'>): Promise<Place> {
  return engine() === 'sqlite' ? aFile(copied) : aDatabaseOf(inject('postgres'), copied);
}

function aFile(copied?: Pick<Place, 'url'>): Place {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'chidao-'));
  const file = join(folder, 'test.db');
  if (copied) copyFileSync(copied.url.slice('sqlite:'.length), file);
  return { url: `sqlite:${file}`, remove: async () => rmSync(folder, { recursive: true }) };
}

export async function aDatabaseOf(server: string, copied?: Pick<Place, 'url'>): Promise<Place> {
  const name = nameOfNext();
  // page by page through the log takes three times as long
  await administer(server, `create database ${name} template ${copied ? new URL(copied.url).pathname.slice(1) : 'chidao_empty'} strategy file_copy`);
  return { url: `${server}/${name}`, remove: () => administer(server, `drop database ${name} with (force)`) };
}

export async function administer(server: string, command: string, database = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/${database}` });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}

/** A statement with `?` for its parameters, as a test writes it. */
export const query = (text: string, ...parameters: unknown[]): Sql => {
  const [first, ...rest] = text.split('?');
  return sql.join([sql.raw(first), ...rest.flatMap((piece, i) => [sql`${parameters[i]}`, sql.raw(piece)])], sql``);
};

/** What a test asks the database itself; truth is 1 and 0 on every engine, and what is kept as JSON is a text. */
export const rowsOf = async ({ statements }: Database, asked: Sql): Promise<unknown[][]> =>
  (await statements.rows(asked, {})).map(row => row.map(value => (typeof value === 'boolean' ? Number(value) : typeof value === 'object' && value !== null ? JSON.stringify(value) : value)));

/** How many rows every table has: what a refusal must not change. */
export async function written({ statements }: Database): Promise<string> {
  const names =
    statements.engine === 'sqlite'
      ? sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%search%' order by name`
      : sql`select table_name from information_schema.tables where table_schema = 'public' and table_name not like '%search%' order by table_name`;
  const tables = (await statements.rows(names, {})).map(([name]) => name as string);
  const counts = await statements.rows(query(tables.map(name => `select '${name}', count(*) from "${name}"`).join(' union all ')), {});
  return counts.filter(([, count]) => Number(count) > 0).map(row => row.join(' ')).join(', ');
}
