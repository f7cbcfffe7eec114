import { defineEntity, p } from '@mikro-orm/core';

/** What `search` finds. */
export const searchedTypes = ['Meeting', 'Conclusion', 'Directive', 'Office'] as const;
export type SearchedType = (typeof searchedTypes)[number];
/** Whose words are kept: of what lists are filtered by, too. */
const wordedTypes = [...searchedTypes, 'Person', 'Committee', 'Indicator'] as const;
export type WordedType = (typeof wordedTypes)[number];

const SearchEntrySchema = defineEntity({
  name: 'SearchEntry',
  uniques: [{ properties: ['objectType', 'objectKey'] }],
  properties: {
    id: p.integer().primary(),
    objectType: p.enum(wordedTypes),
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
