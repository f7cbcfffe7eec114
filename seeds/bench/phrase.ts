import { accented, fold } from '../../src/kernel/fold.js';

/** A text with both forms in which it is searched. Folding a text anew costs more than writing its row; folding goes word by word, so parts can be folded once. */
export interface Phrase {
  text: string;
  folded: string;
  accented: string;
}

const known = new Map<string, Phrase>();
/** For texts of which there are few: each is folded once and kept. */
export function phrase(text: string): Phrase {
  let found = known.get(text);
  if (!found) known.set(text, (found = { text, folded: fold(text), accented: accented(text) }));
  return found;
}

export function join(...parts: readonly (Phrase | null)[]): Phrase {
  let [text, folded, accented] = ['', '', ''];
  for (const part of parts) {
    if (!part) continue;
    const space = text === '' ? '' : ' ';
    text += space + part.text;
    folded += space + part.folded;
    accented += space + part.accented;
  }
  return { text, folded, accented };
}
