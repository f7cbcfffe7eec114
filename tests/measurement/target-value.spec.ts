import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromScaled, scaled } from '../../src/kernel/decimal.js';
import { compareRatios, ratio, toDecimal } from '../../src/kernel/ratio.js';
import type { Reading, TargetRule } from '../../src/measurement/target-rule.js';
import { officeValue, pointsOf, type TargetValue, valueOf } from '../../src/measurement/target-value.js';

const health = { id: 1, name: 'Phòng Y tế' };
const interior = { id: 2, name: 'Phòng Nội vụ' };
const commune = { id: 3, name: 'UBND xã An Khánh' };

const share: TargetRule = {
  binding: 'TOGETHER', comparator: 'RANGE', lower: '30', upper: '40', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', unit: '%', isShare: true,
  periodFrom: null, periodUntil: null, dueOn: '2017-12-31', baseline: null, milestones: [], reporters: [health, interior, commune],
};
const files: TargetRule = { ...share, kind: 'FLOW', aggregation: 'SUM', unit: 'hồ sơ', isShare: false, periodFrom: '2017-01-01', periodUntil: '2017-12-31' };
const score: TargetRule = { ...share, aggregation: 'NONE', unit: 'điểm', isShare: false, reporters: [health] };

let lastId = 0;
const reading = (office: { id: number }, on: string, figure: Partial<Reading>): Reading => {
  lastId += 1;
  return { id: lastId, officeId: office.id, from: null, on, numerator: null, denominator: null, value: null, ...figure };
};
const counts = (numerator: string, denominator: string) => ({ numerator, denominator });
const shown = ({ value }: TargetValue) => value && toDecimal(value);

describe('a ratio over offices', () => {
  it('is the sum of numerators over the sum of denominators, never an average of percentages', () => {
    const found = valueOf(share, [reading(health, '2017-03-31', counts('1', '2')), reading(interior, '2017-03-31', counts('10', '98')), reading(commune, '2017-03-31', counts('0', '100'))], '2017-06-30');
    expect(found).toMatchObject({ numerator: '11', denominator: '200', reported: 3, expected: 3, missing: [], asOf: '2017-06-30' });
    expect(shown(found)).toBe('5.5');
  });

  it('equals exact whole-number arithmetic for any counts', () => {
    const count = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 20 }), (pairs) => {
        const reporters = pairs.map((_, id) => ({ id, name: String(id) }));
        const readings = pairs.map(([n, d], id) => reading({ id }, '2017-03-31', counts(fromScaled(n), fromScaled(d + 1n))));
        const [n, d] = pairs.reduce(([sn, sd], [pn, pd]) => [sn + pn, sd + pd + 1n] as const, [0n, 0n] as const);
        const found = valueOf({ ...share, reporters }, readings, '2017-06-30');
        expect(compareRatios(found.value ?? ratio(-1n, 1n), ratio(100n * n, d))).toBe(0);
        expect([scaled(found.numerator ?? ''), scaled(found.denominator ?? '')]).toEqual([n, d]);
      }),
    );
  });

  it('is over those who reported, and lists who is missing instead of counting them as zero', () => {
    const found = valueOf(share, [reading(health, '2017-03-31', counts('30', '100'))], '2017-06-30');
    expect(found).toMatchObject({ reported: 1, expected: 3, missing: [interior, commune] });
    expect(shown(found)).toBe('30');
  });

  it('counts a reported zero as zero', () => {
    const found = valueOf(share, [reading(health, '2017-03-31', counts('30', '100')), reading(interior, '2017-03-31', counts('0', '100'))], '2017-06-30');
    expect(found).toMatchObject({ reported: 2, missing: [commune] });
    expect(shown(found)).toBe('15');
  });

  it('takes a plain percentage from the only reporter, and does not mix one into the counts of several', () => {
    const plain = reading(health, '2017-03-31', { value: '35.5' });
    expect(shown(valueOf({ ...share, reporters: [health] }, [plain], '2017-06-30'))).toBe('35.5');
    expect(valueOf(share, [plain], '2017-06-30')).toMatchObject({ value: null, reported: 0 });
    expect(shown(officeValue(share, [plain], health.id, '2017-06-30'))).toBe('35.5');
  });

  it('counts who reported a plain percentage where each office is judged by itself, and has no joint value', () => {
    const each: TargetRule = { ...share, binding: 'EACH' };
    const found = valueOf(each, [reading(health, '2017-03-31', { value: '35.5' }), reading(interior, '2017-03-31', counts('1', '2'))], '2017-06-30');
    expect(found).toMatchObject({ value: null, numerator: null, reported: 2, expected: 3, missing: [commune] });
  });

  it('has no value while nobody reported or the denominators sum to 0', () => {
    expect(valueOf(share, [], '2017-06-30')).toMatchObject({ value: null, numerator: null, reported: 0, expected: 3 });
    expect(valueOf(share, [reading(health, '2017-03-31', counts('0', '0'))], '2017-06-30')).toMatchObject({ value: null, numerator: '0', denominator: '0', reported: 1 });
  });

  it('follows its unit: hundredths, thousandths, or the bare quotient', () => {
    const half = [reading(health, '2017-03-31', counts('1', '2'))];
    expect(['%', '‰', 'lần'].map((unit) => shown(valueOf({ ...share, unit }, half, '2017-06-30')))).toEqual(['50', '500', '0.5']);
  });
});

describe('a stock', () => {
  it('is the latest figure of each office as of the day, the later entry where two are of one day', () => {
    const readings = [
      reading(health, '2017-03-31', counts('2', '10')),
      reading(health, '2017-03-31', counts('3', '10')),
      reading(health, '2017-01-31', counts('1', '10')),
      reading(health, '2017-07-01', counts('9', '10')),
    ];
    expect(shown(valueOf(share, readings, '2017-06-30'))).toBe('30');
    expect(shown(valueOf(share, readings.toReversed(), '2017-06-30'))).toBe('30');
    expect(shown(valueOf(share, readings, '2017-07-01'))).toBe('90');
  });

  it('ignores an office that is no reporter', () => {
    const readings = [reading({ id: 9 }, '2017-03-31', counts('9', '10'))];
    expect(valueOf(share, readings, '2017-06-30').value).toBeNull();
    expect(officeValue(share, readings, 9, '2017-06-30')).toMatchObject({ value: null, expected: 0 });
  });
});

describe('a flow', () => {
  it('adds what lies within the target’s period, up to the day', () => {
    const readings = [
      reading(health, '2017-01-31', { from: '2016-12-15', value: '1000' }),
      reading(health, '2017-03-31', { from: '2017-01-01', value: '10.5' }),
      reading(health, '2017-06-30', { from: '2017-04-01', value: '20' }),
      reading(interior, '2017-12-31', { from: '2017-12-01', value: '100' }),
      reading(interior, '2018-01-31', { from: '2018-01-01', value: '1000' }),
    ];
    expect(shown(valueOf(files, readings, '2017-06-30'))).toBe('30.5');
    expect(shown(valueOf(files, readings, '2018-12-31'))).toBe('130.5');
  });

  it('divides the sums where it is a ratio, and has no figure from the percentages of several periods', () => {
    const rate: TargetRule = { ...files, aggregation: 'RATIO', unit: '%', reporters: [health] };
    const first = reading(health, '2017-03-31', { from: '2017-01-01', ...counts('1', '4') });
    const second = reading(health, '2017-06-30', { from: '2017-04-01', ...counts('3', '4') });
    expect(shown(valueOf(rate, [first, second], '2017-06-30'))).toBe('50');
    const plain = reading(health, '2017-09-30', { from: '2017-07-01', value: '60' });
    expect(shown(valueOf(rate, [plain], '2017-09-30'))).toBe('60');
    expect(valueOf(rate, [first, plain], '2017-09-30')).toMatchObject({ value: null, missing: [health] });
  });
});

describe('a score', () => {
  it('is its one reporter’s latest, and nothing where several would have to be put together', () => {
    const readings = [reading(health, '2017-03-31', { value: '81.25' }), reading(health, '2017-06-30', { value: '79' })];
    expect(shown(valueOf(score, readings, '2017-06-30'))).toBe('79');
    expect(valueOf({ ...score, reporters: [health, interior] }, readings, '2017-06-30')).toMatchObject({ value: null, reported: 1, missing: [interior] });
  });
});

describe('the points of a target', () => {
  it('are the days on which everybody had reported, with running sums for a flow', () => {
    const rule = { ...files, reporters: [health, interior] };
    const readings = [
      reading(health, '2017-01-31', { from: '2017-01-01', value: '1' }),
      reading(interior, '2017-02-28', { from: '2017-01-01', value: '2' }),
      reading(health, '2017-03-31', { from: '2017-02-01', value: '4' }),
      reading(interior, '2017-03-31', { from: '2017-03-01', value: '8' }),
    ];
    expect(pointsOf(rule, readings, '2017-12-31').map(({ on, value }) => [on, toDecimal(value)])).toEqual([['2017-02-28', '3'], ['2017-03-31', '15']]);
    expect(pointsOf(rule, readings, '2017-03-30')).toHaveLength(1);
  });
});
