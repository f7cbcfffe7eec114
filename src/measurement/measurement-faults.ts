import { compareDecimals, type Decimal, isNegative, showDecimal } from '../kernel/decimal.js';
import { type Aggregation, type Binding, type Day, figureInWords, type IndicatorKind, type InWords, unitFactor } from './target-rule.js';

export interface ReadingFault {
  path: string[];
  text: InWords;
}

/** A whole TargetRule fits. With binding and reporters left out, nothing is said about figures that cannot be put together. */
export interface MeasuredRule {
  kind: IndicatorKind;
  aggregation: Aggregation;
  isShare: boolean;
  unit: string;
  /** of a target: what lies outside is not counted */
  periodFrom?: Day | null;
  /** inclusive */
  periodUntil?: Day | null;
  binding?: Binding;
  reporters?: readonly unknown[];
}

export interface ReadingLine {
  from?: Day | null;
  on: Day;
  numerator?: Decimal | null;
  denominator?: Decimal | null;
  value?: Decimal | null;
}

/** All faults of a line at once, so that a person corrects them in one go. */
export function faultsOfReading(rule: MeasuredRule, line: ReadingLine, today: Day): ReadingFault[] {
  return [...faultsOfDays(rule, line, today), ...faultsOfShape(rule, line), ...faultsOfCounts(rule, line), ...faultsOfValue(rule, line)];
}

/** Both ends of a period belong to it. A period without a first day is its last day alone. */
export function overlaps(a: { from?: Day | null; on: Day }, b: { from?: Day | null; on: Day }): boolean {
  return (a.from ?? a.on) <= b.on && (b.from ?? b.on) <= a.on;
}

function faultsOfDays({ kind, periodFrom, periodUntil }: MeasuredRule, { from, on }: ReadingLine, today: Day): ReadingFault[] {
  const faults: ReadingFault[] = [];
  if (on > today) faults.push(fault('on', 'Ngày số liệu ở tương lai.', 'The day of the figure is in the future.'));
  if (kind === 'FLOW' && !isGiven(from))
    faults.push(fault('from', 'Số liệu theo kỳ cần ngày đầu kỳ.', 'A figure over a period needs the first day of its period.'));
  if (kind === 'STOCK' && isGiven(from))
    faults.push(fault('from', 'Số liệu tại một thời điểm không có ngày đầu kỳ.', 'A figure as of one day has no first day of a period.'));
  if (isGiven(from) && from > on) faults.push(fault('from', 'Ngày đầu kỳ sau ngày cuối kỳ.', 'The first day of the period is after its last day.'));
  if (kind === 'FLOW' && isGiven(from) && isGiven(periodFrom) && from < periodFrom)
    faults.push(fault('from', `Kỳ số liệu bắt đầu trước kỳ của chỉ tiêu, từ ngày ${periodFrom}.`, `The figure begins before the period of the target, which is from ${periodFrom}.`));
  if (kind === 'FLOW' && isGiven(periodUntil) && on > periodUntil)
    faults.push(fault('on', `Kỳ số liệu kết thúc sau kỳ của chỉ tiêu, đến ngày ${periodUntil}.`, `The figure ends after the period of the target, which is until ${periodUntil}.`));
  return faults;
}

function faultsOfShape({ aggregation, binding, reporters }: MeasuredRule, { numerator, denominator, value }: ReadingLine): ReadingFault[] {
  const hasRatio = isGiven(numerator) || isGiven(denominator);
  if (!hasRatio && !isGiven(value))
    return [fault('value', 'Cần tử số và mẫu số, hoặc một giá trị.', 'A numerator and a denominator, or a value, is needed.')];
  const faults: ReadingFault[] = [];
  if (hasRatio && isGiven(value))
    faults.push(fault('value', 'Chỉ ghi tử số và mẫu số, hoặc chỉ ghi giá trị.', 'Either numerator and denominator or a value, not both.'));
  if (hasRatio && !isGiven(numerator)) faults.push(fault('numerator', 'Có mẫu số mà thiếu tử số.', 'There is a denominator without a numerator.'));
  if (hasRatio && !isGiven(denominator)) faults.push(fault('denominator', 'Có tử số mà thiếu mẫu số.', 'There is a numerator without a denominator.'));
  if (hasRatio && !isGiven(value) && aggregation === 'SUM')
    faults.push(fault('value', 'Chỉ tiêu tính tổng cần một giá trị, không phải tỷ lệ.', 'What is summed needs a value, not a ratio.'));
  if (!hasRatio && aggregation === 'RATIO' && binding === 'TOGETHER' && (reporters?.length ?? 0) > 1)
    faults.push(
      fault('value', 'Tỷ lệ chung của nhiều đơn vị cần tử số và mẫu số.', 'A ratio over several offices needs numerator and denominator.'),
    );
  return faults;
}

function faultsOfCounts({ isShare }: MeasuredRule, { numerator, denominator }: ReadingLine): ReadingFault[] {
  const faults: ReadingFault[] = [];
  const divides = isGiven(denominator) && compareDecimals(denominator, '0') > 0;
  if (isGiven(numerator) && isNegative(numerator)) faults.push(fault('numerator', 'Tử số là số âm.', 'The numerator is negative.'));
  if (isGiven(denominator) && !divides) faults.push(fault('denominator', 'Mẫu số phải lớn hơn 0.', 'The denominator must be greater than 0.'));
  if (isShare && isGiven(numerator) && divides && compareDecimals(numerator, denominator) > 0)
    faults.push(
      fault(
        'numerator',
        `Tử số ${showDecimal(numerator, 'vi')} lớn hơn mẫu số ${showDecimal(denominator, 'vi')}.`,
        `The numerator ${showDecimal(numerator, 'en')} is greater than the denominator ${showDecimal(denominator, 'en')}.`,
      ),
    );
  return faults;
}

/** What is summed is a count and never negative; a plain rate or score may be (growth of -2 %). */
function faultsOfValue({ aggregation, isShare, unit }: MeasuredRule, { value }: ReadingLine): ReadingFault[] {
  if (!isGiven(value)) return [];
  const whole = String(unitFactor(unit));
  const most = figureInWords(whole, unit);
  if (isShare && (isNegative(value) || compareDecimals(value, whole) > 0))
    return [
      fault(
        'value',
        `${showDecimal(value, 'vi')} nằm ngoài khoảng 0–${most.vi} của một tỷ trọng.`,
        `${showDecimal(value, 'en')} is outside the 0–${most.en} of a share.`,
      ),
    ];
  return aggregation === 'SUM' && isNegative(value) ? [fault('value', 'Giá trị là số âm.', 'The value is negative.')] : [];
}

function fault(field: keyof ReadingLine, vi: string, en: string): ReadingFault {
  return { path: [field], text: { vi, en } };
}

function isGiven<T>(figure: T | null | undefined): figure is T {
  return figure !== null && figure !== undefined;
}
