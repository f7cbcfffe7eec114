import { resolve } from 'node:path';
import { isNew } from '../database.js';
import { DatabaseFault } from '../database-fault.js';
import { fileOf } from '../sqlite.js';
import type { BackupOptions, Manifest } from './manifest.js';
import { backUpSqlite, restoreSqlite } from './sqlite-backup.js';

/** Writes all that is recorded into a new file, while the server goes on. */
export async function backUp(url: string, file: string, madeAt: string, options: BackupOptions = {}): Promise<Manifest> {
  const database = fileOf(url);
  if (database === undefined) return (await import('./postgres-backup.js')).backUpPostgres(url, resolve(file), madeAt, options);
  if (isNew(url)) throw new DatabaseFault(`there is no database at ${url} yet`);
  return backUpSqlite(database, resolve(file), madeAt, options);
}

/** Brings back what a backup holds, where there is nothing yet. */
export async function restore(url: string, file: string, options: BackupOptions = {}): Promise<Manifest> {
  const database = fileOf(url);
  return database === undefined ? (await import('./postgres-backup.js')).restorePostgres(resolve(file), url, options) : restoreSqlite(resolve(file), database, options);
}
