import type { Path } from '../access/faults.js';
import type { Transaction } from '../access/unit-of-work.js';
import { Assignment } from '../assignment/assignment.js';
import { Directive } from '../directive/directive.js';
import { idOf } from '../kernel/id.js';
import { Refusal } from '../kernel/refusal.js';
import type { Meeting } from '../meeting/meeting.js';
import { Conclusion } from './conclusion.js';

/** The conclusions of a meeting that have something in them which nobody owes yet. */
export async function draftsOf(tx: Transaction, meeting: Meeting): Promise<Conclusion[]> {
  const conclusions = await tx.em.find(Conclusion, { meeting, removedOn: null }, { orderBy: { ordinal: 'asc' } });
  const drafts = new Set((await tx.em.find(Directive, { meeting, announcedOn: null, status: 'DRAFT' })).map(({ conclusion }) => conclusion));
  return conclusions.filter(conclusion => conclusion.isDraft || drafts.has(conclusion));
}

/**
 * Puts the assignments of conclusions in force: from `on` offices see them and they count, and the original deadline is fixed. What looks
 * forgotten is warned of first: it happens in real orders, so it is the secretary's to say. `places`: where in the input a new record stands.
 */
export async function announce(tx: Transaction, meeting: Meeting, conclusions: readonly Conclusion[], on: string, path: Path, places?: ReadonlyMap<Conclusion | Directive, Path>): Promise<void> {
  if (meeting.status !== 'HELD' && meeting.status !== 'ISSUED')
    throw new Refusal('STEP_NOT_OPEN', { en: `only the conclusions of a meeting that was held are announced; it is ${meeting.status}`, vi: `chỉ thông báo kết luận của cuộc họp đã diễn ra; cuộc họp đang ở trạng thái ${meeting.status}` }, { status: meeting.status, openSteps: [] });
  tx.expectNotFuture(on, path);
  if (on < meeting.heldOn) tx.faults.add(path, { en: `${on} is before the meeting of ${meeting.heldOn}`, vi: `${on} trước ngày họp ${meeting.heldOn}` });
  tx.faults.check();
  const { directives, drafts, shares } = await orderedIn(tx, conclusions);
  await tx.em.populate(meeting, ['host']);

  const ordering = new Set(directives.map(({ conclusion }) => conclusion));
  for (const conclusion of conclusions) {
    const where = places?.get(conclusion) ?? [idOf('Conclusion', conclusion.id)];
    if (!conclusion.noTaskArises && !ordering.has(conclusion))
      tx.warn('NEITHER_DIRECTIVE_NOR_NO_TASK', where, { en: `conclusion ${conclusion.ordinal} orders nothing and is not marked "no task arises"`, vi: `kết luận ${conclusion.ordinal} không giao việc và chưa ghi "không phát sinh nhiệm vụ"` });
  }
  const led = new Set(shares.filter(({ role }) => role === 'LEAD').map(({ directive }) => directive));
  for (const directive of drafts) {
    const where = places?.get(directive) ?? [idOf(directive.kind === 'TASK' ? 'Task' : 'Target', directive.id)];
    if (!led.has(directive))
      tx.warn('NOBODY_NAMED', where, { en: `nobody is named to lead "${directive.text.slice(0, 80)}"`, vi: `chưa nêu đơn vị chủ trì cho "${directive.text.slice(0, 80)}"` });
    if (directive.dueOn != null && directive.dueOn < meeting.heldOn)
      tx.warn('DEADLINE_BEFORE_MEETING', where, { en: `the deadline ${directive.dueOn} is before the meeting of ${meeting.heldOn}`, vi: `hạn ${directive.dueOn} trước ngày họp ${meeting.heldOn}` });
  }
  tx.checkWarnings();

  for (const conclusion of conclusions) {
    conclusion.announcedOn ??= on;
    conclusion.announcedAt ??= tx.at;
  }
  for (const directive of drafts) {
    directive.announcedOn = on;
    directive.announcedAt = tx.at;
    directive.originalDueOn = directive.dueOn;
    directive.status = 'IN_PROGRESS';
  }
  for (const share of shares) putInForce(share, meeting, on);
  if (meeting.announcedOn == null || on < meeting.announcedOn) meeting.announcedOn = on;
  await tx.record('announceConclusions', { on });
}

interface Ordered {
  directives: Directive[];
  /** those of them that are not announced, and their shares */
  drafts: Directive[];
  shares: Assignment[];
}

/** What conclusions order. Of those that were made just now all is at hand, and is not read again. */
async function orderedIn(tx: Transaction, conclusions: readonly Conclusion[]): Promise<Ordered> {
  const made = new Set(tx.made(Conclusion));
  const isMade = conclusions.every(conclusion => made.has(conclusion));
  const all = isMade ? tx.made(Directive).filter(({ conclusion }) => conclusions.includes(conclusion)).toSorted((a, b) => a.ordinal - b.ordinal) : await tx.em.find(Directive, { conclusion: { $in: conclusions.map(({ id }) => id) } }, { orderBy: { ordinal: 'asc' } });
  const directives = all.filter(({ status }) => status !== 'WITHDRAWN');
  const drafts = directives.filter(({ announcedOn }) => announcedOn == null);
  const shares = isMade ? tx.made(Assignment).filter(({ directive, status }) => drafts.includes(directive) && status !== 'WITHDRAWN') : await tx.em.find(Assignment, { directive: { $in: drafts.map(({ id }) => id) }, status: { $ne: 'WITHDRAWN' } }, { populate: ['office'] });
  return { directives, drafts, shares };
}

/** From `on` the office owes its share, by the deadline as ordered. */
export function putInForce(share: Assignment, meeting: Meeting, on: string): void {
  share.assignedOn = on;
  share.lastOn = on;
  share.originalDueOn = share.directive.originalDueOn;
  share.dueOn = share.directive.originalDueOn;
  share.isRequest = !share.office.isWithin(meeting.host);
}
