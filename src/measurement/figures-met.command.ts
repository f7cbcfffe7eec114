import type { EntityManager } from '@mikro-orm/sqlite';
import { Assignment } from '../assignment/assignment.js';
import type { CompletionReport } from '../assignment/completion-report.js';
import { Reporter } from '../directive/directive.js';
import { ratioOf } from '../kernel/ratio.js';
import { isMet, targetMet } from './attainment.js';
import { successorsOf } from './measured-target.command.js';
import { Measurement } from './measurement.js';
import type { Reading, TargetRule } from './target-rule.js';
import { forOffice, officeValue } from './target-value.js';

/**
 * Whether the target of an assignment is met as of the day of its report: by the office itself where it binds EACH and the office is measured,
 * otherwise by all reporters together. Where nothing was measured yet, by the value that the report states. It reads inside the transaction that confirms.
 */
export async function figuresMet(em: EntityManager, assignment: Assignment, { on, value }: Pick<CompletionReport, 'on' | 'value'>): Promise<boolean> {
  const { directive } = assignment;
  await em.populate(directive, ['indicator']);
  const { indicator, comparator } = directive;
  if (!indicator || !comparator) throw new Error(`directive ${directive.id} is no target`);
  const named = await em.find(Reporter, { directive }, { populate: ['office'] });
  const shares = await em.find(Assignment, { directive, role: 'LEAD' }, { populate: ['office'] });
  const leads = shares.filter(({ status }) => status !== 'TRANSFERRED' && status !== 'WITHDRAWN');
  const reporters = (named.length > 0 ? named : leads).map(({ office }) => ({ id: office.id, name: office.name }));
  const successors = named.length > 0 ? new Map<number, number>() : successorsOf(leads, new Set(reporters.map(({ id }) => id)));
  const rule: TargetRule = {
    binding: directive.binding, comparator, lower: directive.lower ?? null, upper: directive.upper ?? null,
    direction: indicator.direction, kind: indicator.kind, aggregation: indicator.aggregation, unit: indicator.unit, isShare: indicator.isShare,
    periodFrom: directive.periodFrom ?? null, periodUntil: directive.periodUntil ?? null, dueOn: directive.dueOn ?? null,
    baseline: directive.baseline ?? null, milestones: directive.milestones, reporters,
  };
  const readings: Reading[] = (await em.find(Measurement, { target: directive, on: { $lte: on }, correctedAt: null })).map(({ id, office, from, on, numerator, denominator, value }) => ({
    id, officeId: successors.get(office.id) ?? office.id, from: from ?? null, on, numerator: numerator ?? null, denominator: denominator ?? null, value: value ?? null,
  }));
  const own = rule.reporters.some(({ id }) => id === assignment.office.id);
  const measured = own ? officeValue(rule, readings, assignment.office.id, on).reported > 0 : readings.length > 0;
  if (!measured && value != null) return isMet(rule, ratioOf(value));
  if (rule.binding === 'EACH' && own) return isMet(forOffice(rule, assignment.office.id), officeValue(rule, readings, assignment.office.id, on).value);
  return targetMet(rule, readings, on);
}
