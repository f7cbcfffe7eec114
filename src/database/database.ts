import { statSync } from 'node:fs';
import { finish } from './before-commit.js';
import { DatabaseFault } from './database-fault.js';
import type { PostgresOptions } from './postgres.js';
import { isPostgres } from './postgres-url.js';
import { fileOf, openSqlite } from './sqlite.js';
import type { Hindrance } from './readiness.js';
import type { Statements } from './statements.js';
import type { Store, Work } from './store.js';
import { writeChanges } from './write-changes.js';

/** Where the records are kept: a file of SQLite, or a PostgreSQL server. */
export class Database {
  private constructor(readonly store: Store) {}

  /** `sqlite:<file>` or `postgres://…`. Creates what is not there yet and brings it up to this version. */
  static async open(url: string, options?: PostgresOptions): Promise<Database> {
    const file = fileOf(url);
    if (file !== undefined) return new Database(await openSqlite(file));
    // loaded only where it is used: it takes a while
    if (isPostgres(url)) return new Database(await (await import('./postgres.js')).openPostgres(url, options));
    throw new DatabaseFault(`DATABASE_URL takes sqlite:<file> or postgres://<user>:<password>@<host>/<database>; it is "${url.replace(/:\/\/[^@]*@/, '://…@')}"`);
  }

  get statements(): Statements {
    return this.store.statements;
  }
  get changes(): Store['changes'] {
    return this.store.changes;
  }
  get failStop(): Store['failStop'] {
    return this.store.failStop;
  }
  get orm(): Store['orm'] {
    return this.store.orm;
  }

  /** A transaction that writes. Everything in it happens, or nothing. `repeatable`: done twice it changes nothing. */
  write<T>(work: Work<T>, { repeatable = false } = {}): Promise<T> {
    return this.store.write(async em => {
      const result = await work(em);
      await writeChanges(em);
      await finish(em);
      // nothing is left to write, and the ORM need not look for it again
      em.clear();
      return result;
    }, repeatable);
  }

  /** What one process does at its first start, while the others wait. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.store.alone(work);
  }

  /** Why it cannot be worked with, known within two seconds; undefined where it can. */
  check(): Promise<Hindrance | undefined> {
    return this.store.check();
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

/** Whether there is nothing yet. A database of PostgreSQL is made by its administrator, so it is there. */
export function isNew(url: string): boolean {
  const file = fileOf(url);
  if (file === undefined) return false;
  try {
    return statSync(file).size === 0;
  } catch {
    return true;
  }
}
