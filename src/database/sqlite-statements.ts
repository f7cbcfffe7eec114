import Sqlite from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { type FailStop, storageUnreadable } from './fail-stop.js';
import { valuesOf, type Sql } from './sql.js';
import { watch } from './sqlite-faults.js';
import { SqliteReaders } from './sqlite-readers.js';
import { CompiledOnce, type Cost, patienceOfReads, type Rows, type Statements } from './statements.js';

/** In a database with fewer assignments nothing takes long, and no other process has to be asked. */
const smallSize = 20_000;

/** SQLite takes no booleans and no lists: truth is 0 or 1, a list is JSON. */
export const bound = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : Array.isArray(value) ? JSON.stringify(value) : value);

/** Reads on a connection of their own. A statement is prepared once and kept by its text; the least used are forgotten. */
export class SqliteStatements implements Statements {
  readonly engine = 'sqlite';
  readonly #connection: Sqlite.Database;
  readonly #compiled = new CompiledOnce('sqlite');
  readonly #prepared = new LRUCache<string, Sqlite.Statement<unknown[]>>({ max: 500 });
  readonly #readers: SqliteReaders;
  readonly #recurring = new LRUCache<string, { version: number; rows: unknown[][] }>({ max: 5000 });
  readonly #version: Sqlite.Statement<unknown[], number>;
  readonly #size: Sqlite.Statement<unknown[], number>;
  count = 0;

  constructor(
    file: string,
    readonly failStop: FailStop,
    readonly small = smallSize,
    patience = patienceOfReads,
  ) {
    this.#connection = watch(new Sqlite(file, { readonly: true, timeout: 5000 }), failStop);
    this.#connection.pragma('cache_size=-64000');
    this.#readers = new SqliteReaders(file, failStop, patience);
    // another number after each commit of another connection, and all that write are others
    this.#version = this.#connection.prepare<unknown[], number>('pragma data_version').pluck();
    this.#size = this.#connection.prepare<unknown[], number>('select coalesce(max(id), 0) from assignment').pluck();
  }

  async rows<E>(query: Sql, env: E, cost: Cost = 'bounded'): Promise<unknown[][]> {
    this.count++;
    const { text, parameters } = this.#compiled.of(query);
    const values = valuesOf(parameters, env).map(bound);
    try {
      return await this.#read(text, values, cost);
    } catch (error) {
      throw this.failStop.fault ? storageUnreadable : error;
    }
  }

  #read(text: string, values: unknown[], cost: Cost): unknown[][] | Promise<unknown[][]> {
    if (cost === 'unbounded' && (this.#size.get() as number) >= this.small) return this.#readers.rows(text, values);
    return cost === 'recurring' ? this.#again(text, values) : this.#run(text, values);
  }

  #run(text: string, values: unknown[]): unknown[][] {
    let statement = this.#prepared.get(text);
    if (!statement) this.#prepared.set(text, (statement = this.#connection.prepare<unknown[]>(text).raw()));
    return statement.all(...values) as unknown[][];
  }

  #again(text: string, values: unknown[]): unknown[][] {
    const version = this.#version.get() as number;
    const key = JSON.stringify([text, values]);
    const known = this.#recurring.get(key);
    if (known?.version === version) return known.rows;
    const rows = this.#run(text, values);
    this.#recurring.set(key, { version, rows });
    return rows;
  }

  /** There is one file, and nothing that is behind it. */
  for(): Rows {
    return this;
  }

  async close(): Promise<void> {
    await this.#readers.close();
    this.#connection.close();
  }
}
