import type { AssignmentStatus } from '../../src/assignment/assignment.lifecycle.js';
import { today } from './calendar.js';
import type { Dice } from './dice.js';

/** What became of one share, in days of the calendar of numbers. */
export interface Life {
  status: AssignmentStatus;
  assigned: number;
  due: number | null;
  original: number | null;
  reported: number | null;
  completed: number | null;
  progress: number | null;
  blocked: boolean;
  /** the days on which extensions were granted, and the deadlines they gave */
  extensions: readonly { on: number; from: number; due: number }[];
  /** the day of the last thing that counts */
  last: number;
}

const twoYears = 730;
/** Of what is owed, this much stays undone for long: hardly any of the old work, a good part of the recent. */
const stuck = (assigned: number, due: number | null): number => (today - assigned > twoYears ? 0.012 : due === null ? 0.25 : 0.33);

export function lifeOf(dice: Dice, assigned: number, original: number | null): Life {
  const extensions: { on: number; from: number; due: number }[] = [];
  let due = original;
  for (let left = original !== null && dice.chance(0.06) ? dice.whole(1, 5) : 0; left > 0 && due !== null; left--) {
    const on = Math.max(due - dice.whole(1, 5), assigned);
    if (on > today) break;
    const from = due;
    due += dice.whole(15, 60);
    extensions.push({ on, from, due });
  }
  const life: Life = { status: 'ASSIGNED', assigned, due, original, reported: null, completed: null, progress: null, blocked: false, extensions, last: extensions.at(-1)?.on ?? assigned };
  const gone = dice.roll();
  if (gone < 0.03) {
    const on = life.last + dice.whole(1, 60);
    if (on <= today) return { ...life, status: gone < 0.02 ? 'WITHDRAWN' : 'TRANSFERRED', last: on };
  }
  const completed = dice.chance(stuck(assigned, due)) ? null : Math.max(dayOfCompletion(dice, assigned, due), life.last);
  if (completed !== null && completed <= today) return { ...life, status: 'COMPLETED', completed, progress: 100, last: completed };
  return openLife(dice, life);
}

/** Three of four hand in by the deadline, the others some weeks after it. */
function dayOfCompletion(dice: Dice, assigned: number, due: number | null): number {
  if (due === null) return assigned + dice.whole(10, 240);
  return dice.chance(0.77) ? due - dice.whole(0, Math.floor((due - assigned) / 2)) : due + 1 + Math.floor(90 * dice.roll() ** 2);
}

function openLife(dice: Dice, life: Life): Life {
  const roll = dice.roll();
  const last = Math.min(today, life.last + dice.whole(1, 20));
  const blocked = dice.chance(0.08);
  if (roll < 0.25) return { ...life, blocked };
  if (roll < 0.8) return { ...life, status: 'IN_PROGRESS', progress: dice.whole(1, 18) * 5, blocked, last };
  if (roll < 0.9) {
    const on = Math.max(last, today - dice.whole(0, 30));
    return { ...life, status: 'REPORTED', reported: on, progress: 100, last: on };
  }
  return { ...life, status: roll < 0.96 ? 'ON_HOLD' : 'DECLINED', blocked, last };
}
