import type { Result, Transaction } from '../access/unit-of-work.js';
import { Assignment } from '../assignment/assignment.js';
import { Directive } from '../directive/directive.js';
import { withdrawWhole } from '../directive/directive-status.js';
import { isQuoted } from '../directive/write-directive.command.js';
import { expectNotCancelled, expectNotIssued, locked } from '../meeting/locked.js';
import { Meeting } from '../meeting/meeting.js';
import { announce, draftsOf } from './announce.command.js';
import { Conclusion } from './conclusion.js';
import type { AddConclusionInput, AnnounceConclusionsInput, MarkNoTaskArisesInput, RemoveDraftConclusionInput, ReviseConclusionInput } from './conclusion.inputs.js';
import { writeConclusions } from './write-conclusion.command.js';

export async function addConclusion(tx: Transaction, input: AddConclusionInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('addConclusion', { host: meeting.host.path });
  expectNotIssued(meeting);
  const [{ conclusion }] = await writeConclusions(tx, meeting, 0, [input], []);
  tx.faults.check();
  await tx.record('addConclusion');
  return { conclusion: conclusion.id };
}

/** Its words may be bettered until the notice is issued. */
export async function reviseConclusion(tx: Transaction, input: ReviseConclusionInput): Promise<Result> {
  const conclusion = await changeable(tx, input.conclusionId);
  tx.permit('reviseConclusion', { host: conclusion.meeting.host.path });
  expectWordsOpen(conclusion);
  tx.expectVersion(conclusion, input.version);
  if (input.ordinal != null && input.ordinal !== conclusion.ordinal) {
    const other = await tx.em.findOne(Conclusion, { meeting: conclusion.meeting, series: conclusion.series, ordinal: input.ordinal, removedOn: null });
    if (other) tx.faults.add(['ordinal'], { en: `there is a conclusion ${input.ordinal} already`, vi: `đã có kết luận số ${input.ordinal}` });
  }
  if (input.text != null) await expectQuotesKept(tx, conclusion, input.text);
  tx.faults.check();
  conclusion.text = input.text ?? conclusion.text;
  conclusion.ordinal = input.ordinal ?? conclusion.ordinal;
  await tx.record('reviseConclusion');
  return { conclusion: conclusion.id };
}

/** What its directives quote has to stand in the new words too. */
async function expectQuotesKept(tx: Transaction, conclusion: Conclusion, text: string): Promise<void> {
  for (const { ordinal, quote } of await tx.em.find(Directive, { conclusion, status: { $ne: 'WITHDRAWN' }, quote: { $ne: null } }, { orderBy: { ordinal: 'asc' } }))
    if (!isQuoted(quote as string, text))
      tx.faults.add(['text'], { en: `directive ${ordinal} quotes words that no longer stand in it; amend that quote first`, vi: `nhiệm vụ số ${ordinal} trích dẫn cụm từ không còn trong nội dung mới; hãy sửa trích dẫn đó trước` });
}

/** A draft goes out of sight and stays in the record; its directives go with it. */
export async function removeDraftConclusion(tx: Transaction, input: RemoveDraftConclusionInput): Promise<Result> {
  const conclusion = await changeable(tx, input.conclusionId);
  tx.permit('removeDraftConclusion', { host: conclusion.meeting.host.path });
  expectWordsOpen(conclusion);
  if (!conclusion.isDraft) throw locked('it is announced, and work that is in force is withdrawn, not removed', 'kết luận đã thông báo; nhiệm vụ đang có hiệu lực chỉ có thể thu hồi, không thể xóa');
  conclusion.removedOn = tx.today;
  for (const directive of await tx.em.find(Directive, { conclusion })) if (directive.status !== 'WITHDRAWN') withdrawWhole(directive, tx.today, tx.at);
  for (const share of await tx.em.find(Assignment, { directive: { conclusion } })) share.status = 'WITHDRAWN';
  await tx.record('removeDraftConclusion', { reason: input.reason });
  return { conclusion: conclusion.id };
}

export async function markNoTaskArises(tx: Transaction, input: MarkNoTaskArisesInput): Promise<Result> {
  const conclusion = await changeable(tx, input.conclusionId);
  tx.permit('markNoTaskArises', { host: conclusion.meeting.host.path });
  expectWordsOpen(conclusion);
  const mark = input.noTaskArises ?? true;
  if (mark && (await tx.em.count(Directive, { conclusion, status: { $ne: 'WITHDRAWN' } })) > 0)
    tx.faults.add(['noTaskArises'], { en: 'it orders something, so it cannot say that no task arises', vi: 'kết luận có giao việc nên không thể ghi là không phát sinh nhiệm vụ' });
  tx.faults.check();
  conclusion.noTaskArises = mark;
  await tx.record('markNoTaskArises');
  return { conclusion: conclusion.id };
}

export async function announceConclusions(tx: Transaction, input: AnnounceConclusionsInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('announceConclusions', { host: meeting.host.path });
  const drafts = await draftsOf(tx, meeting);
  if (drafts.length === 0) tx.faults.add(['meetingId'], { en: 'everything in it is announced already', vi: 'mọi kết luận của cuộc họp đã được thông báo' });
  tx.faults.check();
  await announce(tx, meeting, drafts, input.announcedOn ?? meeting.heldOn, ['announcedOn']);
  return { meeting: meeting.id };
}

const changeable = (tx: Transaction, id: string): Promise<Conclusion> => tx.subject(Conclusion, id, ['meeting.host']);

/** Words are open until they are issued; those of a supplement are issued when they are made. */
export function expectWordsOpen(conclusion: Conclusion): void {
  expectNotRemoved(conclusion);
  if (conclusion.notice != null) throw locked('its notice is issued, which locks the words for good; correct it with a supplement', 'thông báo kết luận đã ban hành nên nội dung đã khóa; hãy đính chính bằng văn bản bổ sung');
  expectNotIssued(conclusion.meeting);
}

export function expectNotRemoved({ removedOn, meeting }: Conclusion): void {
  if (removedOn != null) throw locked('the draft was removed', 'dự thảo đã bị xóa');
  expectNotCancelled(meeting);
}
