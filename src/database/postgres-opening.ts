import { resolve } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { systemClock } from '../kernel/clock.js';
import { DatabaseFault } from './database-fault.js';
import { acknowledgedIsFlushed } from './postgres-durability.js';
import { grantServing } from './postgres-grants.js';
import { checkNotNewer, migrations, ormOptions } from './migrations/index.js';

/** Any numbers, as long as they are ours. */
export const locks = { migrating: 7_104_002, starting: 7_104_003 } as const;
/** Another process may be building indexes of a large database. */
const patience = '30min';

/** Several processes may start at once: one does it, the others wait until it is done or that process is gone. */
export async function alone<T>(url: string, lock: number, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connected(url);
  try {
    await client.query(`set lock_timeout = '${patience}'`);
    await client.query(`select pg_advisory_lock(${lock})`);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'chidao starts' });
  // the statement that runs is told; unheard, the event would end the process
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Brings it up to this version: as the user who owns the tables, where that is another one than serves. */
export async function migrate(url: string, migrationUrl = ''): Promise<void> {
  const owner = migrationUrl || url;
  await alone(owner, locks.migrating, async client => {
    const { rows } = await client.query("select to_regclass('mikro_orm_migrations') is not null as has");
    const done = rows[0].has ? (await client.query<{ name: string }>('select name from mikro_orm_migrations')).rows.map(({ name }) => name) : [];
    checkNotNewer(done);
    const missing = migrations.postgres.filter(({ name }) => !done.includes(name));
    if (missing.length > 0) {
      if (done.length > 0) await keepAsItWas(owner, missing[0].name);
      await up(owner);
    }
    if (!migrationUrl) return;
    const serving = await connected(url).catch(error => {
      throw faultOfOpening(error, url);
    });
    await grantServing(client, serving).finally(() => serving.end());
  }).catch(error => {
    throw error instanceof DatabaseFault || !migrationUrl ? error : faultOfOpening(error, migrationUrl, 'MIGRATION_DATABASE_URL');
  });
}

/** PostgreSQL undoes a migration that fails by itself; the copy is for whoever finds out later, where this machine can make one. */
async function keepAsItWas(url: string, missing: string): Promise<void> {
  const { backUpPostgres, ToolsFault } = await import('./backup/postgres-backup.js');
  const backup = resolve('data', `${decodeURIComponent(new URL(url).pathname.slice(1)).replaceAll(/[^\w.-]/g, '_')}.before-${missing}.backup`);
  const told = await makeCopy().catch((error: Error) => {
    if (error instanceof ToolsFault) return `no copy of it as it was is made, because ${error.message}`;
    throw error;
  });
  process.stderr.write(`chidao: the database is brought up to this version; ${told}\n`);

  async function makeCopy(): Promise<string> {
    await backUpPostgres(url, backup, systemClock('UTC').now(), { replaces: true });
    return `as it was it is kept in ${backup}`;
  }
}

/** On connections of its own: a migration takes the time that it takes. */
async function up(url: string): Promise<void> {
  const orm = await MikroORM.init({ ...ormOptions('postgres'), clientUrl: url, extensions: [Migrator], pool: { min: 0, max: 1 }, driverOptions: { connectionString: url, options: acknowledgedIsFlushed, connectionTimeoutMillis: 5000, application_name: 'chidao migrates' } });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

/** A server, without what is said to it only. */
export function placeOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || 5432}`;
}

export function faultOfOpening(error: unknown, url: string, variable = 'DATABASE_URL'): DatabaseFault {
  const { hostname, pathname, username, password } = new URL(url);
  const place = placeOf(url);
  const [user, database] = [username, pathname.slice(1)].map(decodeURIComponent);
  const { code = '', message } = ((error as Error).cause ?? error) as { code?: string; message: string };
  const reasons: Record<string, string> = {
    ECONNREFUSED: `no PostgreSQL server answers at ${place}; start it, or use another ${variable}`,
    ENOTFOUND: `${variable} names the host ${hostname}, which is not known`,
    EAI_AGAIN: `${variable} names the host ${hostname}, which cannot be looked up now`,
    '28P01': `PostgreSQL at ${place} refuses the password of the user ${user}`,
    '28000': `PostgreSQL at ${place} does not let the user ${user} in`,
    '3D000': `PostgreSQL at ${place} has no database ${database}; create it: createdb ${database}`,
    '42501': `the user ${user} of ${variable} may not prepare the database at ${place} (${message}); let that user own the database and everything in it`,
    '55P03': `another process has been preparing the database at ${place} for more than ${patience}`,
  };
  if (!password && (code === '28P01' || /client password must be/.test(message))) return new DatabaseFault(`PostgreSQL at ${place} asks for a password, and ${variable} has none for the user ${user}`);
  return new DatabaseFault(reasons[code] ?? `the database at ${place} cannot be opened: ${(message || code).replaceAll(/\s+/g, ' ')}`);
}
