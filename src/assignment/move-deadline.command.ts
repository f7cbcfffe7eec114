import type { Transaction } from '../access/unit-of-work.js';
import type { Assignment } from './assignment.js';
import { Extension } from './extension.js';

/** The only place where a deadline moves, so that every slip is kept as an extension. The original deadline never changes. */
export function moveDeadline(tx: Transaction, assignment: Assignment, extension: Extension, to: string, on: string, reason: string | null): void {
  extension.status = 'GRANTED';
  extension.grantedDueOn = to;
  extension.decidedOn = on;
  extension.decidedAt = tx.at;
  extension.decidedBy = tx.account;
  extension.decisionReason = reason;
  // a first date for undated work, or an earlier one, gives nobody more time
  if (assignment.dueOn != null && to > assignment.dueOn) assignment.extensionCount += 1;
  assignment.dueOn = to;
}

/** A new date that a secretary or leader gives without having been asked. */
export function giveDeadline(tx: Transaction, assignment: Assignment, origin: 'SET' | 'RETURN' | 'REOPEN' | 'CARRIED_OVER', to: string, on: string, reason: string): void {
  const extension = tx.em.create(Extension, {
    assignment, origin, status: 'GRANTED', fromDueOn: assignment.dueOn, requestedDueOn: to, reason, requestedOn: on, requestedAt: tx.at, requestedBy: tx.account,
    afterDeadline: assignment.dueOn != null && on > assignment.dueOn,
  });
  moveDeadline(tx, assignment, extension, to, on, reason);
}

/** Work that is carried over takes its deadline with it, and where it had none, the new share has none either: the step's event tells which date went. */
export function carryDeadline(tx: Transaction, from: Assignment, to: Assignment, on: string, reason: string): void {
  const dueOn = from.dueOn ?? null;
  if (dueOn !== null && to.dueOn !== dueOn) giveDeadline(tx, to, 'CARRIED_OVER', dueOn, on, reason);
  to.dueOn = dueOn;
  to.originalDueOn = from.originalDueOn ?? null;
  to.extensionCount = from.extensionCount;
}

/** A report, a transfer or a withdrawal makes a pending request pointless. */
export async function lapsePending(tx: Transaction, assignment: Assignment, on: string): Promise<void> {
  if (!assignment.id) return;
  for (const pending of await tx.em.find(Extension, { assignment, status: 'PENDING' })) {
    pending.status = 'LAPSED';
    pending.decidedOn = on;
    pending.decidedAt = tx.at;
  }
}
