import { randomInt } from 'node:crypto';
import { workOf } from '../access/system.js';
import { Account } from '../account/account.js';
import { setPassword } from '../account/credential.command.js';
import { hashPassword } from '../account/password.js';
import type { Database } from '../database/database.js';
import type { Clock } from '../kernel/clock.js';
import { demoLogins } from './demo-logins.js';

/** So many logins are named at the start. */
export const shownLogins = 8;
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const group = (): string => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

/** Random passwords for the demo's main logins: told this once, and at no two installations the same. */
export async function giveDemoPasswords(database: Database, clock: Clock): Promise<{ login: string; password: string }[]> {
  const given = (await demoLogins(database)).slice(0, shownLogins).map(({ login }) => ({ login, password: [group(), group(), group(), group()].join('-') }));
  const hashes = await Promise.all(given.map(({ password }) => hashPassword(password)));
  await workOf('(demo)', database, clock).run('setPassword', {}, async tx => {
    for (const [i, { login }] of given.entries()) await setPassword(tx.em, await tx.em.findOneOrFail(Account, { login }), hashes[i], tx.at);
    await tx.record('setPassword');
    return {};
  });
  return given;
}
