import { setTimeout as sleep } from 'node:timers/promises';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type { MikroORM as SqliteMikroORM } from '@mikro-orm/sqlite';
import pg from 'pg';
import { Refusal } from '../kernel/refusal.js';
import { DatabaseFault } from './database-fault.js';
import { checkNotNewer, migrations, ormOptions } from './migrations/index.js';
import { isConnectionLost, isContended } from './postgres-faults.js';
import { PostgresStatements } from './postgres-statements.js';
import type { Em, Store, Work } from './store.js';

/** Keys of advisory locks: any numbers, as long as they are ours. */
const locks = { writing: 7_104_001, migrating: 7_104_002 } as const;
const mostWriting = 4;
/** How long a transaction is tried again, and how long it waits for its turn. */
const patience = 10_000;
const settings = `-c lock_timeout=${patience} -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000`;

export async function openPostgres(url: string): Promise<Store> {
  try {
    const orm = await MikroORM.init({
      ...ormOptions('postgres'),
      clientUrl: url,
      extensions: [Migrator],
      pool: { min: 0, max: mostWriting },
      driverOptions: { options: settings, connectionTimeoutMillis: 5000, keepAlive: true, application_name: 'chidao' },
    });
    await migrate(orm, url);
    const statements = new PostgresStatements(url);
    return {
      // both drivers have the same manager above them; the ORM's types tell them apart
      orm: orm as unknown as SqliteMikroORM,
      statements,
      write: (work, repeatable) => write(orm, work, repeatable),
      async close() {
        await statements.close();
        await orm.close();
      },
    };
  } catch (error) {
    throw error instanceof DatabaseFault ? error : faultOfOpening(error, url);
  }
}

/**
 * Writers take turns by a lock that ends with the transaction. What failed before the commit did not happen and is done again; of a connection that is
 * lost during the commit nobody knows, so it is done again only where that changes nothing.
 */
async function write<T>(orm: MikroORM, work: Work<T>, repeatable: boolean): Promise<T> {
  const started = performance.now();
  for (let pause = 20; ; pause *= 2) {
    let committing = false;
    try {
      return await orm.em.fork({ freshEventManager: true }).transactional(async em => {
        await em.execute(`select pg_advisory_xact_lock(${locks.writing})`);
        const result = await work(em as unknown as Em);
        await em.flush();
        committing = true;
        return result;
      });
    } catch (error) {
      const lost = isConnectionLost(error);
      if (!lost && !isContended(error)) throw isLockTimeout(error) ? busy : error;
      if (lost && committing && !repeatable) throw unknownOutcome;
      if (performance.now() - started > patience) throw lost ? unreachable : busy;
      await sleep(pause);
    }
  }
}

const isLockTimeout = (error: unknown): boolean => /55P03/.test(String((error as { code?: string }).code ?? ((error as Error).cause as { code?: string } | undefined)?.code));
const busy = new Refusal('UNAVAILABLE', { en: 'too many changes are being recorded at once; nothing was changed, try again in a moment', vi: 'đang có quá nhiều thay đổi được ghi; chưa có gì thay đổi, hãy thử lại sau giây lát' });
const unreachable = new Refusal('UNAVAILABLE', { en: 'the database cannot be reached; nothing was changed, try again in a moment', vi: 'không kết nối được cơ sở dữ liệu; chưa có gì thay đổi, hãy thử lại sau giây lát' });
const unknownOutcome = new Refusal('UNAVAILABLE', {
  en: 'the connection to the database was lost while the change was being recorded: it may be recorded or not; look before you repeat it, or send changes with an idempotencyKey, which makes repeating safe',
  vi: 'mất kết nối cơ sở dữ liệu khi đang ghi thay đổi: thay đổi có thể đã hoặc chưa được ghi; hãy kiểm tra trước khi lặp lại, hoặc gửi kèm idempotencyKey để lặp lại an toàn',
});

/** Several processes may start at once: the first one migrates, the others wait for it. */
async function migrate(orm: MikroORM, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${locks.migrating})`);
    const { rows } = await client.query("select to_regclass('mikro_orm_migrations') is not null as has");
    const done = rows[0].has ? (await client.query<{ name: string }>('select name from mikro_orm_migrations')).rows.map(({ name }) => name) : [];
    checkNotNewer(done);
    if (done.length < migrations.postgres.length) await orm.migrator.up();
  } finally {
    await client.end();
  }
}

function faultOfOpening(error: unknown, url: string): DatabaseFault {
  const { hostname, port, pathname, username } = new URL(url);
  const place = `${hostname}:${port || 5432}`;
  const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
  const reasons: Record<string, string> = {
    ECONNREFUSED: `no PostgreSQL server answers at ${place}; start it, or use another DATABASE_URL`,
    ENOTFOUND: `DATABASE_URL names the host ${hostname}, which is not known`,
    '28P01': `PostgreSQL at ${place} refuses the password of the user ${username}`,
    '28000': `PostgreSQL at ${place} does not let the user ${username} in`,
    '3D000': `PostgreSQL at ${place} has no database ${pathname.slice(1)}; create it: createdb ${pathname.slice(1)}`,
  };
  return new DatabaseFault(reasons[code ?? ''] ?? `the database at ${place} cannot be opened: ${message || code}`);
}
