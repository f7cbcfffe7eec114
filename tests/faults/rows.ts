import { aFile, aServersDatabase } from './a-register.js';
import { hasStrace } from './a-program.js';
import type { Chance } from '../chance.js';
import { diskErrors } from './disk-errors.js';
import type { Findings } from './findings.js';
import { kills } from './kills.js';
import { powerCuts } from './power-cut.js';

/** How much is done of each, and for how long at most. */
export interface Extent {
  kills: number;
  images: number;
  errors: number;
  /** how many changes are acknowledged between two kills, about */
  between?: number;
  /** how many are sent to a program whose disk breaks or whose power is cut */
  changes?: number;
  /** how long a process may live that knows of a fault, in milliseconds */
  patience?: number;
  until?: number;
  tell?(findings: Findings): void;
}

export interface Row {
  name: string;
  part: 'kills' | 'power' | 'disk';
  /** of the kills that are to be done */
  share: number;
  needsStrace: boolean;
  run(chance: Chance, extent: Extent, main?: string): Promise<Findings>;
}

async function onFile<T>(work: (register: Awaited<ReturnType<typeof aFile>>) => Promise<T>): Promise<T> {
  const register = await aFile();
  try {
    return await work(register);
  } finally {
    await register.remove();
  }
}

async function onServer<T>(work: (register: Awaited<ReturnType<typeof aServersDatabase>>) => Promise<T>): Promise<T> {
  const register = await aServersDatabase();
  try {
    return await work(register);
  } finally {
    await register.remove();
  }
}

/** Every harness. */
export const rows: readonly Row[] = [
  { name: 'kill -9, SQLite', part: 'kills', share: 0.5, needsStrace: false, run: (chance, extent, main) => onFile(register => kills(register, chance, { ...extent, main })) },
  { name: 'kill -9 at a call, SQLite', part: 'kills', share: 0.2, needsStrace: true, run: (chance, extent, main) => onFile(register => kills(register, chance, { ...extent, main, calls: true })) },
  { name: 'kill -9, PostgreSQL', part: 'kills', share: 0.2, needsStrace: false, run: (chance, extent, main) => onServer(register => kills(register, chance, { ...extent, main })) },
  {
    name: 'kill -9 of PostgreSQL',
    part: 'kills',
    share: 0.1,
    needsStrace: false,
    run: (chance, extent, main) =>
      onServer(register =>
        kills(register, chance, {
          ...extent,
          main,
          async other() {
            await register.server.kill();
            await register.server.start();
          },
        }),
      ),
  },
  { name: 'power cut, SQLite', part: 'power', share: 0, needsStrace: true, run: (chance, extent, main) => onFile(register => powerCuts(register, chance, { ...extent, main })) },
  { name: 'EIO and ENOSPC, SQLite', part: 'disk', share: 0, needsStrace: true, run: (chance, extent, main) => onFile(register => diskErrors(register, chance, { ...extent, main })) },
];

export const lacksStrace = (row: Row): boolean => row.needsStrace && !hasStrace;
