import type { KeyObject } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { sql } from 'kysely';
import type { Counter } from 'prom-client';
import type { Database } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import { privateKeyIn } from '../record/record-key.js';
import { type SecondPlace, secondPlace } from '../record/second-place.js';
import { signed } from '../record/signed-head.js';
import type { Config } from './config.js';

const hour = 3_600_000;
/** So long a second place may take for a line, in milliseconds, whatever it does meanwhile. */
const patience = 5000;
const head = sql`select sequence, hash, at from record_head`;

/** Where to, and with what it is signed. */
export interface Signing {
  place: SecondPlace;
  key: KeyObject;
}
export interface Exporting {
  database: Database;
  clock: Clock;
  log: FastifyBaseLogger;
  outcomes: Pick<Counter<'outcome'>, 'inc'>;
  /** milliseconds from one to the next */
  pause?: number;
  patience?: number;
}

/** Ends when it is over or the time is: what does not heed the signal, such as a disk that hangs, goes on by itself. */
async function within(limit: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const ending = new AbortController();
  const late = new Error(`the second place has not taken it within ${limit / 1000} s`);
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(late);
    ending.abort(late);
  }, limit);
  try {
    await Promise.race([work(ending.signal), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Writes the signed head of the record to the second place: at the start, each hour and at the end. Work goes on where that fails, and whoever watches is told. */
export class RecordExports {
  readonly #timer: NodeJS.Timeout;
  /** one after the other */
  #writing: Promise<void> = Promise.resolve();

  /** Undefined where no second place is named. A key that cannot be read is told before anything is opened. */
  static prepare({ recordExport, recordKeyFile }: Pick<Config, 'recordExport' | 'recordKeyFile'>): Signing | undefined {
    const place = secondPlace(recordExport);
    return place && { place, key: privateKeyIn(recordKeyFile) };
  }

  static async begin(signing: Signing, exporting: Exporting): Promise<RecordExports> {
    const exports = new RecordExports(signing, exporting);
    await exports.write();
    return exports;
  }

  private constructor(
    readonly signing: Signing,
    readonly exporting: Exporting,
  ) {
    this.#timer = setInterval(() => void this.write(), exporting.pause ?? hour).unref();
  }

  write(): Promise<void> {
    return (this.#writing = this.#writing.then(() => this.#write()));
  }

  async #write(): Promise<void> {
    const { database, clock, log, outcomes } = this.exporting;
    const { place, key } = this.signing;
    try {
      const [[sequence, hash, at]] = (await database.statements.rows(head, undefined)) as [number, string, string | null][];
      const writtenAt = clock.now();
      await within(this.exporting.patience ?? patience, async signal => place.write(signed({ sequence, hash, at, writtenAt, place: place.kind, after: await place.last() }, key), writtenAt, signal));
      outcomes.inc({ outcome: 'written' });
    } catch (error) {
      log.error({ err: error }, 'the head of the record is not exported');
      outcomes.inc({ outcome: 'failed' });
    }
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.write();
  }
}
