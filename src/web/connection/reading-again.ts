import type { ApolloClient } from '@apollo/client';
import { refusalOf } from './refusal.ts';

/** Changes come in groups: so long the rest of one is waited for, and so far are two readings apart, in milliseconds. */
const settling = 250;
const apart = 1_000;

/**
 * Reads again what is on the screen. What is read goes into the cache, and from there to the screen: a reading that fails takes nothing away, least of all a form
 * in which somebody is typing.
 */
export class ReadingAgain {
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #isAskedFor = false;

  constructor(readonly client: ApolloClient) {
    // a window that nobody sees reads when it is looked at again
    document.addEventListener('visibilitychange', () => this.#isAskedFor && this.soon());
  }

  /** After a change elsewhere: within the second, however many there are. */
  soon(): void {
    if (this.#isReading || document.hidden) this.#isAskedFor = true;
    else this.#timer ??= setTimeout(() => this.now(), Math.max(settling, this.#notBefore - performance.now()));
  }

  /** After a change of one's own. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isReading = true;
    this.#isAskedFor = false;
    this.#notBefore = performance.now() + apart;
    const waits = await this.#read();
    this.#notBefore = Math.max(this.#notBefore, performance.now() + waits);
    this.#isReading = false;
    if (this.#isAskedFor) this.soon();
  }

  /** Answers for how long nothing should be read, in milliseconds. */
  async #read(): Promise<number> {
    const readings = [...this.client.getObservableQueries()].map(observed => {
      const { query, variables, options: { fetchPolicy, context } } = observed;
      // what is not kept is shown by who asked for it alone; what is under way may have been read before the change
      return fetchPolicy === 'no-cache' ? observed.refetch() : this.client.query({ query, variables, context: { ...context, queryDeduplication: false }, fetchPolicy: 'network-only' });
    });
    const refusals = (await Promise.allSettled(readings)).flatMap(reading => (reading.status === 'rejected' ? refusalOf(reading.reason) : []));
    return 1000 * Math.max(0, ...refusals.map(({ retryAfter = 0 }) => retryAfter));
  }
}
