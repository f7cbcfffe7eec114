import Sqlite from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { LRUCache } from 'lru-cache';
import { accented, fold } from '../kernel/fold.js';
import { Slot } from './sql.js';

/**
 * Reads, on a connection of their own: they see what is committed and cannot write. A statement is prepared once and kept by its text; the texts
 * come from a finite set of selections and filters, and the least used are forgotten.
 */
export class Statements {
  readonly #connection: Sqlite.Database;
  readonly #prepared = new LRUCache<string, Sqlite.Statement<unknown[]>>({ max: 500 });
  /** How many statements ran: what a test of a list counts. */
  count = 0;

  constructor(file: string) {
    this.#connection = new Sqlite(file, { readonly: true, timeout: 5000 });
    this.#connection.pragma('cache_size=-64000');
    // for tables too short to keep their words
    this.#connection.function('folded', { deterministic: true }, text => fold(String(text)));
    this.#connection.function('accented', { deterministic: true }, text => accented(String(text)));
  }

  rows<E>(compiled: CompiledQuery, env: E): unknown[][] {
    this.count++;
    let statement = this.#prepared.get(compiled.sql);
    if (!statement) {
      statement = this.#connection.prepare<unknown[]>(compiled.sql).raw();
      this.#prepared.set(compiled.sql, statement);
    }
    return statement.all(...compiled.parameters.map(value => (value instanceof Slot ? value.of(env) : value))) as unknown[][];
  }

  close(): void {
    this.#connection.close();
  }
}
