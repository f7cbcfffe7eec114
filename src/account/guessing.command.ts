import { createHash } from 'node:crypto';
import type { Database } from '../database/database.js';
import type { Em } from '../database/store.js';
import { after, type Clock, minutes } from '../kernel/clock.js';
import { networkOf } from '../kernel/network.js';
import { Refusal } from '../kernel/refusal.js';
import { FailedSignIns } from './failed-sign-ins.js';

/** What is guessed at, or from where: so many failures cost nothing. */
export interface Guessed {
  subject: string;
  free: number;
}
/** So many failures keep nobody waiting. */
export const freeFailures = { ofAccount: 4, ofAddress: 20 };
export const longestWait = minutes(15);
/** A failure is forgotten after so long. */
export const countedFor = minutes(24 * 60);
const hashed = (kind: string, text: string): string => createHash('sha256').update(`${kind} ${text}`).digest('hex');

/**
 * An account, whether it exists or not. From an address from which it has signed in these days, failures are counted apart: a stranger who guesses elsewhere
 * slows himself, and not its owner.
 */
export const guessedAccount = (login: string, from: string | null): Guessed => ({ subject: hashed('account', from === null ? login : `${login} ${networkOf(from)}`), free: freeFailures.ofAccount });
/** Behind an address there may be all the people of an office, who mistype as people do. */
export const guessedFrom = (address: string): Guessed => ({ subject: hashed('address', networkOf(address)), free: freeFailures.ofAddress });

/**
 * Counts an attempt as failed before it is looked at, so that a hundred at once are a hundred; what succeeds is taken back. In the database, because
 * neither a restart nor another process begins anew. After some, the next has to wait: 2 s, 4 s, up to a quarter of an hour.
 */
export async function countAttempt(database: Database, clock: Clock, guessed: readonly Guessed[]): Promise<void> {
  await database.write(async em => {
    const now = clock.now();
    const known = await em.find(FailedSignIns, { subject: guessed.map(({ subject }) => subject) });
    const waits = known.map(({ waitUntil }) => Date.parse(waitUntil) - Date.parse(now)).filter(wait => wait > 0);
    if (waits.length > 0) throw slowed(Math.ceil(Math.max(...waits) / 1000));
    await em.nativeDelete(FailedSignIns, { lastAt: { $lt: after(now, -countedFor) } });
    for (const { subject, free } of guessed) {
      const row = known.find(other => other.subject === subject && other.lastAt >= after(now, -countedFor));
      const failures = (row?.failures ?? 0) + 1;
      const waitUntil = after(now, failures <= free ? 0 : Math.min(longestWait, 1000 * 2 ** Math.min(failures - free, 20)));
      if (row) Object.assign(row, { failures, lastAt: now, waitUntil });
      else await em.insert(FailedSignIns, { subject, failures, lastAt: now, waitUntil });
    }
  });
}

/** It was no guess: the count begins anew. */
export async function takeBackAttempt(em: Em, { subject }: Guessed): Promise<void> {
  await em.nativeDelete(FailedSignIns, { subject });
}

/** It was no guess: the count of the address, where others guess, is as it was before. */
export async function takeBackFrom(em: Em, { subject }: Guessed): Promise<void> {
  const row = await em.findOne(FailedSignIns, { subject });
  if (row) Object.assign(row, { failures: Math.max(0, row.failures - 1), waitUntil: row.lastAt });
}

const slowed = (retryAfter: number): Refusal =>
  new Refusal(
    'RATE_LIMITED',
    { en: `there were too many failed attempts; try again in ${retryAfter} s`, vi: `đã có quá nhiều lần thử không thành công; hãy thử lại sau ${retryAfter} giây` },
    { retryAfter },
  );
