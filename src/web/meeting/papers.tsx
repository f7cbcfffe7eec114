import { List, Text } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { PaperOfMeetingFragment } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useDocumentWords } from './document-words.ts';

export const PaperOfMeeting = graphql(`
  fragment PaperOfMeeting on DocumentUse { relation document { id kind title number issuedOn issuer } }
`);

/** A paper as it is cited: Kế hoạch 12/KH-UBND, its subject, who issued it and when. */
export function useCited(): (document: PaperOfMeetingFragment['document']) => string {
  const format = useFormat();
  return ({ kind, title, number, issuedOn, issuer }) => [[kind, number].filter(Boolean).join(' '), title, issuer, issuedOn && format.day(issuedOn)].filter(Boolean).join(', ');
}

/** Documents, and what each was to the meeting. */
export function Papers({ of }: { of: readonly FragmentType<typeof PaperOfMeeting>[] }) {
  const word = useDocumentWords();
  const cited = useCited();
  const papers = unmasked(PaperOfMeeting, of);
  if (papers.length === 0) return null;
  return <List size="sm">{papers.map(({ relation, document }) => <List.Item key={document.id + relation}>{cited(document)} <Text span inherit c="dimmed">({word(relation)})</Text></List.Item>)}</List>;
}
