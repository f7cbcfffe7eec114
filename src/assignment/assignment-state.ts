import { defineEntity, p } from '@mikro-orm/core';
import { Assignment, assignmentRoles } from './assignment.js';
import { assignmentStatuses } from './assignment.lifecycle.js';

const AssignmentStateSchema = defineEntity({
  name: 'AssignmentState',
  indexes: [{ properties: ['assignment', 'on'] }],
  properties: {
    id: p.integer().primary(),
    assignment: () => p.manyToOne(Assignment),
    on: p.date(),
    at: p.string(),
    role: p.enum(assignmentRoles),
    status: p.enum(assignmentStatuses),
    dueOn: p.date().nullable(),
    originalDueOn: p.date().nullable(),
    reportedOn: p.date().nullable(),
    completedOn: p.date().nullable(),
    progress: p.integer().nullable(),
    blocked: p.boolean(),
    extensionCount: p.integer(),
    needsReview: p.boolean(),
  },
});
/**
 * What counted of an assignment from a day (`on`) as recorded at an instant (`at`). As of day D and as known at instant K, the last row
 * with `on` ≤ D and `at` ≤ K holds: days never run backwards within an assignment, so both bounds cut off a tail.
 */
export class AssignmentState extends AssignmentStateSchema.class {}
AssignmentStateSchema.setClass(AssignmentState);

/** What of an assignment counts, and is kept for every day and instant. */
export const countedProperties = ['role', 'status', 'dueOn', 'originalDueOn', 'reportedOn', 'completedOn', 'progress', 'blocked', 'extensionCount', 'needsReview'] as const;
