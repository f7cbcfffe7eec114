import type { Result, Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import type { ExtensionDecisionInput, GrantExtensionInput, RequestExtensionInput, SetDeadlineInput } from './assignment.inputs.js';
import type { Assignment } from './assignment.js';
import { needsReason } from './counted-on.command.js';
import { Extension } from './extension.js';
import { giveDeadline, moveDeadline } from './move-deadline.command.js';
import { expectAnother, expectOpenWork, openAssignment } from './take-step.command.js';

/** Not while a report awaits an answer. */
const extensible = ['ASSIGNED', 'IN_PROGRESS', 'ON_HOLD', 'DECLINED'];

export async function requestExtension(tx: Transaction, input: RequestExtensionInput): Promise<Result> {
  const { assignment, on } = await openAssignment(tx, input.assignmentId, 'requestExtension', input);
  expectOpenWork(assignment, 'requestExtension', extensible);
  needsReason(tx, input.reason);
  if (assignment.dueOn == null) tx.faults.add(['assignmentId'], { en: 'it has no deadline to extend', vi: 'nhiệm vụ này không có thời hạn để gia hạn' });
  else expectLater(tx, input.newDueOn, assignment.dueOn);
  if ((await tx.em.count(Extension, { assignment, status: 'PENDING' })) > 0)
    tx.faults.add(['assignmentId'], { en: 'a request is pending already; withdraw it first or wait for the answer', vi: 'đang có một đề nghị chờ giải quyết; hãy rút đề nghị đó hoặc chờ trả lời' });
  tx.faults.check();
  const extension = tx.em.create(Extension, {
    assignment, origin: 'REQUEST', status: 'PENDING', fromDueOn: assignment.dueOn, requestedDueOn: input.newDueOn, reason: input.reason as string, requestedOn: on, requestedAt: tx.at,
    requestedBy: tx.account, afterDeadline: on > (assignment.dueOn as string),
  });
  assignment.lastOn = on;
  await tx.record('requestExtension', { on, reason: input.reason, paper: input.paper });
  return { assignment: assignment.id, extension: extension.id };
}

export async function withdrawExtensionRequest(tx: Transaction, input: ExtensionDecisionInput): Promise<Result> {
  const { extension, assignment, on } = await pending(tx, input, 'withdrawExtensionRequest');
  tx.faults.check();
  return close(tx, extension, assignment, 'WITHDRAWN', 'withdrawExtensionRequest', on, input);
}

export async function grantExtension(tx: Transaction, input: GrantExtensionInput): Promise<Result> {
  const { extension, assignment, on } = await pending(tx, input, 'grantExtension');
  await expectAnother(tx, assignment, 'requestExtension', extension.requestedBy, 'nobody decides what he himself asked for or entered', 'không ai được quyết định đề nghị do chính mình lập hoặc nhập');
  const to = input.newDueOn ?? extension.requestedDueOn;
  if (assignment.dueOn != null) expectLater(tx, to, assignment.dueOn);
  tx.faults.check();
  moveDeadline(tx, assignment, extension, to, on, input.reason ?? null);
  assignment.lastOn = on;
  await tx.record('grantExtension', { on, reason: input.reason, paper: input.paper });
  return { assignment: assignment.id, extension: extension.id };
}

export async function refuseExtension(tx: Transaction, input: ExtensionDecisionInput): Promise<Result> {
  const { extension, assignment, on } = await pending(tx, input, 'refuseExtension');
  await expectAnother(tx, assignment, 'requestExtension', extension.requestedBy, 'nobody decides what he himself asked for or entered', 'không ai được quyết định đề nghị do chính mình lập hoặc nhập');
  needsReason(tx, input.reason);
  tx.faults.check();
  return close(tx, extension, assignment, 'REFUSED', 'refuseExtension', on, input);
}

/** A date that the secretariat or leadership gives; undated work keeps having none on the original basis. */
export async function setDeadline(tx: Transaction, input: SetDeadlineInput): Promise<Result> {
  const { assignment, on } = await openAssignment(tx, input.assignmentId, 'setDeadline', input);
  expectOpenWork(assignment, 'setDeadline', extensible);
  tx.expectVersion(assignment, input.version);
  needsReason(tx, input.reason);
  if (assignment.assignedOn != null && input.dueOn < assignment.assignedOn)
    tx.faults.add(['dueOn'], { en: `${input.dueOn} is before the work came into force on ${assignment.assignedOn}`, vi: `${input.dueOn} trước ngày nhiệm vụ có hiệu lực ${assignment.assignedOn}` });
  if (input.dueOn === assignment.dueOn) tx.faults.add(['dueOn'], { en: `it is due on ${input.dueOn} already`, vi: `hạn hiện tại đã là ${input.dueOn}` });
  tx.faults.check();
  giveDeadline(tx, assignment, 'SET', input.dueOn, on, input.reason as string);
  assignment.lastOn = on;
  await tx.record('setDeadline', { on, reason: input.reason, paper: input.paper });
  return { assignment: assignment.id };
}

function expectLater(tx: Transaction, day: string, dueOn: string): void {
  if (day <= dueOn) tx.faults.add(['newDueOn'], { en: `${day} is not later than the current deadline ${dueOn}`, vi: `${day} không muộn hơn hạn hiện tại ${dueOn}` });
}

async function pending(tx: Transaction, input: ExtensionDecisionInput, action: 'grantExtension' | 'refuseExtension' | 'withdrawExtensionRequest'): Promise<{ extension: Extension; assignment: Assignment; on: string }> {
  const extension = await tx.subject(Extension, input.extensionId, ['assignment']);
  const { assignment, on } = await openAssignment(tx, tx.idOf('Assignment', extension.assignment), action, input);
  if (extension.status !== 'PENDING')
    throw new Refusal('STEP_NOT_OPEN', { en: `the request is ${extension.status}; only a pending one is decided`, vi: `đề nghị đang ở trạng thái ${extension.status}; chỉ giải quyết đề nghị đang chờ` }, { status: extension.status, openSteps: [] });
  return { extension, assignment, on };
}

async function close(tx: Transaction, extension: Extension, assignment: Assignment, status: 'REFUSED' | 'WITHDRAWN', action: string, on: string, input: ExtensionDecisionInput): Promise<Result> {
  extension.status = status;
  extension.decidedOn = on;
  extension.decidedAt = tx.at;
  extension.decidedBy = tx.account;
  extension.decisionReason = input.reason ?? null;
  assignment.lastOn = on;
  await tx.record(action, { on, reason: input.reason, paper: input.paper });
  return { assignment: assignment.id, extension: extension.id };
}
