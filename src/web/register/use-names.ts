import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../graphql/gql.ts';

const NamedInFilter = graphql(`
  query NamedInFilter($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on Office { id name } ... on Committee { id name } ... on Field { id name } ... on Meeting { id title } }
  }
`);

/** What records are called whose ids stand in an address; one that is not known, or not seen, is called by its id. */
export function useNames(ids: readonly (string | undefined)[]): (id: string) => string {
  const wanted = [...new Set(ids.filter(id => id !== undefined))].sort();
  const { data } = useQuery(NamedInFilter, { variables: { ids: wanted }, skip: wanted.length === 0, fetchPolicy: 'cache-first' });
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const node of data?.nodes ?? []) {
      if (node?.__typename === 'Meeting') names.set(node.id, node.title);
      else if (node && 'name' in node) names.set(node.id, node.name);
    }
    return id => names.get(id) ?? id;
  }, [data]);
}
