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
    /** the days on which it may sign in and act, both inclusive; none: without an end */
    activeFrom: p.date().nullable(),
    activeUntil: p.date().nullable(),
    /** when its password was set last; the password itself is no record, and no history tells it */
    passwordSetAt: p.string().nullable(),
    /** until when a code that an administrator handed over sets it */
    setupCodeUntil: p.string().nullable(),
    /** since when it signs in with a second factor */
    secondFactorSince: p.string().nullable(),
    version: p.integer().version(),
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
