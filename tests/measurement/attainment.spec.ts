import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromScaled } from '../../src/kernel/decimal.js';
import { ratio, ratioOf } from '../../src/kernel/ratio.js';
import { attainmentOf, isMet, targetAttainment, targetMet } from '../../src/measurement/attainment.js';
import { comparators, directions, type Reading, type TargetRule } from '../../src/measurement/target-rule.js';

const rule: TargetRule = {
  binding: 'TOGETHER', comparator: 'RANGE', lower: '30', upper: '40', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', unit: '%', isShare: true,
  periodFrom: null, periodUntil: null, dueOn: '2017-12-31', baseline: null, milestones: [], reporters: [{ id: 1, name: 'Phòng Y tế' }, { id: 2, name: 'Phòng Nội vụ' }],
};
const reading = (officeId: number, numerator: string, denominator: string): Reading => ({ id: officeId, officeId, from: null, on: '2017-06-30', numerator, denominator, value: null });
const exactly = (bound: string): TargetRule => ({ ...rule, comparator: 'EXACTLY', lower: bound, upper: bound });

/** 29.999999, 30, 35, 40 and 40.000001 against 30, 40 or both, and whether each is met. */
const values = ['29.999999', '30', '35', '40', '40.000001'];
const table = [
  ['RANGE', 'HIGHER_IS_BETTER', '30', '40', 'BELOW WITHIN WITHIN WITHIN ABOVE', '.++++'],
  ['RANGE', 'LOWER_IS_BETTER', '30', '40', 'BELOW WITHIN WITHIN WITHIN ABOVE', '++++.'],
  ['AT_LEAST', 'HIGHER_IS_BETTER', '30', null, 'BELOW WITHIN WITHIN WITHIN WITHIN', '.++++'],
  ['AT_LEAST', 'LOWER_IS_BETTER', '30', null, 'BELOW WITHIN WITHIN WITHIN WITHIN', '.++++'],
  ['AT_MOST', 'HIGHER_IS_BETTER', null, '40', 'WITHIN WITHIN WITHIN WITHIN ABOVE', '++++.'],
  ['AT_MOST', 'LOWER_IS_BETTER', null, '40', 'WITHIN WITHIN WITHIN WITHIN ABOVE', '++++.'],
  ['EXACTLY', 'HIGHER_IS_BETTER', '35', '35', 'BELOW BELOW WITHIN ABOVE ABOVE', '..+++'],
  ['EXACTLY', 'LOWER_IS_BETTER', '35', '35', 'BELOW BELOW WITHIN ABOVE ABOVE', '+++..'],
] as const;

describe('attainment of one value', () => {
  it.each(table)('%s, %s: bounds are inclusive and the bound that counts decides', (comparator, direction, lower, upper, attainment, met) => {
    const asked = { ...rule, comparator, direction, lower, upper };
    expect(values.map((value) => attainmentOf(asked, ratioOf(value))).join(' ')).toBe(attainment);
    expect(values.map((value) => (isMet(asked, ratioOf(value)) ? '+' : '.')).join('')).toBe(met);
  });

  it('is there for every comparator and direction', () => {
    expect(table.map(([comparator, direction]) => `${comparator} ${direction}`)).toEqual(comparators.flatMap((comparator) => directions.map((direction) => `${comparator} ${direction}`)));
  });

  it('is NO_DATA and not met without a value', () => {
    expect([attainmentOf(rule, null), isMet(rule, null)]).toEqual(['NO_DATA', false]);
    expect(isMet({ ...rule, comparator: 'AT_MOST', lower: null, upper: '40' }, null)).toBe(false);
  });

  it('needs only one of the two equal bounds of EXACTLY', () => {
    expect(attainmentOf({ ...exactly('29'), upper: null }, ratioOf('30'))).toBe('ABOVE');
    expect(isMet({ ...exactly('29'), lower: null }, ratioOf('29'))).toBe(true);
  });

  it('finds a range whose bounds are the value itself WITHIN, for any counts', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (k, d) => {
        const bound = fromScaled(k);
        const value = ratio(k * d, 10n ** 6n * d);
        expect(attainmentOf(exactly(bound), value)).toBe('WITHIN');
        expect(attainmentOf(exactly(bound), ratio(k * d + 1n, 10n ** 6n * d))).toBe('ABOVE');
        expect(attainmentOf(exactly(bound), ratio(k * d - 1n, 10n ** 6n * d))).toBe('BELOW');
      }),
    );
  });

  it('never is WITHIN and unmet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comparators), fc.constantFrom(...directions), fc.integer({ min: 0, max: 50 }), (comparator, direction, value) => {
        const asked = { ...rule, comparator, direction, ...(comparator === 'EXACTLY' ? { lower: '35', upper: '35' } : {}) };
        const at = ratioOf(String(value));
        expect(attainmentOf(asked, at) === 'WITHIN' && !isMet(asked, at)).toBe(false);
      }),
    );
  });
});

describe('attainment of a target that binds together', () => {
  it('finds 29 of 100 exactly at a bound of 29 %', () => {
    expect((29 / 100) * 100).not.toBe(29);
    const one = { ...exactly('29'), reporters: [{ id: 1, name: 'Phòng Y tế' }] };
    expect(targetAttainment(one, [reading(1, '29', '100')], '2017-06-30')).toBe('WITHIN');
    expect(targetMet({ ...one, direction: 'LOWER_IS_BETTER' }, [reading(1, '29', '100')], '2017-06-30')).toBe(true);
  });

  it('judges the sums, so that one office may carry another', () => {
    const readings = [reading(1, '10', '100'), reading(2, '60', '100')];
    expect([targetAttainment(rule, readings, '2017-06-30'), targetMet(rule, readings, '2017-06-30')]).toEqual(['WITHIN', true]);
  });

  it('is WITHIN by those who reported, and NO_DATA before any did', () => {
    expect(targetAttainment(rule, [reading(1, '35', '100')], '2017-06-30')).toBe('WITHIN');
    expect(targetAttainment(rule, [reading(1, '35', '100')], '2017-06-29')).toBe('NO_DATA');
  });
});

describe('attainment of a target that binds each', () => {
  const each: TargetRule = { ...rule, binding: 'EACH' };

  it('is met when every office meets it itself', () => {
    expect(targetMet(each, [reading(1, '30', '100'), reading(2, '60', '100')], '2017-06-30')).toBe(true);
    expect(targetMet(each, [reading(1, '10', '100'), reading(2, '60', '100')], '2017-06-30')).toBe(false);
  });

  it('stands where the worst office stands, by the bound that counts', () => {
    const readings = [reading(1, '10', '100'), reading(2, '60', '100')];
    expect(targetAttainment(each, readings, '2017-06-30')).toBe('BELOW');
    expect(targetAttainment({ ...each, direction: 'LOWER_IS_BETTER' }, readings, '2017-06-30')).toBe('ABOVE');
    expect(targetAttainment(each, [reading(1, '35', '100'), reading(2, '60', '100')], '2017-06-30')).toBe('WITHIN');
  });

  it('is NO_DATA and not met while an office is missing, or nobody is to report', () => {
    expect(targetAttainment(each, [reading(1, '35', '100')], '2017-06-30')).toBe('NO_DATA');
    expect(targetMet(each, [reading(1, '35', '100')], '2017-06-30')).toBe(false);
    expect([targetAttainment({ ...each, reporters: [] }, [], '2017-06-30'), targetMet({ ...each, reporters: [] }, [], '2017-06-30')]).toEqual(['NO_DATA', false]);
  });
});
