import { type Decimal, fromScaled, scaled, unitsPerOne } from './decimal.js';

/** An exact fraction. `d` is always positive, so that comparing by cross-multiplication never turns a sign round. Not reduced. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export function ratio(n: bigint, d: bigint): Ratio {
  if (d === 0n) throw new RangeError('A ratio has no denominator 0; a value without one is null.');
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function ratioOf(value: Decimal): Ratio {
  return { n: scaled(value), d: unitsPerOne };
}

function add(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function absolute(a: Ratio): Ratio {
  return a.n < 0n ? { n: -a.n, d: a.d } : a;
}

export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The value times 10^places as a whole number, half to even: the same on every machine, and without a drift upwards over many figures. */
function rounded(a: Ratio, places: number): bigint {
  const shifted = a.n * 10n ** BigInt(places);
  const quotient = shifted / a.d;
  const twice = 2n * absolute({ n: shifted % a.d, d: 1n }).n;
  if (twice < a.d || (twice === a.d && quotient % 2n === 0n)) return quotient;
  return shifted < 0n ? quotient - 1n : quotient + 1n;
}

/** For showing only; a bound is compared on the ratio itself. */
export function toDecimal(a: Ratio, places: 0 | 1 | 2 | 3 | 4 | 5 | 6 = 6): Decimal {
  return fromScaled(rounded(a, places) * 10n ** BigInt(6 - places));
}

/** On the straight line from `a` to `b`, `done` of `whole` steps along. */
export function between(a: Ratio, b: Ratio, done: number, whole: number): Ratio {
  return add(a, multiply(subtract(b, a), ratio(BigInt(done), BigInt(whole))));
}

/** Digits kept of each point: far more than are shown, while exact fractions of hundreds of points would grow without end. */
const kept = 18;

/** The least-squares line through the points, read at `x`, in whole numbers and therefore the same everywhere. Null where no line is determined. */
export function leastSquares(points: readonly { x: number; y: Ratio }[], x: number): Ratio | null {
  let [sumX, sumY, sumXX, sumXY] = [0n, 0n, 0n, 0n];
  for (const point of points) {
    const [px, py] = [BigInt(point.x), rounded(point.y, kept)];
    sumX += px;
    sumY += py;
    sumXX += px * px;
    sumXY += px * py;
  }
  const count = BigInt(points.length);
  const spread = count * sumXX - sumX * sumX;
  if (spread === 0n) return null;
  const slope = count * sumXY - sumX * sumY;
  return ratio(sumY * spread + slope * (BigInt(x) * count - sumX), count * spread * 10n ** BigInt(kept));
}
