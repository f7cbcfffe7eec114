import type { FormattedExecutionResult } from 'graphql';
import type { Proof } from '../../access/viewer.js';
import type { Refusal } from '../../kernel/refusal.js';

export type Answer = FormattedExecutionResult;

/** Who listens: by which proof, how a refusal is worded for him, and what to do when he has gone. */
export interface Subscriber {
  proof: Proof;
  worded(refusal: Refusal): Answer;
  gone(): void;
}

/**
 * What one subscriber is still to be told. Not an `async function*`: one of those that is ended before it was first read never runs what it should
 * leave behind.
 */
export class Outbox implements AsyncGenerator<Answer, void, void> {
  #waiting: Answer[] = [];
  #reader: ((result: IteratorResult<Answer, void>) => void) | undefined;
  #ended = false;

  constructor(
    readonly subscriber: Subscriber,
    readonly most: number,
    readonly tooSlow: Refusal,
  ) {}

  put(answer: Answer): void {
    if (this.#ended) return;
    if (this.#reader) this.#hand({ value: answer, done: false });
    else this.#waiting.push(answer);
    if (this.#waiting.length <= this.most) return;
    // what waits is old by now, and he has to read again anyhow
    this.#waiting = [];
    this.end(this.tooSlow);
  }

  /** The last that is told says why. */
  end(why?: Refusal): void {
    if (this.#ended) return;
    this.#ended = true;
    const last = why && this.subscriber.worded(why);
    if (!last) this.#hand({ value: undefined, done: true });
    else if (this.#reader) this.#hand({ value: last, done: false });
    else this.#waiting.push(last);
    this.subscriber.gone();
  }

  #hand(result: IteratorResult<Answer, void>): void {
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.(result);
  }

  next(): Promise<IteratorResult<Answer, void>> {
    const value = this.#waiting.shift();
    if (value) return Promise.resolve({ value, done: false });
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise(resolve => {
      this.#reader = resolve;
    });
  }
  return(): Promise<IteratorResult<Answer, void>> {
    this.#waiting = [];
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }
  async throw(error: unknown): Promise<IteratorResult<Answer, void>> {
    await this.return();
    throw error;
  }
  [Symbol.asyncIterator](): this {
    return this;
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
