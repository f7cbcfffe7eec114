import type { Decimal } from '../kernel/decimal.js';
import { compareRatios, type Ratio, ratioOf } from '../kernel/ratio.js';
import type { Day, Reading, TargetRule } from './target-rule.js';
import { officeValue, valueOf } from './target-value.js';

export const attainments = ['NO_DATA', 'BELOW', 'WITHIN', 'ABOVE'] as const;
export type Attainment = (typeof attainments)[number];

export function attainmentOf(rule: TargetRule, value: Ratio | null): Attainment {
  if (value === null) return 'NO_DATA';
  const { lower, upper } = boundsOf(rule);
  if (lower !== null && compareRatios(value, ratioOf(lower)) < 0) return 'BELOW';
  if (upper !== null && compareRatios(value, ratioOf(upper)) > 0) return 'ABOVE';
  return 'WITHIN';
}

/** `FROM`: met from the bound upwards; `UP_TO`: met up to the bound. */
export interface CountingBound {
  side: 'FROM' | 'UP_TO';
  bound: Decimal | null;
}

/**
 * The bound that counts. A target with one bound says itself on which side it is met, whatever its indicator's direction:
 * "at least 30" is met from 30 upwards even of something of which less is better. With two (or equal) bounds the direction chooses.
 */
export function boundThatCounts(rule: TargetRule): CountingBound {
  const { lower, upper } = boundsOf(rule);
  const side = rule.comparator === 'AT_LEAST' || (rule.comparator !== 'AT_MOST' && rule.direction === 'HIGHER_IS_BETTER') ? 'FROM' : 'UP_TO';
  return { side, bound: side === 'FROM' ? lower : upper };
}

/** Over the top of a range is met where higher is better; nothing is met without a value. */
export function isMet(rule: TargetRule, value: Ratio | null): boolean {
  const { side, bound } = boundThatCounts(rule);
  if (value === null || bound === null) return false;
  const difference = compareRatios(value, ratioOf(bound));
  return side === 'FROM' ? difference >= 0 : difference <= 0;
}

/** A target that binds each stands where its worst office stands, and nowhere while an office is missing. */
export function targetAttainment(rule: TargetRule, readings: readonly Reading[], asOf: Day): Attainment {
  if (rule.binding === 'TOGETHER') return attainmentOf(rule, valueOf(rule, readings, asOf).value);
  const offices = rule.reporters.map(({ id }) => attainmentOf(rule, officeValue(rule, readings, id, asOf).value));
  const worstFirst: Attainment[] =
    boundThatCounts(rule).side === 'FROM' ? ['NO_DATA', 'BELOW', 'WITHIN', 'ABOVE'] : ['NO_DATA', 'ABOVE', 'WITHIN', 'BELOW'];
  return worstFirst.find((attainment) => offices.includes(attainment)) ?? 'NO_DATA';
}

/** With nobody to report, nothing is met. */
export function targetMet(rule: TargetRule, readings: readonly Reading[], asOf: Day): boolean {
  if (rule.binding === 'TOGETHER') return isMet(rule, valueOf(rule, readings, asOf).value);
  return rule.reporters.length > 0 && rule.reporters.every(({ id }) => isMet(rule, officeValue(rule, readings, id, asOf).value));
}

/** A bound that the comparator does not speak of is left out, even where one was stored. */
function boundsOf({ comparator, lower, upper }: TargetRule): Pick<TargetRule, 'lower' | 'upper'> {
  switch (comparator) {
    case 'RANGE':
      return { lower, upper };
    case 'AT_LEAST':
      return { lower, upper: null };
    case 'AT_MOST':
      return { lower: null, upper };
    case 'EXACTLY':
      return { lower: lower ?? upper, upper: upper ?? lower };
  }
}
