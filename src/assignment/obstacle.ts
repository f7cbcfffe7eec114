import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../account/account.js';
import { Office } from '../office/office.js';
import { Assignment } from './assignment.js';

const ObstacleSchema = defineEntity({
  name: 'Obstacle',
  properties: {
    id: p.integer().primary(),
    assignment: () => p.manyToOne(Assignment).index(),
    text: p.text(),
    /** what is needed to go on */
    needed: p.text().nullable(),
    waitingFor: () => p.manyToOne(Office).nullable().index(),
    on: p.date(),
    at: p.string(),
    by: () => p.manyToOne(Account),
    clearedOn: p.date().nullable(),
    clearedAt: p.string().nullable(),
    clearedBy: () => p.manyToOne(Account).nullable(),
    clearedNote: p.text().nullable(),
  },
});
/** Why the work is blocked. */
export class Obstacle extends ObstacleSchema.class {}
ObstacleSchema.setClass(Obstacle);
