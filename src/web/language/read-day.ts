/** No paper is older than the state that issues it, and nothing is planned for two generations: another year is mistyped. */
export const yearsAround = (year: number) => ({ from: 1945, until: year + 50 });
/** Of a year of two digits so many to come are meant, and otherwise one that is past. */
const toCome = 20;

/**
 * A day as people type it: 30/6/2026, 30-6-2026, 30.6.2026, 30/6/26, 30/6 (of the given year, which is the present one), 30062026, 2026-06-30. Day before month, as in Vietnam. Answers the
 * ISO day, or undefined where it is none: 31/2 is not moved to March, and 1026 is no year.
 */
export function readDay(text: string, year: number): string | undefined {
  const day = dayTyped(text, year);
  return day && isNear(day, year) ? day : undefined;
}

/** It is a day, of a year that nobody means. */
export function isFarDay(text: string, year: number): boolean {
  const day = dayTyped(text, year);
  return day !== undefined && !isNear(day, year);
}

function isNear(day: string, year: number): boolean {
  const { from, until } = yearsAround(year);
  return Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= until;
}

function dayTyped(text: string, year: number): string | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!vietnamese) return undefined;
  const [, day, month, years = String(year)] = vietnamese;
  return calendarDay(years.length === 2 ? inFull(Number(years), year) : Number(years), Number(month), Number(day));
}

function inFull(twoDigits: number, year: number): number {
  const coming = 2000 + twoDigits;
  return coming <= year + toCome ? coming : coming - 100;
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** As days are kept and sent. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
