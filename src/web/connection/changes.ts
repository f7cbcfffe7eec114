import { createClient } from 'graphql-ws';
import { type DocumentNode, print } from 'graphql';
import { graphql } from '../graphql/gql.ts';
import { hashOf } from './document-hash.ts';
import { lookForServer, outdated } from './reach.ts';

const AssignmentChanged = graphql(`
  subscription AssignmentChanged { assignmentChanged { at } }
`);
const MeetingChanged = graphql(`
  subscription MeetingChanged { meetingChanged { at } }
`);

export interface Listener {
  /** something was done that the viewer may see, or may have been while nothing was heard */
  changed(): void;
  /** the server does not take this session any more */
  ended(): void;
}

/** Between two signs of life; a connection that gives none back has been lost without a word, in milliseconds. */
const heartbeat = 12_000;
const pause = 5_000;
const says = (told: unknown, code: string): boolean => JSON.stringify(told ?? null).includes(`"${code}"`);

/**
 * Listens to what is done elsewhere, until it is told to stop. By a WebSocket: of streams over HTTP a browser keeps six to a host, and the seventh window
 * would wait for ever.
 */
export function listen({ changed, ended }: Listener): () => void {
  let answerDue: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    keepAlive: heartbeat,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    // not all at once when the server comes back, and at once when the network does
    retryWait: retries =>
      new Promise(resolve => {
        setTimeout(resolve, Math.min(500 * 2 ** retries, 4_000) * (0.5 + Math.random()));
        addEventListener('online', () => resolve(), { once: true });
      }),
    on: {
      // Also the first time, although the page has only just been read: what is done between the reading and the listening is told to nobody. Whether anything was, no answer says: it
      // does not tell the last event that it has seen, and neither does the server when it has begun to listen. To read only afterwards would have every page wait for a connection that
      // some networks do not let through.
      connected: changed,
      ping: isReceived => {
        if (!isReceived) answerDue = setTimeout(() => client.terminate(), heartbeat / 2);
      },
      pong: isReceived => isReceived && clearTimeout(answerDue),
      closed() {
        clearTimeout(answerDue);
        if (!isStopped) void lookForServer();
      },
    },
  });

  function open(document: DocumentNode, byHash = true): void {
    const again = () => {
      if (!isStopped) setTimeout(() => !isStopped && open(document, byHash), pause);
    };
    // the protocol wants a text in any case
    const asked = byHash ? { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } } : { query: print(document) };
    client.subscribe(asked, {
      next: ({ errors }) => {
        if (says(errors, 'UNAUTHENTICATED')) ended();
        else changed();
      },
      error: error => {
        if (says(error, 'UNAUTHENTICATED') || (error as Partial<CloseEvent> | undefined)?.code === 4401) return ended();
        if (says(error, 'PERSISTED_QUERY_NOT_SUPPORTED')) return open(document, false);
        if (says(error, 'PERSISTED_QUERY_NOT_FOUND')) return outdated.set(true);
        again();
      },
      complete: again,
    });
  }
  open(AssignmentChanged);
  open(MeetingChanged);
  return () => {
    isStopped = true;
    void client.dispose();
  };
}
