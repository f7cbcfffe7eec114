import { createHash, randomBytes } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { minutes } from '../kernel/clock.js';
import { Account } from './account.js';

/** It ends when it was not used for so long, */
export const idleFor = minutes(30);
/** and in any case after so long. */
export const longest = minutes(12 * 60);
/** So many an account has at once; with one more, the one that was used longest ago ends. */
export const mostSessions = 20;

/** How somebody signs in. */
export type Means = 'password' | 'oidc' | 'setup' | 'demo';

/** What the cookie carries: 256 random bits. */
export const makeSessionSecret = (): string => randomBytes(32).toString('base64url');
export const isSessionSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
/** What is kept of it; a secret that nobody can guess needs neither salt nor a slow hash. */
export const hashSessionSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const AccountSessionSchema = defineEntity({
  name: 'AccountSession',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account).index(),
    /** SHA-256 of what the cookie carries */
    hash: p.string().unique(),
    /** whom it acts for as a stand-in */
    actingFor: () => p.manyToOne(Account).nullable(),
    /** by what it was signed in */
    means: p.string().$type<Means>(),
    createdAt: p.string(),
    lastUsedAt: p.string(),
    /** whatever is done with it */
    expiresAt: p.string(),
    endedAt: p.string().nullable(),
    address: p.string(),
    userAgent: p.text().nullable(),
  },
});
/** A browser in which somebody has signed in. (A session of a meeting is another thing.) */
export class AccountSession extends AccountSessionSchema.class {}
AccountSessionSchema.setClass(AccountSession);
