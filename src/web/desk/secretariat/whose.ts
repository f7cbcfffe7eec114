import * as v from 'valibot';

const id = (type: string) => v.fallback(v.optional(v.pipe(v.string(), v.regex(new RegExp(`^${type}_\\d+$`)))), undefined);

/** Whose matters the desk shows, as it stands in the address: those of a host, or of one of its committees. */
export const whoseSearch = v.object({ host: id('office'), committee: id('committee') });
export type WhoseSearch = v.InferOutput<typeof whoseSearch>;

/** The same as the filters of the API call it. */
export type Whose = { hostId: string } | { committeeId: string };
