import { createHash } from 'node:crypto';
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

/** What is kept of it, however its groups and what looks alike were typed. */
export const hashSetupCode = (code: string): string => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')).digest('hex');
