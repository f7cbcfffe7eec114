/**
 * Vietnamese words for searching. Two forms of every text are kept: `folded` has no accents at all, `accented` keeps them but writes
 * each syllable one way, because the tone of "hoà" and "hòa" is the same tone on another letter.
 */
const tones = '\u0300\u0301\u0303\u0309\u0323';
const toneMark = new RegExp(`[${tones}]`, 'g');
/** What stands on a letter, and what makes it another one: circumflex, breve, horn. */
const marks = `${tones}\u0302\u0306\u031b`;
const anyMark = /\p{M}/gu;
const syllable = /[\p{L}\p{M}]+/gu;

/** Lower case, no accents, `đ` as `d`: "Đường Hoà" → "duong hoa". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(anyMark, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}

/** Lower case, accents kept, the tone moved behind its syllable, so that both ways to write it are equal: "hoà" = "hòa" → "hoa◌̀". */
export function accented(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(syllable, word => word.replace(toneMark, '') + (word.match(toneMark) ?? []).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether somebody typed accents; `đ` counts as one. */
function hasAccents(text: string): boolean {
  return fold(text) !== text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Where a word begins and where it may end, as sets of characters: SQLite's GLOB and PostgreSQL's regular expressions write them alike. A beginning of a longer word is followed by its next letter; a mark
 * says that the letter, or the whole syllable, is another one: "đương" is no beginning of "đường", nor "đo" of "đô".
 */
export const beforeWord = `[^a-z0-9đ${marks}]`;
export const notMarked = `[^${marks}]`;

/** The same of one word of a text, both as `accented` writes them. */
export function beginsAccented(found: string, wanted: string): boolean {
  return found.startsWith(wanted) && !(found.length > wanted.length && marks.includes(found[wanted.length]));
}

export interface SearchedWord {
  text: string;
  /** with accents: they are respected; without: ignored */
  exact: boolean;
}

/** The words of a search, each in the form in which it is looked for. Every one of them has to be found. */
export function searchedWords(text: string): SearchedWord[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(word => (hasAccents(word) ? { text: accented(word), exact: true } : { text: fold(word), exact: false }));
}

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** A text that sorts byte by byte as a Vietnamese dictionary sorts the original: letters first, then tones. */
export function sortKey(text: string): string {
  const plain = text.normalize('NFD').toLowerCase().replace(toneMark, '').normalize('NFC');
  const order = [...plain].map(letter => (letters.includes(letter) ? String.fromCharCode(0x61 + letters.indexOf(letter)) : letter)).join('');
  const tone = [...text.normalize('NFD')].filter(mark => tones.includes(mark)).map(mark => tones.indexOf(mark) + 1).join('');
  return `${order} ${tone}`;
}
