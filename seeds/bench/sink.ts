import type { Batch } from './row.js';

/** Takes the rows of a new database: everything is there in the end, or nothing. */
export interface Sink {
  write(batch: Batch): void | Promise<void>;
  /** Makes the indexes and what the planner knows, and keeps it all. `tell` hears what is being done. */
  finish(tell: (step: string) => void): void | Promise<void>;
  /** Leaves the database as it was. */
  abandon(): void | Promise<void>;
}
