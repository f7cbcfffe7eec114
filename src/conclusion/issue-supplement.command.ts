import type { Result, Transaction } from '../access/unit-of-work.js';
import { Assignment } from '../assignment/assignment.js';
import { openStatuses } from '../assignment/assignment.lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import { Meeting } from '../meeting/meeting.js';
import { Notice } from '../meeting/notice.js';
import { announce } from './announce.command.js';
import { Conclusion } from './conclusion.js';
import type { IssueSupplementInput } from './conclusion.inputs.js';
import { writeNotice } from './issue-notice.command.js';
import { placesOf, writeConclusions } from './write-conclusion.command.js';

/**
 * A later notice linked to the first, with conclusions of its own that may take the place of earlier ones. What those ordered and is still open
 * comes under review: it stays counted until somebody keeps, transfers, withdraws or carries it over. Completed work is not reviewed.
 */
export async function issueSupplement(tx: Transaction, input: IssueSupplementInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('issueSupplement', { host: meeting.host.path });
  const notices = await tx.em.find(Notice, { meeting }, { orderBy: { series: 'asc' } });
  if (notices.length === 0)
    throw new Refusal('STEP_NOT_OPEN', { en: 'a supplement adds to an issued notice; until then revise the conclusions themselves', vi: 'văn bản bổ sung chỉ lập sau khi đã ban hành thông báo; trước đó hãy sửa trực tiếp kết luận' }, { status: meeting.status, openSteps: [] });
  const series = notices[notices.length - 1].series + 1;
  if (input.conclusions.length === 0) tx.faults.add(['conclusions'], { en: 'a supplement has at least one conclusion', vi: 'văn bản bổ sung cần ít nhất một kết luận' });
  const notice = await writeNotice(tx, meeting, input, series, notices);
  const written = await writeConclusions(tx, meeting, series, input.conclusions, ['conclusions']);
  const replaced: Conclusion[] = [];
  for (const [i, { conclusion }] of written.entries()) {
    conclusion.notice = notice;
    const path = ['conclusions', i, 'replacesConclusionId'];
    const old = await tx.refer(Conclusion, input.conclusions[i].replacesConclusionId, path);
    if (!old) continue;
    if (old.meeting !== meeting || old.notice == null) tx.faults.add(path, { en: 'it is no issued conclusion of this meeting', vi: 'đây không phải là kết luận đã ban hành của cuộc họp này' });
    else if (old.replacedBy != null || replaced.includes(old)) tx.faults.add(path, { en: 'it was replaced already; replace the one that took its place', vi: 'kết luận này đã được thay thế; hãy thay thế kết luận đã thay nó' });
    conclusion.replaces = old;
    old.replacedBy = conclusion;
    replaced.push(old);
  }
  tx.faults.check();
  const reviewed = await tx.em.find(Assignment, { directive: { conclusion: { $in: replaced.map(({ id }) => id) } }, assignedOn: { $ne: null }, status: { $in: [...openStatuses] } });
  await tx.record('issueSupplement', { on: input.issuedOn });
  // work that has moved on since then comes under review from the day of its last step, because its days never run backwards
  const reviewedFrom = ({ lastOn }: Assignment) => (lastOn != null && lastOn > input.issuedOn ? lastOn : input.issuedOn);
  for (const [day, assignments] of [...Map.groupBy(reviewed, reviewedFrom)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const assignment of assignments) Object.assign(assignment, { needsReview: true, lastOn: day });
    await tx.record('issueSupplement', { on: day });
  }
  await announce(tx, meeting, written.map(({ conclusion }) => conclusion), input.issuedOn, ['issuedOn'], placesOf(written, ['conclusions']));
  return { meeting: meeting.id, notice: notice.id };
}
