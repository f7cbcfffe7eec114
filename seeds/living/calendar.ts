import { addDays } from '../../src/kernel/date.js';

/** The days of the year before the day of seeding, counted from it: day(-7) is a week ago. */
export class Calendar {
  constructor(readonly today: string) {}

  exactly(offset: number): string {
    return addDays(this.today, offset);
  }
  /** The working day on or before: nobody meets or reports on a Sunday. What came earlier never comes later by it. */
  day(offset: number): string {
    const day = this.exactly(offset);
    const weekday = Temporal.PlainDate.from(day).dayOfWeek;
    return weekday > 5 ? addDays(day, 5 - weekday) : day;
  }
  /** One that has passed was set on a working day; one that is to come keeps its distance from today, because "due soon" counts calendar days. */
  deadline(offset: number): string {
    return offset < 0 ? this.day(offset) : this.exactly(offset);
  }
}

export const inVietnamese = (day: string): string => day.split('-').reverse().join('/');
export const monthOf = (day: string): string => `tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
export const yearOf = (day: string): string => day.slice(0, 4);
