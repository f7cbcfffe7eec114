import { describe, expect, it } from 'vitest';
import { urgeText } from '../../src/web/assignment/urge-text.js';
import { nextNumber } from '../../src/web/conclusion/next-number.js';
import { asSaid } from '../../src/web/language/as-said.js';
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

describe('the next number of a notice', () => {
  const issued = (number: string, issuedOn: string, isAkin = true) => ({ number, issuedOn, isAkin });
  it.each([
    ['counts on within the year', [issued('11/TB-UBND', '2026-10-01'), issued('12/TB-UBND', '2026-11-01')], '13/TB-UBND'],
    ['keeps the noughts in front', [issued('08/TB-UBND', '2026-10-01')], '09/TB-UBND'],
    ['grows out of them', [issued('99/TB-UBND', '2026-10-01')], '100/TB-UBND'],
    ['begins anew with the year', [issued('45/TB-UBND', '2025-12-30')], '01/TB-UBND'],
    ['has the sign of the committee, and counts those of the others', [issued('12/TB-UBND', '2026-11-01', false), issued('07/TB-BCĐ', '2026-08-01')], '13/TB-BCĐ'],
    ['goes by the last that was issued where the committee has none', [issued('12/TB-UBND', '2026-11-01', false), issued('11/TB-BCĐ', '2026-10-01', false)], '13/TB-UBND'],
    ['counts a supplement of a letter with its notice', [issued('06a/TB-BCĐ', '2026-06-01'), issued('06/TB-BCĐ', '2026-05-01')], '07/TB-BCĐ'],
    ['may be a number alone', [issued('7', '2026-06-01')], '8'],
    ['is not invented where nothing says how they are written', [issued('TB-Đặc biệt', '2026-06-01')], undefined],
    ['is not invented for the first', [], undefined],
  ])('%s', (_, notices, number) => expect(nextNumber(notices, '2026')).toBe(number));
});

describe('a sentence of the server', () => {
  const said = (sentence: string) => asSaid(sentence, day => day.split('-').reverse().join('/'));
  it.each([
    ['2026-10-02 is before 2026-11-03', '02/10/2026 is before 03/11/2026'],
    ['đã có thông báo số "2026-10-02"', 'Đã có thông báo số "2026-10-02"'],
    ['"31/2" is no day', '"31/2" is no day'],
    ['dueOn is fixed since 2026-10-02', 'dueOn is fixed since 02/10/2026'],
    ['2026-02-31 or 12026-10-02-3', '2026-02-31 or 12026-10-02-3'],
    ['', ''],
  ])('%s is said as %s', (sentence, expected) => expect(said(sentence)).toBe(expected));
});
