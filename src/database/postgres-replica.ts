import { LRUCache } from 'lru-cache';
import { timeout } from './sqlite-readers.js';
import { faultOf } from './postgres-faults.js';
import { PostgresServer } from './postgres-server.js';
import { type Bound, patienceOfReads, type Reader } from './statements.js';

/** How long a replica that failed is left out, in milliseconds. */
const usualRest = 10_000;
/** A replica that does not answer soon is not waited for: the primary does. */
const patience = { connecting: 1000, answering: { bounded: 2000, unbounded: patienceOfReads + 1000 } };

/** A server that repeats what the primary does, a moment later, or much later. Whatever it cannot read, the primary can. */
export class PostgresReplica {
  readonly #server: PostgresServer;
  /** how many changes of an account were seen here; what was seen once stays */
  readonly #seen = new LRUCache<number, number>({ max: 10_000 });
  #leftOutUntil = 0;

  constructor(
    url: string,
    readonly rest = usualRest,
  ) {
    this.#server = new PostgresServer(url, patience);
  }

  /** Whether everything is here that the one who asks has changed. */
  async has({ account, writes }: Reader): Promise<boolean> {
    if (performance.now() < this.#leftOutUntil) return false;
    if (account === null || (this.#seen.get(account.key) ?? 0) >= writes) return true;
    const rows = await this.rows('select writes from account where id = $1', [account.key], 'bounded');
    const seen = (rows?.[0]?.[0] as number | undefined) ?? 0;
    if (rows) this.#seen.set(account.key, seen);
    return seen >= writes;
  }

  /** undefined: they cannot be read here. */
  async rows(text: string, values: unknown[], bound: Bound): Promise<unknown[][] | undefined> {
    try {
      return await this.#server.query(text, values, bound);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'slow') throw timeout(patienceOfReads);
      // what is repeated here can be in the way of a read, and many can ask at once: both pass
      if (fault !== 'contended' && fault !== 'crowded') this.#leaveOut();
      return undefined;
    }
  }

  /** What comes back under its address may be another, and further behind. */
  #leaveOut(): void {
    this.#leftOutUntil = performance.now() + this.rest;
    this.#seen.clear();
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
