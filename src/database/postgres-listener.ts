import pg from 'pg';
import type { Signal } from './changes.js';
import { faultOf } from './postgres-faults.js';
import { unreadable } from './postgres-refusals.js';

/** The channel on which every transaction that writes says that it did; what it wrote stands in the record of events. */
export const channel = 'chidao_changes';

const firstPause = 100;
const longestPause = 5000;
/** A connection may be dead without a word: so often it is tried, and an answer is awaited for so long. */
const heartbeat = 30_000;
const patience = 10_000;

/** A connection of its own that listens, opened with the first subscription of the process. Lost, it is made again until it is closed. */
export class PostgresListener implements Signal {
  #client: pg.Client | undefined;
  #look: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(readonly url: string) {}

  async listen(look: () => void): Promise<void> {
    if (this.#look) return;
    try {
      await this.#connect(look);
    } catch (error) {
      throw faultOf(error) ? unreadable : error;
    }
    this.#look = look;
    this.#timer = setInterval(() => this.#try(), heartbeat).unref();
  }

  async #connect(look: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: patience, query_timeout: patience, keepAlive: true, application_name: 'chidao listens' });
    // whatever ends it is told here; unheard, the event would end the process
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', look);
    await client.connect();
    try {
      await client.query(`listen ${channel}`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    if (this.#closed) return client.end();
    this.#client = client;
  }

  #try(): void {
    const client = this.#client;
    client?.query('select 1').catch(() => this.#lose(client));
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    // one that does not answer any more would not answer to a farewell either
    client.end().catch(() => undefined);
    this.#reconnect(firstPause);
  }

  #reconnect(pause: number): void {
    if (this.#closed) return;
    setTimeout(async () => {
      const look = this.#look;
      if (this.#closed || !look) return;
      try {
        await this.#connect(look);
        // what was committed meanwhile
        look();
      } catch {
        this.#reconnect(Math.min(pause * 2, longestPause));
      }
    }, pause).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }
}
