import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** By hand, because Node's own `recursive` never returns where a folder cannot be made below one that exists, like /proc. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
