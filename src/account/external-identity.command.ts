import type { Result, Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import { Account } from './account.js';
import { ExternalIdentity } from './external-identity.js';
import type { LinkIdentityInput, UnlinkIdentityInput } from './external-identity.inputs.js';
import { permitKeeping } from './keeping.command.js';
import { endSessionsOf } from './session.command.js';

/** Whoever signs in there under this subject is this account from now on; so it is done by who may set its password, too. */
export async function linkIdentity(tx: Transaction, { accountId, issuer, subject }: LinkIdentityInput): Promise<Result> {
  return link(tx, await tx.subject(Account, accountId), { issuer, subject });
}

export async function link(tx: Transaction, account: Account, { issuer, subject }: { issuer: string; subject: string }): Promise<Result> {
  const known = await tx.em.findOne(ExternalIdentity, { issuer, subject });
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol)) tx.faults.add(['issuer'], { en: `"${issuer.slice(0, 60)}" is no address of a provider; write it as the provider does, like https://login.hanoi.gov.vn`, vi: `"${issuer.slice(0, 60)}" không phải là địa chỉ của hệ thống đăng nhập; hãy ghi đúng như hệ thống đó, ví dụ https://login.hanoi.gov.vn` });
  await permitKeeping(tx, account);
  // whose account it is, is not told to everybody who keeps another
  if (known) tx.faults.add(['subject'], { en: `"${subject.slice(0, 60)}" at ${issuer} is linked to an account already; unlink it there first`, vi: `"${subject.slice(0, 60)}" tại ${issuer} đã liên kết với một tài khoản; hãy hủy liên kết trước` });
  tx.faults.check();
  const identity = tx.em.create(ExternalIdentity, { account, issuer, subject, followsClaims: false, createdAt: tx.at });
  await tx.record('linkIdentity');
  return { identity: identity.id, account: account.id };
}

export async function unlinkIdentity(tx: Transaction, { identityId }: UnlinkIdentityInput): Promise<Result> {
  return unlink(tx, await tx.subject(ExternalIdentity, identityId, ['account']));
}

/** Nobody signs in by it any more, and who has done so is asked again by another way. */
async function unlink(tx: Transaction, identity: ExternalIdentity): Promise<Result> {
  const { account } = identity;
  await permitKeeping(tx, account);
  tx.em.remove(identity);
  await endSessionsOf(tx.em, account.id, tx.at);
  await tx.record('unlinkIdentity');
  return { account: account.id };
}

/** By issuer and subject, as the shell names it. */
export async function unlinkNamed(tx: Transaction, account: Account, { issuer, subject }: { issuer: string; subject: string }): Promise<Result> {
  const identity = await tx.em.findOne(ExternalIdentity, { account: account.id, issuer, subject }, { populate: ['account'] });
  if (!identity) throw new Refusal('NOT_FOUND', { en: `"${subject.slice(0, 60)}" at ${issuer} is not linked to "${account.login}"`, vi: `"${subject.slice(0, 60)}" tại ${issuer} không liên kết với "${account.login}"` });
  return unlink(tx, identity);
}
