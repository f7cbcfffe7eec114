import { describe, expect, it } from 'vitest';
import { isAmbiguous, readFigure, typedFigure } from '../../src/web/language/read-figure.js';

describe('a figure that is typed', () => {
  it.each([
    ['1.234,5', 1234.5], ['1,234.5', 1234.5], ['1234.5', 1234.5], ['1234,5', 1234.5], ['1.234.567', 1_234_567], ['1,234,567', 1_234_567], ['1 234', 1234], ['0,125', 0.125], ['0.125', 0.125],
    ['12.5', 12.5], ['35 %', 35], ['-3', -3], ['0', 0], ['29,000001', 29.000001], [' 42 ', 42], ['007', 7], ['1,50', 1.5], ['3 136 000', 3_136_000], ['999999999999999', 999_999_999_999_999],
  ])('%s is the same in both languages', (typed, figure) => {
    expect([readFigure(typed, 'vi'), readFigure(typed, 'en')]).toEqual([figure, figure]);
    expect(isAmbiguous(typed)).toBe(false);
  });
  it('1.234 is read as the language of the page writes it, and is told to be doubtful', () => {
    expect([readFigure('1.234', 'vi'), readFigure('1.234', 'en')]).toEqual([1234, 1.234]);
    expect([readFigure('1,234', 'vi'), readFigure('1,234', 'en')]).toEqual([1.234, 1234]);
    expect([isAmbiguous('1.234'), isAmbiguous('1,234')]).toEqual([true, true]);
  });
  it.each(['', 'abc', '12a', '1.23.4', '1,2,3', '1.2.345', '1,234.5.6', '1.234,5,6', '12..5', '--3', '1e5', 'khoảng 30', '3.', ',5', '1,2345678', '1234567890123456', '30–40', 'mười', '12.3456.7', '3 13', '1 2345', '0,1234567'])('“%s” is none', typed => {
    expect([readFigure(typed, 'vi'), readFigure(typed, 'en')]).toEqual([undefined, undefined]);
  });
  it.each([[0, '0'], [1234, '1234'], [12.5, '12,5'], [1.234, '1,2340'], [0.125, '0,125'], [-1.234, '-1,2340'], [29.000001, '29,000001']])('%d is written so that it is read again in either language: %s', (figure, typed) => {
    expect(typedFigure(figure)).toBe(typed);
    expect([readFigure(typed, 'vi'), readFigure(typed, 'en')]).toEqual([figure, figure]);
  });
});
