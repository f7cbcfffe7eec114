import type { Options } from '@mikro-orm/core';
import type { Engine } from '../sql.js';
import { DatabaseFault } from '../database-fault.js';
import { entities } from '../entities.js';
import { MeteringLogger } from '../meter.js';
import { Migration20261122000000 as PostgresFirst } from './postgres/20261122000000_first.js';
import { Migration20261122120000 as PostgresForReading } from './postgres/20261122120000_for-reading.js';
import { Migration20261122130000 as PostgresWrites } from './postgres/20261122130000_writes.js';
import { Migration20261122140000 as PostgresAccounts } from './postgres/20261122140000_accounts.js';
import { Migration20261122150000 as PostgresRecord } from './postgres/20261122150000_record.js';
import { Migration20261122000000 as SqliteFirst } from './sqlite/20261122000000_first.js';
import { Migration20261122120000 as SqliteForReading } from './sqlite/20261122120000_for-reading.js';
import { Migration20261122130000 as SqliteWrites } from './sqlite/20261122130000_writes.js';
import { Migration20261122140000 as SqliteAccounts } from './sqlite/20261122140000_accounts.js';
import { Migration20261122150000 as SqliteRecord } from './sqlite/20261122150000_record.js';

/** In the order in which they are applied; the same names on every engine. */
export const migrations = {
  sqlite: [
    { name: '20261122000000_first', class: SqliteFirst },
    { name: '20261122120000_for-reading', class: SqliteForReading },
    { name: '20261122130000_writes', class: SqliteWrites },
    { name: '20261122140000_accounts', class: SqliteAccounts },
    { name: '20261122150000_record', class: SqliteRecord },
  ],
  postgres: [
    { name: '20261122000000_first', class: PostgresFirst },
    { name: '20261122120000_for-reading', class: PostgresForReading },
    { name: '20261122130000_writes', class: PostgresWrites },
    { name: '20261122140000_accounts', class: PostgresAccounts },
    { name: '20261122150000_record', class: PostgresRecord },
  ],
} satisfies Record<Engine, unknown>;

/** Those of a later version than this program is. */
export function newerThanKnown(done: readonly string[]): string[] {
  const known = new Set(migrations.sqlite.map(({ name }) => name));
  return done.filter(name => !known.has(name));
}

/** A database of a later version has columns that this one would not fill. */
export function checkNotNewer(done: readonly string[]): void {
  const newer = newerThanKnown(done);
  if (newer.length) throw new DatabaseFault(`the database was made by a newer version of Chidao (it has ${newer.join(', ')}); start that version, or use another DATABASE_URL`);
}

export const ormOptions = (engine: Engine): Pick<Options, 'entities' | 'migrations' | 'flushMode' | 'ignoreUndefinedInQuery' | 'loggerFactory'> => ({
  entities: [...entities],
  migrations: { migrationsList: migrations[engine], silent: true, snapshot: false, disableForeignKeys: false, allOrNothing: true },
  // what a command has made is written when it is recorded, not when something is looked up in between
  flushMode: 'commit',
  ignoreUndefinedInQuery: true,
  loggerFactory: options => new MeteringLogger(options),
});
