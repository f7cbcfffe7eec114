import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, fromScaled, isNegative, parseDecimal, scaled, showDecimal, toNumber } from '../../src/kernel/decimal.js';
import { between, compareRatios, leastSquares, ratio, ratioOf, toDecimal } from '../../src/kernel/ratio.js';

/** At most 15 digits, six of them after the point: what a figure may be. */
const units = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });

describe('a decimal', () => {
  it.each([
    ['30', '30'],
    ['-1.5', '-1.5'],
    ['124.50', '124.5'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['007.10', '7.1'],
    ['0.000001', '0.000001'],
    ['1.0000000', '1'],
    ['999999999.999999', '999999999.999999'],
    [30, '30'],
    [-0, '0'],
    [0.1, '0.1'],
    [1e-6, '0.000001'],
    [-2.5e-5, '-0.000025'],
    [999999999999999, '999999999999999'],
  ])('is read from %j as %s', (given, text) => {
    expect(parseDecimal(given)).toBe(text);
  });

  it.each([
    '', ' ', '1,5', ' 1', '1 ', '1 000', '+1', '.5', '5.', '--1', '1e3', '1E3', '0x10', '１', 'NaN', 'Infinity', 'khoảng 30', '1\n',
    '0.0000001', '1234567890.123456', '1000000000000000', Number.NaN, Number.POSITIVE_INFINITY, 1e-7, 1e21, 1.5e300, 0.1 + 0.2,
  ])('is refused from %j', (given) => {
    expect(parseDecimal(given)).toBeUndefined();
  });

  it('survives scaling, reading and JSON numbers unchanged', () => {
    fc.assert(
      fc.property(units, (n) => {
        const text = fromScaled(n);
        expect(scaled(text)).toBe(n);
        expect(parseDecimal(text)).toBe(text);
        expect(parseDecimal(toNumber(text))).toBe(text);
      }),
    );
  });

  it('compares and is negative as its scaled whole number is', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(compareDecimals(fromScaled(a), fromScaled(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(isNegative(fromScaled(a))).toBe(a < 0n);
      }),
    );
  });

  it('is written as each language writes it', () => {
    expect(showDecimal('-1234567.25', 'vi')).toBe('-1.234.567,25');
    expect(showDecimal('-1234567.25', 'en')).toBe('-1,234,567.25');
    expect(showDecimal('123', 'vi')).toBe('123');
    expect(showDecimal('0.5', 'vi')).toBe('0,5');
  });
});

describe('a ratio', () => {
  it('keeps its denominator positive and has none of 0', () => {
    expect(ratio(1n, -3n)).toEqual({ n: -1n, d: 3n });
    expect(() => ratio(1n, 0n)).toThrow('A ratio has no denominator 0');
  });

  it('is rounded half to even, alike on both sides of zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.51, -0.51].map((n) => toDecimal(ratio(BigInt(n * 100), 100n), 0))).toEqual(['0', '2', '2', '0', '-2', '-2', '1', '-1']);
    expect(toDecimal(ratio(2n, 3n))).toBe('0.666667');
    expect(toDecimal(ratio(-2n, 3n))).toBe('-0.666667');
    expect(toDecimal(ratio(1n, 2_000_000n))).toBe('0');
    expect(toDecimal(ratio(3n, 2_000_000n))).toBe('0.000002');
  });

  it('is off by at most half a millionth when shown', () => {
    fc.assert(
      fc.property(units, fc.bigInt({ min: 1n, max: 10n ** 12n }), (n, d) => {
        const off = scaled(toDecimal(ratio(n, d))) * d - n * 10n ** 6n;
        expect((off < 0n ? -off : off) * 2n <= d).toBe(true);
      }),
    );
  });

  it('compares as the whole numbers do when both are brought to one denominator', () => {
    fc.assert(
      fc.property(units, units, fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, b, k, l) => {
        expect(compareRatios(ratio(a * k, k), ratio(b * -l, -l))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('lies on a straight line between two others', () => {
    expect(toDecimal(between(ratioOf('10'), ratioOf('4'), 1, 3))).toBe('8');
    expect(toDecimal(between(ratioOf('10'), ratioOf('4'), 3, 3))).toBe('4');
  });

  it('is found by least squares exactly where the points lie on a line, and not at all where they lie on one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), fc.uniqueArray(fc.nat(4000), { minLength: 2 }), fc.nat(9000), (a, b, xs, at) => {
        const points = xs.map((x) => ({ x, y: ratio(BigInt(a + b * x), 1n) }));
        expect(toDecimal(leastSquares(points, at) ?? ratioOf('0.1'))).toBe(String(a + b * at));
      }),
    );
    expect(leastSquares([{ x: 3, y: ratioOf('1') }, { x: 3, y: ratioOf('2') }], 5)).toBeNull();
  });
});
