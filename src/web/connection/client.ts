import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import generated from '../graphql/possible-types.ts';
import { languageNow, onLanguage } from '../language/language.ts';
import { hashOf } from './document-hash.ts';
import { fetchInTime, isLate } from './in-time.ts';
import { answered, noAnswer, outdated } from './reach.ts';
import { ReadingAgain } from './reading-again.ts';
import { toldBy } from './refusal.ts';
import { sessionEnded } from './session.ts';

/** Sentences of refusals and reasons come in the language of the page. */
const inLanguage = new SetContextLink(({ headers }) => ({ headers: { ...headers, 'accept-language': languageNow() } }));

const noticingEndOfSession = new ErrorLink(({ error, operation }) => {
  if (!operation.getContext().entering && toldBy(error)?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) sessionEnded.tell();
});

/** Below what asks again, so that the first request that fails is noticed. */
const noticingReach = new ApolloLink((operation, forward) =>
  forward(operation).pipe(tap({ next: answered, error: (error: unknown) => (toldBy(error) ? answered() : noAnswer()) })),
);

/** What is asked goes by the hash of its text, which the server knows from the build of these pages: one that does not is of another build. Where it knows none at all the text goes along. */
const byHash = new PersistedQueryLink({
  generateHash: hashOf,
  retry({ meta }) {
    if (meta.persistedQueryNotFound) outdated.set(true);
    return meta.persistedQueryNotSupported;
  },
});

const carriesKey = (variables: Record<string, unknown> | undefined): boolean => typeof (variables?.input as { idempotencyKey?: unknown } | undefined)?.idempotencyKey === 'string';

/** What reads is asked again, and a change that carries an idempotency key: sent twice, it is done once. What has taken too long already is left to who waits for it. */
const askingAgain = new RetryLink({
  delay: { initial: 300, max: 3_000, jitter: true },
  attempts: {
    max: 5,
    retryIf: (error, { operationType, variables }) => !toldBy(error) && !isLate(error) && navigator.onLine && (operationType === OperationTypeNode.QUERY || carriesKey(variables)),
  },
});

export const client = new ApolloClient({
  link: ApolloLink.from([noticingEndOfSession, askingAgain, noticingReach, inLanguage, byHash, new HttpLink({ uri: '/graphql', fetch: fetchInTime })]),
  cache: new InMemoryCache({
    possibleTypes: generated.possibleTypes,
    // rows of a table of figures are no records: the same office stands in many
    typePolicies: { Standing: { keyFields: false }, OpenMatters: { keyFields: false }, Viewer: { keyFields: [] }, Installation: { keyFields: [] } },
  }),
  defaultOptions: {
    // what was read before is shown at once, and read again; that it is read again takes nothing from the screen
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first', notifyOnNetworkStatusChange: false },
  },
});

/** Of everything on the screen, after a change here or elsewhere. */
export const readingAgain = new ReadingAgain(client);
// sentences that were read are in the language in which they were asked for
onLanguage(() => void readingAgain.now());
