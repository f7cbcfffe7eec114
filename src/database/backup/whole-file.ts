import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseFault } from '../database-fault.js';
import { makeFolder } from '../folder.js';

/**
 * Makes a file that is there whole or not at all: it grows under another name, is made durable, and only then takes its own. Whoever comes second
 * finds the other name taken, so that two never write one file.
 */
export async function makeWhole<T>(file: string, fill: (growing: string) => T | Promise<T>, { replaces = false } = {}): Promise<T> {
  if (replaces) makeFolder(dirname(file));
  if (!existsSync(dirname(file))) throw new DatabaseFault(`there is no folder ${dirname(file)}`);
  if (!replaces) expectNothingAt(file);
  const growing = `${file}.partial`;
  if (replaces) rmSync(growing, { force: true });
  take(growing);
  try {
    const result = await fill(growing);
    sync(growing);
    if (replaces) renameSync(growing, file);
    else place(growing, file);
    sync(dirname(file));
    return result;
  } catch (error) {
    throw faultOf(error, file);
  } finally {
    rmSync(growing, { force: true });
  }
}

export function expectNothingAt(file: string): void {
  if (existsSync(file)) throw new DatabaseFault(`${file} exists, and nothing is written over it`);
}

/** What SQLite would say with SQLITE_FULL, after minutes. */
export function expectRoom(folder: string, bytes: number, purpose: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes) throw new DatabaseFault(`${purpose} needs ${megabytes(bytes)} in ${folder}, where ${megabytes(bavail * bsize)} are free`);
}
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: bytes < 10 * 2 ** 20 ? 1 : 0 })} MB`;

/** Written down by the disk, and not only by the system. A folder is synced for the names in it. */
function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function take(growing: string): void {
  try {
    writeFileSync(growing, '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DatabaseFault(code === 'EEXIST' ? `${growing} is there: either it is being written just now, or whoever wrote it was interrupted; in that case remove it` : `${growing} cannot be written: ${(error as Error).message}`);
  }
}

/** A link is refused where there is something by now, a renaming would take its place. Not every file system has links. */
function place(growing: string, file: string): void {
  try {
    linkSync(growing, file);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    expectNothingAt(file);
    renameSync(growing, file);
  }
}

function faultOf(error: unknown, file: string): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (error instanceof DatabaseFault || !/^(SQLITE_|E[A-Z]+$)/.test(code)) return error;
  return new DatabaseFault(code === 'EEXIST' ? `${file} exists by now, and nothing is written over it` : `${file} cannot be written: ${message}`);
}
