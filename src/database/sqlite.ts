import { dirname, resolve } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/sqlite';
import { sql } from 'kysely';
import { Changes } from './changes.js';
import { DatabaseFault } from './database-fault.js';
import { FailStop } from './fail-stop.js';
import { makeFolder } from './folder.js';
import { keepStatements } from './kept-statements.js';
import { ormOptions } from './migrations/index.js';
import { hindranceOf } from './readiness.js';
import { SqliteCheckpoints } from './sqlite-checkpoints.js';
import { SqliteDriver } from './sqlite-driver.js';
import { refusalOfWrite, watch } from './sqlite-faults.js';
import { harden } from './sqlite-hardening.js';
import { migrate } from './sqlite-migrating.js';
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
    const failStop = new FailStop();
    const connection = watch(harden(await orm.em.getConnection().getNativeClient()), failStop);
    await migrate(orm, file);
    keepStatements(connection);
    const checkpoints = new SqliteCheckpoints(file, failStop);
    const statements = new SqliteStatements(file, failStop);
    const changes = new Changes(statements);
    return {
      orm,
      statements,
      changes,
      failStop,
      // MikroORM lets one transaction after the other on the one connection: nothing here is tried again
      async write(work) {
        try {
          const result = await orm.em.fork({ freshEventManager: true }).transactional(work);
          changes.look();
          checkpoints.committed();
          return result;
        } catch (error) {
          throw refusalOfWrite(error, failStop) ?? error;
        }
      },
      // a new file is made beside its place, and the first one takes it
      alone: work => work(),
      check: () => hindranceOf('sqlite', async () => (await statements.rows(done, undefined)).map(([name]) => name as string)),
      async close() {
        await changes.close();
        await statements.close();
        // the last connection to close tidies the file up, which nobody may who does not know what is in it
        if (failStop.fault) return;
        checkpoints.close();
        await orm.close();
      },
    };
  } catch (error) {
    if (error instanceof DatabaseFault) throw error;
    throw new DatabaseFault(`the database ${file} cannot be opened: ${(error as Error).message}`);
  }
}
