import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

export interface Page<Data> {
  /** undefined until the first page has come; the old one while another is read */
  data: Data | undefined;
  isTurning: boolean;
  error: unknown;
  again(): void;
}

/** One page of a register, by one request. It is not kept in the cache: a page that is turned is asked for again, and whatever day it is of, it is no other's. */
export function usePage<Data, Variables extends Record<string, unknown>>(query: TypedDocumentNode<Data, Variables>, variables: Variables): Page<Data> {
  const { data, previousData, loading, error, refetch } = useQuery(query as TypedDocumentNode<Data, Record<string, unknown>>, { variables, fetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' });
  // a partial answer is none: an error says so
  return { data: (data ?? previousData) as Data | undefined, isTurning: loading && data === undefined, error, again: () => void refetch().catch(() => undefined) };
}
