import { dayOf, instantOf, span, today } from './calendar.js';
import { Dice } from './dice.js';
import { writeDirective } from './directive.js';
import { committeesOfGovernment, type Government, officesOfGovernment } from './directory.js';
import { type Writer, writeWords } from './row.js';
import { conclusionText, meetingTitle, place } from './words.js';

export const conclusionsOfMeeting = 8;
export const directivesOfConclusion = 4;
export const assignmentsOfDirective = 4;
export const assignmentsOfMeeting = conclusionsOfMeeting * directivesOfConclusion * assignmentsOfDirective;
const kinds = ['STEERING', 'STEERING', 'REGULAR', 'REVIEW', 'BRIEFING', 'THEMATIC', 'INSPECTION', 'ROLLOUT'];
const modes = ['IN_PERSON', 'IN_PERSON', 'HYBRID', 'ONLINE'];

/** A meeting as those who write what it ordered need it. */
export interface Held {
  key: number;
  government: Government;
  /** the body that held it: the government, or one of its offices */
  host: number;
  /** the day, as a number of the calendar */
  on: number;
  dice: Dice;
}

/** The meeting of a government with this number among all that it holds, evenly over the years, with `assignments` of work. */
export function writeMeeting(to: Writer, government: Government, { number, of, assignments }: { number: number; of: number; assignments: number }): void {
  const dice = new Dice(2, government.key, number);
  const on = Math.min(today, Math.floor(((number + 0.2 + 0.8 * dice.roll()) * span) / of));
  const host = dice.chance(0.1) ? government.firstOffice + dice.whole(0, 13) : government.key;
  const chair = government.chairs[number % government.chairs.length];
  const issued = on <= today - 10;
  const title = meetingTitle(dice);
  const key = to.insert('meeting', {
    host_id: host, title: title.text, kind: dice.pick(kinds), status: issued ? 'ISSUED' : 'HELD', held_on: dayOf(on), mode: dice.pick(modes), place: `Hội trường ${place(dice.whole(0, 649))}`,
    chair_id: chair.key, chair_position: chair.position, period_from: null, period_until: null, source: null, announced_on: dayOf(on), version: 1,
  });
  writeWords(to, 'Meeting', key, title);
  to.insert('meeting_committee', { meeting_id: key, committee_id: government.firstCommittee + (number % committeesOfGovernment) });
  writeAttendance(to, dice, key, government, chair.key);
  const notice = issued ? writeNotice(to, key, host, on, chair, number) : null;

  const held = { key, government, host, on, dice };
  let left = assignments;
  for (let ordinal = 1; left > 0; ordinal++) {
    const text = conclusionText(dice);
    const conclusion = to.insert('conclusion', {
      meeting_id: key, series: 0, ordinal, text: text.text, no_task_arises: false, notice_id: notice, announced_on: dayOf(on), announced_at: instantOf(on), replaces_id: null, replaced_by_id: null, removed_on: null, version: 1, host_id: host, held_on: dayOf(on),
    });
    writeWords(to, 'Conclusion', conclusion, text);
    for (let order = 1; order <= directivesOfConclusion && left > 0; order++) {
      const shares = Math.min(left, assignmentsOfDirective);
      writeDirective(to, held, conclusion, order, shares);
      left -= shares;
    }
  }
}

function writeAttendance(to: Writer, dice: Dice, meeting: number, { firstOffice, firstHead }: Government, chair: number): void {
  const row = { meeting_id: meeting, group_id: null, capacity: null, office_count: null, substitute_for_id: null, note: null, replaced_at: null };
  const attend = (ordinal: number, rest: { person_id: number | null; office_id: number | null; head_count: number | null; part: string; presence: string }) => to.insert('attendance', { ...row, ordinal, ...rest });
  attend(1, { person_id: chair, office_id: null, head_count: null, part: 'CHAIR', presence: 'PRESENT' });
  for (let i = 0; i < 5; i++) {
    const office = dice.whole(0, officesOfGovernment - 1);
    attend(i + 2, { person_id: i === 0 ? firstHead + office : null, office_id: firstOffice + office, head_count: i === 0 ? null : dice.whole(1, 3), part: i === 0 ? 'MINUTE_TAKER' : 'MEMBER', presence: dice.chance(0.06) ? 'EXCUSED' : 'PRESENT' });
  }
}

function writeNotice(to: Writer, meeting: number, host: number, on: number, chair: Government['chairs'][number], number: number): number {
  const issued = on + 3;
  return to.insert('notice', {
    meeting_id: meeting, series: 0, host_id: host, year: Number(dayOf(issued).slice(0, 4)), number: `${number + 1}/TB-UBND`, issued_on: dayOf(issued), at: instantOf(issued), signer_id: chair.key, signer_position: chair.position, supplements_id: null,
  });
}
