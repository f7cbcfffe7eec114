import type { Stage } from '../stage.js';

/** The id of a record by the word under which the seed remembers it. */
export type IdOf = (word: string) => string;

/** The stage is shared with other seeds, whose words may be the same; the root of the offices is theirs. */
const ours = (word: string): string => (word === 'VN' ? word : `minhhoa: ${word}`);
export const idIn = (stage: Stage): IdOf => word => stage.id(ours(word));
export function remember(stage: Stage, word: string, type: string, key: number): void {
  stage.remember(ours(word), type, key);
}
