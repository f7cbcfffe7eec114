import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.js';
import type { Sight } from '../access/visibility.js';
import type { Language } from '../kernel/refusal.js';
import { isPast, type Moment } from './moment.js';
import { type Sql, slot } from '../database/sql.js';

export interface ReadingSettings {
  dueSoonDays: number;
  staleDays: number;
}

/** What may differ between two runs of one statement. */
export interface Env {
  viewer: Viewer;
  today: string;
  language: Language;
  settings: ReadingSettings;
  moment: Moment;
  variables: Record<string, unknown>;
  /** the parents of a list */
  keys?: readonly number[];
  /** what the one who asks puts in: a filter, a cursor, a limit */
  values?: unknown;
}

/** SQLite says truth with 1 and 0. */
export const isTrue = (value: unknown): boolean => value === true || value === 1;

const later = '9999-12-31T23:59:59.999Z';
export const asOfDay = (env: Env, moment: Moment = env.moment): string => moment.asOf ?? env.today;

/** The days and instants of a moment, as values of a statement. */
export function momentSlots(momentOf: (env: Env) => Moment) {
  return {
    asOf: slot<Env>(env => asOfDay(env, momentOf(env)), 'date'),
    knownAt: slot<Env>(env => momentOf(env).knownAt ?? later, 'text'),
    basis: slot<Env>(env => momentOf(env).basis ?? 'CURRENT', 'text'),
  };
}

/** What changes the text of a statement besides what is asked for: whether it reads kept states, which of the two deadlines, and whether its viewer sees everything. */
export interface Shape extends Sight {
  past: boolean;
  /** `by value`: a field's own argument says it, which is known only when the statement runs */
  original: boolean | 'by value';
}
export const shapeOf = (moment: Moment, today: string, viewer: Viewer): Shape => ({ past: isPast(moment, today), original: moment.basis === 'ORIGINAL', all: viewer.keepsAll });

export const shapeKey = ({ past, original, all }: Shape): string => `${past} ${original} ${all}`;

/** A record in a statement: its alias, its columns as of the moment that is asked about, and the values of this run. */
export interface At {
  alias: string;
  shape: Shape;
  /** a property of the record as of the moment */
  column(property: string): Sql;
  /** the day asked about */
  asOf: Sql;
  knownAt: Sql;
  basis: Sql;
  arg(name: string): (env: Env) => unknown;
}

/** The parents of a list. */
export const keysAmong = slot<Env>(env => env.keys, 'integer[]');
/** How many rows are read at most, said in the statement itself: not told the number PostgreSQL plans for a tenth of all rows, and SQLite takes half as long again. */
export const atMost = (rows: number): Sql => sql.lit(rows);
