import type { Outcome, Result, Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { Account } from './account.js';
import type { ActForInput, SignOutInput } from './account.inputs.js';
import { AccountSession } from './account-session.js';
import { endSessionsOf, endSessionWith, startSession } from './session.command.js';
import { standInFor } from './stand-in.command.js';

/**
 * A change after which the session goes on under a new secret, and the account's others end: what somebody copied earlier is worth nothing then. It lasts
 * no longer than it would have. Who asks by a token has no session that could go on.
 */
export async function renewing<I extends { idempotencyKey?: string; acceptWarnings?: string[] }>(context: Context, mutation: string, input: I, change: (tx: Transaction) => Promise<Result>): Promise<Outcome> {
  const { work, entrance } = context;
  let secret: string | undefined;
  const outcome = await work.run(mutation, input, async tx => {
    const result = await change(tx);
    const session = await sessionOf(tx);
    await endSessionsOf(tx.em, tx.account.id, tx.at);
    secret = session ? await goOn(tx, context, session, session.actingFor ?? null) : undefined;
    return result;
  });
  if (secret !== undefined) entrance.origin.cookie.set(secret);
  return outcome;
}

/** The session by which the viewer asks. */
async function sessionOf(tx: Transaction): Promise<AccountSession | null> {
  const { proof } = tx.viewer;
  return proof?.kind === 'session' ? tx.em.findOne(AccountSession, { id: proof.key }) : null;
}

/** It ends, and another takes its place. */
async function goOn(tx: Transaction, { entrance: { origin } }: Context, session: AccountSession, actingFor: Pick<Account, 'id'> | null): Promise<string> {
  await endSessionWith(tx.em, { id: session.id }, tx.at);
  const { account, means, expiresAt } = session;
  return (await startSession(tx.em, { account, means, at: tx.at, address: origin.address, userAgent: origin.userAgent, actingFor, expiresAt })).secret;
}

/** From now on the session acts for another, with his grants, or again for its own account. It is a new one, because it may do something else. */
export async function actFor(context: Context, input: ActForInput): Promise<Outcome> {
  const { work, viewer, entrance } = context;
  let secret: string | undefined;
  const outcome = await work.run('actFor', input, async tx => {
    const session = await sessionOf(tx);
    if (!session) throw new Refusal('FORBIDDEN', { en: 'a token acts for its own account alone; sign in to act for another', vi: 'mã truy cập chỉ dùng cho chính tài khoản của nó; hãy đăng nhập để thay mặt người khác' });
    const other = input.accountId == null ? null : await tx.subject(Account, input.accountId);
    if (other) await standInFor(tx, other);
    secret = await goOn(tx, context, session, other);
    return { account: tx.account.id };
  });
  if (secret !== undefined) {
    entrance.origin.cookie.set(secret);
    entrance.origin.log.info({ account: viewer.account?.key, session: viewer.proof?.key, actingFor: input.accountId ?? null }, 'acts for another');
  }
  return outcome;
}

/** Ends the session by which it is asked, and forgets the cookie. Of who asks by a token only the others end, where he wants that. */
export async function signOut({ entrance: { database, clock, origin }, viewer }: Context, input: SignOutInput | null): Promise<Outcome> {
  const { account, proof } = viewer;
  await database.write(async em => {
    const at = clock.now();
    if (proof?.kind === 'session') await endSessionWith(em, { id: proof.key }, at);
    if (account && input?.everywhere) await endSessionsOf(em, account.key, at);
  });
  origin.cookie.end();
  origin.log.info({ account: account?.key, session: proof?.kind === 'session' ? proof.key : null, address: origin.address }, 'signed out');
  return { done: true, repeated: false, warnings: [] };
}
