import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.js';

const ExternalIdentitySchema = defineEntity({
  name: 'ExternalIdentity',
  uniques: [{ properties: ['issuer', 'subject'] }],
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account).index(),
    issuer: p.string(),
    subject: p.string(),
    /** the account was made for it, and its grants are what the other system's words are mapped to; one that was linked to an account keeps that account's */
    followsClaims: p.boolean(),
    createdAt: p.string(),
    lastUsedAt: p.string().nullable(),
  },
});
/** By which another system (OpenID Connect) knows the account: issuer and subject, never a mail address, which can change hands. */
export class ExternalIdentity extends ExternalIdentitySchema.class {}
ExternalIdentitySchema.setClass(ExternalIdentity);
