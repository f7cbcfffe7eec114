import { type Bilingual, Refusal } from '../../kernel/refusal.js';

/** What one request may be, and may ask for; exactly so much still passes. */
export const limits = {
  /** of the request's body, in bytes */
  body: 256 * 1024,
  /** of the query, in characters */
  text: 20_000,
  tokens: 2_000,
  /** fields within each other, fragments opened; the whole schema is asked for by a query of just so many */
  depth: 15,
  aliases: 30,
  fields: 1_000,
  directives: 20,
  /** objects and lists within each other in the variables, that of all variables included */
  nesting: 20,
  /** records */
  cost: 10_000,
} as const;
export type Limit = keyof typeof limits;

const several: Bilingual = { en: 'ask in several queries', vi: 'hãy chia thành nhiều truy vấn' };
const sentences: Record<Limit, (count: number, most: number) => Bilingual> = {
  body: (count, most) => ({ en: `the request is ${count} bytes long or more; at most ${most}`, vi: `yêu cầu dài từ ${count} byte trở lên; tối đa ${most} byte` }),
  text: (count, most) => ({ en: `the query is ${count} characters long; at most ${most}: ${several.en}`, vi: `truy vấn dài ${count} ký tự; tối đa ${most}: ${several.vi}` }),
  tokens: (count, most) => ({ en: `the query has ${count} tokens (names, signs and values); at most ${most}: ${several.en}`, vi: `truy vấn có ${count} từ tố (tên, dấu và giá trị); tối đa ${most}: ${several.vi}` }),
  depth: (count, most) => ({ en: `the query is ${count} fields deep; at most ${most}, fragments included: ${several.en}`, vi: `truy vấn lồng ${count} tầng trường; tối đa ${most} tầng, kể cả fragment: ${several.vi}` }),
  aliases: (count, most) => ({ en: `the query has ${count} aliases; at most ${most}, fragments included: ${several.en}`, vi: `truy vấn có ${count} bí danh; tối đa ${most}, kể cả fragment: ${several.vi}` }),
  fields: (count, most) => ({ en: `the query has ${count} fields; at most ${most}, fragments included: ${several.en}`, vi: `truy vấn có ${count} trường; tối đa ${most}, kể cả fragment: ${several.vi}` }),
  directives: (count, most) => ({ en: `the query has ${count} directives; at most ${most}, fragments included: ${several.en}`, vi: `truy vấn có ${count} chỉ thị (directive); tối đa ${most}, kể cả fragment: ${several.vi}` }),
  nesting: (count, most) => ({ en: `the variables are nested ${count} levels deep or more; at most ${most}`, vi: `các biến lồng từ ${count} tầng trở lên; tối đa ${most} tầng` }),
  cost: (count, most) => ({
    en: `the query asks for up to ${count} records; at most ${most} at once: ask for smaller pages or fewer levels`,
    vi: `truy vấn yêu cầu tới ${count} bản ghi; mỗi lần tối đa ${most}: hãy giảm kích thước trang hoặc số tầng`,
  }),
};

export const tooComplex = (limit: Limit, cost: number): Refusal => new Refusal('QUERY_TOO_COMPLEX', sentences[limit](cost, limits[limit]), { cost, limit: limits[limit] });

/** The refusal is thrown; nothing else ever is, because what else is wrong with a request is told by those who come after. */
export function check(limit: Limit, count: number): void {
  if (count > limits[limit]) throw tooComplex(limit, count);
}
/** Counts stay exact numbers, however often fragments double each other. */
export const atMost = (count: number): number => Math.min(count, Number.MAX_SAFE_INTEGER);
