import { sql } from 'kysely';
import type { Entrance } from '../access/entrance.js';
import type { Outcome } from '../access/unit-of-work.js';
import { isActive } from '../access/viewer-of.js';
import { type Sql, slot } from '../database/sql.js';
import { isTrue } from '../reading/env.js';
import { networkOf } from '../kernel/network.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import type { SignInInput } from './account.inputs.js';
import { hashSessionSecret } from './account-session.js';
import { Credential } from './credential.js';
import { checked } from './credential.command.js';
import { countAttempt, guessedAccount, guessedFrom, takeBackAttempt, takeBackFrom } from './guessing.command.js';
import { asLogin } from './login.js';
import { hashPassword, isCheap, isPassword } from './password.js';
import { stepOf } from './second-factor.js';
import { endSessionWith, startSession } from './session.command.js';

interface Sought {
  login: string;
  today: string;
}
type Found = [key: number, active: boolean | number, passwordHash: string | null, secret: string | null, lastStep: number | null, knownAddress: string | null];
const given = (of: (sought: Sought) => string, type: 'text' | 'date'): Sql => slot<Sought>(of, type);
const byLogin = sql`
  select a.id, ${isActive('a', given(({ today }) => today, 'date'))}, c.password_hash, c.second_factor_secret, c.last_step, s.address
  from account a left join credential c on c.account_id = a.id left join (select distinct account_id, address from account_session) s on s.account_id = a.id where a.login = ${given(({ login }) => login, 'text')}`;

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
  const sought = { login: asLogin(login), today: clock.today() };
  const address = origin.address ?? '';
  // a row for each address from which it has signed in
  const rows = (await database.statements.rows<Sought>(byLogin, sought)) as Found[];
  const [found] = rows;
  const [key = null, active = false, passwordHash = null, secret = null, lastStep = null] = found ?? [];
  const isKnownHere = rows.some(([, , , , , known]) => known !== null && networkOf(known) === networkOf(address));
  const account = guessedAccount(sought.login, isKnownHere ? address : null);
  // what others guess there is none of his: he neither waits for it, nor is it forgotten because he signs in
  const from = isKnownHere ? undefined : guessedFrom(address);
  const refuse = (why: string, refusal = notLetIn): never => {
    // never what was typed: a login may be a password in the wrong field
    origin.log.warn({ account: key, means: 'password', secondFactor: secret !== null, address: origin.address, why }, 'sign-in refused');
    throw refusal;
  };

  await countAttempt(database, clock, from ? [account, from] : [account]).catch((error: unknown) => (error instanceof Refusal ? refuse('too many failures', error) : Promise.reject(error)));
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
    await takeBackAttempt(em, account);
    if (from) await takeBackFrom(em, from);
    if (origin.cookie.secret !== undefined) await endSessionWith(em, { hash: hashSessionSecret(origin.cookie.secret) }, at);
    return startSession(em, { account: { id: key }, means: 'password', at, address: origin.address, userAgent: origin.userAgent });
  });
  if (!started) return refuse('changed meanwhile');
  origin.cookie.set(started.secret);
  origin.log.info({ account: key, session: started.key, means: 'password', secondFactor: secret !== null, address: origin.address }, 'signed in');
  return { account: key, done: true, repeated: false, warnings: [] };
}
