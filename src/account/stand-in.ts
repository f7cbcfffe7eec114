import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.js';

const StandInSchema = defineEntity({
  name: 'StandIn',
  properties: {
    id: p.integer().primary(),
    /** who is away */
    account: () => p.manyToOne(Account).index(),
    /** who acts for him */
    substitute: () => p.manyToOne(Account).index(),
    validFrom: p.date(),
    /** inclusive */
    validUntil: p.date(),
    reason: p.text().nullable(),
  },
});
/** Somebody acts for another from one day until another, with the grants of the other; the record names both. */
export class StandIn extends StandInSchema.class {}
StandInSchema.setClass(StandIn);
