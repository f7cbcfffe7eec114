import type { Entrance } from '../access/entrance.js';
import { type Outcome, type Transaction, UnitOfWork } from '../access/unit-of-work.js';
import { Viewer } from '../access/viewer.js';
import { after, minutes } from '../kernel/clock.js';
import { isValidOn } from '../kernel/date.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import { Account } from './account.js';
import type { SetPasswordInput } from './account.inputs.js';
import { checked, newPassword, setPassword } from './credential.command.js';
import { countAttempt, guessedFrom, takeBackFrom } from './guessing.command.js';
import { asLogin } from './login.js';
import { endSessionsOf } from './session.command.js';
import { hashSetupCode, SetupCode } from './setup-code.js';

/** So long a code is good by which somebody sets his password. */
export const passwordCodeValidity = minutes(7 * 24 * 60);
export const codeUntil = (at: string): string => after(at, passwordCodeValidity);

/** Keeps a new code of an account, of which one alone is good. Its owner sets his password with it, so that no administrator ever knows one. */
export async function keepCode(tx: Transaction, account: Account, code: string): Promise<void> {
  await endCodesOf(tx, account);
  const expiresAt = codeUntil(tx.at);
  tx.em.create(SetupCode, { account, hash: hashSetupCode(code), createdAt: tx.at, expiresAt });
  account.setupCodeUntil = expiresAt;
}

export async function endCodesOf(tx: Transaction, account: Account): Promise<void> {
  await tx.em.nativeUpdate(SetupCode, { account: account.id, usedAt: null }, { usedAt: tx.at });
  account.setupCodeUntil = null;
}

/** One answer for whatever is wrong: it tells nobody which logins there are. */
const notTaken = new Refusal('UNAUTHENTICATED', {
  en: 'the login or the code is not right, or the code was used, replaced or has expired; ask an administrator for a new one',
  vi: 'tên đăng nhập hoặc mã không đúng, hoặc mã đã dùng, đã được thay hay hết hạn; hãy đề nghị quản trị viên cấp mã mới',
});

/** By who has the code that was handed to him, once. He is not signed in by it: that asks for the second factor, where there is one. */
export async function setPasswordByCode(entrance: Entrance, given: SetPasswordInput): Promise<Outcome> {
  if (!entrance.enter()) throw badInput([{ path: ['input'], text: { en: 'one password in a request', vi: 'mỗi yêu cầu chỉ được đặt một mật khẩu' } }]);
  const { login: typed, code, password } = checked(given);
  const { database, clock, origin, requestId } = entrance;
  const login = asLogin(typed);
  // no count at the login: a code is guessed by nobody, and a stranger would keep its owner waiting
  const from = guessedFrom(origin.address ?? '');
  const which = { hash: hashSetupCode(code), usedAt: null, account: { login } };
  const refuse = (why: string, refusal = notTaken): never => {
    origin.log.warn({ account: null, means: 'code', address: origin.address, why }, 'password not set');
    throw refusal;
  };

  await countAttempt(database, clock, [from]).catch((error: unknown) => (error instanceof Refusal ? refuse('too many failures', error) : Promise.reject(error)));
  const account = await database.write(async em => {
    const good = await em.findOne(SetupCode, { ...which, expiresAt: { $gt: clock.now() } }, { populate: ['account'] });
    const found = good?.account;
    if (!found || !isValidOn({ validFrom: null, validUntil: found.activeUntil }, clock.today())) return null;
    // it was no guess, whatever may be wrong with the password
    await takeBackFrom(em, from);
    return { key: found.id, login, name: found.name, hasSecondFactor: found.secondFactorSince != null };
  });
  if (!account) return refuse('code');
  const passwordHash = await newPassword(password, account, 'password');

  const work = new UnitOfWork(database, clock, { viewer: new Viewer(account, null, []), requestId, address: origin.address ?? undefined });
  const outcome = await work.run('setPassword', {}, async tx => {
    // of two who send it at once, one
    if ((await tx.em.nativeUpdate(SetupCode, { hash: which.hash, usedAt: null, account: account.key }, { usedAt: tx.at })) === 0) return refuse('used meanwhile');
    const own = await tx.em.findOneOrFail(Account, { id: account.key });
    own.setupCodeUntil = null;
    await setPassword(tx.em, own, passwordHash, tx.at);
    await endSessionsOf(tx.em, account.key, tx.at);
    await tx.record('setPassword');
    return { account: account.key };
  });
  origin.log.info({ account: account.key, means: 'code', secondFactor: account.hasSecondFactor, address: origin.address }, 'password set');
  return outcome;
}
