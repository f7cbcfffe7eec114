import { describe, expect, it } from 'vitest';
import { isEmpty, type Measured, readCells, readLine, takes } from '../../src/web/measurement/handing-in/line.js';

const share: Measured = { unit: '%', binding: 'TOGETHER', indicator: { kind: 'STOCK', aggregation: 'RATIO', isShare: true }, reporters: [1, 2] };
const ratio: Measured = { ...share, indicator: { kind: 'STOCK', aggregation: 'RATIO', isShare: false } };
const alone: Measured = { ...share, reporters: [1] };
const sum: Measured = { unit: 'hồ sơ', binding: 'TOGETHER', indicator: { kind: 'FLOW', aggregation: 'SUM', isShare: false }, reporters: [1, 2] };
const read = (typed: Parameters<typeof readLine>[0], of: Measured) => readLine({ on: '20/11/2026', ...typed }, of, { today: '2026-11-22', language: 'vi' });
const wordsOf = (typed: Parameters<typeof readLine>[0], of: Measured) => Object.fromEntries(Object.entries(read(typed, of).faults).map(([column, { word }]) => [column, word]));

describe('a line of figures', () => {
  it('is read as Vietnamese write it, with its day', () => {
    expect(read({ numerator: '1.234', denominator: '2.000', source: ' Báo cáo 12 ' }, share)).toEqual({ line: { on: '2026-11-20', numerator: 1234, denominator: 2000, source: 'Báo cáo 12' }, faults: {} });
    expect(read({ from: '1/11', value: '12,5' }, sum)).toEqual({ line: { from: '2026-11-01', on: '2026-11-20', value: 12.5 }, faults: {} });
  });
  it('is refused beside the cell that is wrong', () => {
    expect(wordsOf({ numerator: 'mười', denominator: '20' }, share)).toEqual({ numerator: 'unreadableFigure' });
    expect(wordsOf({ numerator: '21', denominator: '20' }, share)).toEqual({ numerator: 'above' });
    expect(wordsOf({ numerator: '-1', denominator: '0' }, share)).toEqual({ numerator: 'negative', denominator: 'notPositive' });
    expect(wordsOf({ numerator: '1' }, share)).toEqual({ denominator: 'noDenominator' });
    expect(wordsOf({ denominator: '1' }, share)).toEqual({ numerator: 'noNumerator' });
    expect(wordsOf({ source: 'Báo cáo' }, share)).toEqual({ numerator: 'noFigure' });
    expect(wordsOf({ value: '101' }, alone)).toEqual({ value: 'notShare' });
    expect(wordsOf({ value: '5', numerator: '1', denominator: '2' }, alone)).toEqual({ value: 'both' });
    expect(wordsOf({ from: '1/11/2026', value: '-1' }, sum)).toEqual({ value: 'negative' });
  });
  it('is refused for a day that is none, is missing or has not come', () => {
    expect(wordsOf({ on: '31/2/2026', numerator: '1', denominator: '2' }, share)).toEqual({ on: 'unreadableDay' });
    expect(wordsOf({ on: '23/11/2026', numerator: '1', denominator: '2' }, share)).toEqual({ on: 'future' });
    expect(wordsOf({ on: '', numerator: '1', denominator: '2' }, share)).toEqual({ on: 'noDay' });
    expect(wordsOf({ value: '1' }, sum)).toEqual({ from: 'noFrom' });
    expect(wordsOf({ from: '21/11/2026', value: '1' }, sum)).toEqual({ from: 'fromAfterOn' });
  });
  it('may be above 100 % where it is no share', () => {
    expect(read({ numerator: '140', denominator: '100' }, ratio).faults).toEqual({});
  });
  it('takes a ratio alone only where nothing has to be added up', () => {
    expect([takes(share, 'value'), takes(alone, 'value'), takes({ ...share, binding: 'EACH' }, 'value'), takes(sum, 'numerator'), takes(sum, 'value'), takes(sum, 'from'), takes(share, 'from')]).toEqual([false, true, true, false, true, true, false]);
  });
  it('is empty while only its days stand there', () => {
    expect([isEmpty(undefined), isEmpty({ on: '1/1/2026', from: '1/1/2026', value: '  ' }), isEmpty({ value: '0' })]).toEqual([true, true, false]);
  });
});

describe('cells from a spreadsheet', () => {
  it('are lines and tabs, with quotes around what holds either', () => {
    expect(readCells('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']]);
    expect(readCells('5')).toEqual([['5']]);
    expect(readCells('1\t\t"Sở ""Nội vụ""\nvà UBND"\n\t7')).toEqual([['1', '', 'Sở "Nội vụ"\nvà UBND'], ['', '7']]);
  });
});
