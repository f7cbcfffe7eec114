import type { Result, Transaction } from '../access/unit-of-work.js';
import { Assignment } from '../assignment/assignment.js';
import { isOpen } from '../assignment/assignment.lifecycle.js';
import { lapsePending } from '../assignment/move-deadline.command.js';
import { putInForce } from '../conclusion/announce.command.js';
import { expectWordsOpen } from '../conclusion/conclusion.command.js';
import { Conclusion } from '../conclusion/conclusion.js';
import { Refusal } from '../kernel/refusal.js';
import { Office } from '../office/office.js';
import { expectValid } from './addressees.command.js';
import { Directive } from './directive.js';
import { withdrawWhole } from './directive-status.js';
import type { AddAssignmentInput, AssignTaskInput, SetTargetInput, WithdrawDirectiveInput } from './directive.inputs.js';
import { draftAssignment, writeTarget, writeTask } from './write-directive.command.js';

/** Drafts a task below a conclusion; it comes into force when the conclusion is announced. */
export async function assignTask(tx: Transaction, input: AssignTaskInput): Promise<Result> {
  const conclusion = await tx.subject(Conclusion, input.conclusionId, ['meeting.host']);
  tx.permit('assignTask', { host: conclusion.meeting.host.path });
  const ordinal = await nextOrdinal(tx, conclusion, input.task.ordinal, 'task');
  const directive = await writeTask(tx, conclusion, input.task, ordinal, ['task']);
  tx.faults.check();
  await tx.record('assignTask');
  return { directive: directive.id };
}

export async function setTarget(tx: Transaction, input: SetTargetInput): Promise<Result> {
  const conclusion = await tx.subject(Conclusion, input.conclusionId, ['meeting.host']);
  tx.permit('setTarget', { host: conclusion.meeting.host.path });
  const ordinal = await nextOrdinal(tx, conclusion, input.target.ordinal, 'target');
  const directive = await writeTarget(tx, conclusion, input.target, ordinal, ['target']);
  tx.faults.check();
  await tx.record('setTarget');
  return { directive: directive.id };
}

async function nextOrdinal(tx: Transaction, conclusion: Conclusion, given: number | undefined, field: string): Promise<number> {
  expectWordsOpen(conclusion);
  if (conclusion.noTaskArises) tx.faults.add(['conclusionId'], { en: 'it is marked "no task arises"; take the mark away first', vi: 'kết luận đang ghi "không phát sinh nhiệm vụ"; hãy bỏ đánh dấu trước' });
  const taken = (await tx.em.find(Directive, { conclusion })).map(({ ordinal }) => ordinal);
  if (given != null && taken.includes(given)) tx.faults.add([field, 'ordinal'], { en: `ordinal ${given} is taken`, vi: `số thứ tự ${given} đã có` });
  return given ?? Math.max(0, ...taken) + 1;
}

/** A further office; in a directive that is in force its share is in force at once, by the deadline as ordered. */
export async function addAssignment(tx: Transaction, input: AddAssignmentInput): Promise<Result> {
  const directive = await tx.subject(Directive, input.directiveId, ['meeting.host']);
  tx.permit('addAssignment', { host: directive.meeting.host.path });
  const on = input.on ?? tx.today;
  const office = await tx.refer(Office, input.officeId, ['officeId']);
  const shares = await tx.em.find(Assignment, { directive });
  const role = input.coordinating ? 'COORDINATING' : 'LEAD';
  if (directive.status === 'WITHDRAWN') throw new Refusal('STEP_NOT_OPEN', { en: 'the directive is withdrawn', vi: 'nhiệm vụ đã được thu hồi' }, { status: directive.status, openSteps: [] });
  if (office) expectValid(tx, office, directive.isDraft ? directive.meeting.heldOn : on, ['officeId']);
  if (shares.some(share => share.office === office && share.status !== 'WITHDRAWN' && share.status !== 'TRANSFERRED'))
    tx.faults.add(['officeId'], { en: `${office?.name} has a share in it already`, vi: `${office?.name} đã có phần việc trong nhiệm vụ này` });
  if (role === 'LEAD' && directive.binding === 'TOGETHER' && shares.some(share => share.role === 'LEAD' && share.status !== 'WITHDRAWN' && share.status !== 'TRANSFERRED'))
    tx.faults.add(['officeId'], { en: 'TOGETHER has exactly one lead office: transfer the lead, or let this one coordinate', vi: 'TOGETHER chỉ có một đơn vị chủ trì: hãy chuyển giao, hoặc để đơn vị này phối hợp' });
  tx.expectNotFuture(on, ['on']);
  if (on < tx.today && input.paper == null) tx.faults.add(['paper'], { en: 'an earlier day needs the paper it was entered from', vi: 'ghi lùi ngày cần nêu văn bản làm căn cứ' });
  if (directive.announcedOn != null && on < directive.announcedOn) tx.faults.add(['on'], { en: `${on} is before it came into force on ${directive.announcedOn}`, vi: `${on} trước ngày có hiệu lực ${directive.announcedOn}` });
  tx.faults.check();
  const share = draftAssignment(tx, directive, office as Office, role);
  if (!directive.isDraft) putInForce(share, directive.meeting, on);
  await tx.record('addAssignment', { on, reason: input.reason, paper: input.paper });
  return { directive: directive.id, assignment: share.id };
}

/** Withdraws what is still open of it; completed shares stay. */
export async function withdrawDirective(tx: Transaction, input: WithdrawDirectiveInput): Promise<Result> {
  const directive = await tx.subject(Directive, input.directiveId, ['meeting.host']);
  tx.permit('withdrawDirective', { host: directive.meeting.host.path });
  const shares = await tx.em.find(Assignment, { directive });
  const open = shares.filter(share => isOpen(share.status));
  const leads = shares.filter(({ role, inForce }) => role === 'LEAD' && inForce);
  // one that nobody leads stays in progress until it is withdrawn as a whole
  if (directive.status === 'WITHDRAWN' || (!directive.isDraft && open.length === 0 && leads.length > 0))
    throw new Refusal('STEP_NOT_OPEN', { en: 'nothing of it is open any more', vi: 'không còn phần việc nào đang mở' }, { status: directive.status, openSteps: [] });
  const on = input.on ?? tx.today;
  tx.expectNotFuture(on, ['on']);
  if (on < tx.today && !input.paper) tx.faults.add(['paper'], { en: 'an earlier day needs the paper it was entered from', vi: 'ghi lùi ngày cần nêu văn bản làm căn cứ' });
  const last = open.reduce((day, share) => (share.lastOn != null && share.lastOn > day ? share.lastOn : day), directive.announcedOn ?? '');
  if (on < last) tx.faults.add(['on'], { en: `${on} is before the last step, which counts on ${last}`, vi: `${on} trước bước gần nhất, tính ngày ${last}` });
  tx.faults.check();
  for (const share of open) {
    if (share.inForce) {
      share.take('withdraw');
      share.needsReview = false;
      share.reportedOn = null;
      share.lastOn = on;
    } else share.status = 'WITHDRAWN';
    await lapsePending(tx, share, on);
  }
  if (directive.isDraft || !leads.some(({ status }) => status === 'COMPLETED')) withdrawWhole(directive, on, tx.at);
  await tx.record('withdraw', { on, reason: input.reason, paper: input.paper });
  return { directive: directive.id };
}
