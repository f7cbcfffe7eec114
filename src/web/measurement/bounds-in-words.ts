import type { Comparator } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';

const useWords = words('bounds-in-words', {
  vi: { atLeast: 'từ {{bound}} trở lên', atMost: 'không quá {{bound}}', exactly: 'đúng {{bound}}', about: 'khoảng {{bounds}}' },
  en: { atLeast: 'at least {{bound}}', atMost: 'at most {{bound}}', exactly: 'exactly {{bound}}', about: 'about {{bounds}}' },
});

interface Bounds {
  comparator: Comparator;
  lower?: number | null;
  upper?: number | null;
  unit: string;
  approximate: boolean;
}

/** What a target asks for, in words: 30–40 %, at least 95 %. */
export function useBoundsInWords(): (bounds: Bounds) => string {
  const word = useWords();
  const format = useFormat();
  return ({ comparator, lower, upper, unit, approximate }) => {
    const figure = (value: number | null | undefined) => (value == null ? '?' : `${format.figure(value)} ${unit}`.trim());
    const said = {
      RANGE: () => format.range(lower ?? Number.NaN, upper ?? Number.NaN, unit),
      AT_LEAST: () => word('atLeast', { bound: figure(lower ?? upper) }),
      AT_MOST: () => word('atMost', { bound: figure(upper ?? lower) }),
      EXACTLY: () => word('exactly', { bound: figure(lower ?? upper) }),
    }[comparator]();
    return approximate ? word('about', { bounds: said }) : said;
  };
}
