import { LRUCache } from 'lru-cache';
import type { Proof, Viewer } from '../access/viewer.js';
import { AccountSession } from '../account/account-session.js';
import { ApiToken } from '../account/api-token.js';
import type { Database } from '../database/database.js';
import { after, type Clock, minutes } from '../kernel/clock.js';

const pause = minutes(1);

/**
 * Writes down when a session or a token was used last: at most once a minute, and beside the request, which neither waits for it nor fails with it. What
 * fails is in the log, and tried again a minute later.
 */
export class LastUses {
  readonly #writing = new Map<string, Promise<void>>();
  readonly #written = new LRUCache<string, string>({ max: 10_000 });

  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly log: { warn(details: object, message: string): void },
  ) {}

  note({ proof }: Viewer): void {
    if (!proof) return;
    const name = `${proof.kind} ${proof.key}`;
    // a request that came while it was being written read what stood before
    const last = [proof.lastUsedAt ?? '', this.#written.get(name) ?? ''].toSorted()[1];
    if (last !== '' && !this.clock.hasPassed(after(last, pause))) return;
    if (!this.#writing.has(name)) this.#writing.set(name, this.#write(name, proof));
  }

  async #write(name: string, { kind, key }: Proof): Promise<void> {
    try {
      const at = this.clock.now();
      await this.database.write(em => em.nativeUpdate<AccountSession | ApiToken>(kind === 'session' ? AccountSession : ApiToken, { id: key }, { lastUsedAt: at }), { repeatable: true });
      this.#written.set(name, at);
      this.#writing.delete(name);
    } catch (error) {
      this.log.warn({ err: error, [kind]: key }, 'when it was used last could not be written');
      setTimeout(() => this.#writing.delete(name), pause).unref();
    }
  }

  /** What has begun is written before the database is closed. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing.values());
  }
}
