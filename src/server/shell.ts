import { text } from 'node:stream/consumers';
import { workOf } from '../access/system.js';
import type { UnitOfWork } from '../access/unit-of-work.js';
import { Database, isNew } from '../database/database.js';
import { type Clock, systemClock } from '../kernel/clock.js';
import type { Config } from './config.js';
import { StartFault } from './serve.js';
import { UsageFault } from './usage-fault.js';

export type Say = (line: string) => void;
export interface AtWork {
  /** recorded as done by the shell */
  work: UnitOfWork;
  database: Database;
  clock: Clock;
}

/** Opens the database for what is done from the shell. */
export async function atWork<T>({ databaseUrl, timeZone, migrationUrl }: Config, does: (at: AtWork) => Promise<T>, { mayBeNew = false } = {}): Promise<T> {
  if (isNew(databaseUrl) && !mayBeNew) throw new StartFault(`there is no database at ${databaseUrl} yet; start the server first`);
  const database = await Database.open(databaseUrl, { migrationUrl });
  const clock = systemClock(timeZone);
  try {
    return await does({ work: workOf('(shell)', database, clock), database, clock });
  } finally {
    await database.close();
  }
}

/** Never an argument, which every user of the machine could read. */
export async function passwordFromStdin(): Promise<string> {
  if (process.stdin.isTTY) throw new UsageFault('--password-stdin reads the password from a pipe or a file, not from the keyboard, where it could be seen');
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}
