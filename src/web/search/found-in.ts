const tones = '\u0300\u0301\u0303\u0309\u0323';
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
/** The tone of "hoà" and "hòa" is the same tone on another letter: it is moved behind its word. */
const accented = (text: string): string => {
  const marks = text.normalize('NFD').toLowerCase();
  return [...marks].filter(letter => !tones.includes(letter)).join('') + [...marks].filter(letter => tones.includes(letter)).join('');
};
const words = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.normalize('NFC').match(words) ?? [];

/** Whether a word is what was sought; accents count where they were typed, as in the search of the server. A longer word that begins so is found where the text has no other. */
function isSoughtIn(text: string, sought: string): (word: string) => boolean {
  const forms = wordsOf(sought).map(word => {
    const form = fold(word) === word.toLowerCase() ? fold : accented;
    const wanted = form(word);
    const isWhole = wordsOf(text).some(other => form(other) === wanted);
    return (found: string): boolean => (isWhole ? form(found) === wanted : form(found).startsWith(wanted));
  });
  return word => forms.some(isForm => isForm(word));
}

/** The parts of a text, those that were sought told apart. */
export function foundIn(text: string, sought: string): { text: string; isFound: boolean }[] {
  const isSought = isSoughtIn(text, sought);
  const parts: { text: string; isFound: boolean }[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!isSought(word)) continue;
    if (index > from) parts.push({ text: text.slice(from, index), isFound: false });
    parts.push({ text: word, isFound: true });
    from = index + word.length;
  }
  return from < text.length ? [...parts, { text: text.slice(from), isFound: false }] : parts;
}
