import * as v from 'valibot';

/** What an old or mistyped address says wrongly is left out, so that the link still leads somewhere. */
const forgiving = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(schema, undefined as v.InferOutput<Schema>);
export const id = forgiving(v.optional(v.pipe(v.string(), v.regex(/^[a-z_]+_\d+$/))));
export const ids = forgiving(v.optional(v.pipe(v.union([v.array(v.string()), v.pipe(v.string(), v.transform(one => [one]))]), v.transform(given => given.filter(one => /^[a-z_]+_\d+$/.test(one))))));
export const day = forgiving(v.optional(v.pipe(v.string(), v.isoDate())));
/** A number of days, at least one. */
export const days = forgiving(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))));
export const flag = forgiving(v.optional(v.boolean()));
/** Words as somebody typed them; an address takes 2017 for a number. */
export const text = forgiving(v.optional(v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String), v.trim(), v.maxLength(200))));
export const one = <const Words extends readonly string[]>(list: Words) => forgiving(v.optional(v.picklist(list)));
/** One word or several of a list. */
export const some = <const Words extends readonly string[]>(list: Words) =>
  forgiving(v.optional(v.pipe(v.union([v.array(v.string()), v.pipe(v.string(), v.transform(word => [word]))]), v.transform(given => given.filter((word): word is Words[number] => list.includes(word))))));

export const pageSizes = [20, 50, 100] as const;
/** Which page of a list: after or before a row of it, how many rows, and which number the first has as far as that is known. */
export const pageSearch = {
  after: forgiving(v.optional(v.string())),
  before: forgiving(v.optional(v.string())),
  no: forgiving(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  size: forgiving(v.optional(v.picklist(pageSizes))),
};
export type PageSearch = v.InferOutput<v.ObjectSchema<typeof pageSearch, undefined>>;

/** The same as arguments of a list. */
export function pageOf({ after, before, size = 50 }: PageSearch): { first?: number; after?: string; last?: number; before?: string } {
  return before ? { last: size, before } : { first: size, ...(after && { after }) };
}

/** What a filter says: without the page, and without what says nothing. */
export function saying<Search extends PageSearch>({ after: _after, before: _before, no: _no, size: _size, ...filter }: Search): Omit<Search, keyof PageSearch> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))) as Omit<Search, keyof PageSearch>;
}
