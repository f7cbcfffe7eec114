import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../account/account.js';
import { Assignment } from './assignment.js';

const UrgeSchema = defineEntity({
  name: 'Urge',
  properties: {
    id: p.integer().primary(),
    assignment: () => p.manyToOne(Assignment).index(),
    text: p.text(),
    on: p.date(),
    at: p.string(),
    by: () => p.manyToOne(Account),
  },
});
/** A dated reminder from the secretariat. */
export class Urge extends UrgeSchema.class {}
UrgeSchema.setClass(Urge);
