import { dirname, resolve } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/sqlite';
import { sql } from 'kysely';
import { Changes } from './changes.js';
import { DatabaseFault } from './database-fault.js';
import { makeFolder } from './folder.js';
import { keepStatements } from './kept-statements.js';
import { ormOptions } from './migrations/index.js';
import { hindranceOf } from './readiness.js';
import { migrate } from './sqlite-migrating.js';
import { SqliteDriver } from './sqlite-driver.js';
import { SqliteStatements } from './sqlite-statements.js';
import type { Store } from './store.js';

const done = sql`select name from mikro_orm_migrations`;

/** The file of a `sqlite:` address, or undefined where it is none. */
export function fileOf(url: string): string | undefined {
  const match = /^sqlite:(?:\/\/)?(.+)$/.exec(url);
  return match ? resolve(match[1]) : undefined;
}

/** One file: entities are changed on one connection, one transaction after the other; reading has a connection of its own. */
export async function openSqlite(file: string): Promise<Store> {
  try {
    makeFolder(dirname(file));
    // the manager of a driver of one's own has all that SQLite's has
    const orm = (await MikroORM.init({ ...ormOptions('sqlite'), driver: SqliteDriver, dbName: file, useBatchUpdates: false, extensions: [Migrator] })) as unknown as MikroORM;
    await harden(orm);
    await migrate(orm, file);
    keepStatements(await orm.em.getConnection().getNativeClient());
    const statements = new SqliteStatements(file);
    const changes = new Changes(statements);
    return {
      orm,
      statements,
      changes,
      // MikroORM lets one transaction after the other on the one connection: nothing here is tried again
      async write(work) {
        const result = await orm.em.fork({ freshEventManager: true }).transactional(work);
        changes.look();
        return result;
      },
      // a new file is made beside its place, and the first one takes it
      alone: work => work(),
      check: () => hindranceOf('sqlite', async () => (await statements.rows(done, undefined)).map(([name]) => name as string)),
      async close() {
        await changes.close();
        await statements.close();
        await orm.close();
      },
    };
  } catch (error) {
    if (error instanceof DatabaseFault) throw error;
    throw new DatabaseFault(`the database ${file} cannot be opened: ${(error as Error).message}`);
  }
}

/** An existing WAL file opens with a setting under which a power cut loses acknowledged writes; so it is set, and read back. */
async function harden(orm: MikroORM): Promise<void> {
  const connection = await orm.em.getConnection().getNativeClient();
  connection.pragma('busy_timeout=5000');
  connection.pragma('journal_mode=wal');
  connection.pragma('synchronous=full');
  connection.pragma('foreign_keys=on');
  const [mode, synchronous, foreignKeys] = ['journal_mode', 'synchronous', 'foreign_keys'].map(name => connection.pragma(name, { simple: true }));
  if (mode !== 'wal' || synchronous !== 2 || foreignKeys !== 1) throw new DatabaseFault(`the database does not keep what it acknowledges: journal_mode=${mode}, synchronous=${synchronous}, foreign_keys=${foreignKeys}`);
}
