import type { Result, Transaction } from '../access/unit-of-work.js';
import { expectValid } from '../directive/addressees.command.js';
import { Directive } from '../directive/directive.js';
import { Office } from '../office/office.js';
import { Assignment } from './assignment.js';
import type { CarryOverAssignmentInput, TransferAssignmentInput } from './assignment.inputs.js';
import { openAssignment, takeStep } from './take-step.command.js';
import { carryDeadline, lapsePending } from './move-deadline.command.js';
import { needsReason } from './counted-on.command.js';

/** A recorded act: the new office takes over both deadlines and the count of extensions, and counts from that day. */
export async function transferAssignment(tx: Transaction, input: TransferAssignmentInput): Promise<Result> {
  let next: Assignment | undefined;
  const old = await takeStep(tx, 'transfer', input, async (assignment, on) => {
    const office = await tx.refer(Office, input.toOfficeId, ['toOfficeId']);
    if (office) {
      expectValid(tx, office, on, ['toOfficeId']);
      if (await shareOf(tx, assignment.directive, office))
        tx.faults.add(['toOfficeId'], { en: `${office.name} already has a share in this directive`, vi: `${office.name} đã có phần việc trong nhiệm vụ này` });
    }
    if (input.paper == null) tx.faults.add(['paper'], { en: 'name the document that transfers it', vi: 'hãy nêu văn bản chuyển giao' });
    tx.faults.check();
    next = succeed(tx, assignment, assignment.directive, office as Office, on);
    assignment.transferredTo = next;
    assignment.needsReview = false;
    assignment.reportedOn = null;
    await lapsePending(tx, assignment, on);
  });
  return { assignment: old.id, newAssignment: (next as Assignment).id };
}

const shareOf = async (tx: Transaction, directive: Directive, office: Office): Promise<Assignment | null> =>
  tx.em.findOne(Assignment, { directive, office, status: { $nin: ['TRANSFERRED', 'WITHDRAWN'] } });

function succeed(tx: Transaction, old: Assignment, directive: Directive, office: Office, on: string): Assignment {
  return tx.em.create(Assignment, {
    directive, meeting: directive.meeting, office, role: old.role, status: 'ASSIGNED', assignedOn: on, lastOn: on, dueOn: old.dueOn, originalDueOn: old.originalDueOn,
    extensionCount: old.extensionCount, blocked: false, needsReview: false, isRequest: !office.isWithin(old.meeting.host), transferredFrom: old,
  });
}

/** The old share is withdrawn; the office's share in the directive of the supplement has both its deadlines. */
export async function carryOverAssignment(tx: Transaction, input: CarryOverAssignmentInput): Promise<Result> {
  const { assignment: old, on } = await openAssignment(tx, input.assignmentId, 'carryOver', input);
  old.take('carryOver');
  needsReason(tx, input.reason);
  const to = await tx.refer(Directive, input.toDirectiveId, ['toDirectiveId'], ['meeting.host', 'conclusion']);
  await tx.em.populate(old, ['directive.conclusion']);
  if (to && (to.conclusion !== old.directive.conclusion.replacedBy || to.isDraft || to.status === 'WITHDRAWN'))
    tx.faults.add(['toDirectiveId'], { en: 'it goes on in an open directive of the conclusion that took the place of its own', vi: 'phải chuyển tiếp vào một nhiệm vụ đang mở của kết luận đã thay thế' });
  const reason = input.reason as string;
  tx.faults.check();
  let share = to ? await shareOf(tx, to, old.office) : null;
  if (to && !share && old.role === 'LEAD' && to.binding === 'TOGETHER' && (await tx.em.count(Assignment, { directive: to, role: 'LEAD', status: { $nin: ['TRANSFERRED', 'WITHDRAWN'] } })) > 0)
    tx.faults.add(['toDirectiveId'], { en: 'it has another lead office, and TOGETHER has exactly one', vi: 'nhiệm vụ này đã có đơn vị chủ trì khác, TOGETHER chỉ có một' });
  if (share && share.role !== old.role)
    tx.faults.add(['toDirectiveId'], {
      en: `${old.office.name} is ${old.role} in the old directive and ${share.role} in the new one: a share goes on in the same role`,
      vi: `${old.office.name} có vai trò ${old.role} trong nhiệm vụ cũ và ${share.role} trong nhiệm vụ mới: phần việc chỉ chuyển tiếp với cùng vai trò`,
    });
  if (share && share.status !== 'ASSIGNED') tx.faults.add(['toDirectiveId'], { en: 'the office has begun its share in it already', vi: 'đơn vị đã bắt đầu phần việc của mình trong nhiệm vụ này' });
  if (share?.lastOn != null && share.lastOn > on)
    tx.faults.add(['on'], { en: `${on} is before the last step of the share that goes on, which counts on ${share.lastOn}`, vi: `${on} trước bước gần nhất của phần việc tiếp nhận, tính ngày ${share.lastOn}` });
  tx.faults.check();
  old.needsReview = false;
  old.reportedOn = null;
  old.lastOn = on;
  await lapsePending(tx, old, on);
  if (share) {
    carryDeadline(tx, old, share, on, reason);
    share.transferredFrom = old;
    share.lastOn = on;
  } else share = succeed(tx, old, to as Directive, old.office, on);
  old.transferredTo = share;
  await tx.record('carryOver', { on, reason, paper: input.paper });
  return { assignment: old.id, newAssignment: share.id };
}
