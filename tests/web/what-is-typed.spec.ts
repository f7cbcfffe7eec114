import { describe, expect, it } from 'vitest';
import { claritiesOf, type Order } from '../../src/web/directive/clarities.js';
import { readBounds as readIn } from '../../src/web/directive/read-bounds.js';
import { readDeadlines } from '../../src/web/directive/read-deadline.js';

const readBounds = (typed: string) => readIn(typed, 'vi');

describe('bounds', () => {
  const range = { comparator: 'RANGE', lower: 30, upper: 40, approximate: false, unit: '%', ofWhat: '', isStrict: false };
  it.each(['30–40 %', '30-40%', '30 - 40 %', '30% - 40%', 'từ 30 đến 40%', 'tu 30 den 40 %', 'Từ 30% đến 40%', '30 tới 40 phần trăm', 'from 30 to 40 %', '30—40%.'])('%s are a range', typed => expect(readBounds(typed)).toEqual(range));
  it.each(['khoảng 30-40 %', '~30–40%', 'khoảng từ 30 đến 40 %'])('%s are about a range', typed => expect(readBounds(typed)).toEqual({ ...range, approximate: true }));
  it.each([
    ['ít nhất 90 %', 'AT_LEAST', 90, undefined, '%'], ['>= 90%', 'AT_LEAST', 90, undefined, '%'], ['≥90 %', 'AT_LEAST', 90, undefined, '%'], ['từ 90% trở lên', 'AT_LEAST', 90, undefined, '%'], ['không dưới 1.234,5 tỷ đồng', 'AT_LEAST', 1234.5, undefined, 'tỷ đồng'],
    ['không quá 5 ngày', 'AT_MOST', undefined, 5, 'ngày'], ['tối đa 2 giờ', 'AT_MOST', undefined, 2, 'giờ'], ['<= 0,5%', 'AT_MOST', undefined, 0.5, '%'], ['5 ngày trở xuống', 'AT_MOST', undefined, 5, 'ngày'],
    ['đúng 100 %', 'EXACTLY', 100, undefined, '%'], ['100%', 'EXACTLY', 100, undefined, '%'], ['20 Hồ sơ', 'EXACTLY', 20, undefined, 'Hồ sơ'], ['12', 'EXACTLY', 12, undefined, ''],
  ])('%s is %s', (typed, comparator, lower, upper, unit) => expect(readBounds(typed)).toEqual({ comparator, ...(lower && { lower }), ...(upper && { upper }), unit, ofWhat: '', approximate: false, isStrict: false }));
  it('that are left out by their words are told apart, because a target takes them in', () => {
    expect(readBounds('trên 90%')).toMatchObject({ comparator: 'AT_LEAST', lower: 90, isStrict: true });
    expect(readBounds('dưới 5 ngày')).toMatchObject({ comparator: 'AT_MOST', upper: 5, isStrict: true });
  });
  it.each([
    ['≥ 90 % dân số', 'AT_LEAST', 90, '%', 'dân số'], ['ít nhất 90% hộ dân', 'AT_LEAST', 90, '%', 'hộ dân'], ['≥ 8 %/năm', 'AT_LEAST', 8, '%/năm', ''], ['phấn đấu đạt trên 8,5% / năm', 'AT_LEAST', 8.5, '%/năm', ''], ['đạt tỷ lệ 95% hồ sơ trở lên', 'AT_LEAST', 95, '%', 'hồ sơ'],
    ['đạt từ 90 %', 'AT_LEAST', 90, '%', ''], ['từ 90%', 'AT_LEAST', 90, '%', ''], ['≤ 2 % số hộ', 'AT_MOST', 2, '%', 'số hộ'], ['không vượt quá 5 điểm %', 'AT_MOST', 5, 'điểm %', ''], ['không quá 3 ngày/hồ sơ', 'AT_MOST', 3, 'ngày/hồ sơ', ''], ['dưới 1% hộ nghèo', 'AT_MOST', 1, '%', 'hộ nghèo'],
  ])('%s is %s %d', (typed, comparator, bound, unit, ofWhat) => expect(readBounds(typed)).toMatchObject({ comparator, [comparator === 'AT_LEAST' ? 'lower' : 'upper']: bound, unit, ofWhat }));
  it.each(['đạt từ 30 đến 40 % dân số', '30–40% dân số', 'phấn đấu 30% dân số - 40% dân số'])('%s are a range', typed => expect(readBounds(typed)).toEqual({ ...range, ofWhat: 'dân số' }));
  it('have figures as the language of the page writes them', () => {
    expect([readIn('ít nhất 1.234 hồ sơ', 'vi'), readIn('at least 1.234 files', 'en')]).toMatchObject([{ lower: 1234 }, { lower: 1.234 }]);
  });
  it('are approximate only where that is said', () => expect(readBounds('khoảng 90 %')).toMatchObject({ comparator: 'EXACTLY', approximate: true }));
  it.each(['', '%', 'nhiều', '30–', '30 % - 40 ngày', 'ít nhất 30-40 %', '30-40-50 %', 'ít nhất', '1.2.3 %', 'ít nhất 5 ngày trở lên', 'ít nhất từ 5 ngày', '0,1234567 %', '90 % 95', '%/năm'])('%s is not read', typed => expect(readBounds(typed)).toBeUndefined());
});

describe('a deadline in the words of a conclusion', () => {
  const only = (text: string) => readDeadlines(text)[0];
  it.each([
    ['Phòng Nội vụ báo cáo trước ngày 30/6/2026.', '2026-06-30', 'báo cáo trước ngày 30/6/2026'],
    ['hoàn thành chậm nhất 15.12.2026', '2026-12-15', 'chậm nhất 15.12.2026'],
    ['đến hết ngày 05 tháng 8 năm 2026', '2026-08-05', 'đến hết ngày 05 tháng 8 năm 2026'],
    ['Trong quý II/2026, các xã', '2026-06-30', 'Trong quý II/2026'],
    ['quý 4 năm 2026', '2026-12-31', 'quý 4 năm 2026'],
    ['trong tháng 2/2028', '2028-02-29', 'trong tháng 2/2028'],
    ['tháng 8 năm 2026', '2026-08-31', 'tháng 8 năm 2026'],
    ['6 tháng đầu năm 2026', '2026-06-30', '6 tháng đầu năm 2026'],
    ['cuối năm 2026', '2026-12-31', 'cuối năm 2026'],
    ['trong năm 2017', '2017-12-31', 'trong năm 2017'],
    ['giai đoạn 2021-2025', '2025-12-31', 'giai đoạn 2021-2025'],
    ['từ ngày 1/1/2026 đến ngày 31/3/2026', '2026-03-31', 'đến ngày 31/3/2026'],
  ])('%s: %s', (text, dueOn, dueText) => expect(only(text)).toEqual({ dueOn, dueText }));
  it.each([
    ['Xong trước ngày 31/12', 'Xong trước ngày 31/12'], ['trong quý II, các xã', 'trong quý II'], ['trong tháng 8', 'trong tháng 8'], ['cuối năm', 'cuối năm'], ['thường xuyên kiểm tra', 'thường xuyên'],
    ['Trong thời gian tới, các ngành', 'Trong thời gian tới'], ['Trước mắt, rà soát', 'Trước mắt'], ['trước năm 2027', 'trước năm 2027'], ['đầu tháng 8/2026', 'đầu tháng 8/2026'], ['trước ngày 31/2/2026', 'trước ngày 31/2/2026'],
    ['trong vòng 15 ngày', 'trong vòng 15 ngày'], ['xong trong tháng tới', 'xong trong tháng tới'],
  ])('%s names a time and no date', (text, dueText) => expect(only(text)).toEqual({ dueOn: undefined, dueText }));
  it.each(['Phòng Nội vụ rà soát thủ tục', 'theo Kế hoạch số 15/KH-UBND ngày 12/3/2025 của UBND huyện', 'từ ngày 01/7/2026 áp dụng', 'đạt 30/40 thủ tục', 'năm rõ', ''])('%s names none', text => expect(readDeadlines(text)).toEqual([]));
  it.each([
    'theo Thông báo ngày 10/02/2026', 'Thông báo kết luận ngày 10 tháng 02 năm 2026 của Chủ tịch', 'tại hội nghị ngày 15/3/2026', 'cuộc họp Ban chỉ đạo ngày 15/3/2026', 'theo báo cáo ngày 12/3/2026', 'rút kinh nghiệm từ báo cáo năm 2025', 'Báo cáo quý I/2026 còn chậm',
    'kết quả cải cách hành chính năm 2025', 'triển khai nhiệm vụ năm 2026', 'dự toán tháng 8/2026',
  ])('%s belongs to a paper, a meeting or what is told of', text => expect(readDeadlines(text)).toEqual([]));
  it.each([['Hoàn thành kế hoạch trước ngày 30/6/2026', '2026-06-30'], ['tổ chức hội nghị ngày 15/6/2026', '2026-06-15'], ['gửi báo cáo ngày 30/6/2026', '2026-06-30'], ['báo cáo trong quý III/2026', '2026-09-30'], ['báo cáo kết quả trước 5/9/2026', '2026-09-05'], ['thời hạn 30/6/2026', '2026-06-30'], ['hạn trong quý III/2026', '2026-09-30']])('%s is due on %s', (text, dueOn) => expect(only(text)).toMatchObject({ dueOn }));
  it('takes no part of other words', () => expect(readDeadlines('hồ sơ đúng hạn trong năm 2026')).toEqual([{ dueOn: '2026-12-31', dueText: 'trong năm 2026' }]));
  it('is not before the day on which the words were spoken', () => {
    expect(readDeadlines('xong trước ngày 30/6/2026, trong năm 2025 còn 3 xã', '2026-03-16')).toEqual([{ dueOn: '2026-06-30', dueText: 'xong trước ngày 30/6/2026' }]);
    expect(readDeadlines('xong trong ngày 16/3/2026', '2026-03-16')).toMatchObject([{ dueOn: '2026-03-16' }]);
  });
  it('comes with others, days first', () => expect(readDeadlines('Thường xuyên đôn đốc, báo cáo trước 5/9/2026 và trong quý III/2026')).toEqual([
    { dueOn: '2026-09-05', dueText: 'báo cáo trước 5/9/2026' }, { dueOn: '2026-09-30', dueText: 'trong quý III/2026' }, { dueText: 'Thường xuyên' },
  ]));
});

describe('the five clarities', () => {
  const clear: Order = { kind: 'TASK', text: 'Rà soát thủ tục', dueOn: '2026-06-30', deliverable: 'Báo cáo', hasBounds: false, leads: [{ hasResponsible: true }], hasFollower: false };
  const all = { WHO: 'CLEAR', WHAT: 'CLEAR', WHEN: 'CLEAR', RESULT: 'CLEAR', RESPONSIBLE: 'CLEAR' };
  it.each<[string, Partial<Order>, object]>([
    ['are all there', {}, all],
    ['lack who without an office that leads, and who is responsible with it', { leads: [] }, { ...all, WHO: 'LACKING', RESPONSIBLE: 'LACKING' }],
    ['lack what without words', { text: ' ' }, { ...all, WHAT: 'LACKING' }],
    ['lack when without a deadline', { dueOn: null }, { ...all, WHEN: 'LACKING' }],
    ['have no date where the deadline is words', { dueOn: '', dueText: 'thường xuyên' }, { ...all, WHEN: 'NO_DATE' }],
    ['lack the result of a task without a deliverable', { deliverable: '' }, { ...all, RESULT: 'LACKING' }],
    ['lack the result of a target without bounds, whatever its deliverable', { kind: 'TARGET' }, { ...all, RESULT: 'LACKING' }],
    ['have the result of a target in its bounds', { kind: 'TARGET', deliverable: null, hasBounds: true }, all],
    ['lack who is responsible while one of several offices has named nobody', { leads: [{ hasResponsible: true }, { hasResponsible: false }] }, { ...all, RESPONSIBLE: 'LACKING' }],
    ['have who is responsible in a follower', { leads: [{ hasResponsible: false }], hasFollower: true }, all],
  ])('%s', (_, order, expected) => expect(claritiesOf({ ...clear, ...order })).toEqual(expected));
});
