import { describe, expect, it } from 'vitest';
import { urgeText } from '../../src/web/assignment/urge-text.js';
import { dayInWords, inSentence, placeOf } from '../../src/web/conclusion/notice-text.js';

describe('a notice', () => {
  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'ngày 28 tháng 02 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-11-22', 'ngày 22 tháng 11 năm 2026'],
  ])('writes %s as papers do', (iso, words) => expect(dayInWords(iso)).toBe(words));

  it.each([
    ['UBND huyện Minh Họa (minh họa)', 'Minh Họa'],
    ['Ủy ban nhân dân thành phố Hà Nội', 'Hà Nội'],
    ['UBND xã Hoài Đức', 'Hoài Đức'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ])('of %s is issued at %s', (host, place) => expect(placeOf(host)).toBe(place));

  it('begins a title small inside a sentence, and leaves abbreviations', () => {
    expect(inSentence('Đánh giá sáu tháng')).toBe('đánh giá sáu tháng');
    expect(inSentence('UBND huyện họp')).toBe('UBND huyện họp');
  });
});

describe('a reminder', () => {
  it('names the one piece of work, its deadline and how late it is', () => {
    expect(urgeText([{ directive: { text: 'Rà soát thủ tục.' }, dueOn: '2026-03-31', daysOverdue: 12 }])).toContain('“Rà soát thủ tục” (hạn 31/03/2026, đã quá hạn 12 ngày)');
    expect(urgeText([{ directive: { text: 'Rà soát thủ tục' }, dueOn: '2026-03-31', daysOverdue: null }])).toContain('(hạn 31/03/2026)');
    expect(urgeText([{ directive: { text: 'Rà soát thủ tục' }, dueOn: null }])).toContain('“Rà soát thủ tục”, báo cáo');
  });
  it('to several offices names none of their tasks', () => {
    const one = { directive: { text: 'Rà soát' }, dueOn: null };
    expect(urgeText([one, one])).not.toContain('Rà soát');
  });
});
