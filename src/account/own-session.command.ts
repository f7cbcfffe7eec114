import { sessionIsOver } from '../access/standing.js';
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
    // what goes on begins after the others have ended
    if (session) await endOwn(tx, session);
    await endSessionsOf(tx.em, tx.account.id, tx.at);
    secret = session ? await goOn(tx, context, session, session.actingFor ?? null) : undefined;
    return result;
  });
  if (secret !== undefined) entrance.origin.cookie.set(secret);
  return outcome;
}

/** The session by which the viewer asks, which is not over; null: he asks by a token. */
async function sessionOf(tx: Transaction): Promise<AccountSession | null> {
  const { proof } = tx.viewer;
  if (proof?.kind !== 'session') return null;
  const session = await tx.em.findOne(AccountSession, { id: proof.key, endedAt: null, expiresAt: { $gt: tx.at } });
  if (!session) throw sessionIsOver;
  return session;
}

/** Nothing takes the place of a session that is over already: who ended it would not have got rid of it. */
async function endOwn(tx: Transaction, { id }: AccountSession): Promise<void> {
  if (!(await endSessionWith(tx.em, { id }, tx.at))) throw sessionIsOver;
}

/** Another takes the place of one that was ended. */
async function goOn(tx: Transaction, { entrance: { origin } }: Context, { account, means, expiresAt }: AccountSession, actingFor: Pick<Account, 'id'> | null): Promise<string> {
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
    await endOwn(tx, session);
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
  origin.cookie.leave();
  origin.log.info({ account: account?.key, session: proof?.kind === 'session' ? proof.key : null, address: origin.address }, 'signed out');
  return { done: true, repeated: false, warnings: [] };
}
