import type { SourceInput, SourceOfMeetingFragment } from '../graphql/graphql.ts';

/** Where a record was taken from, as it is typed. */
export interface SourceDraft {
  title: string;
  publisher: string;
  publishedOn: string;
  /** one a line */
  authors: string;
  inferred: string;
}
export const noSource: SourceDraft = { title: '', publisher: '', publishedOn: '', authors: '', inferred: '' };

export const sourceTyped = (source: SourceOfMeetingFragment['source']): SourceDraft =>
  source ? { title: source.title, publisher: source.publisher ?? '', publishedOn: source.publishedOn ?? '', authors: source.authors.join('\n'), inferred: source.inferred ?? '' } : noSource;

/** Where every field is empty there is none. */
export const sourceSent = (draft: SourceDraft): SourceInput | null => {
  const { title, publisher, publishedOn, authors, inferred } = draft;
  if (!Object.values(draft).some(typed => typed.trim())) return null;
  return { title: title.trim(), publisher: publisher.trim() || null, publishedOn: publishedOn || null, authors: authors.split('\n').flatMap(author => author.trim() || []), inferred: inferred.trim() || null };
};
