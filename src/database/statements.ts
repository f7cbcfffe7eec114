import { type Compiled, compile, type Engine, type Sql } from './sql.js';

/** How long a read of unbounded cost may take, in milliseconds: standings of everything, searches, counts. */
export const patienceOfReads = 10_000;

/**
 * Reads of unbounded cost run where they stop nobody else and can be ended. What is asked before every request, with the same values again and again, is
 * `recurring`: where a database can tell that nothing was committed since, its answer is given again.
 */
export type Cost = Bound | 'recurring';
export type Bound = 'bounded' | 'unbounded';

/** Something that reads. */
export interface Rows {
  /**
   * Runs a statement with the values that its slots take of `env`. Rows are arrays of the selected values: days and instants as text, whole
   * numbers as numbers, truth as a boolean or 0 and 1. A read of unbounded cost is ended after ten seconds, with the code TIMEOUT.
   */
  rows<E>(query: Sql, env: E, cost?: Cost): Promise<unknown[][]>;
}

/** For whom is read, and how many changes of his are recorded by now. */
export interface Reader {
  readonly account: { readonly key: number } | null;
  readonly writes: number;
}

/** Reads, on connections of their own: they see what is committed and cannot write. */
export interface Statements extends Rows {
  readonly engine: Engine;
  /** How many statements ran: what a test of a list counts. */
  readonly count: number;
  /** The reads of one request, wherever everything is that its viewer has changed: others' changes may come a moment later. */
  for(reader: Reader): Rows;
  close(): Promise<void>;
}

/** A query is compiled once, and what was compiled is forgotten with it. */
export class CompiledOnce {
  readonly #compiled = new WeakMap<Sql, Compiled>();
  constructor(readonly engine: Engine) {}
  of(query: Sql): Compiled {
    let compiled = this.#compiled.get(query);
    if (!compiled) this.#compiled.set(query, (compiled = compile(query, this.engine)));
    return compiled;
  }
}
