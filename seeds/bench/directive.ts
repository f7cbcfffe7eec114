import { dayOf, instantOf } from './calendar.js';
import { type Created, writeAssignment } from './assignment.js';
import { fieldCount, indicatorUnits, officesOfGovernment } from './directory.js';
import { lifeOf } from './life.js';
import type { Held } from './meeting.js';
import { join } from './phrase.js';
import { type Writer, writeWords } from './row.js';
import { deliverable, directiveText, undated } from './words.js';

/** A directive and the shares of it: one office leads and the others coordinate, or each of them leads. */
export function writeDirective(to: Writer, meeting: Held, conclusion: number, ordinal: number, shares: number): void {
  const { dice, on, government } = meeting;
  const isTarget = dice.chance(0.1);
  const each = dice.chance(0.4);
  const due = dice.chance(0.5) ? on + dice.whole(15, 240) : null;
  const dueText = due === null ? dice.pick(undated) : null;
  const text = directiveText(dice);
  const id = to.key('directive');

  const first = dice.whole(0, officesOfGovernment - 1);
  const created = Array.from({ length: shares }, (_, i): Created => {
    const office = (first + i * 7) % officesOfGovernment;
    return { key: to.key('assignment'), directive: id, office, role: each || i === 0 ? 'LEAD' : 'COORDINATING', life: lifeOf(dice, on, due), from: null, to: null };
  });
  // what is handed over goes to the office that comes next, where that leads or coordinates likewise and still has it
  created.forEach((share, i) => {
    const next = created[i + 1];
    if (share.life.status !== 'TRANSFERRED') return;
    if (next?.role === share.role && next.life.status !== 'TRANSFERRED' && next.from === null) [share.to, next.from] = [next.key, share.key];
    else share.life = { ...share.life, status: 'WITHDRAWN' };
  });

  const counting = created.filter(({ role, life }) => role === 'LEAD' && life.status !== 'TRANSFERRED' && life.status !== 'WITHDRAWN').map(({ life }) => life);
  const status = counting.length === 0 ? 'WITHDRAWN' : counting.every(life => life.status === 'COMPLETED') ? 'COMPLETED' : 'IN_PROGRESS';
  const latest = counting.length === 0 || due === null ? due : Math.max(...counting.map(life => life.due ?? 0));
  const lower = isTarget ? dice.whole(6, 19) * 5 : null;
  const comparator = isTarget ? dice.pick(['AT_LEAST', 'RANGE'] as const) : null;
  const indicator = isTarget ? dice.whole(1, indicatorUnits.length) : null;
  to.add('directive', {
    id, kind: isTarget ? 'TARGET' : 'TASK', conclusion_id: conclusion, meeting_id: meeting.key, ordinal, text: text.text, quote: null, binding: each ? 'EACH' : 'TOGETHER', field_id: dice.chance(0.8) ? dice.whole(1, fieldCount) : null,
    priority: dice.pick(['NORMAL', 'NORMAL', 'NORMAL', 'HIGH', 'URGENT']), follower_id: null, due_on: latest === null ? null : dayOf(latest), original_due_on: due === null ? null : dayOf(due), due_text: dueText?.text ?? null, status,
    announced_on: dayOf(on), announced_at: instantOf(on), withdrawn_on: null, withdrawn_at: null, deliverable: isTarget ? null : deliverable(dice),
    indicator_id: indicator, comparator, lower: lower === null ? null : String(lower), upper: comparator === 'RANGE' && lower !== null ? String(lower + 5) : null, unit: indicator === null ? null : indicatorUnits[indicator - 1],
    approximate: false, period_from: null, period_until: null, baseline: null, milestones: '[]', version: 1, host_id: meeting.host,
  });
  writeWords(to, 'Directive', id, join(text, dueText));
  for (const share of created) writeAssignment(to, meeting, government, share);
}
