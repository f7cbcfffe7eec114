import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client';

interface Listed<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}
export interface Wanted<Data, Row> {
  query: TypedDocumentNode<Data, Record<string, unknown>>;
  /** all but the page */
  variables: object;
  listOf(data: Data): Listed<Row>;
  atMost: number;
  signal: AbortSignal;
  /** how far it is, and how long the server asks to wait, which it does of who asks for much within a minute */
  onProgress(rows: number, waitSeconds?: number): void;
}

const sleep = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, seconds * 1_000);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });

/** How many seconds the server asks to wait, where that is why it refused. */
function waitOf(error: unknown): number | undefined {
  const extensions = CombinedGraphQLErrors.is(error) ? error.errors[0].extensions : undefined;
  return extensions?.code === 'RATE_LIMITED' && typeof extensions.retryAfter === 'number' ? extensions.retryAfter : undefined;
}

/** All rows of a list, a hundred at a time, up to so many; undefined where it was stopped. */
export async function everyRow<Data, Row>(client: ApolloClient, { query, variables, listOf, atMost, signal, onProgress }: Wanted<Data, Row>): Promise<{ rows: Row[]; isCut: boolean } | undefined> {
  const rows: Row[] = [];
  let after: string | undefined;
  while (!signal.aborted) {
    try {
      const { data } = await client.query<Data, Record<string, unknown>>({ query, variables: { ...variables, first: Math.min(100, atMost - rows.length), after }, fetchPolicy: 'no-cache' });
      const { nodes, pageInfo } = listOf(data as Data);
      rows.push(...nodes);
      if (signal.aborted) return undefined;
      onProgress(rows.length);
      if (!pageInfo.hasNextPage || rows.length >= atMost) return { rows, isCut: pageInfo.hasNextPage };
      after = pageInfo.endCursor ?? undefined;
    } catch (error) {
      const seconds = waitOf(error);
      if (seconds === undefined) throw error;
      onProgress(rows.length, seconds);
      await sleep(seconds, signal);
    }
  }
  return undefined;
}
