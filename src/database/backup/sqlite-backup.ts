import { copyFileSync, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DatabaseFault } from '../database-fault.js';
import { makeFolder } from '../folder.js';
import { checkNotNewer } from '../migrations/index.js';
import { type BackupOptions, type Content, expectContent, type Head, type Manifest, readManifest, writeManifest } from './manifest.js';
import { expectNothingAt, expectRoom, makeWhole } from './whole-file.js';

/** Copies a database as it is at one instant, also while a server writes to it, and checks the copy. */
export function backUpSqlite(database: string, file: string, madeAt: string, { replaces, verify }: BackupOptions = {}): Promise<Manifest> {
  return makeWhole(
    file,
    async growing => {
      copy(database, growing, dirname(file));
      const content = contentOf(growing);
      if (content.head?.hash) await verify?.(`sqlite:${growing}`);
      return writeManifest(file, growing, 'sqlite', content, madeAt);
    },
    { replaces },
  );
}

/** Into a place where there is nothing yet; the restored file takes its place when it is whole. */
export async function restoreSqlite(file: string, database: string, { verify }: BackupOptions = {}): Promise<Manifest> {
  expectNoDatabaseAt(database);
  const manifest = await readManifest(file, 'sqlite');
  makeFolder(dirname(database));
  expectRoom(dirname(database), manifest.size, 'to restore it');
  await makeWhole(database, async growing => {
    copyFileSync(file, growing);
    expectContent(contentOf(growing), manifest, file);
    if (manifest.head?.hash) await verify?.(`sqlite:${growing}`);
    expectNoDatabaseAt(database);
  });
  return manifest;
}

function copy(database: string, growing: string, folder: string): void {
  try {
    copyWithin(database, growing, folder);
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
    throw new DatabaseFault(`the database ${database} cannot be copied: ${error.message}`);
  }
}

function copyWithin(database: string, growing: string, folder: string): void {
  // one that may write: what only reads leaves the log behind where it was the last one to close it
  const connection = new Sqlite(database, { fileMustExist: true, timeout: 10_000 });
  try {
    checkNotNewer(migrationsOf(connection));
    expectRoom(folder, Number(connection.pragma('page_count', { simple: true })) * Number(connection.pragma('page_size', { simple: true })), 'the backup');
    connection.prepare('vacuum into ?').run(growing);
  } finally {
    connection.close();
  }
}

/** What is in a copy that nobody else has open, where it is sound. */
function contentOf(copy: string): Content {
  const connection = new Sqlite(copy, { readonly: true });
  try {
    const [sound] = connection.pragma('integrity_check(1)') as { integrity_check: string }[];
    if (sound.integrity_check !== 'ok') throw new DatabaseFault(`the database is damaged: ${sound.integrity_check.replaceAll(/\s+/g, ' ')}`);
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length) throw new DatabaseFault(`the database is damaged: ${broken.length} references point nowhere`);
    const tables = connection.prepare<[], string>("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name").pluck().all();
    const rows = Object.fromEntries(tables.map(table => [table, connection.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() as number]));
    return { migrations: migrationsOf(connection), rows, head: headOf(connection) };
  } finally {
    connection.close();
  }
}

function migrationsOf(connection: Sqlite.Database): string[] {
  const has = connection.prepare("select 1 from sqlite_master where name = 'mikro_orm_migrations'").get();
  if (!has) throw new DatabaseFault('it is no database of Chidao: it has no migrations');
  return connection.prepare<[], string>('select name from mikro_orm_migrations order by name').pluck().all();
}

function headOf(connection: Sqlite.Database): Head | null {
  const chained = connection.prepare("select 1 from sqlite_master where name = 'record_head'").get();
  return connection.prepare<[], Head>(chained ? 'select sequence, at, hash from record_head' : 'select id as sequence, at from event order by id desc limit 1').get() ?? null;
}

function expectNoDatabaseAt(database: string): void {
  expectNothingAt(database);
  // the log of another database would be taken for that of the restored one
  for (const end of ['-wal', '-journal', '-shm']) if (existsSync(database + end)) throw new DatabaseFault(`${database + end} is there, and belongs to another database; nothing is restored beside it`);
}
