import type { Result, Transaction } from '../access/unit-of-work.js';
import { Account } from './account.js';
import { AccountSession } from './account-session.js';
import type { EndSessionInput, EndSessionsInput } from './account.inputs.js';
import { permitKeeping } from './keeping.command.js';
import { endSessionsOf, endSessionWith } from './session.command.js';

/** One's own, on a device that was lost for example, or one of an account that the viewer keeps. */
export async function endSession(tx: Transaction, input: EndSessionInput): Promise<Result> {
  const session = await tx.subject(AccountSession, input.sessionId, ['account']);
  if (session.account.id !== tx.account.id) await permitKeeping(tx, session.account);
  await endSessionWith(tx.em, { id: session.id }, tx.at);
  return { account: session.account.id };
}

export async function endSessions(tx: Transaction, input: EndSessionsInput): Promise<Result> {
  const account = await tx.subject(Account, input.accountId);
  if (account.id !== tx.account.id) await permitKeeping(tx, account);
  await endSessionsOf(tx.em, account.id, tx.at);
  return { account: account.id };
}
