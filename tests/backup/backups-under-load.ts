import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice } from '../../seeds/bench/dice.js';
import type { Client } from './a-client.js';

/** What is wrong with a copy that has to hold all of `acknowledged`, or undefined. */
export type Check = (copy: string, acknowledged: readonly string[]) => Promise<string | undefined>;

export interface UnderLoad {
  /** how many writes were acknowledged */
  writes: number;
  faults: string[];
}

/** Several clients write without pause while one copy after the other is made, and each is checked against what was acknowledged before it was begun. */
export async function copyUnderLoad(writers: readonly Client['ask'][], copies: number, seed: number, { folder, make, check }: { folder: string; make(copy: string, dice: Dice): Promise<'killed' | string | undefined>; check: Check }): Promise<UnderLoad> {
  const dice = new Dice(seed);
  const acknowledged: string[] = [];
  const faults: string[] = [];
  let writing = true;
  async function write(ask: Client['ask'], writer: number): Promise<void> {
    for (let n = 0; writing; n++) {
      const name = `${seed}-${writer}-${n}`;
      const { data, errors } = await ask('mutation ($name: String!) { createPerson(input: { name: $name }) { done } }', { name });
      if ((data as { createPerson?: { done: boolean } } | undefined)?.createPerson?.done) acknowledged.push(name);
      else faults.push(`a write is refused: ${JSON.stringify(errors)}`);
    }
  }
  const all = Promise.all(writers.map(write));
  for (let n = 0; n < copies; n++) {
    await sleep(dice.whole(0, 60));
    const before = [...acknowledged];
    const copy = join(folder, `copy-${n}`);
    const made = await make(copy, dice);
    // whoever is killed leaves all of it or nothing
    const isThere = made !== 'killed' || existsSync(copy);
    const fault = made !== 'killed' && made !== undefined ? made : isThere ? await check(copy, before) : undefined;
    if (fault) faults.push(`copy ${n}: ${fault}`);
    for (const end of ['', '.manifest.json', '.partial', '.manifest.json.partial']) rmSync(copy + end, { force: true });
  }
  writing = false;
  await all;
  return { writes: acknowledged.length, faults };
}
