/** An exact decimal in its one canonical spelling: no exponent, no plus, no trailing zeros, and '-0' is '0'. Equal figures are equal texts. */
export type Decimal = string;

const places = 6;
/** What a double carries without loss, so that a figure survives JSON and every database. */
const mostDigits = 15;
const mostCharacters = 40;
export const unitsPerOne = 10n ** BigInt(places);

const plain = /^(-?)(\d+)(?:\.(\d+))?$/;
const withExponent = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;

/** Reads a JSON number or a text such as "-1.5"; anything else, a decimal comma too, is refused and never guessed at. */
export function parseDecimal(value: string | number): Decimal | undefined {
  const text = typeof value === 'number' ? spelledOut(value) : value;
  // no figure is that long, and to look for zeros in a long text takes the square of its length
  if (text !== undefined && text.length > mostCharacters) return undefined;
  const parts = plain.exec(text ?? '');
  if (!parts) return undefined;
  const whole = (parts[2] ?? '').replace(/^0+/, '');
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  const digits = whole === '' ? fraction.replace(/^0+/, '') : whole + fraction;
  if (fraction.length > places || digits.length > mostDigits) return undefined;
  return canonical(parts[1] === '-', whole, fraction);
}

export function scaled(value: Decimal): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

export function fromScaled(units: bigint): Decimal {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return canonical(units < 0n, digits.slice(0, -places).replace(/^0+/, ''), digits.slice(-places).replace(/0+$/, ''));
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = [scaled(a), scaled(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function isNegative(value: Decimal): boolean {
  return value.startsWith('-');
}

/** For charts and JSON numbers only: arithmetic on the result is no longer exact. */
export function toNumber(value: Decimal): number {
  return Number(value);
}

/** "1.234,5" in Vietnamese, "1,234.5" in English; by hand, because Intl would go through a double. */
export function showDecimal(value: Decimal, language: 'vi' | 'en'): string {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + point + fraction;
}

function canonical(negative: boolean, whole: string, fraction: string): Decimal {
  if (whole === '' && fraction === '') return '0';
  return `${negative ? '-' : ''}${whole || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

/** JavaScript writes 0.0000001 as 1e-7; the shift is done on the digits, since a multiplication would round. */
function spelledOut(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const parts = withExponent.exec(String(value));
  if (!parts) return String(value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}.${digits.slice(point) || '0'}`;
}
