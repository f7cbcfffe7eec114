import type { EntityManager } from '@mikro-orm/sqlite';
import { Assignment } from '../assignment/assignment.js';
import { Reporter } from '../directive/directive.js';
import { isMet, targetMet } from './attainment.js';
import { Measurement } from './measurement.js';
import type { Reading, TargetRule } from './target-rule.js';
import { forOffice, officeValue } from './target-value.js';

/**
 * Whether the target of an assignment is met as of a day: by the office itself where it binds EACH and the office is measured, otherwise by all
 * reporters together. It reads inside the transaction that confirms.
 */
export async function figuresMet(em: EntityManager, assignment: Assignment, on: string): Promise<boolean> {
  const { directive } = assignment;
  await em.populate(directive, ['indicator']);
  const { indicator, comparator } = directive;
  if (!indicator || !comparator) throw new Error(`directive ${directive.id} is no target`);
  const named = await em.find(Reporter, { directive }, { populate: ['office'] });
  const bound = named.length > 0 ? [] : await em.find(Assignment, { directive, role: 'LEAD', status: { $nin: ['TRANSFERRED', 'WITHDRAWN'] } }, { populate: ['office'] });
  const rule: TargetRule = {
    binding: directive.binding, comparator, lower: directive.lower ?? null, upper: directive.upper ?? null,
    direction: indicator.direction, kind: indicator.kind, aggregation: indicator.aggregation, unit: indicator.unit, isShare: indicator.isShare,
    periodFrom: directive.periodFrom ?? null, periodUntil: directive.periodUntil ?? null, dueOn: directive.dueOn ?? null,
    baseline: directive.baseline ?? null, milestones: directive.milestones, reporters: [...named, ...bound].map(({ office }) => ({ id: office.id, name: office.name })),
  };
  const readings: Reading[] = (await em.find(Measurement, { target: directive, on: { $lte: on }, correctedAt: null })).map(({ id, office, from, on, numerator, denominator, value }) => ({
    id, officeId: office.id, from: from ?? null, on, numerator: numerator ?? null, denominator: denominator ?? null, value: value ?? null,
  }));
  const own = rule.reporters.some(({ id }) => id === assignment.office.id);
  if (rule.binding === 'EACH' && own) return isMet(forOffice(rule, assignment.office.id), officeValue(rule, readings, assignment.office.id, on).value);
  return targetMet(rule, readings, on);
}
