import type { Transaction } from '../access/unit-of-work.js';
import { Assignment } from '../assignment/assignment.js';
import { type Directive, Reporter } from '../directive/directive.js';
import type { Bilingual } from '../kernel/refusal.js';
import type { Indicator } from './indicator.js';
import { type MeasuredRule, overlaps } from './measurement-faults.js';
import { Measurement } from './measurement.js';

export interface MeasuredTarget {
  target: Directive;
  rule: MeasuredRule;
  /** the keys of the offices of which figures are handed in: the reporters, and those whose share a reporter took over */
  reporters: ReadonlySet<number>;
  /** whose figures count under whom: by an office that gave its share away, the one that has it now */
  successors: ReadonlyMap<number, number>;
}

/** What has to be known of a target (with its indicator) to judge a figure. Its reporters are those named, else those of its lead offices that count. */
export async function measuredTarget(tx: Transaction, target: Directive): Promise<MeasuredTarget> {
  const named = await tx.em.find(Reporter, { directive: target.id });
  const shares = named.length > 0 ? [] : await tx.em.find(Assignment, { directive: target.id, assignedOn: { $ne: null } });
  const leads = shares.filter(({ role, status }) => role === 'LEAD' && status !== 'TRANSFERRED' && status !== 'WITHDRAWN');
  const reporters = new Set([...named, ...leads].map(({ office }) => office.id));
  const successors = successorsOf(leads, reporters);
  const { kind, aggregation, isShare, unit } = target.indicator as Indicator;
  const { periodFrom, periodUntil, binding } = target;
  return { target, reporters: new Set([...reporters, ...successors.keys()]), successors, rule: { kind, aggregation, isShare, unit: target.unit ?? unit, periodFrom, periodUntil, binding, reporters: [...reporters] } };
}

/** Along the transfers of a share within its target; an office that reports for itself has no successor. The shares they came from are in the same transaction. */
export function successorsOf(leads: readonly Assignment[], reporters: ReadonlySet<number>): Map<number, number> {
  const successors = new Map<number, number>();
  for (const lead of leads)
    for (let old = lead.transferredFrom; old && old.directive === lead.directive; old = old.transferredFrom) if (!reporters.has(old.office.id)) successors.set(old.office.id, lead.office.id);
  return successors;
}

/**
 * What stands for a target and an office: corrected figures count no more. Of a flow, what is summed with the office's own too: the figures of the
 * offices whose share it has, or of the one that has its share.
 */
export function standingFigures(tx: Transaction, { target, rule, successors }: MeasuredTarget, officeKey: number): Promise<Measurement[]> {
  const holder = (key: number) => successors.get(key) ?? key;
  const summed = rule.kind === 'FLOW' ? [holder(officeKey), ...successors.keys()].filter(key => holder(key) === holder(officeKey)) : [officeKey];
  return tx.em.find(Measurement, { target: target.id, office: { $in: summed }, correctedAt: null }, { orderBy: { id: 'asc' } });
}

interface Figure {
  from?: string | null;
  on: string;
}
export interface StandingFigure extends Figure {
  /** how a person finds it */
  called: string;
}

/** Two figures of one office for the same time would be counted twice, and a second one for the same day would silently win. */
export function clashOf({ kind }: MeasuredRule, line: Figure, standing: readonly StandingFigure[]): { field: 'from' | 'on'; text: Bilingual } | undefined {
  const other = standing.find(other => (kind === 'FLOW' ? overlaps(other, line) : other.on === line.on));
  if (!other) return undefined;
  if (kind === 'STOCK')
    return { field: 'on', text: { en: `${other.called} is the figure of ${line.on} already; correct that one (correctMeasurement)`, vi: `${other.called} đã là số liệu ngày ${line.on}; hãy đính chính số liệu đó (correctMeasurement)` } };
  const period = `${other.from ?? other.on}–${other.on}`;
  return { field: 'from', text: { en: `the period overlaps ${period} of ${other.called}; give days outside of it, or correct that one (correctMeasurement)`, vi: `kỳ số liệu trùng với kỳ ${period} của ${other.called}; hãy chọn kỳ khác hoặc đính chính số liệu đó (correctMeasurement)` } };
}
