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

  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly log: { warn(details: object, message: string): void },
  ) {}

  note({ proof }: Viewer): void {
    if (!proof || (proof.lastUsedAt !== null && !this.clock.hasPassed(after(proof.lastUsedAt, pause)))) return;
    const name = `${proof.kind} ${proof.key}`;
    if (!this.#writing.has(name)) this.#writing.set(name, this.#write(name, proof));
  }

  async #write(name: string, { kind, key }: Proof): Promise<void> {
    try {
      const at = this.clock.now();
      await this.database.write(em => em.nativeUpdate<AccountSession | ApiToken>(kind === 'session' ? AccountSession : ApiToken, { id: key }, { lastUsedAt: at }), { repeatable: true });
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
