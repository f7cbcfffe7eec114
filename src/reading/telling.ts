import type { Change } from '../database/changes.js';
import type { Read } from './read.js';

/**
 * How a subscription tells changes: what it tells of some of them, as this viewer may see it now. graphql-js is given it as the stream that it asks for,
 * and never reads it: whoever serves the subscription asks when something was committed, once for all who listen with the same words.
 */
export class Telling implements AsyncIterable<never> {
  constructor(readonly of: (changes: readonly Change[], read: Read) => Promise<object[]>) {}

  [Symbol.asyncIterator](): never {
    throw new Error('a subscription is asked, not read');
  }
}
