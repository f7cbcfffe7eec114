import type { Transaction } from '../access/unit-of-work.js';
import { addDays, isValidOn } from '../kernel/date.js';
import { Office } from '../office/office.js';
import { Account, Grant, type Role } from './account.js';
import { ExternalIdentity } from './external-identity.js';
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

  const account = known?.account ?? tx.em.create(Account, { login: await freeLogin(tx, claimed), name: claimed.name });
  if (!known) tx.em.create(ExternalIdentity, { account, issuer, subject, followsClaims: true, createdAt: tx.at });
  if ((await follow(tx, account, wanted)) && known) await endSessionsOf(tx.em, account.id, tx.at);
  account.name = claimed.name;
  await tx.record(known ? 'followClaims' : 'createAccount', { reason: issuer });
  return wanted.length > 0 ? account : undefined;
}

/** Whether anything had to be changed. */
async function follow(tx: Transaction, account: Account, wanted: readonly { role: Role; office: Office }[]): Promise<boolean> {
  const standing = account.id === undefined ? [] : (await tx.em.find(Grant, { account })).filter(grant => isValidOn(grant, tx.today));
  const same = (a: { role: Role; office: Office }, b: { role: Role; office: Office }) => a.role === b.role && a.office === b.office;
  const over = standing.filter(grant => !wanted.some(one => same(one, grant)));
  const begun = wanted.filter(one => !standing.some(grant => same(one, grant)));
  for (const grant of over) {
    // a grant of today alone would be valid until the day is over
    if (grant.validFrom === tx.today) tx.em.remove(grant);
    else grant.validUntil = addDays(tx.today, -1);
  }
  for (const { role, office } of begun) tx.em.create(Grant, { account, role, office, validFrom: tx.today });
  return over.length + begun.length > 0;
}

/** `lan@login.hanoi.gov.vn`: nobody is taken for an account of this system's own, whatever the other system calls him. */
async function freeLogin(tx: Transaction, { issuer, username }: Claimed): Promise<string> {
  const word = username.split('@')[0].replaceAll(/[^\p{L}\p{N}._-]/gu, '').slice(0, 40) || 'account';
  const { hostname } = new URL(issuer);
  for (let number = 1; ; number++) {
    const login = `${word}${number === 1 ? '' : `.${number}`}@${hostname.replaceAll(/[^\p{L}\p{N}.-]/gu, '')}`.slice(0, 100);
    if (!(await tx.em.findOne(Account, { login }))) return login;
  }
}
