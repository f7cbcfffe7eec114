import { setTimeout as sleep } from 'node:timers/promises';
import type { Refusal } from '../kernel/refusal.js';
import { faultOf } from './postgres-faults.js';
import { tooManyReads, unreadable } from './postgres-refusals.js';
import { PostgresReplica } from './postgres-replica.js';
import { PostgresServer } from './postgres-server.js';
import { type Sql, valuesOf } from './sql.js';
import { timeout } from './sqlite-readers.js';
import { type Bound, CompiledOnce, type Cost, patienceOfReads, type Reader, type Rows, type Statements } from './statements.js';

/** How long a read is tried again while the server cannot be reached. */
const patienceWithServer = 3000;

/** Reads from the primary, which has everything, and from replicas where they have all that matters to the one who asks. */
export class PostgresStatements implements Statements {
  readonly engine = 'postgres';
  readonly #compiled = new CompiledOnce('postgres');
  readonly #primary: PostgresServer;
  readonly #replicas: PostgresReplica[];
  count = 0;

  constructor(
    url: string,
    replicas: readonly string[] = [],
    readonly limit = patienceOfReads,
    rest?: number,
  ) {
    this.#primary = new PostgresServer(url, { connecting: Math.min(5000, limit), answering: { bounded: limit + 2000, unbounded: limit + 2000 } }, limit);
    this.#replicas = replicas.map(replica => new PostgresReplica(replica, rest));
  }

  async rows<E>(query: Sql, env: E, cost: Cost = 'bounded'): Promise<unknown[][]> {
    this.count++;
    const { text, parameters } = this.#compiled.of(query);
    return this.#fromPrimary(text, valuesOf(parameters, env), boundOf(cost));
  }

  /** A viewer has one replica, whichever process he asks, so that he does not go back in time from one request to the next. */
  for(reader: Reader): Rows {
    const replica = this.#replicas.at((reader.account?.key ?? 0) % (this.#replicas.length || 1));
    if (!replica) return this;
    let decided: { writes: number; here: Promise<boolean> } | undefined;
    return {
      rows: async (query, env, cost = 'bounded') => {
        this.count++;
        const { text, parameters } = this.#compiled.of(query);
        const values = valuesOf(parameters, env);
        // decided once for a request, and again after a change that it makes
        if (decided?.writes !== reader.writes) decided = { writes: reader.writes, here: replica.has(reader) };
        const found = (await decided.here) ? await replica.rows(text, values, boundOf(cost)) : undefined;
        if (found) return found;
        decided.here = Promise.resolve(false);
        return this.#fromPrimary(text, values, boundOf(cost));
      },
    };
  }

  async #fromPrimary(text: string, values: unknown[], bound: Bound): Promise<unknown[][]> {
    const started = performance.now();
    for (let pause = 25; ; pause *= 2) {
      try {
        return await this.#primary.query(text, values, bound);
      } catch (error) {
        const fault = faultOf(error);
        const mayComeRight = fault === 'lost' || fault === 'contended';
        if (!mayComeRight || performance.now() - started > patienceWithServer) throw this.#refusals[fault ?? ''] ?? error;
        await sleep(pause);
      }
    }
  }
  get #refusals(): Record<string, Refusal> {
    return { lost: unreadable, silent: unreadable, contended: unreadable, crowded: tooManyReads, slow: timeout(this.limit) };
  }

  async close(): Promise<void> {
    await Promise.all([this.#primary, ...this.#replicas].map(server => server.close()));
  }
}

/** A server on the network cannot say cheaply whether anything was committed: what recurs is asked again. */
const boundOf = (cost: Cost): Bound => (cost === 'unbounded' ? 'unbounded' : 'bounded');
