import type { Faults } from './faults.js';

/** What an amend leaves out stays as it was; null takes away what may be unknown. */
export function amend<T extends object>(record: T, changes: { [K in keyof T]?: T[K] | undefined }): void {
  for (const [name, value] of Object.entries(changes)) if (value !== undefined && !same((record as Record<string, unknown>)[name], value)) (record as Record<string, unknown>)[name] = value;
}

/** A list that says the same again is no change, and leaves no event. */
const same = (a: unknown, b: unknown): boolean => a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));

/** What cannot be taken away: it may be left out, and null is a fault. */
export function checkKept<I extends object>(faults: Faults, input: I, names: readonly (keyof I & string)[]): void {
  for (const name of names) if (input[name] === null) faults.add([name], { en: 'cannot be taken away; leave it out to keep it as it is', vi: 'không thể bỏ trống; hãy bỏ qua trường này để giữ nguyên' });
}
