import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

const NamesOfScope = graphql(`
  query NamesOfScope($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Office { id name }
      ... on Committee { id name }
      ... on Meeting { id title }
      ... on Field { id name }
    }
  }
`);

/** What the filters of the view say, as the heading of a paper says it. */
export function useScopeInWords({ search: { hostId, withinOfficeId, committeeId, meetingId, fieldId, kind, dueFrom, dueTo } }: View): string {
  const word = useStandingWords();
  const term = useTerms();
  const format = useFormat();
  const named = { host: hostId, within: withinOfficeId, committee: committeeId, meeting: meetingId, field: fieldId };
  const ids = Object.values(named).filter(id => id !== undefined);
  const { data } = useQuery(NamesOfScope, { variables: { ids }, skip: ids.length === 0, fetchPolicy: 'cache-first' });
  const names = new Map(data?.nodes.map((node, i) => [ids[i], node && 'name' in node ? node.name : node && 'title' in node ? node.title : '']));
  const said = Object.entries(named).flatMap(([name, id]) => (id ? [`${word(name as keyof typeof named)}: ${names.get(id) ?? '…'}`] : []));
  if (kind) said.push(term(kind));
  const [from, to] = [dueFrom, dueTo].map(day => day && format.day(day));
  if (from && to) said.push(word('dueBetween', { from, to }));
  else if (from) said.push(word('dueAfter', { from }));
  else if (to) said.push(word('dueBefore', { to }));
  return said.join(' · ') || word('everything');
}
