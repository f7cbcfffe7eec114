import { describe, expect, it } from 'vitest';
import { type Figures, scaleOf } from '../../src/web/measurement/bullet-scale.js';
import { endOfLastMonth, endOfLastQuarter, listBehind } from '../../src/web/standing/list-behind.js';

const today = '2026-11-22';

describe('the list behind a number', () => {
  it('is of lead offices unless a role is asked for, without requests, and keeps what the view is about', () => {
    expect(listBehind({ hostId: 'office_1', asOf: '2026-09-30', basis: 'ORIGINAL' }, 'IN_PROGRESS_OVERDUE', { today, officeId: 'office_7' })).toEqual({
      role: 'LEAD', hostId: 'office_1', asOf: '2026-09-30', basis: 'ORIGINAL', officeIds: ['office_7'], isRequest: false, timeliness: ['IN_PROGRESS_OVERDUE'],
    });
    expect(listBehind({ role: 'COORDINATING' }, 'blocked', { today })).toEqual({ role: 'COORDINATING', isRequest: false, blocked: true });
  });
  it('of an age is what is overdue by so many days', () => {
    expect(listBehind({}, { fromDays: 8, toDays: 30 }, { today })).toMatchObject({ daysOverdueFrom: 8, daysOverdueTo: 30 });
    expect(listBehind({}, { fromDays: 91, toDays: null }, { today })).not.toHaveProperty('daysOverdueTo');
  });
  it('of what fell due ends the day before, or with the period that is looked at', () => {
    expect(listBehind({ asOf: '2026-03-01' }, 'due', { today })).toMatchObject({ dueTo: '2026-02-28' });
    expect(listBehind({ dueTo: '2026-06-30' }, 'dueCompletedOnTime', { today })).toMatchObject({ dueTo: '2026-06-30', timeliness: ['COMPLETED_ON_TIME'] });
    expect(listBehind({ dueTo: '2026-12-31' }, 'due', { today })).toMatchObject({ dueTo: '2026-11-21' });
  });
});

describe('a past day to look at', () => {
  it.each([['2026-11-22', '2026-10-31', '2026-09-30'], ['2026-01-01', '2025-12-31', '2025-12-31'], ['2024-03-31', '2024-02-29', '2023-12-31'], ['2026-04-01', '2026-03-31', '2026-03-31']])('from %s is %s or %s', (day, month, quarter) => {
    expect([endOfLastMonth(day), endOfLastQuarter(day)]).toEqual([month, quarter]);
  });
});

describe('the scale of a bullet chart', () => {
  const figures: Figures = { comparator: 'RANGE', lower: 30, upper: 40, baseline: 10, expected: 27, value: 23.5, forecast: 34 };
  it('begins at nothing, has a place for every figure, and the range is its band', () => {
    const scale = scaleOf(figures);
    expect([scale.from, scale.barFrom, scale.band]).toEqual([0, 0, [30, 40]]);
    expect([10, 23.5, 40].every(figure => scale.place(figure) >= 0 && scale.place(figure) <= 100)).toBe(true);
    expect(scale.place(40)).toBeGreaterThan(scale.place(34));
  });
  it('of at least reaches to its end, of at most from its beginning', () => {
    const least = scaleOf({ ...figures, comparator: 'AT_LEAST', lower: 95, upper: null });
    expect(least.band).toEqual([95, least.to]);
    const most = scaleOf({ ...figures, comparator: 'AT_MOST', lower: null, upper: 15 });
    expect(most.band).toEqual([most.from, 15]);
  });
  it('begins near figures that lie close together, and its bar at the baseline', () => {
    const scale = scaleOf({ comparator: 'RANGE', lower: 85, upper: 90, baseline: 80, expected: 84.1, value: 83.8, forecast: null });
    expect(scale.from).toBeGreaterThan(70);
    expect(scale.barFrom).toBe(80);
  });
  it('is there where nothing is known yet', () => expect(scaleOf({ comparator: 'AT_LEAST', lower: 80, upper: null, baseline: null, expected: null, value: null, forecast: null })).toMatchObject({ band: [80, expect.any(Number)] }));
});
