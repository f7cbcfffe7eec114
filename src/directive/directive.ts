import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Conclusion } from '../conclusion/conclusion.js';
import { Field } from '../field/field.js';
import type { Decimal } from '../kernel/decimal.js';
import { Indicator } from '../measurement/indicator.js';
import { bindings, comparators } from '../measurement/target-rule.js';
import { Meeting } from '../meeting/meeting.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';

export const directiveKinds = ['TASK', 'TARGET'] as const;
export const directiveStatuses = ['DRAFT', 'IN_PROGRESS', 'COMPLETED', 'WITHDRAWN'] as const;
export const priorities = ['NORMAL', 'HIGH', 'URGENT'] as const;

const DirectiveSchema = defineEntity({
  name: 'Directive',
  properties: {
    id: p.integer().primary(),
    kind: p.enum(directiveKinds),
    conclusion: () => p.manyToOne(Conclusion).index(),
    meeting: () => p.manyToOne(Meeting).index(),
    ordinal: p.integer(),
    text: p.text(),
    /** the exact words of the conclusion that order it */
    quote: p.text().nullable(),
    binding: p.enum(bindings),
    field: () => p.manyToOne(Field).nullable(),
    priority: p.enum(priorities),
    /** the specialist in the secretariat who follows it */
    follower: () => p.manyToOne(Person).nullable(),
    /** the latest current deadline of its lead assignments; while it is a draft, the deadline to be ordered */
    dueOn: p.date().nullable(),
    /** as ordered; never changes once announced */
    originalDueOn: p.date().nullable(),
    dueText: p.text().nullable(),
    status: p.enum(directiveStatuses),
    announcedOn: p.date().nullable(),
    /** the instant at which it was announced: what is known of it before was a draft */
    announcedAt: p.string().nullable(),
    /** of one that nobody leads, and that was withdrawn as a whole */
    withdrawnOn: p.date().nullable(),
    withdrawnAt: p.string().nullable(),
    deliverable: p.text().nullable(),
    // of a target
    indicator: () => p.manyToOne(Indicator).nullable(),
    comparator: p.enum(comparators).nullable(),
    /** inclusive */
    lower: p.string().$type<Decimal>().nullable(),
    /** inclusive */
    upper: p.string().$type<Decimal>().nullable(),
    unit: p.text().nullable(),
    approximate: p.boolean().default(false),
    periodFrom: p.date().nullable(),
    periodUntil: p.date().nullable(),
    baseline: p.json().$type<{ value: Decimal; on: string }>().nullable(),
    milestones: p.json().$type<{ on: string; value: Decimal }[]>(),
    version: p.integer().version(),
  },
});
/** What a conclusion orders: a task, or a target with a figure to reach. */
export class Directive extends DirectiveSchema.class {
  get isDraft(): Opt<boolean> {
    return this.announcedOn == null;
  }
}
DirectiveSchema.setClass(Directive);

const ReporterSchema = defineEntity({
  name: 'Reporter',
  properties: { id: p.integer().primary(), directive: () => p.manyToOne(Directive).index(), office: () => p.manyToOne(Office) },
});
/** An office whose figures are measured, where those are others than the offices the target binds. */
export class Reporter extends ReporterSchema.class {}
ReporterSchema.setClass(Reporter);
