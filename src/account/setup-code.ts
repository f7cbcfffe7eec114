import { createHash, randomBytes } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.js';

const SetupCodeSchema = defineEntity({
  name: 'SetupCode',
  properties: {
    id: p.integer().primary(),
    /** whose password is set with it; none: the first account is made with it */
    account: () => p.manyToOne(Account).nullable().index(),
    /** SHA-256 of the code */
    hash: p.string().unique(),
    createdAt: p.string(),
    expiresAt: p.string(),
    usedAt: p.string().nullable(),
  },
});
/** With it the first account of an empty installation is made, or the owner of an account sets his password: once. */
export class SetupCode extends SetupCodeSchema.class {}
SetupCodeSchema.setClass(SetupCode);

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 160 random bits, in groups that can be read aloud; the letters that look like figures are not in it. */
export const makeCode = (): string =>
  [...randomBytes(20)].map(byte => byte.toString(2).padStart(8, '0')).join('').match(/.{5}/g)?.map(five => alphabet[Number.parseInt(five, 2)]).join('').match(/.{4}/g)?.join('-') ?? '';

/** What is kept of it, however its groups and what looks alike were typed. */
export const hashSetupCode = (code: string): string => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')).digest('hex');
