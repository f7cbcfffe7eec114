import { expectValidOn } from '../access/validity.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import { Meeting } from '../meeting/meeting.js';
import { takeMeetingStep } from '../meeting/meeting.lifecycle.js';
import { Notice } from '../meeting/notice.js';
import { Person } from '../person/person.js';
import { announce, draftsOf } from './announce.command.js';
import { Conclusion } from './conclusion.js';
import type { IssueNoticeInput, IssueSupplementInput } from './conclusion.inputs.js';

/** Locks the words of a meeting for good, and announces what was not announced. */
export async function issueNotice(tx: Transaction, input: IssueNoticeInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host', 'chair']);
  tx.permit('issueNotice', { host: meeting.host.path });
  takeMeetingStep(meeting, 'issue');
  if (!meeting.chair) tx.faults.add(['meetingId'], { en: 'a notice needs a chair: amend the meeting first', vi: 'thông báo kết luận cần có người chủ trì: hãy bổ sung vào cuộc họp trước' });
  const notice = await writeNotice(tx, meeting, input, 0, []);
  tx.faults.check();
  for (const conclusion of await tx.em.find(Conclusion, { meeting, series: 0, removedOn: null })) conclusion.notice = notice;
  await tx.record('issueNotice', { on: input.issuedOn });
  const drafts = await draftsOf(tx, meeting);
  if (drafts.length > 0) await announce(tx, meeting, drafts, input.issuedOn, ['issuedOn']);
  return { meeting: meeting.id, notice: notice.id };
}

/** A notice with a number that no other of its host has in that year. */
export async function writeNotice(
  tx: Transaction,
  meeting: Meeting,
  input: Pick<IssueNoticeInput | IssueSupplementInput, 'number' | 'issuedOn' | 'signerId' | 'signerPosition'>,
  series: number,
  /** those that the meeting has already, the first of them first */
  earlier: readonly Notice[],
): Promise<Notice> {
  const year = Number(input.issuedOn.slice(0, 4));
  const signer = await tx.refer(Person, input.signerId, ['signerId']);
  tx.expectNotFuture(input.issuedOn, ['issuedOn']);
  if (signer) expectValidOn(tx.faults, signer, input.issuedOn, ['signerId']);
  const notBefore = earlier.at(-1)?.issuedOn ?? meeting.heldOn;
  if (input.issuedOn < notBefore) tx.faults.add(['issuedOn'], { en: `${input.issuedOn} is before ${notBefore}`, vi: `${input.issuedOn} trước ngày ${notBefore}` });
  if (await tx.em.findOne(Notice, { host: meeting.host, year, number: input.number }))
    tx.faults.add(['number'], { en: `${meeting.host.name} has a notice "${input.number}" in ${year} already`, vi: `${meeting.host.name} đã có thông báo số "${input.number}" năm ${year}` });
  tx.faults.check();
  if (!signer) throw new Refusal('NOT_FOUND', { en: 'there is no such signer', vi: 'không có người ký này' });
  return tx.em.create(Notice, { meeting, series, host: meeting.host, year, number: input.number, issuedOn: input.issuedOn, at: tx.at, signer, signerPosition: input.signerPosition ?? signer.position ?? null, supplements: earlier[0] ?? null });
}
