import type { Entrance } from '../access/entrance.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import { idOf } from '../kernel/id.js';
import { createOffice } from '../office/create-office.command.js';
import { Office } from '../office/office.js';
import { Account, Grant, type Role } from './account.js';
import { amendAccount, createAccount } from './account.command.js';
import type { GrantInput } from './account.inputs.js';
import { revokeTokensOf } from './api-token.command.js';
import { newPassword, readSecrets, setPassword } from './credential.command.js';
import { asLogin } from './login.js';
import { takeFactorAway } from './password.command.js';
import { endCodesOf } from './password-code.command.js';
import { endSessionsOf } from './session.command.js';
import { faultsOfFounding } from './set-up.command.js';

export interface NewAccount {
  login: string;
  name: string;
  role: Role;
  /** by its code */
  office: string;
  /** in a database without offices: what the root of them is called */
  root?: { name: string; kind: string };
}

/** What can be wrong without a look at the database, is; and the password as it is kept. */
export async function newAccount(given: NewAccount, password: string): Promise<NewAccount & { hash: string }> {
  const { name, office, root } = given;
  const login = asLogin(given.login);
  if (root) faultsOfFounding({ login, office: { code: office, ...root } }).check();
  return { ...given, login, hash: await newPassword(password, { login, name, hasSecondFactor: false }, 'password') };
}

/** An account with a password, all or nothing; where there is no office yet, the root of them, too. */
export async function createFromShell(tx: Transaction, { login, name, role, office: code, root, hash }: NewAccount & { hash: string }): Promise<Result> {
  if (root) await createOffice(tx, { code, ...root });
  const office = await officeNamed(tx, code);
  const { account } = await createAccount(tx, { login, name, grants: [{ role, officeId: idOf('Office', office.id) }] });
  await setPassword(tx.em, await tx.em.findOneOrFail(Account, { id: account as number }), hash, tx.at);
  await tx.record('resetPassword');
  return {};
}

export interface ShellPassword {
  hash: string;
  removeSecondFactor: boolean;
}
/** As it is kept; a shell that sets one may leave the second factor or take it away. */
export async function passwordOf({ database }: Pick<Entrance, 'database'>, key: number, password: string, removeSecondFactor: boolean): Promise<ShellPassword> {
  const secrets = await readSecrets({ database }, key);
  return { removeSecondFactor, hash: await newPassword(password, { ...secrets, hasSecondFactor: secrets.hasSecondFactor && !removeSecondFactor }, 'password') };
}
export async function setFromShell(tx: Transaction, account: Account, { hash, removeSecondFactor }: ShellPassword): Promise<Result> {
  const credential = await setPassword(tx.em, account, hash, tx.at);
  if (removeSecondFactor) takeFactorAway(account, credential);
  await endCodesOf(tx, account);
  await endSessionsOf(tx.em, account.id, tx.at);
  await revokeTokensOf(tx, account);
  await tx.record('resetPassword');
  return {};
}

async function officeNamed(tx: Transaction, code: string): Promise<Office> {
  const office = await tx.em.findOne(Office, { code });
  if (office) return office;
  const none = (await tx.em.count(Office)) === 0;
  const shown = code.slice(0, 60);
  throw new Refusal('NOT_FOUND', none ? { en: `there is no office yet; name the root with --office-name, and "${shown}" is its code`, vi: `chưa có đơn vị nào; hãy đặt tên đơn vị gốc bằng --office-name, mã là "${shown}"` } : { en: `there is no office "${shown}"`, vi: `không có đơn vị "${shown}"` });
}

interface Granted {
  role: Role;
  office: string;
  validFrom?: string;
  validUntil?: string;
}

/** What the account holds, or will hold, as an input would say it. */
async function standing(tx: Transaction, account: Account): Promise<GrantInput[]> {
  const grants = await tx.em.find(Grant, { account: account.id, $or: [{ validUntil: null }, { validUntil: { $gte: tx.today } }] }, { orderBy: { id: 'asc' } });
  return grants.map(({ role, office, validFrom, validUntil }) => ({ role, officeId: idOf('Office', office.id), validFrom, validUntil }));
}
const amend = (tx: Transaction, { id, version }: Account, grants: GrantInput[]) => amendAccount(tx, { accountId: idOf('Account', id), version, grants });

export async function grantMore(tx: Transaction, account: Account, { role, office: code, validFrom, validUntil }: Granted): Promise<void> {
  const office = await officeNamed(tx, code);
  await amend(tx, account, [...(await standing(tx, account)), { role, officeId: idOf('Office', office.id), validFrom, validUntil }]);
}

export async function takeGrant(tx: Transaction, account: Account, { role, office: code }: Granted): Promise<void> {
  const office = await officeNamed(tx, code);
  const held = await standing(tx, account);
  const left = held.filter(grant => grant.role !== role || grant.officeId !== idOf('Office', office.id));
  if (left.length === held.length) throw new Refusal('NOT_FOUND', { en: `"${account.login}" does not hold ${role} at ${code}`, vi: `"${account.login}" không giữ vai trò ${role} tại ${code}` });
  await amend(tx, account, left);
}
