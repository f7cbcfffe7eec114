import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfReading, type MeasuredRule, overlaps, type ReadingLine } from '../../src/measurement/measurement-faults.js';

const share: MeasuredRule = { kind: 'STOCK', aggregation: 'RATIO', isShare: true, unit: '%' };
const plan: MeasuredRule = { ...share, isShare: false };
const files: MeasuredRule = { kind: 'FLOW', aggregation: 'SUM', isShare: false, unit: 'hồ sơ' };
const faults = (rule: MeasuredRule, line: Partial<ReadingLine>) =>
  faultsOfReading(rule, { on: '2017-06-30', ...line }, '2017-06-30').map(({ path, text }) => `${path.join('.')}: ${text.en}`);

describe('a measurement', () => {
  it('has no faults when it is as its indicator wants it', () => {
    expect(faults(share, { numerator: '29', denominator: '29' })).toEqual([]);
    expect(faults(share, { numerator: '0', denominator: '1', from: null, value: null })).toEqual([]);
    expect(faults(share, { value: '100' })).toEqual([]);
    expect(faults({ ...share, unit: '‰' }, { value: '1000' })).toEqual([]);
    expect(faults(files, { from: '2017-06-30', value: '0' })).toEqual([]);
  });

  it('may be 140 % of a plan, or a rate that fell', () => {
    expect(faults(plan, { numerator: '140', denominator: '100' })).toEqual([]);
    expect(faults(plan, { value: '140' })).toEqual([]);
    expect(faults(plan, { value: '-2.5' })).toEqual([]);
  });

  it.each<[string, MeasuredRule, Partial<ReadingLine>, string[]]>([
    ['a numerator above its denominator for a share', share, { numerator: '1200', denominator: '1000' }, ['numerator: The numerator 1,200 is greater than the denominator 1,000.']],
    ['a negative count', plan, { numerator: '-1', denominator: '10' }, ['numerator: The numerator is negative.']],
    ['a negative sum', files, { from: '2017-06-01', value: '-1' }, ['value: The value is negative.']],
    ['a denominator of 0', share, { numerator: '0', denominator: '0' }, ['denominator: The denominator must be greater than 0.']],
    ['a negative denominator', share, { numerator: '0', denominator: '-1' }, ['denominator: The denominator must be greater than 0.']],
    ['a future day', share, { on: '2017-07-01', value: '1' }, ['on: The day of the figure is in the future.']],
    ['a share over the whole', share, { value: '100.000001' }, ['value: 100.000001 is outside the 0–100 % of a share.']],
    ['a negative share', share, { value: '-0.1' }, ['value: -0.1 is outside the 0–100 % of a share.']],
    ['both a ratio and a value', share, { numerator: '1', denominator: '2', value: '50' }, ['value: Either numerator and denominator or a value, not both.']],
    ['neither', share, {}, ['value: A numerator and a denominator, or a value, is needed.']],
    ['half a ratio', share, { numerator: '1' }, ['denominator: There is a numerator without a denominator.']],
    ['the other half', share, { denominator: '1' }, ['numerator: There is a denominator without a numerator.']],
    ['a flow without its first day', files, { value: '1' }, ['from: A figure over a period needs the first day of its period.']],
    ['a stock with a first day', share, { from: '2017-06-01', value: '1' }, ['from: A figure as of one day has no first day of a period.']],
    ['a period that ends before it begins', files, { from: '2017-07-01', value: '1' }, ['from: The first day of the period is after its last day.']],
    ['a flow that begins before the period of its target', { ...files, periodFrom: '2017-02-01' }, { from: '2017-01-31', value: '1' }, ['from: The figure begins before the period of the target, which is from 2017-02-01.']],
    ['a flow that ends after the period of its target', { ...files, periodUntil: '2017-05-31' }, { from: '2017-06-01', value: '1' }, ['on: The figure ends after the period of the target, which is until 2017-05-31.']],
    ['a ratio where values are summed', files, { from: '2017-06-01', numerator: '1', denominator: '2' }, ['value: What is summed needs a value, not a ratio.']],
    ['a bare percentage where several offices are put together', { ...share, binding: 'TOGETHER', reporters: [1, 2] }, { value: '50' }, ['value: A ratio over several offices needs numerator and denominator.']],
  ])('is refused with %s', (_, rule, line, expected) => {
    expect(faults(rule, line)).toEqual(expected);
  });

  it('is answered with all its faults at once, in both languages', () => {
    const found = faultsOfReading({ ...share, kind: 'FLOW' }, { on: '2017-07-01', numerator: '-1', denominator: '0', value: '101' }, '2017-06-30');
    expect(found.map(({ path }) => path)).toEqual([['on'], ['from'], ['value'], ['numerator'], ['denominator'], ['value']]);
    expect(found.map(({ text }) => text.vi).at(-1)).toBe('101 nằm ngoài khoảng 0–100 % của một tỷ trọng.');
    expect(found.every(({ text }) => text.vi.endsWith('.') && text.en.endsWith('.'))).toBe(true);
  });

  it('may be a bare percentage where each office stands for itself, or one reports alone', () => {
    expect(faults({ ...share, binding: 'EACH', reporters: [1, 2] }, { value: '50' })).toEqual([]);
    expect(faults({ ...share, binding: 'TOGETHER', reporters: [1] }, { value: '50' })).toEqual([]);
  });
});

describe('two periods', () => {
  it('overlap when they share a day, the last and the first included', () => {
    const first = { from: '2017-01-01', on: '2017-03-31' };
    expect(overlaps(first, { from: '2017-03-31', on: '2017-06-30' })).toBe(true);
    expect(overlaps(first, { from: '2017-04-01', on: '2017-06-30' })).toBe(false);
    expect(overlaps(first, { from: '2017-02-01', on: '2017-02-28' })).toBe(true);
  });

  it('overlap either way round', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((d) => `2017-01-${d}`);
    const period = fc.tuple(day, day).map((days) => days.toSorted()).map(([from = '', on = '']) => ({ from, on }));
    fc.assert(fc.property(period, period, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });
});
