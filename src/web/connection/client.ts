import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import generated from '../graphql/possible-types.ts';
import { languageNow } from '../language/language.ts';
import { eventStream } from './event-stream.ts';
import { sessionEnded } from './session.ts';

/** Sentences of refusals and reasons come in the language of the page. */
const inLanguage = new SetContextLink(({ headers }) => ({ headers: { ...headers, 'accept-language': languageNow() } }));

const noticingEndOfSession = new ErrorLink(({ error }) => {
  if (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) sessionEnded.tell();
});

/** Whether the server has answered, with a refusal or not; otherwise nobody knows whether it was reached. */
const isAnswered = (error: unknown): boolean => CombinedGraphQLErrors.is(error);
const carriesKey = (variables: Record<string, unknown> | undefined): boolean => typeof (variables?.input as { idempotencyKey?: unknown } | undefined)?.idempotencyKey === 'string';

/** What reads is asked again, and a change that carries an idempotency key: sent twice, it is done once. */
const askingAgain = new RetryLink({
  delay: { initial: 300, max: 3_000, jitter: true },
  attempts: {
    max: 5,
    retryIf: (error, { operationType, variables }) => !isAnswered(error) && navigator.onLine && (operationType === OperationTypeNode.QUERY || carriesKey(variables)),
  },
});

const http = new HttpLink({ uri: '/graphql', fetch: (url, options) => fetch(url, { ...options, signal: AbortSignal.any([options?.signal, AbortSignal.timeout(30_000)].filter(signal => signal != null)) }) });

export const client = new ApolloClient({
  link: ApolloLink.from([
    noticingEndOfSession,
    askingAgain,
    inLanguage,
    ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, eventStream, http),
  ]),
  cache: new InMemoryCache({
    possibleTypes: generated.possibleTypes,
    // rows of a table of figures are no records: the same office stands in many
    typePolicies: { Standing: { keyFields: false }, OpenMatters: { keyFields: false }, Viewer: { keyFields: [] } },
  }),
  defaultOptions: {
    // what was read before is shown at once, and read again
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
});
