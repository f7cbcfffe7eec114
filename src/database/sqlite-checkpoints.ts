import Sqlite from 'better-sqlite3';
import type { FailStop } from './fail-stop.js';
import { harden } from './sqlite-hardening.js';
import { watch } from './sqlite-faults.js';

/** A usual mutation writes twenty pages. */
const every = 32;

/**
 * Brings what was committed from the log into the file. SQLite would do so by itself, inside a commit, and tell nobody when it fails; here the one who
 * commits is answered first, and a failure is seen.
 */
export class SqliteCheckpoints {
  readonly #connection: Sqlite.Database;
  readonly #checkpoint: Sqlite.Statement;
  #commits = 0;

  constructor(
    file: string,
    readonly failStop: FailStop,
  ) {
    this.#connection = watch(harden(new Sqlite(file)), failStop);
    this.#checkpoint = this.#connection.prepare('pragma wal_checkpoint(passive)');
  }

  committed(): void {
    if (++this.#commits % every === 0) setImmediate(() => this.#run());
  }

  #run(): void {
    if (!this.#connection.open || this.failStop.fault) return;
    try {
      this.#checkpoint.get();
    } catch {
      // a failing storage was seen already; on a full disk the log stays, and the next time finds it
    }
  }

  close(): void {
    this.#connection.close();
  }
}
