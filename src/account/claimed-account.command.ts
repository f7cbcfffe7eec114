import type { Transaction } from '../access/unit-of-work.js';
import { isValidOn } from '../kernel/date.js';
import { fold } from '../kernel/fold.js';
import { Office } from '../office/office.js';
import { Account, Grant, type Role } from './account.js';
import { ExternalIdentity } from './external-identity.js';
import { setGrants } from './grants.command.js';
import { endSessionsOf } from './session.command.js';

/** Whom another system vouches for, and what its words are mapped to here. */
export interface Claimed {
  issuer: string;
  subject: string;
  /** as people know him */
  name: string;
  /** what his login begins with */
  username: string;
  roles: readonly { role: Role; office: string }[];
}

/**
 * The account of an identity; none where it was linked to none and nothing of it is mapped. One that was made for it has the grants that are mapped by
 * now, exactly: when they change, its other sessions end.
 */
export async function accountOf(tx: Transaction, claimed: Claimed): Promise<Account | undefined> {
  const { issuer, subject } = claimed;
  const offices = await tx.em.find(Office, { code: claimed.roles.map(({ office }) => office) });
  const wanted = claimed.roles.flatMap(({ role, office: code }) => offices.filter(office => office.code === code && office.isValidOn(tx.today)).map(office => ({ role, office })));
  const known = await tx.em.findOne(ExternalIdentity, { issuer, subject }, { populate: ['account'] });
  // not told in the record: it is no change of what he may do
  if (known) await tx.em.nativeUpdate(ExternalIdentity, { id: known.id }, { lastUsedAt: tx.at });
  if (known && !known.followsClaims) return known.account;
  if (!known && wanted.length === 0) return undefined;

  const account = known?.account ?? (await newAccount(tx, claimed));
  const holds = (await tx.em.find(Grant, { account: account.id })).filter(grant => isValidOn(grant, tx.today));
  const isChanged = holds.length !== wanted.length || holds.some(({ role, office }) => !wanted.some(line => line.role === role && line.office.id === office.id));
  if (isChanged) {
    await setGrants(tx, account, wanted);
    await endSessionsOf(tx.em, account.id, tx.at);
  }
  account.name = claimed.name;
  await tx.record(known ? 'followClaims' : 'createAccount', { reason: issuer });
  return wanted.length > 0 ? account : undefined;
}

async function newAccount(tx: Transaction, claimed: Claimed): Promise<Account> {
  const { issuer, subject, name } = claimed;
  const account = tx.em.create(Account, { login: await freeLogin(tx, claimed), name });
  tx.em.create(ExternalIdentity, { account, issuer, subject, followsClaims: true, createdAt: tx.at });
  // who it is has to be known before it holds anything
  await tx.em.flush();
  return account;
}

/** `lan@login.hanoi.gov.vn`: nobody is taken for an account of this system's own, whatever the other system calls him. */
async function freeLogin(tx: Transaction, { issuer, username }: Claimed): Promise<string> {
  const word = fold(username.split('@')[0]).replaceAll(/[^a-z0-9._-]|^[^a-z0-9]+/g, '').slice(0, 40) || 'account';
  const place = new URL(issuer).hostname.replaceAll(/[^a-z0-9.-]/g, '').slice(0, 50) || 'provider';
  for (let number = 1; ; number++) {
    const login = `${word}${number === 1 ? '' : `.${number}`}@${place}`;
    if ((await tx.em.count(Account, { login })) === 0) return login;
  }
}
