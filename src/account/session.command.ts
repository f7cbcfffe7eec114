import type { Em } from '../database/store.js';
import { addDays } from '../kernel/date.js';
import { after } from '../kernel/clock.js';
import type { Account } from './account.js';
import { AccountSession, hashSessionSecret, longest, makeSessionSecret, type Means, mostSessions } from './account-session.js';

/** So many days one that is over is still listed; and what came from its address is known to be no stranger's. */
export const daysRemembered = 30;

/** So many of an account that are over are listed at most, the latest. */
export const mostRemembered = 100;

export interface SessionStart {
  account: Pick<Account, 'id'>;
  means: Means;
  /** the instant of the transaction */
  at: string;
  address: string | null;
  userAgent: string | null;
  /** for whom it acts as a stand-in */
  actingFor?: Pick<Account, 'id'> | null;
  /** of a session that goes on under a new secret: it ends when the first one would have */
  expiresAt?: string;
}
export interface StartedSession {
  /** for the cookie; only its hash is kept */
  secret: string;
  key: number;
}

/** A new session of an account, in the transaction that lets it in. The cookie is set when that has been committed. */
export async function startSession(em: Em, { account, means, at, address, userAgent, actingFor, expiresAt }: SessionStart): Promise<StartedSession> {
  const secret = makeSessionSecret();
  await em.nativeDelete(AccountSession, { account: account.id, expiresAt: { $lt: `${addDays(at.slice(0, 10), -daysRemembered)}T00:00:00.000Z` } });
  const over = await em.find(AccountSession, { account: account.id, $or: [{ endedAt: { $ne: null } }, { expiresAt: { $lte: at } }] }, { orderBy: { id: 'desc' }, fields: ['id'] });
  const forgotten = over.slice(mostRemembered).map(({ id }) => id);
  if (forgotten.length > 0) await em.nativeDelete(AccountSession, { id: forgotten });
  const key = await em.insert(AccountSession, {
    account: account.id, hash: hashSessionSecret(secret), actingFor: actingFor?.id ?? null, means, createdAt: at, lastUsedAt: at, expiresAt: expiresAt ?? after(at, longest), endedAt: null,
    address: address ?? '', userAgent: userAgent?.slice(0, 500) ?? null,
  });
  const live = await em.find(AccountSession, { account: account.id, endedAt: null, expiresAt: { $gt: at } }, { orderBy: { lastUsedAt: 'desc', id: 'desc' }, fields: ['id'] });
  const tooMany = live.slice(mostSessions).map(({ id }) => id);
  if (tooMany.length > 0) await em.nativeUpdate(AccountSession, { id: tooMany }, { endedAt: at });
  return { secret, key };
}

/** Ends all sessions of an account, those of its substitutes who act for it too: in the transaction that changes what they may do. */
export async function endSessionsOf(em: Em, accountKey: number, at: string): Promise<void> {
  await em.nativeUpdate(AccountSession, { $or: [{ account: accountKey }, { actingFor: accountKey }], endedAt: null }, { endedAt: at });
}

/** Ends one, and answers whether it had not ended before. */
export async function endSessionWith(em: Em, which: { id: number } | { hash: string }, at: string): Promise<boolean> {
  return (await em.nativeUpdate(AccountSession, { ...which, endedAt: null }, { endedAt: at })) > 0;
}
