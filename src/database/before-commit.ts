import type { Em } from './store.js';

const last = new WeakMap<Em, (() => Promise<void>)[]>();

/** What a transaction does as the last thing of all, however often it is changed before; whoever opened it cannot forget it. */
export function beforeCommit(em: Em, work: () => Promise<void>): void {
  const works = last.get(em);
  if (works) works.push(work);
  else last.set(em, [work]);
}

export async function finish(em: Em): Promise<void> {
  for (const work of last.get(em) ?? []) await work();
}
