import { migrations } from './migrations/index.js';
import type { Engine } from './sql.js';

/** Why the database cannot be worked with, in a word and in a sentence for the log. */
export interface Hindrance {
  why: 'DATABASE' | 'MIGRATIONS';
  reason: string;
}

/** A load balancer asks every few seconds, and has turned away long before a request would give up. */
export const patienceOfCheck = 2000;

/** Asks the database which migrations it has: that it answers, and is the one this program was made for. */
export async function hindranceOf(engine: Engine, ask: () => Promise<string[]>, patience = patienceOfCheck): Promise<Hindrance | undefined> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${patience} ms`)), patience);
  try {
    const done = new Set(await Promise.race([ask(), late.promise]));
    const missing = migrations[engine].filter(({ name }) => !done.delete(name)).map(({ name }) => name);
    if (missing.length + done.size === 0) return undefined;
    return { why: 'MIGRATIONS', reason: [...missing.map(name => `${name} is missing`), ...[...done].map(name => `${name} is unknown`)].join(', ') };
  } catch (error) {
    return { why: 'DATABASE', reason: (error as Error).message || String((error as { code?: string }).code) };
  } finally {
    clearTimeout(timer);
  }
}
