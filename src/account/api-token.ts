import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.js';

export const scopes = ['READ', 'READ_WRITE'] as const;
export type Scope = (typeof scopes)[number];

const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account).index(),
    /** what it is for, in its owner's words */
    name: p.text(),
    scope: p.enum(scopes),
    /** SHA-256 of the token; the token itself is never kept */
    hash: p.string().unique(),
    createdAt: p.string(),
    expiresAt: p.string(),
    lastUsedAt: p.string().nullable(),
    revokedAt: p.string().nullable(),
  },
});
/** By which a program acts as an account. */
export class ApiToken extends ApiTokenSchema.class {}
ApiTokenSchema.setClass(ApiToken);
