import { defineEntity, p } from '@mikro-orm/core';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';

export const roles = ['SECRETARIAT', 'OFFICE', 'LEADERSHIP', 'ADMINISTRATOR'] as const;
export type Role = (typeof roles)[number];

const AccountSchema = defineEntity({
  name: 'Account',
  properties: {
    id: p.integer().primary(),
    login: p.string().unique(),
    name: p.text(),
    person: () => p.manyToOne(Person).nullable(),
  },
});
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

const GrantSchema = defineEntity({
  name: 'Grant',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account).index(),
    role: p.enum(roles),
    office: () => p.manyToOne(Office),
    validFrom: p.date().nullable(),
    /** inclusive */
    validUntil: p.date().nullable(),
  },
});
/** A role that an account holds at an office from one day until another. */
export class Grant extends GrantSchema.class {}
GrantSchema.setClass(Grant);

const AccessTokenSchema = defineEntity({
  name: 'AccessToken',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account),
    /** SHA-256 of the token; the token itself is never kept */
    hash: p.string().unique(),
    createdAt: p.string(),
    expiresAt: p.string(),
  },
});
export class AccessToken extends AccessTokenSchema.class {}
AccessTokenSchema.setClass(AccessToken);
