import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Does what only one process may do at a time: whoever has made the folder. */
export async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (!tookTurn(folder)) await sleep(100);
  try {
    return await work();
  } finally {
    rmdirSync(folder);
  }
}

function tookTurn(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    // whoever was stopped in the middle has left it behind
    const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > 180_000) rmdirSync(folder);
    return false;
  }
}
