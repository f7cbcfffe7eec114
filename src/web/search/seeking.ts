import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useLazyQuery } from '@apollo/client/react';
import { type ReactNode, useCallback } from 'react';
import { words } from '../language/words.ts';

/** What a field asks for while somebody types. */
export function useSeeking<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>) {
  const [find, found] = useLazyQuery(query as TypedDocumentNode<Data, OperationVariables>, { fetchPolicy: 'cache-first' });
  // that it could not be asked stands in what was found
  const seek = useCallback((variables: Variables) => void find({ variables }).catch(() => undefined), [find]);
  return [seek, found] as const;
}

interface Sought {
  /** whether it has been asked for at all */
  called?: boolean;
  loading?: boolean;
  error?: unknown;
}
const useWords = words('seeking', {
  vi: { seeking: 'Đang tìm…', failed: 'Chưa tra cứu được. Hãy gõ lại để thử lần nữa.' },
  en: { seeking: 'Looking…', failed: 'It could not be looked up. Type again to try once more.' },
});

/** What a field says of its search. That nothing could be asked is not that there is none: whoever takes the one for the other adds a second one, or leaves the first out. */
export function useSaidOf(none: string, found: readonly [Sought, ...Sought[]], fault?: ReactNode): { error: ReactNode; nothingFoundMessage?: string } {
  const word = useWords();
  const [{ called, loading }] = found;
  if (found.some(({ error }) => error)) return { error: fault ?? word('failed') };
  return { error: fault, nothingFoundMessage: called && !loading ? none : word('seeking') };
}
