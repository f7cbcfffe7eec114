import { defineEntity, p } from '@mikro-orm/core';

const FailedSignInsSchema = defineEntity({
  name: 'FailedSignIns',
  properties: {
    id: p.integer().primary(),
    /** a login or an address, hashed: a login may be somebody's password, typed into the wrong field */
    subject: p.string().unique(),
    failures: p.integer(),
    lastAt: p.string(),
    /** none is looked at before */
    waitUntil: p.string(),
  },
});
/** Guesses, counted by what they guess at and where they come from, so that they become slow. */
export class FailedSignIns extends FailedSignInsSchema.class {}
FailedSignInsSchema.setClass(FailedSignIns);
