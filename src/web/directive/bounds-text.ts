import type { Comparator } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { useDirectiveWords } from './directive-words.ts';

/** The bounds of a target in words: khoảng 30–40 %, ít nhất 90 %. */
export function useBoundsText(): (bounds: { comparator: Comparator; lower?: string | number | null; upper?: string | number | null; approximate: boolean; unit: string }) => string {
  const term = useTerms();
  const format = useFormat();
  const word = useDirectiveWords();
  return ({ comparator, lower, upper, approximate, unit }) => {
    const about = approximate ? `${word('about')} ` : '';
    const value = (figure: string | number | null | undefined) => `${format.figure(Number(figure))} ${unit}`.trim();
    if (comparator === 'RANGE') return `${about}${format.range(Number(lower), Number(upper), unit)}`;
    return `${about}${term(comparator).toLowerCase()} ${value(comparator === 'AT_MOST' ? upper : lower)}`;
  };
}
