import type { Origin } from '../access/entrance.js';
import type { Database } from '../database/database.js';
import { isValidOn } from '../kernel/date.js';
import type { Clock } from '../kernel/clock.js';
import { Account } from './account.js';
import { hashSessionSecret } from './account-session.js';
import { endSessionWith, startSession } from './session.command.js';
import { noSuchLogin } from './login.js';

/** A session for whoever asks, without any proof: nothing but the demo may begin one. That which the browser had before ends. */
export async function beginDemoSession(database: Database, clock: Clock, origin: Origin, login: string): Promise<{ login: string; name: string }> {
  const { address, userAgent, cookie, log } = origin;
  const { account, secret, key } = await database.write(async em => {
    const account = await em.findOne(Account, { login });
    if (!account || !isValidOn({ validFrom: account.activeFrom, validUntil: account.activeUntil }, clock.today())) throw noSuchLogin(login);
    const at = clock.now();
    if (cookie.secret !== undefined) await endSessionWith(em, { hash: hashSessionSecret(cookie.secret) }, at);
    return { account, ...(await startSession(em, { account, means: 'demo', at, address, userAgent })) };
  });
  cookie.set(secret);
  log.info({ account: account.id, session: key, means: 'demo', secondFactor: false, address }, 'signed in');
  return { login: account.login, name: account.name };
}
