import Sqlite from 'better-sqlite3';
import { type Batch, type Row, type Table, tables } from './row.js';
import type { Sink } from './sink.js';

/** Rows of one statement: more bring nothing. */
const rowsAtOnce = 32;

interface Made {
  type: 'index' | 'trigger';
  name: string;
  sql: string;
}

/**
 * One transaction. The database was empty, so that its journal stays small: what has to be put back is next to nothing. Indexes are made of sorted rows in
 * the end, which takes a fraction of the time.
 */
export class SqliteSink implements Sink {
  readonly #connection: Sqlite.Database;
  readonly #made: Made[];
  readonly #writers = new Map<Table, TableWriter>();

  constructor(file: string) {
    this.#connection = new Sqlite(file);
    // the file is new, and made again in minutes; what the columns may hold is checked by a test, once for all sizes, and not for each of a hundred million values
    for (const pragma of ['ignore_check_constraints=on', 'journal_mode=truncate', 'synchronous=off', 'foreign_keys=off', 'locking_mode=exclusive', 'cache_size=-256000', 'temp_store=file', 'threads=2']) this.#connection.pragma(pragma);
    this.#connection.exec('begin exclusive');
    // a unique index that a table declares itself has no text, and stays; what triggers keep in step is in the rows
    this.#made = this.#connection.prepare("select type, name, sql from sqlite_master where type in ('index', 'trigger') and sql is not null").all() as Made[];
    for (const { type, name } of this.#made) this.#connection.exec(`drop ${type} "${name}"`);
  }

  write(batch: Batch): void {
    for (const table of tables) {
      const rows = batch[table];
      if (!rows) continue;
      let writer = this.#writers.get(table);
      if (!writer) this.#writers.set(table, (writer = new TableWriter(this.#connection, table, Object.keys(rows[0]))));
      writer.write(rows);
    }
  }

  finish(tell: (step: string) => void): void {
    for (const writer of this.#writers.values()) writer.flush();
    this.#made.forEach(({ sql }, i) => {
      tell(`index ${i + 1} of ${this.#made.length}`);
      this.#connection.exec(sql);
    });
    tell('words');
    this.#connection.exec("insert into search_index (search_index) values ('rebuild')");
    this.#connection.exec('commit');
    this.#connection.pragma('locking_mode=normal');
    this.#connection.pragma('journal_mode=wal');
    this.#connection.close();
  }

  abandon(): void {
    if (this.#connection.inTransaction) this.#connection.exec('rollback');
    this.#connection.close();
  }
}

/** Keeps rows back until they fill a statement. */
class TableWriter {
  readonly #one: Sqlite.Statement<unknown[]>;
  readonly #many: Sqlite.Statement<unknown[]>;
  #values: unknown[] = [];

  constructor(
    connection: Sqlite.Database,
    table: Table,
    readonly columns: readonly string[],
  ) {
    const places = `(${columns.map(() => '?').join()})`;
    const insert = `insert into "${table}" (${columns.map(column => `"${column}"`).join()}) values `;
    this.#one = connection.prepare(insert + places);
    this.#many = connection.prepare(insert + new Array(rowsAtOnce).fill(places).join());
  }

  write(rows: readonly Row[]): void {
    for (const row of rows) {
      for (const column of this.columns) {
        const value = row[column];
        this.#values.push(typeof value === 'boolean' ? Number(value) : value);
      }
      if (this.#values.length === rowsAtOnce * this.columns.length) {
        this.#many.run(this.#values);
        this.#values = [];
      }
    }
  }

  flush(): void {
    for (let i = 0; i < this.#values.length; i += this.columns.length) this.#one.run(this.#values.slice(i, i + this.columns.length));
    this.#values = [];
  }
}
