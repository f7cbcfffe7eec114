import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { administer, engine } from './database.js';
import { inTurn } from './in-turn.js';

/** A database that is made once in a run and copied by all who ask, with what its making told, as JSON has it. */
export async function onceInARun<Told>(name: string, make: (url: string) => Promise<Told>): Promise<{ url: string; told: Told }> {
  const folder = inject('folder');
  const url = engine() === 'sqlite' ? `sqlite:${join(folder, name)}` : `${inject('postgres')}/chidao_${name}`;
  const made = join(folder, `${name}.json`);
  return inTurn(join(folder, `making ${name}`), async () => {
    if (!existsSync(made)) {
      if (engine() === 'postgres') await administer(inject('postgres'), `create database chidao_${name} template chidao_empty`);
      writeFileSync(made, JSON.stringify({ told: await make(url) }));
    }
    return { url, ...(JSON.parse(readFileSync(made, 'utf8')) as { told: Told }) };
  });
}
