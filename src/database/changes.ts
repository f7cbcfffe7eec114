import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { slot } from './sql.js';
import type { Rows } from './statements.js';

/** That something was done to a record or to what belongs to it, as its history tells it: only its key, because who hears of it reads what he may see. */
export interface Change {
  /** the number of the event */
  event: number;
  type: string;
  key: number;
  /** of which meeting it is a part; none of what is no meeting's, and of work in force, which has listeners of its own */
  meeting: number | null;
  /** the word of the step or mutation */
  action: string;
  /** when it was recorded */
  at: string;
}
/** Without a change something was done to an account. */
export type Listener = (changes: readonly Change[]) => Promise<void>;

/** How an engine hears that somebody has written, in this process or another. */
export interface Signal {
  /** Calls whenever something may have been committed. */
  listen(look: () => void): Promise<void>;
  close(): Promise<void>;
}

/** So many events are read at once; while they are told, the others wait in the record. */
const most = 500;
/** After a read that failed. */
const pause = 1000;

const latest = sql`select coalesce(max(id), 0) from event`;
const meetingOf = sql`case object_type when 'Meeting' then object_key
  when 'Conclusion' then (select c.meeting_id from conclusion c where c.id = object_key)
  when 'Directive' then (select d.meeting_id from directive d where d.id = object_key)
  when 'Assignment' then (select a.meeting_id from assignment a where a.id = object_key and a.assigned_on is null) end`;
/** All events, so that none is looked at twice: the key comes first, and what nobody listens to is left out below. */
const since = sql`select id, object_type, object_key, ${meetingOf}, action, at from event where id > ${slot<{ last: number }>(({ last }) => last, 'integer')} order by id limit ${sql.lit(most)}`;

/**
 * Tells what was committed, by the record of events: writers take turns, so that the numbers of events run as the commits do, and whoever knows the last
 * one he has heard of misses none and hears none twice, even where the connection was lost in between. A signal only says that it is time to look.
 */
export class Changes {
  readonly #listeners = new Set<Listener>();
  #begun: Promise<void> | undefined;
  #last: number | undefined;
  #looking: Promise<void> | undefined;
  #again = false;
  #closed = false;

  /** `statements` read what is committed, and not what a replica has of it. */
  constructor(
    readonly statements: Rows,
    readonly signal?: Signal,
  ) {}

  get listeners(): number {
    return this.#listeners.size;
  }

  /** From now on; what it answers ends it. The next events are read when every listener is done with these. */
  async subscribe(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    const end = () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#begun = this.#last = undefined;
    };
    try {
      await (this.#begun ??= this.#begin());
    } catch (error) {
      end();
      throw error;
    }
    return end;
  }

  async #begin(): Promise<void> {
    await this.signal?.listen(() => this.look());
    this.#last = (await this.statements.rows(latest, undefined))[0][0] as number;
  }

  /** Something may have been committed. */
  look(): void {
    if (this.#listeners.size === 0 || this.#last === undefined || this.#closed) return;
    this.#again = true;
    this.#looking ??= this.#tell().finally(() => {
      this.#looking = undefined;
    });
  }

  async #tell(): Promise<void> {
    // whoever made the change is answered first
    await turn();
    while (this.#again && this.#last !== undefined && !this.#closed) {
      this.#again = false;
      try {
        const rows = (await this.statements.rows(since, { last: this.#last })) as [event: number, type: string, key: number, meeting: number | null, action: string, at: string][];
        if (rows.length === 0) continue;
        const changes = rows.filter(([, type, , meeting]) => type === 'Assignment' || meeting !== null).map(([event, type, key, meeting, action, at]) => ({ event, type, key, meeting, action, at }));
        // what an account may do has changed: whoever listens as it may have to be told no more
        const mayHaveEnded = rows.some(([, type]) => type === 'Account');
        if (changes.length > 0 || mayHaveEnded) await Promise.all([...this.#listeners].map(listener => listener(changes)));
        // meanwhile all may have gone, and another come who has begun later
        if (this.#last !== undefined) this.#last = Math.max(this.#last, rows[rows.length - 1][0]);
        this.#again ||= rows.length === most;
      } catch {
        // nothing is lost: what was not told is still behind the last event that was
        setTimeout(() => this.look(), pause).unref();
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#looking;
    await this.signal?.close();
  }
}
