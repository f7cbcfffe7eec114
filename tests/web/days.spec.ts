import { describe, expect, it } from 'vitest';
import { daysIn } from '../../src/web/language/days.js';

const [vi, en] = [daysIn('vi'), daysIn('en')];

describe('a day on a page', () => {
  it('has one form in each language, and an instant begins or ends with it', () => {
    expect([vi.day('2026-07-03'), en.day('2026-07-03')]).toEqual(['03/07/2026', '3 Jul 2026']);
    expect([vi.instant('2026-07-03T06:46:00Z'), en.instant('2026-07-03T06:46:00Z')]).toEqual([expect.stringMatching(/^\d\d:46 03\/07\/2026$/), expect.stringMatching(/^3 Jul 2026, \d\d:46$/)]);
  });
});
