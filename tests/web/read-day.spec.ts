import { describe, expect, it } from 'vitest';
import { isDay, isFarDay, readDay, yearsAround } from '../../src/web/language/read-day.js';

const inYear = 2026;

describe('a day that is typed', () => {
  it.each([
    ['30/6/2026', '2026-06-30'], ['30-6-2026', '2026-06-30'], ['30.6.2026', '2026-06-30'], ['30062026', '2026-06-30'], ['2026-06-30', '2026-06-30'], ['2026-6-3', '2026-06-03'], ['30/6', '2026-06-30'], [' 1/1/2027 ', '2027-01-01'], ['29/2/2028', '2028-02-29'],
    ['2/9/1945', '1945-09-02'], ['31/12/2076', '2076-12-31'],
  ])('%s is %s', (typed, day) => {
    expect([readDay(typed, inYear), isFarDay(typed, inYear)]).toEqual([day, false]);
    expect(isDay(day)).toBe(true);
  });
  it.each([['30/6/26', '2026-06-30'], ['1/1/46', '2046-01-01'], ['1/1/47', '1947-01-01'], ['12/3/99', '1999-03-12']])('%s, with two digits of its year, is %s: past, or at most twenty years from now', (typed, day) => expect(readDay(typed, inYear)).toBe(day));
  it.each(['30/6/1026', '1026-06-30', '30062206', '1/1/1944', '1/1/2077'])('%s is of a year that nobody means', typed => expect([readDay(typed, inYear), isFarDay(typed, inYear)]).toEqual([undefined, true]));
  it.each(['', '31/2/2026', '29/2/2026', '0/6/2026', '30/13/2026', '30/6/20266', '6/2026', 'mai', '30 6 2026'])('“%s” is none', typed => expect([readDay(typed, inYear), isFarDay(typed, inYear)]).toEqual([undefined, false]));
  it('has a year that is told with what is wrong', () => expect(yearsAround(inYear)).toEqual({ from: 1945, until: 2076 }));
});
