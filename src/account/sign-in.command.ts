import { sql } from 'kysely';
import type { Entrance } from '../access/entrance.js';
import type { Outcome } from '../access/unit-of-work.js';
import { isActive } from '../access/viewer-of.js';
import { type Sql, slot } from '../database/sql.js';
import { isTrue } from '../reading/env.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import type { SignInInput } from './account.inputs.js';
import { hashSessionSecret } from './account-session.js';
import { Credential } from './credential.js';
import { checked } from './credential.command.js';
import { countAttempt, guessedAccount, guessedFrom, takeBackAttempt } from './guessing.command.js';
import { asLogin } from './login.js';
import { hashPassword, isCheap, isPassword } from './password.js';
import { stepOf } from './second-factor.js';
import { endSessionWith, startSession } from './session.command.js';

interface Sought {
  login: string;
  address: string;
  today: string;
}
type Found = [key: number, active: boolean | number, passwordHash: string | null, secret: string | null, lastStep: number | null, isKnownHere: boolean | number];
const given = (of: (sought: Sought) => string, type: 'text' | 'date'): Sql => slot<Sought>(of, type);
const byLogin = sql`
  select a.id, ${isActive('a', given(({ today }) => today, 'date'))}, c.password_hash, c.second_factor_secret, c.last_step, exists (select 1 from account_session s where s.account_id = a.id and s.address = ${given(({ address }) => address, 'text')})
  from account a left join credential c on c.account_id = a.id where a.login = ${given(({ login }) => login, 'text')}`;

/** One answer for whatever is wrong, and after the same work: it tells nobody which logins there are, nor which half of a guess was right. */
const notLetIn = new Refusal('UNAUTHENTICATED', {
  en: 'the login, the password or the code is not right; the code of the second factor is needed where the account has one',
  vi: 'tên đăng nhập, mật khẩu hoặc mã xác thực không đúng; tài khoản có xác thực hai lớp cần nhập cả mã',
});

/** A new session, under a new secret; one that the browser had before ends. */
export async function signIn(entrance: Entrance, given: SignInInput): Promise<Outcome> {
  if (!entrance.enter()) throw badInput([{ path: ['input'], text: { en: 'one sign-in in a request', vi: 'mỗi yêu cầu chỉ được đăng nhập một lần' } }]);
  const { login, password, code } = checked(given);
  const { database, clock, origin } = entrance;
  const sought = { login: asLogin(login), address: origin.address ?? '', today: clock.today() };
  const [found] = (await database.statements.rows<Sought>(byLogin, sought)) as Found[];
  const [key = null, active = false, passwordHash = null, secret = null, lastStep = null, isKnownHere = false] = found ?? [];
  const account = guessedAccount(sought.login, isTrue(isKnownHere) ? sought.address : null);
  const from = guessedFrom(sought.address, isTrue(isKnownHere));
  const refuse = (why: string, refusal = notLetIn): never => {
    // never what was typed: a login may be a password in the wrong field
    origin.log.warn({ account: key, means: 'password', secondFactor: secret !== null, address: origin.address, why }, 'sign-in refused');
    throw refusal;
  };

  await countAttempt(database, clock, [account, from]).catch((error: unknown) => (error instanceof Refusal ? refuse('too many failures', error) : Promise.reject(error)));
  const isRight = await isPassword(password, passwordHash);
  const step = isRight && secret !== null ? stepOf(code ?? '', secret, lastStep, clock.now()) : null;
  if (key === null || passwordHash === null || !isRight || !isTrue(active)) return refuse(key === null ? 'unknown login' : passwordHash === null || !isRight ? 'password' : 'not active');
  if (secret !== null && step === null) return refuse('code');

  const hash = isCheap(passwordHash) ? await hashPassword(password) : passwordHash;
  const started = await database.write(async em => {
    const credential = await em.findOne(Credential, { account: key });
    // somebody may have changed it while the password was looked at, or the same code be sent twice at once
    if (credential?.passwordHash !== passwordHash || (credential.secondFactorSecret ?? null) !== secret || (step !== null && step <= (credential.lastStep ?? -1))) return null;
    credential.passwordHash = hash;
    if (step !== null) credential.lastStep = step;
    const at = clock.now();
    await takeBackAttempt(em, account, from);
    if (origin.cookie.secret !== undefined) await endSessionWith(em, { hash: hashSessionSecret(origin.cookie.secret) }, at);
    return startSession(em, { account: { id: key }, means: 'password', at, address: origin.address, userAgent: origin.userAgent });
  });
  if (!started) return refuse('changed meanwhile');
  origin.cookie.set(started.secret);
  origin.log.info({ account: key, session: started.key, means: 'password', secondFactor: secret !== null, address: origin.address }, 'signed in');
  return { account: key, done: true, repeated: false, warnings: [] };
}
