import { sql } from 'kysely';
import { select } from '../database/select.js';
import { either } from '../database/sql.js';
import type { Em } from '../database/store.js';
import { insertRows } from '../database/write-changes.js';
import { type Held, hashOf } from '../history/chain.js';
import { Event } from '../history/event.js';

/** An event that has no place in the chain yet. */
export type Untied = Omit<Held, 'id' | 'previous'> & { at: string };

interface Head {
  sequence: number;
  hash: string;
}
const head = sql`select sequence, hash from record_head`;
/** Locked until the commit, also for one who writes without having waited for his turn. */
const lockedHead = either({ sqlite: head, postgres: sql`${head} for update` });

/** Ties events to the last one that is recorded, and takes their numbers from there: a counter of the engine's would leave gaps of its own, and a deletion would look like one. */
/** What comes before the first of all is asked for where there is none. */
export async function appendEvents(em: Em, recorded: readonly Untied[], beginning: () => Promise<Untied | undefined>): Promise<void> {
  if (recorded.length === 0) return;
  let [{ sequence, hash }] = await select<Head>(em, lockedHead);
  const before = sequence === 0 ? await beginning() : undefined;
  const events = before ? [before, ...recorded] : recorded;
  const tied = events.map(event => {
    const row = { ...event, id: ++sequence, previous: hash };
    hash = hashOf(row);
    return row;
  });
  await insertRows(em, Event, tied);
  await select(em, sql`update record_head set sequence = ${sequence}, hash = ${hash}, at = ${events[events.length - 1].at}`);
}
