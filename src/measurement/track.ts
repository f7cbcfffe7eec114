import { addDays, daysBetween } from '../kernel/date.js';
import type { Decimal } from '../kernel/decimal.js';
import { absolute, between, compareRatios, leastSquares, multiply, type Ratio, ratio, ratioOf, subtract, toDecimal } from '../kernel/ratio.js';
import { boundThatCounts, isMet } from './attainment.js';
import { boundsInWords, type Day, figureInWords, type InWords, type Reading, type TargetRule } from './target-rule.js';
import { forOffice, lastReadOn, pointsOf, type TargetValue, valueOf } from './target-value.js';

/** Worst first: a target that binds each is where its worst office is, and known to be off track is worse than not known. */
export const trackStatuses = ['MISSED', 'OFF_TRACK', 'NO_DATA', 'STALE', 'AT_RISK', 'ON_TRACK', 'MET'] as const;
export type TrackStatus = (typeof trackStatuses)[number];

export interface Track {
  status: TrackStatus;
  expected: Decimal | null;
  /** For the due date; `points` says on how many it rests. */
  forecast: { value: Decimal; points: number } | null;
  reason: InWords;
}

type Verdict = Pick<Track, 'status' | 'reason'>;
type Point = { on: Day; value: Ratio };
type Line = { start: Point; end: Point; points: Point[] };

export function trackOf(rule: TargetRule, readings: readonly Reading[], asOf: Day, staleDays: number): Track {
  if (rule.binding === 'TOGETHER') return trackOfOne(rule, readings, asOf, staleDays);
  const offices = rule.reporters.map(({ id, name }) => ({ name, track: trackOfOne(forOffice(rule, id), readings, asOf, staleDays) }));
  const [worst] = offices.toSorted((a, b) => trackStatuses.indexOf(a.track.status) - trackStatuses.indexOf(b.track.status));
  if (worst === undefined) return trackOfOne(rule, readings, asOf, staleDays);
  const { status, reason } = worst.track;
  const alike = offices.filter(({ track }) => track.status === status).length;
  const vi = `${worst.name} (${alike}/${offices.length} đơn vị ở tình trạng này): ${reason.vi}`;
  return { ...worst.track, reason: { vi, en: `${worst.name} (${alike} of ${offices.length} offices in this state): ${reason.en}` } };
}

function trackOfOne(rule: TargetRule, readings: readonly Reading[], asOf: Day, staleDays: number): Track {
  const line = lineOf(rule);
  const expected = line && expectedOn(line, asOf);
  const shown = expected && toDecimal(expected);
  if (rule.dueOn !== null && asOf > rule.dueOn) return { ...verdictWhenDue(rule, readings, rule.dueOn), expected: shown, forecast: null };
  const forecast = forecastOf(rule, pointsOf(rule, readings, asOf));
  const readOn = lastReadOn(rule, readings, asOf);
  const found = valueOf(rule, readings, asOf);
  if (found.value === null || readOn === null) {
    const reason = say(found, { vi: `Tính đến ${vn(asOf)} chưa có số liệu`, en: `no figure by ${asOf}` });
    return { status: 'NO_DATA', reason, expected: shown, forecast };
  }
  const verdict = line && expected ? verdictByLine(rule, line, expected, found.value, readOn, asOf, staleDays) : withoutLine(rule, found.value, asOf);
  return { status: verdict.status, reason: say(found, verdict.reason), expected: shown, forecast };
}

/** Judged on what is known as of the due date; a figure measured later no longer saves it. */
function verdictWhenDue(rule: TargetRule, readings: readonly Reading[], dueOn: Day): Verdict {
  const found = valueOf(rule, readings, dueOn);
  const asked = boundsInWords(rule);
  const status = isMet(rule, found.value) ? 'MET' : 'MISSED';
  if (found.value === null) {
    const vi = `Đến hạn ${vn(dueOn)} chưa có số liệu, yêu cầu ${asked.vi}`;
    return { status, reason: say(found, { vi, en: `no figure by the due date ${dueOn}; ${asked.en} was asked` }) };
  }
  const { bound } = boundThatCounts(rule);
  const [value] = figures(rule, found.value, bound === null ? null : ratioOf(bound));
  const outcome = status === 'MET' ? { vi: 'đạt', en: 'met' } : { vi: 'không đạt', en: 'missed' };
  const vi = `Đến hạn ${vn(dueOn)} là ${value.vi}, yêu cầu ${asked.vi}: ${outcome.vi} chỉ tiêu`;
  return { status, reason: say(found, { vi, en: `${value.en} by the due date ${dueOn}, ${asked.en} was asked: ${outcome.en}` }) };
}

function verdictByLine(rule: TargetRule, line: Line, expected: Ratio, value: Ratio, readOn: Day, asOf: Day, staleDays: number): Verdict {
  const [now, needed] = figures(rule, value, expected);
  const measured = readOn === asOf ? { vi: '', en: '' } : { vi: ` (số liệu ngày ${vn(readOn)})`, en: ` (measured on ${readOn})` };
  const reached = { vi: `Tính đến ${vn(asOf)} đạt ${now.vi}${measured.vi}`, en: `${now.en} on ${asOf}${measured.en}` };
  const asks = `the line from baseline to bound asks for ${needed.en} by then`;
  const age = daysBetween(readOn, asOf);
  if (age > staleDays) {
    const vi = `${reached.vi}, số liệu đã cũ ${age} ngày (quá ${staleDays} ngày); đường tiến độ cần ${needed.vi}`;
    return { status: 'STALE', reason: { vi, en: `${reached.en}, ${age} days old (more than ${staleDays}); ${asks}` } };
  }
  const lead = boundThatCounts(rule).side === 'FROM' ? subtract(value, expected) : subtract(expected, value);
  if (lead.n >= 0n) return { status: 'ON_TRACK', reason: { vi: `${reached.vi}, đường tiến độ cần ${needed.vi}`, en: `${reached.en}; ${asks}` } };
  const tenth = multiply(absolute(subtract(line.end.value, line.start.value)), ratio(1n, 10n));
  const isNear = compareRatios(absolute(lead), tenth) <= 0;
  const [leeway] = figures(rule, tenth, null);
  const how = isNear ? { vi: 'trong', en: 'within' } : { vi: 'quá', en: 'outside' };
  const vi = `${reached.vi} trong khi đường tiến độ cần ${needed.vi}, chênh ${how.vi} mức ${leeway.vi} (một phần mười quãng đường)`;
  const en = `${reached.en}; ${asks}, ${how.en} the leeway of ${leeway.en} (a tenth of the way)`;
  return { status: isNear ? 'AT_RISK' : 'OFF_TRACK', reason: { vi, en } };
}

function withoutLine(rule: TargetRule, value: Ratio, asOf: Day): Verdict {
  const [now] = figures(rule, value, null);
  const lack = rule.baseline === null ? { vi: 'mức xuất phát', en: 'a baseline' } : { vi: 'hạn và mức phải đạt', en: 'a due date and a bound' };
  const vi = `Tính đến ${vn(asOf)} đạt ${now.vi}; không có ${lack.vi} nên không có đường tiến độ`;
  return { status: 'NO_DATA', reason: { vi, en: `${now.en} on ${asOf}; without ${lack.en} there is no line to compare with` } };
}

/**
 * From the baseline over the milestones to the bound that counts, due on the due date (without one, on the period's last day).
 * What is summed over a period starts from nothing: last year's total is where the wish comes from, not where this year's count begins.
 */
function lineOf(rule: TargetRule): Line | null {
  const { baseline, dueOn, periodFrom, periodUntil } = rule;
  const { bound } = boundThatCounts(rule);
  const endOn = dueOn ?? periodUntil;
  if (baseline === null || bound === null || endOn === null) return null;
  const startsAnew = rule.kind === 'FLOW' && rule.aggregation === 'SUM' && periodFrom !== null && baseline.on < periodFrom;
  const start = { on: startsAnew ? addDays(periodFrom, -1) : baseline.on, value: ratioOf(startsAnew ? '0' : baseline.value) };
  const end = { on: endOn, value: ratioOf(bound) };
  const onTheWay = rule.milestones.filter(({ on }) => on > start.on && on < endOn).map(({ on, value }) => ({ on, value: ratioOf(value) }));
  return { start, end, points: [start, ...onTheWay.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), end] };
}

/** Flat before the start and after the end. */
function expectedOn({ start, end, points }: Line, day: Day): Ratio {
  if (day >= end.on) return end.value;
  if (day <= start.on) return start.value;
  const next = points.find(({ on }) => on >= day) ?? end;
  const last = points.findLast(({ on }) => on < day) ?? start;
  return between(last.value, next.value, daysBetween(last.on, day), daysBetween(last.on, next.on));
}

function forecastOf({ dueOn, periodUntil }: TargetRule, points: Point[]): Track['forecast'] {
  const endOn = dueOn ?? periodUntil;
  const [first] = points;
  if (endOn === null || first === undefined || points.length < 3) return null;
  const days = points.map(({ on, value }) => ({ x: daysBetween(first.on, on), y: value }));
  const value = leastSquares(days, daysBetween(first.on, endOn));
  return value && { value: toDecimal(value), points: points.length };
}

/** Two places are enough to read, except where two unequal figures would then look the same. */
function figures({ unit }: TargetRule, value: Ratio, other: Ratio | null): [InWords, InWords] {
  const against = other ?? value;
  const places = toDecimal(value, 2) === toDecimal(against, 2) && compareRatios(value, against) !== 0 ? 6 : 2;
  return [figureInWords(toDecimal(value, places), unit), figureInWords(toDecimal(against, places), unit)];
}

function say({ reported, expected }: TargetValue, { vi, en }: InWords): InWords {
  const isPartial = reported > 0 && reported < expected;
  const sentence = en.charAt(0).toUpperCase() + en.slice(1);
  return isPartial
    ? { vi: `${vi}. ${reported}/${expected} đơn vị đã báo cáo.`, en: `${sentence}. ${reported} of ${expected} offices reported.` }
    : { vi: `${vi}.`, en: `${sentence}.` };
}

function vn(day: Day): string {
  return day.split('-').reverse().join('/');
}
