import Sqlite from 'better-sqlite3';
import type { Unrecorded } from '../access/begin-record.js';
import { countedProperties } from '../assignment/assignment-state.js';
import { parseId } from '../kernel/id.js';

/** What the events tell of a record by their end. */
export interface ToldRecord {
  key: number;
  /** the last event that told it */
  event: number;
  /** it was made by an event, so that nothing of it is untold */
  isWhole: boolean;
  isGone: boolean;
  properties: Record<string, unknown>;
}
/** What an event says that counted of an assignment from then on. */
export interface ToldState {
  assignment: number;
  event: number;
  on: unknown;
  at: unknown;
  /** the events tell it from its beginning, and nothing counted before them */
  isWhole: boolean;
  properties: Record<string, unknown>;
}
/** Of an event: the day for which it counts, and the instant. */
interface When {
  on: unknown;
  at: unknown;
}
type StateRow = [assignment: number, event: number, on: string, at: string, whole: number, properties: string];
type Row = [key: number, event: number, whole: number, gone: number, properties: string];
type Told = Record<string, Record<string, unknown>>;

/** The records as their events tell them, gathered in a file that is gone with this: there may be more than the memory holds. */
export class ToldRecords {
  // SQLite keeps a database without a name in a temporary file
  readonly #kept = new Sqlite('');
  readonly #find: Sqlite.Statement<unknown[], Row>;
  readonly #keep: Sqlite.Statement<unknown[]>;
  readonly #page: Sqlite.Statement<unknown[], Row>;
  readonly #keepState: Sqlite.Statement<unknown[]>;
  readonly #states: Sqlite.Statement<unknown[], StateRow>;

  #events = 0;
  #isOlder = false;
  /** by type, what stood there before the first event */
  #unrecorded: Record<string, Unrecorded> = {};

  constructor() {
    this.#kept.exec('pragma journal_mode=off; create table told (type text, key integer, event integer, whole integer, gone integer, properties text, primary key (type, key)) without rowid; create table state (assignment integer, event integer, day text, at text, whole integer, properties text, primary key (assignment, event)) without rowid; begin');
    this.#find = this.#kept.prepare<unknown[], Row>('select key, event, whole, gone, properties from told where type = ? and key = ?').raw();
    this.#keep = this.#kept.prepare('insert or replace into told (type, key, event, whole, gone, properties) values (?, ?, ?, ?, ?, ?)');
    this.#page = this.#kept.prepare<unknown[], Row>('select key, event, whole, gone, properties from told where type = ? and key > ? and key <= ? order by key').raw();
    this.#keepState = this.#kept.prepare('insert or replace into state (assignment, event, day, at, whole, properties) values (?, ?, ?, ?, ?, ?)');
    this.#states = this.#kept.prepare<unknown[], StateRow>('select assignment, event, day, at, whole, properties from state where assignment >= ? and assignment <= ? order by assignment, event').raw();
  }

  /** Takes in an event. One that cannot be read is not what was recorded, which its hash says. */
  take(event: number, before: string, after: string, when: When & { action: unknown }): void {
    const { action } = when;
    let was: Told;
    let is: Told;
    try {
      [was, is] = [JSON.parse(before), JSON.parse(after)];
    } catch {
      return;
    }
    // only the first can say what was there before it
    if (this.#events === 0 && action === 'beginRecord') this.#unrecorded = is.record as never;
    // what an earlier version recorded said nothing of it
    if (action === 'chainRecord') this.#isOlder = true;
    this.#events++;
    for (const [id, now] of Object.entries(is)) {
      const record = parseId(id);
      if (record) this.#takeRecord(event, record.type, record.key, was[id] ?? {}, now, when);
    }
  }

  #takeRecord(event: number, type: string, key: number, was: Record<string, unknown>, now: Record<string, unknown>, { on, at }: When): void {
    const known = this.#find.get(type, key);
    // what is changed is told by the same names as it was and as it is; what is made was nothing, and what is taken away is nothing any more
    const isMade = Object.keys(was).length === 0 && Object.keys(now).length > 0;
    const isGone = Object.keys(was).some(name => !(name in now));
    const properties = { ...(known && JSON.parse(known[4])), ...now };
    const isWhole = isMade || known?.[2] === 1;
    this.#keep.run(type, key, event, Number(isWhole), Number(isGone), JSON.stringify(properties));
    // as it is recorded: what was assigned counts from then on
    if (type !== 'Assignment' || isGone || properties.assignedOn == null || !(isMade || 'assignedOn' in now || countedProperties.some(name => name in now))) return;
    this.#keepState.run(key, event, String(on), String(at), Number(isWhole), JSON.stringify(properties));
  }

  /** Those of a type with keys above one and up to another, by key; one after the other, because all may be what somebody took away. */
  *page(type: string, after: number, upTo: number): Generator<ToldRecord> {
    for (const [key, event, whole, gone, properties] of this.#page.iterate(type, after, upTo)) yield { key, event, isWhole: whole === 1, isGone: gone === 1, properties: JSON.parse(properties) };
  }

  /** What no event tells was not recorded: there are events, and what stood there before the first was counted. */
  get isBegun(): boolean {
    return this.#events > 0 && !this.#isOlder;
  }

  unrecorded(type: string): Unrecorded {
    return this.#unrecorded[type] ?? { rows: 0, last: 0 };
  }

  /** What counted of some assignments by the events, one assignment after the other, in the order in which it was recorded. */
  *states(from: number, upTo: number): Generator<ToldState> {
    for (const [assignment, event, on, at, whole, properties] of this.#states.iterate(from, upTo)) yield { assignment, event, on, at, isWhole: whole === 1, properties: JSON.parse(properties) };
  }

  close(): void {
    this.#kept.close();
  }
}
