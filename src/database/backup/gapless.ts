import Sqlite from 'better-sqlite3';
import { DatabaseFault } from '../database-fault.js';
import { fileOf } from '../sqlite.js';

/** Nothing is ever taken out of the record; on SQLite what is rolled back takes no number either. */
export async function expectGapless(url: string): Promise<void> {
  const file = fileOf(url);
  if (file === undefined) return;
  const connection = new Sqlite(file, { readonly: true });
  const [number, last] = connection.prepare<[], [number, number | null]>('select count(*), max(id) from event').raw().get() as [number, number | null];
  connection.close();
  if (last !== null && number !== last) throw new DatabaseFault(`the record is damaged: it has ${number} events, and its last has the number ${last}`);
}
