import { describe, expect, it } from 'vitest';
import { foundIn } from '../../src/web/search/found-in.js';

const marked = (text: string, sought: string): string => foundIn(text, sought).map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

describe('the words that were found', () => {
  it('are found without accents', () => {
    expect(marked('Rà soát thủ tục hành chính', 'thu tuc')).toBe('Rà soát [thủ] [tục] hành chính');
  });
  it('are those with the accents that were typed', () => {
    expect(marked('đường và dương', 'đường')).toBe('[đường] và dương');
    expect(marked('đường và dương', 'duong')).toBe('[đường] và [dương]');
  });
  it('are the same word with its tone on either letter', () => {
    expect(marked('huyện Hoà Bình', 'hòa')).toBe('huyện [Hoà] Bình');
  });
  it('are beginnings of longer words only where none stands whole', () => {
    expect(marked('Thương binh, thủ tục', 'thu')).toBe('Thương binh, [thủ] tục');
    expect(marked('Thương binh', 'thu')).toBe('[Thương] binh');
  });
  it('leave a text whole that has none of them', () => {
    expect(foundIn('Thanh tra', 'thu tuc')).toEqual([{ text: 'Thanh tra', isFound: false }]);
  });
});
