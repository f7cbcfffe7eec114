import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { columnOf, held, type Held, hashOf } from '../../src/history/chain.js';

/** Somebody with the rights of an administrator on the database, who needs no server of ours. */
export interface Attacker {
  run(text: string, values?: unknown[]): Promise<void>;
  rows(text: string): Promise<unknown[][]>;
  close(): Promise<void>;
}

export async function anAttacker(url: string): Promise<Attacker> {
  if (url.startsWith('sqlite:')) {
    const connection = new Sqlite(url.slice('sqlite:'.length));
    connection.pragma('foreign_keys=off');
    return {
      run: async (text, values = []) => void connection.prepare(text).run(...values),
      rows: async text => connection.prepare<unknown[]>(text).raw().all() as unknown[][],
      close: async () => void connection.close(),
    };
  }
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.DATE, text => text);
  const client = new pg.Client({ connectionString: url, types });
  await client.connect();
  const numbered = (text: string) => text.split('?').reduce((before, after, i) => `${before}$${i}${after}`);
  return {
    run: async (text, values = []) => void (await client.query(numbered(text), values)),
    rows: async text => (await client.query<unknown[]>({ text, rowMode: 'array' })).rows,
    close: () => client.end(),
  };
}

/** Takes the triggers away, so that nothing is refused any more. */
export async function disarm(attacker: Attacker): Promise<void> {
  const triggers = await attacker.rows("select name from sqlite_master where type = 'trigger' and tbl_name in ('event', 'record_head')").catch(() => undefined);
  if (triggers) for (const [name] of triggers) await attacker.run(`drop trigger ${name}`);
  else for (const table of ['event', 'record_head']) await attacker.run(`alter table ${table} disable trigger all`);
}

const columns = held.map(name => `"${columnOf(name)}"`).join(', ');
export type Kept = Held & { id: number };

/** All events, as they stand. */
export const eventsOf = async (attacker: Attacker): Promise<Kept[]> => (await attacker.rows(`select ${columns} from event order by id`)).map(row => Object.fromEntries(held.map((name, i) => [name, row[i]])) as Kept);

/** Puts these events there instead, with the head that fits them if that is asked for. */
export async function putEvents(attacker: Attacker, events: readonly Kept[], withHead: boolean): Promise<void> {
  await attacker.run('delete from event');
  for (const event of events) await attacker.run(`insert into event (${columns}) values (${held.map(() => '?').join(', ')})`, held.map(name => event[name]));
  const last = events.at(-1);
  if (withHead) await attacker.run('update record_head set sequence = ?, hash = ?, at = ?', [last?.id ?? 0, last ? hashOf(last) : '0'.repeat(64), last?.at ?? null]);
}

/** A chain that fits, over whatever these events say. */
export function tiedAnew(events: readonly Kept[]): Kept[] {
  let previous = '0'.repeat(64);
  return events.map((event, i) => {
    const tied = { ...event, id: i + 1, previous };
    previous = hashOf(tied);
    return tied;
  });
}
