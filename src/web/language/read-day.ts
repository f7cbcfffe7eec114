/**
 * A day as people type it: 30/6/2026, 30-6-2026, 30.6.2026, 30/6 (of the given year), 30062026, 2026-06-30. Day before month, as in Vietnam. Answers the ISO day, or
 * undefined where it is none: 31/2 is not moved to March.
 */
export function readDay(text: string, year: number): string | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!vietnamese) return undefined;
  const [, day, month, years] = vietnamese;
  return calendarDay(years === undefined ? year : Number(years.length === 2 ? `20${years}` : years), Number(month), Number(day));
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** As days are kept and sent. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
