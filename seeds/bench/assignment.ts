import { dayOf, instantOf, today } from './calendar.js';
import { type Government, officesOfGovernment } from './directory.js';
import type { Life } from './life.js';
import type { Held } from './meeting.js';
import type { Row, Writer } from './row.js';
import { extensionReasons, needs, obstacles } from './words.js';

/** A share before it is written. `office` counts within the government. */
export interface Created {
  key: number;
  directive: number;
  office: number;
  role: 'LEAD' | 'COORDINATING';
  life: Life;
  from: number | null;
  to: number | null;
}

const day = (number: number | null): string | null => (number === null ? null : dayOf(number));

/** A share with its kept states and whatever belongs to the state it is in: extensions, an obstacle, a report that waits. */
export function writeAssignment(to: Writer, meeting: Held, government: Government, { key, directive, office, role, life, from, to: next }: Created): void {
  const { dice } = meeting;
  const { status, due, original, reported, completed, progress, blocked, extensions } = life;
  to.add('assignment', {
    id: key, directive_id: directive, meeting_id: meeting.key, office_id: government.firstOffice + office, role, status, assigned_on: dayOf(life.assigned), due_on: day(due), original_due_on: day(original), reported_on: day(reported), completed_on: day(completed),
    progress, blocked, extension_count: extensions.length, needs_review: false, is_request: false, via_group_id: null, responsible_id: dice.chance(0.3) ? government.firstHead + office : null, transferred_from_id: from, transferred_to_id: next,
    last_on: dayOf(life.last), version: 1, host_id: meeting.host,
  });

  // from the day it came into force to what it is now, with the days on which a deadline moved between them
  const began: Row = { role, status: 'ASSIGNED', due_on: day(original), original_due_on: day(original), reported_on: null, completed_on: null, progress: null, blocked: false, extension_count: 0, needs_review: false };
  const keep = (on: number, state: Row) => to.insert('assignment_state', { assignment_id: key, on: dayOf(on), at: instantOf(on), ...state });
  keep(life.assigned, began);
  for (const [i, { on, due }] of extensions.entries()) keep(on, { ...began, due_on: dayOf(due), extension_count: i + 1 });
  if (status !== 'ASSIGNED' || blocked) keep(life.last, { ...began, status, due_on: day(due), reported_on: day(reported), completed_on: day(completed), progress, blocked, extension_count: extensions.length });

  const account = government.firstAccount + office;
  for (const { on, from, due } of extensions)
    to.insert('extension', {
      assignment_id: key, origin: 'REQUEST', status: 'GRANTED', from_due_on: dayOf(from), requested_due_on: dayOf(due), granted_due_on: dayOf(due), reason: dice.pick(extensionReasons), requested_on: dayOf(on), requested_at: instantOf(on), requested_by_id: account,
      after_deadline: false, decided_on: dayOf(on), decided_at: instantOf(on), decided_by_id: government.leadership, decision_reason: null,
    });
  if (blocked)
    to.insert('obstacle', {
      assignment_id: key, text: dice.pick(obstacles), needed: dice.pick(needs), waiting_for_id: dice.chance(0.6) ? government.firstOffice + ((office + dice.whole(1, officesOfGovernment - 1)) % officesOfGovernment) : null,
      on: dayOf(life.last), at: instantOf(life.last), by_id: account, cleared_on: null, cleared_at: null, cleared_by_id: null, cleared_note: null,
    });
  if (reported !== null)
    to.insert('completion_report', {
      assignment_id: key, on: dayOf(reported), at: instantOf(Math.min(reported, today)), by_id: account, result: 'Đã hoàn thành theo yêu cầu', value: null, paper: null, answer: null, answered_on: null, answered_at: null, answered_by_id: null, answer_reason: null,
    });
}
