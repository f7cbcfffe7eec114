import pg from 'pg';
import { copied, CopyIn } from './copy-in.js';
import { type Batch, type Row, type Table, tables } from './row.js';
import type { Sink } from './sink.js';

/** Characters of one COPY. */
const charactersAtOnce = 4_000_000;

const constraints = `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('f', 'u') and conrelid::regclass::text not like 'mikro%' order by contype = 'f', conname`;
const indexes = `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = 'public'::regnamespace and c.relname not like 'mikro%' and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) order by 1`;

interface Made {
  table: string;
  name: string;
  definition: string;
}

/** One transaction, as on SQLite: rows by COPY, then indexes and constraints. */
export class PostgresSink implements Sink {
  readonly #texts = new Map<Table, { columns: string[]; rows: string[]; length: number }>();

  private constructor(
    readonly client: pg.Client,
    readonly constraints: readonly Made[],
    readonly indexes: readonly Made[],
  ) {}

  static async open(url: string): Promise<PostgresSink> {
    const client = new pg.Client({ connectionString: url, options: '-c statement_timeout=0 -c maintenance_work_mem=256MB -c synchronous_commit=off' });
    await client.connect();
    await client.query('begin');
    const found = { constraints: (await client.query<Made>(constraints)).rows, indexes: (await client.query<Made>(indexes)).rows };
    for (const { table, name } of found.constraints.toReversed()) await client.query(`alter table ${table} drop constraint ${name}`);
    for (const { name } of found.indexes) await client.query(`drop index ${name}`);
    // what triggers keep in step is in the rows
    for (const table of tables) await client.query(`alter table "${table}" disable trigger user`);
    return new PostgresSink(client, found.constraints, found.indexes);
  }

  async write(batch: Batch): Promise<void> {
    for (const table of tables) {
      const rows = batch[table];
      if (!rows) continue;
      let text = this.#texts.get(table);
      if (!text) this.#texts.set(table, (text = { columns: Object.keys(rows[0]), rows: [], length: 0 }));
      for (const row of rows) {
        const line = lineOf(row, text.columns);
        text.rows.push(line);
        text.length += line.length;
      }
      if (text.length >= charactersAtOnce) await this.#copy(table);
    }
  }

  async #copy(table: Table): Promise<void> {
    const text = this.#texts.get(table);
    if (!text?.rows.length) return;
    const copy = this.client.query(new CopyIn(table, text.columns, Buffer.from(text.rows.join(''))));
    [text.rows, text.length] = [[], 0];
    await copy.done;
  }

  async finish(tell: (step: string) => void): Promise<void> {
    for (const table of tables) await this.#copy(table);
    for (const table of tables) {
      await this.client.query(`alter table "${table}" enable trigger user`);
      await this.client.query(`select setval(pg_get_serial_sequence('"${table}"', 'id'), coalesce(max(id), 1), max(id) is not null) from "${table}"`);
    }
    for (const [i, { name, definition }] of this.indexes.entries()) {
      tell(`index ${i + 1} of ${this.indexes.length}: ${name}`);
      await this.client.query(definition);
    }
    for (const [i, { table, name, definition }] of this.constraints.entries()) {
      tell(`constraint ${i + 1} of ${this.constraints.length}: ${name}`);
      await this.client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
    await this.client.query('commit');
    tell('statistics');
    // also says which pages everybody sees, so that an index alone can answer
    await this.client.query('vacuum (analyze)');
    await this.client.end();
  }

  async abandon(): Promise<void> {
    // without a commit nothing has happened
    await this.client.end();
  }
}

function lineOf(row: Row, columns: readonly string[]): string {
  let line = '';
  for (let i = 0; i < columns.length; i++) line += (i === 0 ? '' : '\t') + copied(row[columns[i]]);
  return `${line}\n`;
}
