import { sql } from 'kysely';
import type { Snapshot } from '../database/snapshot.js';
import type { Sql } from '../database/sql.js';
import { beginning, columnOf, type Held, held, hashOf } from '../history/chain.js';
import type { ExportedHead } from './exported-heads.js';
import type { Findings } from './findings.js';
import type { Head } from './signed-head.js';

/** So many events are in memory at once. */
const most = 250;
const columns = sql.raw(held.map(property => `"${columnOf(property)}"`).join(', '));
const eventsAfter = (id?: number): Sql => sql`select ${columns} from event ${id === undefined ? sql`` : sql`where id > ${id}`} order by id limit ${sql.lit(most)}`;
const headRows = sql`select sequence, hash, at from record_head`;
const whenChained = sql`select id, after from event where action = 'chainRecord' and object_type = 'Record' order by id limit 1`;

export type KeptEvent = Held & { id: number; before: string; after: string };
type Visit = (event: KeptEvent) => void;

/** What an event says of those that were there before there was a chain: their numbers may have gaps, as many as it tells. */
interface Chained {
  id: number;
  events: number;
  missing: number;
}

/** Follows the record from its first event to its head. Each fault names the event where it shows. */
export class ChainWalk {
  events = 0;
  #last = 0;
  #hash = beginning;
  #missing = 0;

  constructor(
    readonly snapshot: Snapshot,
    readonly exported: ReadonlyMap<number, readonly ExportedHead[]>,
    readonly findings: Findings,
  ) {}

  /** Answers the head that the events lead to. */
  async run(visit: Visit): Promise<Head> {
    const chained = await this.#chained();
    this.#compareExported(0);
    let at: string | null = null;
    for (let from: number | undefined; ; ) {
      const rows = await this.snapshot.rows(eventsAfter(from));
      // beyond what a number can hold, one event would be read for ever
      if (rows.length === 0 || this.#last >= Number.MAX_SAFE_INTEGER) break;
      for (const row of rows) {
        const event = Object.fromEntries(held.map((name, i) => [name, row[i]])) as KeptEvent;
        this.#follow(event, chained);
        visit(event);
        from = event.id;
        at = event.at as string;
      }
    }
    const head = { sequence: this.#last, hash: this.#hash, at };
    await this.#compareHead(head);
    for (const [sequence, heads] of this.exported) if (sequence > this.#last) for (const { line, writtenAt } of heads) this.findings.add(`the record ends at event ${this.#last}, and line ${line} of the export told event ${sequence} at ${writtenAt}: the end was cut off`);
    return head;
  }

  #follow(event: KeptEvent, chained: Chained | undefined): void {
    const { id, previous } = event;
    const expected = this.#last + 1;
    const isGap = id !== expected;
    if (isGap && chained && id < chained.id) this.#missing += id - expected;
    else if (isGap && id > expected) this.#tellMissing(expected, id - 1, id);
    else if (isGap) this.findings.add(`event ${id} has a number that is never given`);
    const isTold = isGap && !(chained && id < chained.id);
    if (previous !== this.#hash && !isTold) this.findings.add(this.#last === 0 ? `event ${id} is not the beginning: it was recorded after ${short(previous)}` : `event ${this.#last} is not what was recorded: its hash is ${short(this.#hash)}, and event ${id} was recorded after ${short(previous)}`);
    if (id === chained?.id) this.#compareChained(chained);
    this.#hash = hashOf(event);
    this.#last = id;
    this.events++;
    this.#compareExported(id);
  }

  #tellMissing(from: number, to: number, next: number): void {
    this.findings.add(from === to ? `event ${from} is missing: event ${next} follows ${from - 1}` : `events ${from} to ${to} are missing: event ${next} follows ${from - 1}`);
    for (const [sequence, heads] of this.exported) if (sequence >= from && sequence <= to) for (const { line } of heads) this.findings.add(`event ${sequence} is missing, and line ${line} of the export tells it`);
  }

  #compareExported(id: number): void {
    for (const { line, hash, writtenAt } of this.exported.get(id) ?? [])
      if (hash !== this.#hash) this.findings.add(`event ${id} had the hash ${short(hash)} at ${writtenAt}, by line ${line} of the export, and has ${short(this.#hash)}: it, or one before it, was written again`);
  }

  #compareChained({ id, events, missing }: Chained): void {
    if (events !== this.events) this.findings.add(`event ${id} says that ${events} events were chained, and ${this.events} are before it`);
    if (missing !== this.#missing) this.findings.add(`event ${id} says that ${missing} numbers were missing before it, and ${this.#missing} are`);
  }

  async #compareHead({ sequence, hash, at }: Head): Promise<void> {
    const [row] = (await this.snapshot.rows(headRows)) as [number, string, string | null][];
    if (!row) return this.findings.add('the head of the record is gone');
    const [kept, keptHash, keptAt] = row;
    if (kept !== sequence) this.findings.add(kept > sequence ? `the head tells event ${kept}, and the record ends at event ${sequence}: the end was cut off` : `the head tells event ${kept}, and the record goes on to event ${sequence}: what follows was added past it`);
    else if (keptHash !== hash) this.findings.add(sequence === 0 ? `the head of an empty record has the hash ${short(keptHash)}` : `event ${sequence}, the last one, is not what was recorded: its hash is ${short(hash)}, and the head has ${short(keptHash)}`);
    else if (keptAt !== at) this.findings.add(`the head says that the last event was recorded at ${keptAt}, and that one says ${at}`);
  }

  async #chained(): Promise<Chained | undefined> {
    const [row] = (await this.snapshot.rows(whenChained)) as [number, string][];
    if (!row) return undefined;
    const [id, after] = row;
    try {
      const { events, missing } = JSON.parse(after).record;
      return { id, events, missing };
    } catch {
      // then its hash will not fit either
      return undefined;
    }
  }
}

const short = (hash: unknown): string => String(hash).slice(0, 12);
