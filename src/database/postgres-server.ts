import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { type Bound, patienceOfReads } from './statements.js';

/** Connections of this process that read from one server; of several processes each has as many. */
const mostReading = { bounded: 8, unbounded: 2 } as const;

/** Days as text, and counts as numbers: pg would make a `Date` of the one and a text of the other. */
export const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, text => text);
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** How long a server is waited for, in milliseconds. */
export interface Patience {
  /** for a connection, and for a place in the pool */
  connecting: number;
  /** for an answer, should the server no longer end what takes too long */
  answering: Record<Bound, number>;
}

/** Planned once for all values: planning takes longer than most of our statements run. */
const settings = (limit: number) => `-c plan_cache_mode=force_generic_plan -c jit=off -c default_transaction_read_only=on -c statement_timeout=${limit}`;

/** Connections that read from one server. Each prepares a statement once and keeps it under a name. */
export class PostgresServer {
  readonly #names = new LRUCache<string, string>({ max: 1000 });
  readonly #pools: Record<Bound, pg.Pool>;

  constructor(
    url: string,
    readonly patience: Patience,
    limit = patienceOfReads,
  ) {
    // a connection lives for an hour at most, and with it the statements that it keeps
    const pool = (max: number) => heard(new pg.Pool({ connectionString: url, max, types, options: settings(limit), connectionTimeoutMillis: patience.connecting, maxLifetimeSeconds: 3600, keepAlive: true, application_name: 'chidao reads' }));
    this.#pools = { bounded: pool(mostReading.bounded), unbounded: pool(mostReading.unbounded) };
  }

  async query(text: string, values: unknown[], bound: Bound): Promise<unknown[][]> {
    // the driver reads the limit of a single statement, its types do not tell
    const query: pg.QueryArrayConfig & { query_timeout: number } = { name: this.#nameOf(text), text, values, rowMode: 'array', query_timeout: this.patience.answering[bound] };
    return (await this.#pools[bound].query<unknown[]>(query)).rows;
  }

  #nameOf(text: string): string {
    let name = this.#names.get(text);
    if (!name) this.#names.set(text, (name = createHash('sha256').update(text).digest('base64url').slice(0, 32)));
    return name;
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#pools).map(pool => pool.end()));
  }
}

/** A connection that is lost is replaced at its next use, and whoever uses it is told; but unheard, the event would end the process. */
export function heard(pool: pg.Pool): pg.Pool {
  pool.on('connect', client => client.on('error', () => {}));
  return pool.on('error', () => {});
}
