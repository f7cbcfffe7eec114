import { useSyncExternalStore } from 'react';

/** Something about the connection that is so or not, and who wants to know when that changes. */
export class Flag {
  readonly #listeners = new Set<() => void>();
  #isSet = false;
  get isSet(): boolean {
    return this.#isSet;
  }
  set(isSet: boolean): void {
    if (isSet === this.#isSet) return;
    this.#isSet = isSet;
    for (const listener of this.#listeners) listener();
  }
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
export const useFlag = (flag: Flag): boolean => useSyncExternalStore(flag.listen, () => flag.isSet);
