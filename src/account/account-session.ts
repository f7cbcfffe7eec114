import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.js';

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
    means: p.string(),
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
