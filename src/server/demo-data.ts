import { existsSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { seedDemo } from '../../seeds/seed.js';
import { Database, isNew } from '../database/database.js';
import { DatabaseFault } from '../database/database-fault.js';
import type { PostgresOptions } from '../database/postgres.js';
import { fileOf } from '../database/sqlite.js';
import type { Clock } from '../kernel/clock.js';
import { withoutPassword } from './config.js';
import { demoLogins } from './demo-logins.js';
import { giveDemoPasswords } from './demo-passwords.js';

/** Whether nobody has ever used it: everything that is recorded is recorded by an account. */
export const isUnused = async (database: Database): Promise<boolean> => (await demoLogins(database)).length === 0;

/** Offices that only made-up data have: those of the demo, and those for measuring. */
const madeUp = sql`select 1 from office where code in ('MINHHOA', 'T01H01') limit 1`;

/** Opens a database, with the demo data where it is unused. Somebody's own records are not opened: the demo gives a token to whoever asks. */
export async function openWithDemoData(url: string, clock: Clock, tell: (line: string) => void, options: PostgresOptions = {}): Promise<Database> {
  if (isNew(url)) await recordAside(url, clock, tell);
  const database = await Database.open(url, options);
  await database.alone(async () => {
    if (await isUnused(database)) await record(database, clock, tell);
  });
  if ((await database.statements.rows(madeUp, undefined)).length === 0) {
    await database.close();
    throw new DatabaseFault(`${withoutPassword(url)} holds records that are not the demo’s, and the demo gives a token to anybody on this machine; set NODE_ENV=production, or CHIDAO_DEMO=off`);
  }
  return database;
}

async function record(database: Database, clock: Clock, tell: (line: string) => void): Promise<void> {
  tell('Recording the demo data …');
  try {
    await seedDemo(database, clock);
    const given = await giveDemoPasswords(database, clock);
    tell('Passwords of its main logins, told this once; the demo’s pages need none:');
    for (const { login, password } of given) tell(`  ${login.padEnd(26)} ${password}`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * In a file beside the new one, which takes its place when it is whole: a first start that is interrupted would leave half a demo, and the second one
 * would take it for data.
 */
async function recordAside(url: string, clock: Clock, tell: (line: string) => void): Promise<void> {
  const file = fileOf(url) as string;
  const aside = `${file}.${process.pid}.seeding`;
  const growing = await Database.open(`sqlite:${aside}`).catch((error: Error) => {
    throw error instanceof DatabaseFault ? new DatabaseFault(error.message.replaceAll(aside, file)) : error;
  });
  try {
    await record(growing, clock, tell);
    await growing.close();
    // closed by its last connection, a database is one file; and one that another process has put there meanwhile stays
    if (isNew(url) && !existsSync(`${aside}-wal`)) renameSync(aside, file);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(aside + end, { force: true });
  }
}
