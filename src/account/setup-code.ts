import { defineEntity, p } from '@mikro-orm/core';

const SetupCodeSchema = defineEntity({
  name: 'SetupCode',
  properties: {
    id: p.integer().primary(),
    /** SHA-256 of the code */
    hash: p.string().unique(),
    createdAt: p.string(),
    expiresAt: p.string(),
    usedAt: p.string().nullable(),
  },
});
/** With it the first account of an empty installation is made, once. */
export class SetupCode extends SetupCodeSchema.class {}
SetupCodeSchema.setClass(SetupCode);
