import { type Decimal, fromScaled, scaled, unitsPerOne } from '../kernel/decimal.js';
import { type Ratio, ratio, ratioOf } from '../kernel/ratio.js';
import { type Day, type Reading, type Reporter, type TargetRule, unitFactor } from './target-rule.js';

export interface TargetValue {
  /** Exact; null when nobody reported or nothing can be divided. */
  value: Ratio | null;
  /** The sums behind a ratio; null where plain values were handed in. */
  numerator: Decimal | null;
  denominator: Decimal | null;
  reported: number;
  expected: number;
  missing: Reporter[];
  asOf: Day;
}

/** Over those who reported: missing is not zero, and those missing are listed. */
export function valueOf(rule: TargetRule, readings: readonly Reading[], asOf: Day): TargetValue {
  const usable = usableReadings(rule, readings, asOf);
  const ofOffice = new Map<number, Reading[]>();
  for (const reading of usable) {
    const own = ofOffice.get(reading.officeId);
    if (own) own.push(reading);
    else ofOffice.set(reading.officeId, [reading]);
  }
  const missing: Reporter[] = [];
  const counted: Reading[] = [];
  for (const reporter of rule.reporters) {
    const own = countedOf(rule, ofOffice.get(reporter.id) ?? []);
    if (own.length === 0) missing.push(reporter);
    counted.push(...own);
  }
  const expected = rule.reporters.length;
  return { ...aggregate(rule, counted), reported: expected - missing.length, expected, missing, asOf };
}

/** One office's own figure, for a target that binds each; an office that is no reporter has none. */
export function officeValue(rule: TargetRule, readings: readonly Reading[], officeId: number, asOf: Day): TargetValue {
  return valueOf(forOffice(rule, officeId), readings, asOf);
}

export function forOffice(rule: TargetRule, officeId: number): TargetRule {
  return { ...rule, reporters: rule.reporters.filter((reporter) => reporter.id === officeId) };
}

/** The days on which everybody had reported, each with the value as of that day (of a flow: what had come together by then). */
export function pointsOf(rule: TargetRule, readings: readonly Reading[], asOf: Day): { on: Day; value: Ratio }[] {
  const usable = usableReadings(rule, readings, asOf);
  const days = [...new Set(usable.map((reading) => reading.on))].sort();
  return days.flatMap((on) => {
    const { value, missing } = valueOf(rule, usable, on);
    return value !== null && missing.length === 0 ? [{ on, value }] : [];
  });
}

/** The last day on which a reporter measured anything that counts. */
export function lastReadOn(rule: TargetRule, readings: readonly Reading[], asOf: Day): Day | null {
  return usableReadings(rule, readings, asOf).reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);
}

function usableReadings(rule: TargetRule, readings: readonly Reading[], asOf: Day): Reading[] {
  const reporters = new Set(rule.reporters.map((reporter) => reporter.id));
  return readings.filter((reading) => reporters.has(reading.officeId) && reading.on <= asOf && isInPeriod(rule, reading) && isUsable(rule, reading));
}

function isInPeriod({ kind, periodFrom, periodUntil }: TargetRule, { from, on }: Reading): boolean {
  if (kind === 'STOCK') return true;
  return (periodFrom === null || (from ?? on) >= periodFrom) && (periodUntil === null || on <= periodUntil);
}

/** A percentage without its counts cannot be put together with other offices' figures, but stands where each office is judged by itself; a fraction cannot be summed. */
function isUsable({ aggregation, binding, reporters }: TargetRule, reading: Reading): boolean {
  if (aggregation === 'SUM') return reading.value !== null;
  return hasCounts(reading) || (reading.value !== null && (aggregation === 'NONE' || binding === 'EACH' || reporters.length === 1));
}

function hasCounts(reading: Reading): reading is Reading & { numerator: Decimal; denominator: Decimal } {
  return reading.numerator !== null && reading.denominator !== null;
}

function countedOf({ kind, aggregation }: TargetRule, own: Reading[]): Reading[] {
  if (own.length < 2) return own;
  if (kind === 'STOCK' || aggregation === 'NONE') return [own.reduce(later)];
  // Percentages of several periods do not add up to the percentage of the whole, so without the counts there is no figure.
  return aggregation === 'SUM' || own.every(hasCounts) ? own : [];
}

function later(a: Reading, b: Reading): Reading {
  return b.on > a.on || (b.on === a.on && b.id > a.id) ? b : a;
}

function aggregate(rule: TargetRule, counted: Reading[]): Pick<TargetValue, 'value' | 'numerator' | 'denominator'> {
  const none = { value: null, numerator: null, denominator: null };
  const [only] = counted;
  if (only === undefined) return none;
  if (rule.aggregation === 'SUM') return { ...none, value: { n: sumOf(counted, (reading) => reading.value), d: unitsPerOne } };
  // Scores of several offices have no common value; each is judged by itself.
  if (rule.aggregation === 'NONE' && rule.reporters.length !== 1) return none;
  // nor have percentages without their counts
  if (!counted.every(hasCounts)) return rule.reporters.length === 1 ? { ...none, value: ratioOf(only.value ?? '0') } : none;
  const n = sumOf(counted, (reading) => reading.numerator);
  const d = sumOf(counted, (reading) => reading.denominator);
  const value = d === 0n ? null : ratio(n * unitFactor(rule.unit), d);
  return { value, numerator: fromScaled(n), denominator: fromScaled(d) };
}

function sumOf(readings: Reading[], figure: (reading: Reading) => Decimal | null): bigint {
  return readings.reduce((sum, reading) => sum + scaled(figure(reading) ?? '0'), 0n);
}
