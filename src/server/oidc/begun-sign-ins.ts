import { createHash, randomBytes } from 'node:crypto';
import { BegunSignIn } from '../../account/begun-sign-in.js';
import type { Database } from '../../database/database.js';
import type { Clock } from '../../kernel/clock.js';
import type { Challenge } from './provider.js';

export const minutes = 10;

/** What is kept between the way to the provider and the way back: in the database, because another process may answer the way back. */
export class BegunSignIns {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /** Answers what the browser has to bring back. */
  async begin({ state, nonce, verifier }: Challenge, returnTo: string): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.database.write(async em => {
      const at = this.clock.now();
      await em.nativeDelete(BegunSignIn, { expiresAt: { $lte: at } });
      em.create(BegunSignIn, { hash: hashOf(secret), state, nonce, verifier, returnTo, expiresAt: Temporal.Instant.from(at).add({ minutes }).toString({ fractionalSecondDigits: 3 }) });
    });
    return secret;
  }

  /** It is taken away with the first attempt, whatever comes of it. */
  async take(secret: string | undefined): Promise<(Challenge & { returnTo: string }) | undefined> {
    if (secret === undefined) return undefined;
    const begun = await this.database.write(async em => {
      const found = await em.findOne(BegunSignIn, { hash: hashOf(secret) });
      if (found) await em.nativeDelete(BegunSignIn, { id: found.id });
      return found;
    });
    return begun && !this.clock.hasPassed(begun.expiresAt) ? begun : undefined;
  }
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
