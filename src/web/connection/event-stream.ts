import { ApolloLink } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { Observable } from 'rxjs';
import { languageNow } from '../language/language.ts';

// a stream for each subscription; after a lost connection it is opened again, forever, because people leave their screens on
const streams = createClient({ url: '/graphql/stream', retryAttempts: Number.POSITIVE_INFINITY, headers: () => ({ 'accept-language': languageNow() }) });

/** Carries subscriptions as server-sent events. */
export const eventStream = new ApolloLink(
  ({ query, variables, operationName }) =>
    new Observable(observer =>
      streams.subscribe({ query: print(query), variables, operationName }, { next: result => observer.next(result as ApolloLink.Result), error: error => observer.error(error), complete: () => observer.complete() }),
    ),
);
