import { Fragment } from 'react';

const tones = '\u0300\u0301\u0303\u0309\u0323';
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
/** The tone of "hoà" and "hòa" is the same tone on another letter: it is moved behind its word. */
const accented = (text: string): string => {
  const marks = text.normalize('NFD').toLowerCase();
  return [...marks].filter(letter => !tones.includes(letter)).join('') + [...marks].filter(letter => tones.includes(letter)).join('');
};
const words = /[\p{L}\p{M}\p{N}]+/gu;

/** The parts of a text, those that were sought told apart: accents count where they were typed, as in the search of the server. */
export function foundIn(text: string, sought: string): { text: string; isFound: boolean }[] {
  const wanted = (sought.normalize('NFC').match(words) ?? []).map(word => (fold(word) === word.toLowerCase() ? { folded: fold(word) } : { accented: accented(word) }));
  const parts: { text: string; isFound: boolean }[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!wanted.some(one => (one.folded !== undefined ? fold(word).startsWith(one.folded) : accented(word).startsWith(one.accented)))) continue;
    if (index > from) parts.push({ text: text.slice(from, index), isFound: false });
    parts.push({ text: word, isFound: true });
    from = index + word.length;
  }
  return from < text.length ? [...parts, { text: text.slice(from), isFound: false }] : parts;
}

export function FoundWords({ text, sought }: { text: string; sought: string | undefined }) {
  if (!sought) return text;
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text stay where they are
  return foundIn(text, sought).map(({ text, isFound }, i) => (isFound ? <mark key={i}>{text}</mark> : <Fragment key={i}>{text}</Fragment>));
}
