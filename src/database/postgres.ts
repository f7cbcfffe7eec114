import { MikroORM } from '@mikro-orm/postgresql';
import type { MikroORM as SqliteMikroORM } from '@mikro-orm/sqlite';
import pg from 'pg';
import { Changes } from './changes.js';
import { DatabaseFault } from './database-fault.js';
import { ormOptions } from './migrations/index.js';
import { FailStop } from './fail-stop.js';
import { WritingClient } from './postgres-client.js';
import { checkDurability } from './postgres-durability.js';
import { PostgresListener } from './postgres-listener.js';
import { alone, faultOfOpening, locks, migrate, placeOf } from './postgres-opening.js';
import { heard } from './postgres-server.js';
import { PostgresStatements } from './postgres-statements.js';
import { patienceOfWriting, settingsOfWriting, write } from './postgres-writing.js';
import { hindranceOf, patienceOfCheck } from './readiness.js';
import { patienceOfReads } from './statements.js';
import type { Store } from './store.js';

const mostWriting = 4;

export interface PostgresOptions {
  /** servers that repeat what the primary does */
  replicas?: readonly string[];
  /** the same database as the user who owns its tables; then the user of `url` cannot change what was recorded */
  migrationUrl?: string;
  /** milliseconds; for a test that wants to see the end of it */
  patience?: { writing?: typeof patienceOfWriting; reads?: number; restOfReplica?: number };
}

export async function openPostgres(url: string, { replicas, migrationUrl, patience: { writing = patienceOfWriting, reads = patienceOfReads, restOfReplica } = {} }: PostgresOptions = {}): Promise<Store> {
  try {
    const orm = await MikroORM.init({
      ...ormOptions('postgres'),
      clientUrl: url,
      pool: { min: 0, max: mostWriting },
      // the ORM takes no more of an address than where it leads, and would talk in the clear; the driver's own limit is for a server that no longer answers at all
      driverOptions: { connectionString: url, Client: WritingClient, options: settingsOfWriting(writing), connectionTimeoutMillis: writing.turn, query_timeout: writing.statement + 2000, keepAlive: true, application_name: 'chidao' },
    });
    try {
      await checkDurability(orm, placeOf(url));
      await migrate(url, migrationUrl);
    } catch (error) {
      await orm.close();
      throw error;
    }
    const statements = new PostgresStatements(url, replicas, reads, restOfReplica);
    const changes = new Changes(statements, new PostgresListener(url));
    // of its own, so that it does not wait behind those who read
    const checking = heard(new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: patienceOfCheck, query_timeout: patienceOfCheck, application_name: 'chidao checks' }));
    return {
      // both drivers have the same manager above them; the ORM's types tell them apart
      orm: orm as unknown as SqliteMikroORM,
      statements,
      changes,
      failStop: new FailStop(),
      write: (work, repeatable) => write(orm, work, repeatable, writing),
      alone: work => alone(url, locks.starting, work),
      check: () => hindranceOf('postgres', () => namesOfMigrations(checking)),
      async close() {
        await changes.close();
        await Promise.all([statements.close(), checking.end()]);
        await orm.close();
      },
    };
  } catch (error) {
    throw error instanceof DatabaseFault ? error : faultOfOpening(error, url);
  }
}

async function namesOfMigrations(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; repeats: boolean }>('select name, pg_is_in_recovery() as repeats from mikro_orm_migrations');
  if (rows[0]?.repeats) throw new Error('it repeats another server, and nothing can be recorded in it');
  return rows.map(({ name }) => name);
}
