import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../account/account.js';
import { Assignment } from './assignment.js';

/** REQUEST: asked for by the office. The others are new dates that a secretary or leader gave. */
export const extensionOrigins = ['REQUEST', 'SET', 'RETURN', 'REOPEN', 'CARRIED_OVER'] as const;
export const extensionStatuses = ['PENDING', 'GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN'] as const;

const ExtensionSchema = defineEntity({
  name: 'Extension',
  properties: {
    id: p.integer().primary(),
    assignment: () => p.manyToOne(Assignment).index(),
    origin: p.enum(extensionOrigins),
    status: p.enum(extensionStatuses),
    /** the deadline that it moves; null where the work had none */
    fromDueOn: p.date().nullable(),
    requestedDueOn: p.date(),
    grantedDueOn: p.date().nullable(),
    reason: p.text(),
    requestedOn: p.date(),
    requestedAt: p.string(),
    requestedBy: () => p.manyToOne(Account),
    /** asked for when the deadline had passed already */
    afterDeadline: p.boolean(),
    decidedOn: p.date().nullable(),
    decidedAt: p.string().nullable(),
    decidedBy: () => p.manyToOne(Account).nullable(),
    decisionReason: p.text().nullable(),
  },
});
/** A change of a deadline, with who asked, who decided, and why. */
export class Extension extends ExtensionSchema.class {}
ExtensionSchema.setClass(Extension);

/** From the third granted one on, an assignment is extended repeatedly. */
export const REPEATEDLY = 3;
