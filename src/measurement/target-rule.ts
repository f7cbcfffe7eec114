import { type Decimal, showDecimal } from '../kernel/decimal.js';

export const comparators = ['RANGE', 'AT_LEAST', 'AT_MOST', 'EXACTLY'] as const;
export type Comparator = (typeof comparators)[number];

export const bindings = ['TOGETHER', 'EACH'] as const;
export type Binding = (typeof bindings)[number];

export const directions = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const;
export type Direction = (typeof directions)[number];

export const indicatorKinds = ['STOCK', 'FLOW'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const aggregations = ['RATIO', 'SUM', 'NONE'] as const;
export type Aggregation = (typeof aggregations)[number];

/** Days are 'YYYY-MM-DD' and compare as text. */
export type Day = string;

export interface Reporter {
  id: number;
  name: string;
}

/** What a target asks. "About" (*khoảng*) is not here, because it never widens a bound. */
export interface TargetRule {
  binding: Binding;
  comparator: Comparator;
  lower: Decimal | null;
  upper: Decimal | null;
  direction: Direction;
  kind: IndicatorKind;
  aggregation: Aggregation;
  unit: string;
  isShare: boolean;
  periodFrom: Day | null;
  periodUntil: Day | null;
  dueOn: Day | null;
  baseline: { value: Decimal; on: Day } | null;
  milestones: { on: Day; value: Decimal }[];
  reporters: Reporter[];
}

/** One valid measurement; one that a later measurement corrects is left out by whoever reads them. */
export interface Reading {
  id: number;
  officeId: number;
  from: Day | null;
  /** The as-of day of a stock; the last day, inclusive, of a flow's period. */
  on: Day;
  numerator: Decimal | null;
  denominator: Decimal | null;
  value: Decimal | null;
}

/** 29 of 100 is 29 in '%', 290 in '‰' and 0.29 in any other unit. */
export function unitFactor(unit: string): bigint {
  return unit === '%' ? 100n : unit === '‰' ? 1000n : 1n;
}

/** The same sentence, or part of one, for both kinds of readers. */
export interface InWords {
  vi: string;
  en: string;
}

export function figureInWords(value: Decimal, unit: string): InWords {
  return { vi: `${showDecimal(value, 'vi')} ${unit}`.trim(), en: `${showDecimal(value, 'en')} ${unit}`.trim() };
}

export function boundsInWords({ comparator, lower, upper, unit }: TargetRule): InWords {
  const from = figureInWords(lower ?? upper ?? '?', unit);
  const to = figureInWords(upper ?? lower ?? '?', unit);
  switch (comparator) {
    case 'RANGE':
      return { vi: `${showDecimal(lower ?? '?', 'vi')}–${to.vi}`, en: `${showDecimal(lower ?? '?', 'en')}–${to.en}` };
    case 'AT_LEAST':
      return { vi: `từ ${from.vi} trở lên`, en: `at least ${from.en}` };
    case 'AT_MOST':
      return { vi: `không quá ${to.vi}`, en: `at most ${to.en}` };
    case 'EXACTLY':
      return { vi: `đúng ${from.vi}`, en: `exactly ${from.en}` };
  }
}
