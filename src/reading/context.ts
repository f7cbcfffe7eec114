import type { Entrance } from '../access/entrance.js';
import type { UnitOfWork } from '../access/unit-of-work.js';
import type { Viewer } from '../access/viewer.js';
import type { Language } from '../kernel/refusal.js';
import type { Read } from './read.js';

/** What a resolver is given: who asks, how to read, how to change. There is no entity manager in it. */
export interface Context {
  viewer: Viewer;
  language: Language;
  read: Read;
  work: UnitOfWork;
  /** where the request came from, and how who has no account yet comes in */
  entrance: Entrance;
}
