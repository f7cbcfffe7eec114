import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { Refusal } from '../kernel/refusal.js';
import { isConnectionLost } from './postgres-faults.js';
import { type Sql, valuesOf } from './sql.js';
import { timeout } from './sqlite-readers.js';
import { CompiledOnce, type Cost, patienceOfReads, type Statements } from './statements.js';

/** Connections of this process that read; of several processes each has as many. */
const mostReading = { bounded: 8, unbounded: 2 } as const;
type Pool = keyof typeof mostReading;
/** How long a read is tried again while the server cannot be reached. */
const patienceWithServer = 3000;

/** Days as text, and counts as numbers: pg would make a `Date` of the one and a text of the other. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, text => text);
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** Planned once for all values: planning takes longer than most of our statements run. */
const settings = `-c plan_cache_mode=force_generic_plan -c jit=off -c default_transaction_read_only=on -c statement_timeout=${patienceOfReads}`;

/** Reads on connections of their own, with statements that each connection prepares once and keeps under a name. */
export class PostgresStatements implements Statements {
  readonly engine = 'postgres';
  readonly #compiled = new CompiledOnce('postgres');
  readonly #names = new LRUCache<string, string>({ max: 1000 });
  readonly #pools: Record<Pool, pg.Pool>;
  count = 0;

  constructor(url: string) {
    const pool = (max: number) => {
      // a connection lives for an hour at most, and with it the statements that it keeps
      const made = new pg.Pool({ connectionString: url, max, types, options: settings, connectionTimeoutMillis: 5000, maxLifetimeSeconds: 3600, keepAlive: true, application_name: 'chidao reads' });
      // an idle connection that is lost is replaced at its next use; unheard, the event would end the process
      made.on('error', () => {});
      return made;
    };
    this.#pools = { bounded: pool(mostReading.bounded), unbounded: pool(mostReading.unbounded) };
  }

  async rows<E>(query: Sql, env: E, cost: Cost = 'bounded'): Promise<unknown[][]> {
    this.count++;
    const { text, parameters } = this.#compiled.of(query);
    const values = valuesOf(parameters, env);
    const pool = this.#pools[cost === 'unbounded' ? 'unbounded' : 'bounded'];
    const started = performance.now();
    for (let pause = 25; ; pause *= 2) {
      try {
        return (await pool.query<unknown[]>({ name: this.#nameOf(text), text, values, rowMode: 'array' })).rows;
      } catch (error) {
        if (isTimeout(error)) throw timeout(patienceOfReads);
        if (!isConnectionLost(error)) throw error;
        if (performance.now() - started > patienceWithServer) throw unreachable;
        await sleep(pause);
      }
    }
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

const isTimeout = (error: unknown): boolean => (error as { code?: string }).code === '57014';

const unreachable = new Refusal('UNAVAILABLE', { en: 'the database cannot be reached; try again in a moment', vi: 'không kết nối được cơ sở dữ liệu; hãy thử lại sau giây lát' });
