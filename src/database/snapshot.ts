import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { DatabaseFault } from './database-fault.js';
import { compile, type Engine, type Sql } from './sql.js';
import { fileOf } from './sqlite.js';
import { bound } from './sqlite-statements.js';

/** Reads a database as it stands at one instant, however long it takes and whatever is recorded meanwhile; it changes nothing, and brings nothing up to date. */
export interface Snapshot {
  readonly engine: Engine;
  rows(query: Sql): Promise<unknown[][]>;
  close(): Promise<void>;
}

export async function openSnapshot(url: string): Promise<Snapshot> {
  const file = fileOf(url);
  if (file === undefined) return (await import('./postgres-snapshot.js')).openPostgresSnapshot(url);
  if (!existsSync(file)) throw new DatabaseFault(`there is no database at ${file}`);
  try {
    const connection = new Sqlite(file, { readonly: true, timeout: 5000 });
    connection.exec('begin');
    // only the first read settles which instant it is
    connection.prepare('select count(*) from sqlite_master').get();
    return {
      engine: 'sqlite',
      async rows(query) {
        const { text, parameters } = compile(query, 'sqlite');
        return connection.prepare<unknown[]>(text).raw().all(...parameters.map(bound)) as unknown[][];
      },
      close: async () => void connection.close(),
    };
  } catch (error) {
    throw new DatabaseFault(`the database ${file} cannot be read: ${(error as Error).message}`);
  }
}
