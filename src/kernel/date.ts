/** Calendar days as `2026-03-02`: they compare as text, and no time zone can move them. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}

/** An instant as ISO 8601 with an offset; answered in UTC with milliseconds, the form in which instants are kept and compared. */
export function parseInstant(value: unknown): string | undefined {
  // years of more than four digits would not compare as text
  if (typeof value !== 'string' || !/^\d{4}-.{1,36}$/.test(value)) return undefined;
  try {
    return Temporal.Instant.from(value).toString({ fractionalSecondDigits: 3 });
  } catch {
    return undefined;
  }
}

/** What is valid from a day until another, both inclusive; none means no bound. */
export interface Validity {
  validFrom?: string | null;
  /** inclusive */
  validUntil?: string | null;
}

export function isValidOn({ validFrom, validUntil }: Validity, day: string): boolean {
  return (validFrom == null || validFrom <= day) && (validUntil == null || day <= validUntil);
}

/** `to` minus `from`, in days. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function latest(days: readonly (string | null | undefined)[]): string | null {
  return days.reduce<string | null>((found, day) => (day != null && (found === null || day > found) ? day : found), null);
}
