import * as v from 'valibot';

/** Whose desk is looked at, by who speaks for several offices. */
export const officeSearch = v.object({ office: v.fallback(v.optional(v.string()), undefined) });
