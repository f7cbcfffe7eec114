import type { Outcome, Result, Transaction } from '../access/unit-of-work.js';
import { after, minutes } from '../kernel/clock.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import type { Account } from './account.js';
import { accountNamed } from './account-named.command.js';
import { ApiToken, type Scope } from './api-token.js';
import type { CreateTokenInput, RevokeTokenInput } from './api-token.inputs.js';
import { checked, credentialAsRead, proveAgain, readSecrets } from './credential.command.js';
import { takeBackAttempt } from './guessing.command.js';
import { permitKeeping } from './keeping.command.js';
import { hashToken } from './token.js';

/** So long a token that somebody makes for himself lives at most. */
export const longestLife = { years: 1 };

/** So many that are good an account has at once: it can still be seen at a glance what each is for. */
export const mostTokens = 100;

/** Of the account that asks, and of no other: who could make one for somebody else could act as him. The secret is made outside, and is kept nowhere. */
export async function createToken({ entrance, work, viewer }: Context, given: CreateTokenInput, secret: string): Promise<Outcome> {
  // what is kept of the input under an idempotency key must not be made of a password
  const { password, ...input } = checked(given);
  const secrets = await readSecrets(entrance, viewer.account?.key ?? 0);
  // a token outlasts the session that makes it; who signs in through another system has nothing to prove himself by here
  const guessed = secrets.passwordHash === null ? undefined : await proveAgain(entrance, secrets, needed(password));
  return work.run('createToken', input, async tx => {
    if (guessed) await credentialAsRead(tx, secrets);
    const result = await addToken(tx, input, secret);
    if (guessed) await takeBackAttempt(tx.em, guessed);
    return result;
  });
}

function needed(password: string | null | undefined): string {
  if (password == null) throw badInput([{ path: ['input', 'password'], text: { en: 'is needed: type the password of your account in again', vi: 'cần nhập: hãy nhập lại mật khẩu của tài khoản bạn' } }]);
  return password;
}

async function addToken(tx: Transaction, { name, scope, expiresAt }: Omit<CreateTokenInput, 'password'>, secret: string): Promise<Result> {
  const longest = Temporal.Instant.from(tx.at).toZonedDateTimeISO('UTC').add(longestLife).toInstant().toString({ fractionalSecondDigits: 3 });
  if (expiresAt <= tx.at || expiresAt > longest) tx.faults.add(['expiresAt'], { en: `${expiresAt} is not after now and at most a year from now, ${longest}`, vi: `${expiresAt} phải sau thời điểm hiện tại và không quá một năm, tức ${longest}` });
  tx.faults.check();
  await expectFewer(tx, tx.account);
  const token = tx.em.create(ApiToken, { account: tx.account, name, scope, hash: hashToken(secret), createdAt: tx.at, expiresAt });
  await tx.record('createToken');
  return { token: token.id };
}

async function expectFewer(tx: Transaction, account: Pick<Account, 'id'>): Promise<void> {
  if ((await tx.em.count(ApiToken, { account: account.id, revokedAt: null, expiresAt: { $gt: tx.at } })) < mostTokens) return;
  throw new Refusal('FORBIDDEN', { en: `the account has ${mostTokens} tokens that are good; revoke one that is not needed any more first`, vi: `tài khoản đang có ${mostTokens} mã truy cập còn hiệu lực; hãy thu hồi một mã không còn dùng trước` });
}

/** From the shell of the machine, for a program that acts as any account. */
export async function issueToken(tx: Transaction, { login, name, scope, days }: { login: string; name: string; scope: Scope; days: number }, secret: string): Promise<Result> {
  const account = await accountNamed(tx, login);
  await expectFewer(tx, account);
  const token = tx.em.create(ApiToken, { account, name, scope, hash: hashToken(secret), createdAt: tx.at, expiresAt: after(tx.at, minutes(days * 24 * 60)) });
  await tx.record('createToken');
  return { token: token.id };
}

/** All of an account, in the transaction that leaves what stood worth nothing. */
export async function revokeTokensOf(tx: Transaction, account: Account): Promise<void> {
  for (const token of await tx.em.find(ApiToken, { account: account.id, revokedAt: null })) token.revokedAt = tx.at;
}

/** Its owner takes it back, or who keeps his account. It is dead with the commit. */
export async function revokeToken(tx: Transaction, { tokenId }: RevokeTokenInput): Promise<Result> {
  const token = await tx.subject(ApiToken, tokenId, ['account']);
  if (!tx.viewer.account || token.account.id !== tx.viewer.account.key) await permitKeeping(tx, token.account);
  if (token.revokedAt != null) throw new Refusal('CONFLICT', { en: `the token "${token.name}" was taken back already`, vi: `mã truy cập "${token.name}" đã bị thu hồi` }, { currentVersion: null, version: null });
  token.revokedAt = tx.at;
  await tx.record('revokeToken');
  return { token: token.id };
}
