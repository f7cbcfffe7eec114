import type { Comparator } from '../graphql/graphql.ts';
import { fold } from '../language/fold.ts';
import { readFigure } from '../language/read-figure.ts';

export interface Bounds {
  comparator: Comparator;
  lower?: number;
  upper?: number;
  approximate: boolean;
  /** '' where none was typed */
  unit: string;
  /** of what the share is, in the words that were typed: "dân số" in ≥ 90 % dân số; otherwise '' */
  ofWhat: string;
  /** "trên 90%": the words leave the bound itself out, and a target cannot, so whoever types it has to be told */
  isStrict: boolean;
}

const about = /^(?:khoang|xap xi|uoc|chung|tam|about|~|≈)\s*/;
const comparators: [RegExp, Comparator, isStrict: boolean][] = [
  [/^(?:it nhat(?: la)?|toi thieu(?: la)?|khong (?:duoi|it hon|thap hon|nho hon|kem)|at least|>=|=>|≥|⩾)\s*/, 'AT_LEAST', false],
  [/^(?:nhieu nhat(?: la)?|toi da(?: la)?|khong (?:qua|vuot(?: qua)?|tren|nhieu hon|cao hon|lon hon)|(?:at|no|not) (?:most|more than)|<=|=<|≤|⩽)\s*/, 'AT_MOST', false],
  [/^(?:tren|hon|lon hon|cao hon|nhieu hon|more than|above|over|>)\s*/, 'AT_LEAST', true],
  [/^(?:duoi|it hon|nho hon|thap hon|less than|below|under|<)\s*/, 'AT_MOST', true],
  [/^(?:dung bang|dung|bang|exactly|=)\s*/, 'EXACTLY', false],
];
const figure = String.raw`(\d[\d.,]*\d|\d|\d{1,3}(?: \d{3})+)`;
// 8 %/năm, 5 điểm %, 90 % dân số: words behind the sign say of what it is a share; others are a unit
const unit = String.raw`\s*((?:diem )?%(?:\s*/\s*[^\d\s%–—/-]+)?(?: [^\d\s%–—-][^\d%–—]*?)??|[^\d\s%–—-][^\d%–—]*?)?`;
const shape = new RegExp(String.raw`^(?:(tu|from|between)\s+)?${figure}${unit}\s*(?:(?:[-–—]|den|toi|to|and)\s*${figure}${unit})?\s*(tro len|tro xuong|or more|or less)?$`, 'd');
/** What stands before a bound and says nothing about it: phấn đấu đạt tỷ lệ … */
const reaching = /^(?:phan dau\s+)?(?:dat\s+(?:(?:duoc|ty le|muc)\s+)*)?/;
/** "% dân số" apart: the unit, and of what. */
function apart(typed: string): [unit: string, ofWhat: string] {
  const [, sign, ofWhat] = /^((?:\S+ )?%(?:\s*\/\s*\S+)?)(?: (.+))?$/.exec(typed) ?? [undefined, typed, ''];
  return [sign.replace(/%\s*\/\s*/, '%/'), ofWhat ?? ''];
}

/**
 * What a target asks, typed as one text: 30–40 %, từ 30 đến 40%, khoảng 30-40 %, ít nhất 90 %, ≥ 90 % dân số, ≥ 8 %/năm, không quá 5 ngày, đúng 100 %, with or without accents. Undefined where it
 * cannot be read: then nothing is guessed.
 */
export function readBounds(text: string, language: 'vi' | 'en'): Bounds | undefined {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/[.;,]$/, '').replace(/phần trăm/gi, '%');
  let start = 0;
  const take = (words: RegExp): boolean => {
    const found = words.exec(fold(typed).slice(start));
    start += found?.[0].length ?? 0;
    return !!found;
  };
  const isAbout = take(about);
  take(reaching);
  const compared = comparators.find(([words]) => take(words));
  const approximate = take(about) || isAbout;
  const rest = typed.slice(start);
  const found = shape.exec(fold(rest));
  if (!found) return undefined;
  // its own letters: the unit is somebody's word
  const part = (i: number): string => (found.indices?.[i] ? rest.slice(...found.indices[i]) : '').trim();
  const [first, second] = [readFigure(part(2), language), part(4) ? readFigure(part(4), language) : undefined];
  const [[unitOfFirst, ofFirst], [unitOfSecond, ofSecond], tail] = [apart(part(3)), apart(part(5)), fold(part(6))];
  if (first === undefined || (part(4) && second === undefined)) return undefined;
  if (unitOfFirst && unitOfSecond && unitOfFirst !== unitOfSecond) return undefined;
  const seen = { approximate, unit: unitOfSecond || unitOfFirst, ofWhat: ofSecond || ofFirst, isStrict: compared?.[2] ?? false };
  if (second !== undefined) return compared || tail ? undefined : { comparator: 'RANGE', lower: first, upper: second, ...seen };
  const isFrom = part(1) !== '';
  if (compared && (tail || isFrom)) return undefined;
  const comparator = compared?.[1] ?? (tail === 'tro xuong' || tail === 'or less' ? 'AT_MOST' : tail || isFrom ? 'AT_LEAST' : 'EXACTLY');
  return comparator === 'AT_MOST' ? { comparator, upper: first, ...seen } : { comparator, lower: first, ...seen };
}
