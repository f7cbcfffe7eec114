import { sql } from 'kysely';
import type { Entrance } from '../access/entrance.js';
import type { Transaction } from '../access/unit-of-work.js';
import type { Em } from '../database/store.js';
import { faultsOfInput, normalized } from '../input/input-field.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import { Account } from './account.js';
import { Credential } from './credential.js';
import { type Guessed, countAttempt, guessedAccount } from './guessing.command.js';
import { hashPassword, isPassword } from './password.js';
import { faultOfPassword, type Owner } from './password-rules.js';

/** An input that is looked at before there is a transaction, because a password takes a tenth of a second. */
export function checked<I>(given: I): I {
  const input = normalized(given);
  const faults = faultsOfInput(input, ['input']);
  if (faults.length) throw badInput(faults);
  return input;
}

export async function checkNewPassword(password: string, owner: Owner, field: string): Promise<void> {
  const text = await faultOfPassword(password, owner);
  if (text) throw badInput([{ path: ['input', field], text }]);
}
/** A new password as it is kept, or the refusal that says what is wrong with it. */
export async function newPassword(password: string, owner: Owner, field: string): Promise<string> {
  await checkNewPassword(password, owner, field);
  return hashPassword(password);
}

/** Sets an account's password, in the transaction of whatever sets it. The password is no record; that it was set is one. */
export async function setPassword(em: Em, account: Account, hash: string, at: string): Promise<Credential> {
  const credential = (await em.findOne(Credential, { account: account.id })) ?? em.create(Credential, { account });
  credential.passwordHash = hash;
  account.passwordSetAt = at;
  return credential;
}

export interface Secrets extends Owner {
  account: number;
  passwordHash: string | null;
  secret: string | null;
  pending: string | null;
  lastStep: number | null;
}
type SecretsRow = [login: string, name: string, since: string | null, passwordHash: string | null, secret: string | null, pending: string | null, lastStep: number | null];
const secretsOf = (key: number) => sql`select a.login, a.name, a.second_factor_since, c.password_hash, c.second_factor_secret, c.pending_secret, c.last_step from account a left join credential c on c.account_id = a.id where a.id = ${key}`;

export async function readSecrets({ database }: Pick<Entrance, 'database'>, key: number): Promise<Secrets> {
  const [row] = (await database.statements.rows(secretsOf(key), undefined)) as SecretsRow[];
  if (!row) throw new Refusal('NOT_FOUND', { en: 'there is no such account', vi: 'không có tài khoản này' });
  const [login, name, since, passwordHash, secret, pending, lastStep] = row;
  return { account: key, login, name, hasSecondFactor: since !== null, passwordHash, secret, pending, lastStep };
}

/** Has the password that stands typed in again: an open session may have been left to somebody else, or stolen. A wrong one counts as a guess, and is told as late as at a sign-in. */
export async function proveAgain(entrance: Entrance, { account, login, hasSecondFactor, passwordHash }: Secrets, password: string, field = 'password'): Promise<Guessed> {
  const guessed = guessedAccount(login, entrance.origin.address ?? '');
  await countAttempt(entrance.database, entrance.clock, [guessed]);
  if (await isPassword(password, passwordHash)) return guessed;
  entrance.origin.log.warn({ account, means: 'password', secondFactor: hasSecondFactor, address: entrance.origin.address, why: 'password' }, 'not proved again');
  throw badInput([{ path: ['input', field], text: { en: 'is not the password of your account', vi: 'không phải mật khẩu của tài khoản bạn' } }]);
}

/** What was looked at before the transaction, if nobody has changed it since. */
export async function credentialAsRead(tx: Transaction, { passwordHash, secret }: Secrets): Promise<Credential> {
  const credential = await tx.em.findOne(Credential, { account: tx.account.id });
  if (!credential || credential.passwordHash !== passwordHash || (credential.secondFactorSecret ?? null) !== secret)
    throw new Refusal('CONFLICT', { en: 'it was changed meanwhile; try again', vi: 'thông tin đã thay đổi; hãy thử lại' }, { currentVersion: null });
  return credential;
}

/** The viewer's own account, to be changed. */
export const ownAccount = (tx: Transaction): Promise<Account> => tx.em.findOneOrFail(Account, { id: tx.account.id });
