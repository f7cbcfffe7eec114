/** Chance that can be had again: all that is drawn follows from the seed. */
export class Chance {
  #state: number;
  constructor(readonly seed: number) {
    this.#state = seed >>> 0;
  }
  /** mulberry32: from 0 inclusive to 1 exclusive */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  /** A whole number from 0 up to, and not including, another. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  /** Both ends included. */
  whole(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }
  is(probability: number): boolean {
    return this.next() < probability;
  }
  one<T>(of: readonly T[]): T {
    if (of.length === 0) throw new Error('there is nothing to choose from');
    return of[this.below(of.length)];
  }
  some<T>(of: readonly T[], most: number): T[] {
    const left = [...of];
    return Array.from({ length: Math.min(left.length, this.below(most + 1)) }, () => left.splice(this.below(left.length), 1)[0]);
  }
}
