import { addDays } from '../../src/kernel/date.js';

/** The day on which the data look as they do: nothing in them is later, but deadlines. A fixed one, or two runs would differ. */
export const theDay = '2026-11-20';
/** So many days of meetings lie before it. */
export const span = 3650;

const [before, after] = [span + 400, 2000];
// days are numbers here, counted from the first meeting on, because millions of them are added and compared
const days = Array.from({ length: before + after }, (_, i) => addDays(theDay, i - before));
const instants = days.map(day => `${day}T02:30:00.000Z`);

/** `theDay` as a number. */
export const today = span;
export const dayOf = (number: number): string => days[number - today + before];
/** The instant at which what counts on a day is recorded: half past nine in the morning in Vietnam. */
export const instantOf = (number: number): string => instants[number - today + before];
