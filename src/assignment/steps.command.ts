import type { Result, Transaction } from '../access/unit-of-work.js';
import { attachFound, findDocuments } from '../document/attach-documents.command.js';
import { DocumentUse } from '../document/document.js';
import { figuresMet } from '../measurement/figures-met.command.js';
import type { AcknowledgeAssignmentInput, AssignmentStepInput, ReportAssignmentInput, SendBackInput } from './assignment.inputs.js';
import type { Assignment } from './assignment.js';
import { CompletionReport } from './completion-report.js';
import { giveDeadline, lapsePending } from './move-deadline.command.js';
import { expectAnother, takeStep } from './take-step.command.js';
import { responsibleOf } from './responsible.command.js';

const answer = ({ id }: Assignment): Result => ({ assignment: id });

export async function acknowledgeAssignment(tx: Transaction, input: AcknowledgeAssignmentInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'acknowledge', input, async assignment => {
      const responsible = await responsibleOf(tx, assignment, input.responsibleId);
      if (responsible) assignment.responsible = responsible;
    }),
  );
}

export async function declineAssignment(tx: Transaction, input: AssignmentStepInput): Promise<Result> {
  return answer(await takeStep(tx, 'decline', input));
}
export async function holdAssignment(tx: Transaction, input: AssignmentStepInput): Promise<Result> {
  return answer(await takeStep(tx, 'hold', input));
}
export async function resumeAssignment(tx: Transaction, input: AssignmentStepInput): Promise<Result> {
  return answer(await takeStep(tx, 'resume', input));
}
export async function insistAssignment(tx: Transaction, input: AssignmentStepInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'insist', input, async assignment => {
      await expectAnother(tx, assignment, 'decline', null, 'nobody decides on a decline that he himself entered', 'không ai được quyết định việc từ chối do chính mình nhập');
    }),
  );
}

/** Work of a replaced conclusion goes on as it is. */
export async function keepAssignment(tx: Transaction, input: AssignmentStepInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'keep', input, assignment => {
      assignment.needsReview = false;
    }),
  );
}

/** The office says that it is done; from that day the clock stands until the secretariat answers. */
export async function reportAssignment(tx: Transaction, input: ReportAssignmentInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'report', input, async (assignment, on) => {
      if (input.value != null && assignment.directive.kind !== 'TARGET') tx.faults.add(['value'], { en: 'only the report of a target has a value', vi: 'chỉ báo cáo của chỉ tiêu mới có giá trị' });
      const deliverables = await findDocuments(tx, input.deliverables, ['deliverables']);
      const evidence = await findDocuments(tx, input.evidence, ['evidence']);
      tx.faults.check();
      const completionReport = tx.em.create(CompletionReport, { assignment, on, at: tx.at, by: tx.account, result: input.result, value: input.value ?? null, paper: input.paper ?? null });
      attachFound(tx, deliverables, 'DELIVERABLE', { completionReport });
      attachFound(tx, evidence, 'EVIDENCE', { completionReport });
      assignment.reportedOn = on;
      await lapsePending(tx, assignment, on);
    }),
  );
}

/** The completion date is the day of the report, so the secretariat's delay never makes an office late. */
export async function confirmAssignment(tx: Transaction, input: AssignmentStepInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'confirm', input, async (assignment, on) => {
      const report = await waitingReport(tx, assignment);
      await expectAnother(tx, assignment, 'report', report.by, 'nobody confirms what he himself reported or entered', 'không ai được xác nhận báo cáo do chính mình lập hoặc nhập');
      const where = ['input', 'assignmentId'];
      if ((await tx.em.count(DocumentUse, { completionReport: report, relation: 'EVIDENCE' })) === 0)
        tx.warn('NO_EVIDENCE', where, { en: 'the report has no evidence', vi: 'báo cáo chưa kèm minh chứng' });
      if (assignment.directive.kind === 'TARGET' && !(await figuresMet(tx.em, assignment, report)))
        tx.warn('TARGET_NOT_MET', where, { en: `the figures as of ${report.on} do not meet the target`, vi: `số liệu tính đến ${report.on} chưa đạt chỉ tiêu` });
      tx.checkWarnings();
      answerReport(tx, report, 'CONFIRMED', on, input.reason ?? null);
      assignment.completedOn = report.on;
      assignment.reportedOn = null;
      // what is done is not reviewed
      assignment.needsReview = false;
    }),
  );
}

export async function returnAssignment(tx: Transaction, input: SendBackInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'return', input, async (assignment, on) => {
      const report = await waitingReport(tx, assignment);
      await expectAnother(tx, assignment, 'report', report.by, 'nobody returns what he himself reported or entered', 'không ai được trả lại báo cáo do chính mình lập hoặc nhập');
      answerReport(tx, report, 'RETURNED', on, input.reason ?? null);
      assignment.reportedOn = null;
      newDate(tx, assignment, input, 'RETURN', on);
    }),
  );
}

export async function reopenAssignment(tx: Transaction, input: SendBackInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'reopen', input, async (assignment, on) => {
      assignment.completedOn = null;
      await tx.em.populate(assignment, ['directive.conclusion']);
      // open work of a replaced conclusion, as if it had been open when the supplement was issued
      if (assignment.directive.conclusion.replacedBy != null) assignment.needsReview = true;
      newDate(tx, assignment, input, 'REOPEN', on);
    }),
  );
}

export async function withdrawAssignment(tx: Transaction, input: AssignmentStepInput): Promise<Result> {
  return answer(
    await takeStep(tx, 'withdraw', input, async (assignment, on) => {
      assignment.needsReview = false;
      assignment.reportedOn = null;
      await lapsePending(tx, assignment, on);
    }),
  );
}

async function waitingReport(tx: Transaction, assignment: Assignment): Promise<CompletionReport> {
  const report = await tx.em.findOne(CompletionReport, { assignment, answer: null }, { orderBy: { id: 'desc' } });
  if (!report) throw new Error(`assignment ${assignment.id} is REPORTED without a report`);
  return report;
}

function answerReport(tx: Transaction, report: CompletionReport, given: 'CONFIRMED' | 'RETURNED', on: string, reason: string | null): void {
  report.answer = given;
  report.answeredOn = on;
  report.answeredAt = tx.at;
  report.answeredBy = tx.account;
  report.answerReason = reason;
}

function newDate(tx: Transaction, assignment: Assignment, input: SendBackInput, origin: 'RETURN' | 'REOPEN', on: string): void {
  if (input.newDueOn == null) return;
  if (input.newDueOn < on) tx.faults.add(['newDueOn'], { en: `${input.newDueOn} is before the day it is sent back, ${on}`, vi: `${input.newDueOn} trước ngày trả lại ${on}` });
  tx.faults.check();
  giveDeadline(tx, assignment, origin, input.newDueOn, on, input.reason ?? '');
}
