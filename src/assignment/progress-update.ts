import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../account/account.js';
import { Assignment } from './assignment.js';

const ProgressUpdateSchema = defineEntity({
  name: 'ProgressUpdate',
  properties: {
    id: p.integer().primary(),
    assignment: () => p.manyToOne(Assignment).index(),
    text: p.text(),
    /** 0–100 */
    progress: p.integer().nullable(),
    on: p.date(),
    at: p.string(),
    by: () => p.manyToOne(Account),
  },
});
export class ProgressUpdate extends ProgressUpdateSchema.class {}
ProgressUpdateSchema.setClass(ProgressUpdate);
