import { accented, beginsAccented, fold, type SearchedWord } from '../kernel/fold.js';

const word = /[\p{L}\p{M}\p{N}]+/gu;
const before = 60;
const length = 200;

/** Where in a text one of the words stands first; -1 where none does. */
function firstPlace(text: string, words: readonly SearchedWord[]): number {
  for (const { 0: found, index } of text.matchAll(word)) {
    const [folded, exact] = [fold(found), accented(found)];
    if (words.some(wanted => (wanted.exact ? beginsAccented(exact, wanted.text) : folded.includes(wanted.text)))) return index;
  }
  return -1;
}

/** The part of the first text that has one of the words in it, cut between words; of none, the beginning of the first. */
export function excerptOf(texts: readonly string[], words: readonly SearchedWord[]): string {
  const whole = texts.map(text => text.normalize('NFC').replace(/\s+/g, ' ').trim()).filter(Boolean);
  const found = whole.find(text => firstPlace(text, words) >= 0) ?? whole[0] ?? '';
  if (found.length <= length) return found;
  const place = Math.max(0, firstPlace(found, words) - before);
  const from = place === 0 ? 0 : found.indexOf(' ', place) + 1;
  const until = from + length >= found.length ? found.length : Math.max(found.lastIndexOf(' ', from + length), from + 1);
  return `${from > 0 ? '… ' : ''}${found.slice(from, until)}${until < found.length ? ' …' : ''}`;
}
