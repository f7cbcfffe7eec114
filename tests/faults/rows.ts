import { aFile, aServersDatabase } from './a-register.js';
import { hasStrace } from './a-program.js';
import type { Chance } from './chance.js';
import { diskErrors } from './disk-errors.js';
import type { Findings } from './findings.js';
import { kills } from './kills.js';
import { powerCuts } from './power-cut.js';

/** How much is done of each, and for how long at most. */
export interface Extent {
  kills: number;
  images: number;
  errors: number;
  until?: number;
  tell?(findings: Findings): void;
}

export interface Row {
  name: string;
  part: 'kills' | 'power' | 'disk';
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

const part = (of: number, share: number) => Math.max(1, Math.round(of * share));

/** Every harness; the numbers of kills are shared out between them. */
export const rows: readonly Row[] = [
  { name: 'kill -9, SQLite', part: 'kills', needsStrace: false, run: (chance, { kills: number, ...extent }, main) => onFile(register => kills(register, chance, { ...extent, main, kills: part(number, 0.5) })) },
  { name: 'kill -9 at a call, SQLite', part: 'kills', needsStrace: true, run: (chance, { kills: number, ...extent }, main) => onFile(register => kills(register, chance, { ...extent, main, kills: part(number, 0.2), calls: true })) },
  { name: 'kill -9, PostgreSQL', part: 'kills', needsStrace: false, run: (chance, { kills: number, ...extent }, main) => onServer(register => kills(register, chance, { ...extent, main, kills: part(number, 0.2) })) },
  {
    name: 'kill -9 of PostgreSQL',
    part: 'kills',
    needsStrace: false,
    run: (chance, { kills: number, ...extent }, main) =>
      onServer(register =>
        kills(register, chance, {
          ...extent,
          main,
          kills: part(number, 0.1),
          async other() {
            await register.server.kill();
            await register.server.start();
          },
        }),
      ),
  },
  { name: 'power cut, SQLite', part: 'power', needsStrace: true, run: (chance, { images, ...extent }, main) => onFile(register => powerCuts(register, chance, { ...extent, main, images })) },
  { name: 'EIO and ENOSPC, SQLite', part: 'disk', needsStrace: true, run: (chance, { errors, ...extent }, main) => onFile(register => diskErrors(register, chance, { ...extent, main, errors })) },
];

export const withoutStrace = (row: Row): boolean => row.needsStrace && !hasStrace;
