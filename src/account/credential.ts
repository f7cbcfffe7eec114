import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.js';

const CredentialSchema = defineEntity({
  name: 'Credential',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account).unique(),
    /** argon2id with its parameters and salt, in the form of PHC */
    passwordHash: p.text().nullable(),
    /** of the second factor, once it is confirmed */
    secondFactorSecret: p.text().nullable(),
    /** of a second factor that is being set up */
    pendingSecret: p.text().nullable(),
    /** the step of time of the last code that was taken: none is taken twice */
    lastStep: p.integer().nullable(),
  },
});
/** What an account proves itself by. Apart from the account, so that no list and no history of accounts can ever show it. */
export class Credential extends CredentialSchema.class {}
CredentialSchema.setClass(Credential);
