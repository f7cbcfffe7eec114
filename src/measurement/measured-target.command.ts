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
  /** the keys of the offices that hand in its figures */
  reporters: ReadonlySet<number>;
}

/** What has to be known of a target (with its indicator) to judge a figure. Its reporters are those named, else those of its lead offices that count. */
export async function measuredTarget(tx: Transaction, target: Directive): Promise<MeasuredTarget> {
  const named = await tx.em.find(Reporter, { directive: target.id });
  const leads = named.length > 0 ? [] : await tx.em.find(Assignment, { directive: target.id, role: 'LEAD', assignedOn: { $ne: null }, status: { $nin: ['TRANSFERRED', 'WITHDRAWN'] } });
  const reporters = new Set([...named, ...leads].map(({ office }) => office.id));
  const { kind, aggregation, isShare, unit } = target.indicator as Indicator;
  return { target, reporters, rule: { kind, aggregation, isShare, unit: target.unit ?? unit, binding: target.binding, reporters: [...reporters] } };
}

/** What stands for a target and an office: corrected figures count no more. */
export const standingFigures = (tx: Transaction, target: Directive, officeKey: number): Promise<Measurement[]> =>
  tx.em.find(Measurement, { target: target.id, office: officeKey, correctedAt: null }, { orderBy: { id: 'asc' } });

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
