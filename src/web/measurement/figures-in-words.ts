import type { Comparator } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';

const useWords = words('figures-in-words', { vi: { about: 'khoảng {{bounds}}' }, en: { about: 'about {{bounds}}' } });

interface Bounds {
  comparator: Comparator;
  lower: number | null;
  upper: number | null;
  unit: string;
  approximate: boolean;
}

/** What a target asks for: 30–40 %, at least 95 %. */
export function useBounds(): (bounds: Bounds) => string {
  const word = useWords();
  const term = useTerms();
  const format = useFormat();
  return ({ comparator, lower, upper, unit, approximate }) => {
    const bound = lower ?? upper ?? 0;
    const said = comparator === 'RANGE' && lower != null && upper != null ? format.range(lower, upper, unit) : `${term(comparator)} ${format.figure(bound)} ${unit}`.trim();
    return approximate ? word('about', { bounds: said }) : said;
  };
}
