import { existsSync, renameSync, rmSync } from 'node:fs';
import { seedDemo } from '../../seeds/seed.js';
import { Database, fileOf } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import { demoLogins } from './demo-logins.js';

/** Whether nobody has ever used it: everything that is recorded is recorded by an account. */
export const isUnused = (database: Database): boolean => demoLogins(database).length === 0;

/**
 * Opens a database, with the demo data where it is unused. They are recorded in a file beside it that takes its place when it is whole, because a first
 * start that is interrupted would leave half a demo, which the second would take for data.
 */
export async function openWithDemoData(url: string, clock: Clock, tell: (line: string) => void): Promise<Database> {
  const database = await Database.open(url);
  if (!isUnused(database)) return database;
  await database.close();
  tell('Recording the demo data …');
  const file = fileOf(url);
  const aside = `${file}.seeding`;
  for (const left of ['', '-wal', '-shm']) rmSync(aside + left, { force: true });
  const growing = await Database.open(`sqlite:${aside}`);
  try {
    await seedDemo(growing, clock);
  } finally {
    await growing.close();
  }
  if (existsSync(`${aside}-wal`)) throw new Error(`${aside} was closed with something left in its log`);
  renameSync(aside, file);
  return Database.open(url);
}
