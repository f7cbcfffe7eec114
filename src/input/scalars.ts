import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay, parseInstant } from '../kernel/date.js';
import { parseDecimal, toNumber } from '../kernel/decimal.js';
import type { Bilingual } from '../kernel/refusal.js';

/** A value that is not of the right form; its two sentences go out with the path at which it stood (server/input-form.ts). */
function malformed(text: Bilingual): GraphQLError {
  return new GraphQLError(text.en, { extensions: { code: 'BAD_USER_INPUT', text } });
}
/** As it is written, because a number would lose what a figure keeps; only an exponent has to be worked out. */
const figure = (written: string): string | number => (/e/i.test(written) ? Number(written) : written);
const show = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

function scalar<I>(name: string, description: string, parse: (value: unknown) => I | undefined, expected: Bilingual, serialize: (value: unknown) => unknown): GraphQLScalarType {
  const read = (value: unknown): I => {
    const parsed = parse(value);
    if (parsed === undefined) throw malformed({ en: `${show(value)} is not ${expected.en}`, vi: `${show(value)} không phải là ${expected.vi}` });
    return parsed;
  };
  const literal = (node: ValueNode): unknown =>
    node.kind === Kind.STRING ? node.value : node.kind === Kind.INT || node.kind === Kind.FLOAT ? figure(node.value) : node.kind === Kind.BOOLEAN ? node.value : undefined;
  return new GraphQLScalarType({ name, description, parseValue: read, parseLiteral: node => read(literal(node)), serialize: serialize as never });
}

export const DateScalar = scalar(
  'Date',
  'A calendar day in the installation’s time zone, like 2017-12-31. Bounds that are days are inclusive.',
  value => (isDay(value) ? value : undefined),
  { en: 'a day of the calendar like "2017-12-31"', vi: 'một ngày hợp lệ dạng "2017-12-31"' },
  value => value,
);
export const DateTimeScalar = scalar(
  'DateTime',
  'An instant, answered in UTC with milliseconds: 2017-12-31T02:03:04.567Z. Any offset is accepted.',
  parseInstant,
  { en: 'an instant like "2017-12-31T02:03:04Z"', vi: 'một thời điểm dạng "2017-12-31T02:03:04Z"' },
  value => value,
);
export const DecimalScalar = scalar(
  'Decimal',
  'An exact figure of at most six places and 15 significant digits; a JSON number, or a string with a decimal point.',
  value => (typeof value === 'number' || typeof value === 'string' ? parseDecimal(value) : undefined),
  { en: 'a figure of at most 6 decimal places and 15 digits, like 12.5', vi: 'một số có tối đa 6 chữ số thập phân và 15 chữ số, ví dụ 12.5' },
  value => (typeof value === 'string' ? toNumber(value) : value),
);
export const JsonScalar = scalar(
  'CanonicalJson',
  'A record as JSON text with sorted keys: what it was or became, property by property.',
  value => (typeof value === 'string' ? value : undefined),
  { en: 'JSON as text', vi: 'JSON dạng văn bản' },
  value => value,
);
