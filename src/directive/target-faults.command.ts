import type { Faults, Path } from '../access/faults.js';
import { compareDecimals, isNegative, scaled } from '../kernel/decimal.js';
import type { Indicator } from '../measurement/indicator.js';
import { unitFactor } from '../measurement/target-rule.js';

export interface TargetFigures {
  comparator: 'RANGE' | 'AT_LEAST' | 'AT_MOST' | 'EXACTLY';
  lower?: string | null;
  upper?: string | null;
  periodFrom?: string | null;
  periodUntil?: string | null;
  baseline?: { value: string; on: string } | null;
  milestones?: { on: string; value: string }[] | null;
}

const needs = { RANGE: ['lower', 'upper'], AT_LEAST: ['lower'], AT_MOST: ['upper'], EXACTLY: ['lower'] } as const;

/** The bounds as they are kept: EXACTLY has both equal. */
export function boundsOf(target: TargetFigures): { lower: string | null; upper: string | null } {
  const lower = target.lower ?? (target.comparator === 'EXACTLY' ? target.upper : null) ?? null;
  return { lower, upper: target.comparator === 'EXACTLY' ? (target.upper ?? lower) : (target.upper ?? null) };
}

/** What is wrong with the figures of a target, all at once. */
export function addTargetFaults(faults: Faults, target: TargetFigures, indicator: Pick<Indicator, 'isShare' | 'unit'>, dueOn: string | null, path: Path): void {
  const { lower, upper } = boundsOf(target);
  const bounds = { lower, upper };
  for (const bound of needs[target.comparator])
    if (bounds[bound] === null) faults.add([...path, bound], { en: `${target.comparator} needs a ${bound} bound`, vi: `${target.comparator} cần cận ${bound === 'lower' ? 'dưới' : 'trên'}` });
  for (const bound of ['lower', 'upper'] as const)
    if (target[bound] != null && target.comparator !== 'EXACTLY' && !(needs[target.comparator] as readonly string[]).includes(bound))
      faults.add([...path, bound], { en: `${target.comparator} has no ${bound} bound`, vi: `${target.comparator} không có cận ${bound === 'lower' ? 'dưới' : 'trên'}` });
  if (lower !== null && upper !== null) {
    const order = compareDecimals(lower, upper);
    if (target.comparator === 'EXACTLY' && order !== 0) faults.add([...path, 'upper'], { en: 'EXACTLY has both bounds equal; one suffices', vi: 'EXACTLY có hai cận bằng nhau; chỉ cần một' });
    else if (order > 0) faults.add([...path, 'upper'], { en: `the range is inverted: from ${lower} to ${upper}`, vi: `khoảng bị đảo ngược: từ ${lower} đến ${upper}` });
  }
  if (indicator.isShare)
    for (const [name, value] of figuresOf(target))
      if (isNegative(value) || scaled(value) > scaled('1') * BigInt(unitFactor(indicator.unit)))
        faults.add([...path, ...name], { en: `${value} ${indicator.unit} is no share: a share goes from 0 to ${unitFactor(indicator.unit)}`, vi: `${value} ${indicator.unit} không phải là tỷ trọng hợp lệ: từ 0 đến ${unitFactor(indicator.unit)}` });
  if (target.periodFrom && target.periodUntil && target.periodFrom > target.periodUntil)
    faults.add([...path, 'periodUntil'], { en: 'the period ends before it begins', vi: 'kỳ kết thúc trước khi bắt đầu' });
  if (target.baseline && dueOn !== null && target.baseline.on >= dueOn) faults.add([...path, 'baseline', 'on'], { en: 'the baseline is of a day before the due date', vi: 'giá trị gốc phải trước hạn' });
  const days = new Set<string>();
  target.milestones?.forEach(({ on }, i) => {
    const at = [...path, 'milestones', i, 'on'];
    if (days.has(on)) faults.add(at, { en: `there are two milestones on ${on}`, vi: `có hai mốc vào ngày ${on}` });
    days.add(on);
    if (target.baseline && on <= target.baseline.on) faults.add(at, { en: 'a milestone comes after the baseline', vi: 'mốc phải sau ngày của giá trị gốc' });
    if (dueOn !== null && on >= dueOn) faults.add(at, { en: 'a milestone comes before the due date', vi: 'mốc phải trước hạn' });
  });
}

function* figuresOf(target: TargetFigures): Generator<[Path, string]> {
  if (target.lower != null) yield [['lower'], target.lower];
  if (target.upper != null) yield [['upper'], target.upper];
  if (target.baseline) yield [['baseline', 'value'], target.baseline.value];
  for (const [i, { value }] of (target.milestones ?? []).entries()) yield [['milestones', i, 'value'], value];
}
