import { describe, expect, it } from 'vitest';
import { formatIn } from '../../src/web/language/formats.js';

const [vi, en] = [formatIn('vi'), formatIn('en')];

describe('a day', () => {
  it('has one form in each language, and an instant begins or ends with it', () => {
    expect([vi.day('2026-07-03'), en.day('2026-07-03')]).toEqual(['03/07/2026', '3 Jul 2026']);
    expect([vi.instant('2026-07-03T06:46:00Z'), en.instant('2026-07-03T06:46:00Z')]).toEqual([expect.stringMatching(/^\d\d:46 03\/07\/2026$/), expect.stringMatching(/^3 Jul 2026, \d\d:46$/)]);
  });
  it('is read in that form in the server’s sentences, which name ISO days', () => {
    expect(vi.sentence('2026-12-02 không muộn hơn hạn hiện tại 2026-12-12')).toBe('02/12/2026 không muộn hơn hạn hiện tại 12/12/2026');
    expect(en.sentence('20 % on 2017-02-20 (measured on 2017-02-10)')).toBe('20 % on 20 Feb 2017 (measured on 10 Feb 2017)');
  });
  it('is none where such figures stand in a number or in an instant', () => {
    for (const text of ['Số 12/2026-01-05', '2026-01-05T08:00:00Z', '12026-01-05']) expect(vi.sentence(text)).toBe(text);
  });
});
