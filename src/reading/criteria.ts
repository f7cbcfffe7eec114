import { type SearchedWord, searchedWords } from '../kernel/fold.js';
import { parseId } from '../kernel/id.js';
import { badInput, type Fault } from '../kernel/refusal.js';
import { faultsOfInput, normalized } from '../input/input-field.js';

/** A filter as lists take it: typed ids are keys, and a text is its words. */
export type Criteria<F> = {
  [K in keyof F]: K extends `${string}Ids` ? number[] : K extends `${string}Id` ? number : K extends 'text' ? SearchedWord[] : F[K];
};
type IdNames<F> = Extract<keyof F, `${string}Id` | `${string}Ids`>;

/**
 * Makes criteria of a filter, given what type each of its ids names. An id that is none of that type is a fault of the filter; one of a record
 * that does not exist, or is not seen, finds nothing.
 */
export function criteriaOf<F extends object>(types: { [K in IdNames<F>]-?: string }, usual: Partial<Criteria<F>> = {}) {
  return (filter: F | null | undefined, path: readonly string[] = ['filter']): Criteria<F> => {
    const criteria: Record<string, unknown> = { ...usual };
    if (!filter) return criteria as Criteria<F>;
    const faults: Fault[] = faultsOfInput(normalized(filter), [...path]);
    for (const [name, value] of Object.entries(filter)) {
      if (value == null) continue;
      const type = (types as Record<string, string>)[name];
      if (type) criteria[name] = Array.isArray(value) ? value.map((id, i) => keyOf(id, type, [...path, name, i], faults)) : keyOf(value, type, [...path, name], faults);
      else if (name === 'text') criteria[name] = wordsOf(value, [...path, name], faults);
      else criteria[name] = value;
    }
    if (faults.length) throw badInput(faults);
    return criteria as Criteria<F>;
  };
}

function keyOf(id: string, type: string, path: Fault['path'], faults: Fault[]): number {
  const parsed = parseId(id);
  if (parsed?.type === type) return parsed.key;
  faults.push({ path, text: { en: `"${id.slice(0, 60)}" is not the id of a record of type ${type}`, vi: `"${id.slice(0, 60)}" không phải là mã của bản ghi loại ${type}` } });
  return 0;
}

function wordsOf(text: string, path: Fault['path'], faults: Fault[]): SearchedWord[] {
  const words = searchedWords(text);
  if (words.length === 0 && !faults.some(fault => fault.path.join() === path.join())) faults.push({ path, text: { en: 'has no word to look for; write letters or digits', vi: 'không có từ nào để tìm; hãy nhập chữ hoặc số' } });
  return words;
}
