import { defineEntity, p } from '@mikro-orm/core';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';

export const committeeKinds = ['STEERING', 'INSPECTION_TEAM', 'WORKING_GROUP'] as const;
export const committeeMemberRoles = ['DEPUTY', 'MEMBER'] as const;

const CommitteeSchema = defineEntity({
  name: 'Committee',
  properties: {
    id: p.integer().primary(),
    name: p.text(),
    kind: p.enum(committeeKinds),
    /** the government it belongs to */
    host: () => p.manyToOne(Office),
    head: () => p.manyToOne(Person).nullable(),
    standingAgency: () => p.manyToOne(Office).nullable(),
    validFrom: p.date().nullable(),
    /** inclusive */
    validUntil: p.date().nullable(),
    sortKey: p.text(),
    version: p.integer().version(),
  },
});
export class Committee extends CommitteeSchema.class {}
CommitteeSchema.setClass(Committee);

const CommitteeMemberSchema = defineEntity({
  name: 'CommitteeMember',
  properties: {
    id: p.integer().primary(),
    committee: () => p.manyToOne(Committee).index(),
    person: () => p.manyToOne(Person),
    role: p.enum(committeeMemberRoles),
    validFrom: p.date().nullable(),
    /** inclusive */
    validUntil: p.date().nullable(),
  },
});
export class CommitteeMember extends CommitteeMemberSchema.class {}
CommitteeMemberSchema.setClass(CommitteeMember);
