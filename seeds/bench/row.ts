import type { WordedType } from '../../src/search/search-entry.js';
import type { Phrase } from './phrase.js';

/** A row of a table by the names of its columns. All rows of a table have the same columns, in the same order. */
export type Row = Record<string, string | number | boolean | null>;

/** Rows by table; the tables stand in an order in which references find what they point to. */
export type Batch = Partial<Record<Table, Row[]>>;

export const tables = [
  'field', 'indicator', 'office', 'person', 'account', 'grant', 'committee', 'committee_member', 'meeting', 'meeting_committee', 'attendance', 'notice',
  'conclusion', 'directive', 'assignment', 'assignment_state', 'extension', 'obstacle', 'completion_report', 'search_entry',
] as const;
export type Table = (typeof tables)[number];

/** The words by which a record is found. */
export const writeWords = (to: Writer, type: WordedType, key: number, { folded, accented }: Phrase): number => to.insert('search_entry', { object_type: type, object_key: key, folded, accented });

/** Collects the rows of a batch and hands out keys, each table's own from 1. */
export class Writer {
  readonly #last = new Map<Table, number>();
  #batch: Batch = {};

  /** Keys in a row; the first of them is answered. */
  keys(table: Table, count: number): number {
    const first = (this.#last.get(table) ?? 0) + 1;
    this.#last.set(table, first + count - 1);
    return first;
  }
  key(table: Table): number {
    return this.keys(table, 1);
  }
  add(table: Table, row: Row): void {
    const rows = this.#batch[table];
    if (rows) rows.push(row);
    else this.#batch[table] = [row];
  }
  /** A row with the next key of its table, which is answered. */
  insert(table: Table, row: Row): number {
    const id = this.key(table);
    this.add(table, { id, ...row });
    return id;
  }
  take(): Batch {
    const batch = this.#batch;
    this.#batch = {};
    return batch;
  }
}
