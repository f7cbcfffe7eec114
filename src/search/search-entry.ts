import { defineEntity, p } from '@mikro-orm/core';

export const searchedTypes = ['Meeting', 'Conclusion', 'Directive', 'Office'] as const;
export type SearchedType = (typeof searchedTypes)[number];

const SearchEntrySchema = defineEntity({
  name: 'SearchEntry',
  uniques: [{ properties: ['objectType', 'objectKey'] }],
  properties: {
    id: p.integer().primary(),
    objectType: p.enum(searchedTypes),
    objectKey: p.integer(),
    /** without accents */
    folded: p.text(),
    /** with accents, each syllable written one way */
    accented: p.text(),
  },
});
/** The words by which a record is found; rewritten with it in the same transaction. */
export class SearchEntry extends SearchEntrySchema.class {}
SearchEntrySchema.setClass(SearchEntry);
