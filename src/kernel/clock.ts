/**
 * The only place that reads the machine's clock. Everything else is given the committee's day and the instant as values,
 * because "today" is the day in the committee's time zone and not the server's, and because a test must be able to choose it.
 */
export interface Clock {
  /** The instant, as `2026-03-02T01:02:03.456Z`. It is later than `after`: the last one recorded, maybe by another process whose clock is ahead. */
  now(after?: string): string;
  /** Whether an instant has passed. Unlike `now` it uses none up: a thousand requests a second would otherwise push the clock ahead of the day. */
  hasPassed(instant: string): boolean;
  /** The calendar day in the installation's time zone, as `2026-03-02`. */
  today(): string;
}

/** Instants never repeat and never run backwards within a process, so that `knownAt` can tell any two records apart. */
export function systemClock(timeZone: string, machine = Date.now): Clock {
  let last = 0;
  let day = dayAt(timeZone);
  return {
    now(after) {
      last = Math.max(machine(), last + 1, after === undefined ? 0 : Date.parse(after) + 1);
      return new Date(last).toISOString();
    },
    hasPassed: instant => instant <= new Date(machine()).toISOString(),
    today() {
      const now = Date.now();
      // worked out once a day: it is asked before every request. A clock that is set back is noticed too
      if (now < day.from || now >= day.until) day = dayAt(timeZone);
      return day.name;
    },
  };
}

/** The calendar day that it is, with its first instant and that of the next day, in milliseconds. */
function dayAt(timeZone: string): { name: string; from: number; until: number } {
  const today = Temporal.Now.plainDateISO(timeZone);
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).epochMilliseconds;
  return { name: today.toString(), from: startOf(today), until: startOf(today.add({ days: 1 })) };
}

/** An instant so many milliseconds after another. */
export const after = (instant: string, milliseconds: number): string => new Date(Date.parse(instant) + milliseconds).toISOString();
export const minutes = (count: number): number => count * 60_000;

/** A clock that shows what it is set to: for tests, and for recording a demo year day by day. */
export class SetClock implements Clock {
  #day: string;
  #millisecond = 0;
  readonly #timeZone: string;
  constructor(day: string, timeZone = 'Asia/Ho_Chi_Minh') {
    this.#day = day;
    this.#timeZone = timeZone;
  }
  set(day: string): void {
    if (day !== this.#day) this.#millisecond = 0;
    this.#day = day;
  }
  /** So many milliseconds go by, on the same day. */
  pass(milliseconds: number): void {
    this.#millisecond += milliseconds;
  }
  today(): string {
    return this.#day;
  }
  hasPassed(instant: string): boolean {
    return instant <= this.#instant(this.#millisecond);
  }
  /** Nine in the morning of the day set, a millisecond later at each call: also of a day before what was recorded last. */
  now(): string {
    return this.#instant(this.#millisecond++);
  }
  #instant(milliseconds: number): string {
    const morning = Temporal.PlainDate.from(this.#day).toZonedDateTime({ timeZone: this.#timeZone, plainTime: '09:00' });
    return morning.add({ milliseconds }).toInstant().toString({ fractionalSecondDigits: 3 });
  }
}
