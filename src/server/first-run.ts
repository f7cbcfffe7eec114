import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeSetupCode } from '../account/set-up.command.js';
import type { Database } from '../database/database.js';
import { fileOf } from '../database/sqlite.js';
import type { Clock } from '../kernel/clock.js';

/** Beside the database's file, or where there is none below the folder that the program was started in. */
export const setupFileOf = (databaseUrl: string): string => {
  const file = fileOf(databaseUrl);
  return file === undefined ? resolve('data/chidao.setup-code') : `${file.replace(/\.[^./]*$/, '')}.setup-code`;
};

/** An installation in which there is nobody has no account that somebody could guess: with a code that is told once, the first one is made. */
export async function offerSetup(database: Database, databaseUrl: string, clock: Clock, tell: (line: string) => void): Promise<void> {
  const code = await makeSetupCode(database, clock);
  if (code === undefined) return;
  const file = setupFileOf(databaseUrl);
  mkdirSync(dirname(file), { recursive: true });
  // a file that is there would keep the rights it has
  rmSync(file, { force: true });
  writeFileSync(file, `${code}\n`, { mode: 0o600, flag: 'wx' });
  tell(`There is no account yet. Setup code, good for 24 hours and told this once: ${code}`);
  tell(`(It is in ${file}, too. The mutation setUp makes the root office and the first administrator with it.)`);
}

export const forgetSetup = (databaseUrl: string): void => rmSync(setupFileOf(databaseUrl), { force: true });
