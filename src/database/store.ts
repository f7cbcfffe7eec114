import type { EntityManager, MikroORM } from '@mikro-orm/sqlite';
import type { Changes } from './changes.js';
import type { FailStop } from './fail-stop.js';
import type { Hindrance } from './readiness.js';
import type { Statements } from './statements.js';

export type Em = EntityManager;
export type Work<T> = (em: Em) => Promise<T>;

/** What an engine has to be able to do. */
export interface Store {
  readonly orm: MikroORM;
  readonly statements: Statements;
  /** what was committed, by whichever process where several share the database */
  readonly changes: Changes;
  /** whether what is stored can still be trusted; a server that keeps the records sees to that itself */
  readonly failStop: FailStop;
  /**
   * A transaction that writes: everything in it happens, or nothing. Writers take turns, in all processes, so that what was known at an instant never
   * changes afterwards. `repeatable`: done twice it changes nothing, so that it is done again even where nobody can tell whether it was committed.
   */
  write<T>(work: Work<T>, repeatable: boolean): Promise<T>;
  /** Runs something that one process does while the others wait for it: a first start. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Whether it answers, and is of this version; known within two seconds. Undefined: it is. */
  check(): Promise<Hindrance | undefined>;
  close(): Promise<void>;
}
