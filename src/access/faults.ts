import { type Bilingual, badInput, type Fault } from '../kernel/refusal.js';

export type Path = (string | number)[];

/** What is wrong with an input, gathered so that all of it is answered at once. */
export class Faults {
  readonly #found: Fault[] = [];
  add(path: Path, text: Bilingual): void {
    this.#found.push({ path: ['input', ...path], text });
  }
  addAll(faults: readonly Fault[]): void {
    this.#found.push(...faults);
  }
  get all(): readonly Fault[] {
    return this.#found;
  }
  get any(): boolean {
    return this.#found.length > 0;
  }
  /** Ends the command where anything was wrong; nothing has been changed by then. */
  check(): void {
    if (this.any) throw badInput(this.#found);
  }
}

export interface Warning {
  code: string;
  path: Path;
  text: Bilingual;
}

/** Ends a command that would go on only over warnings which nobody has accepted. */
export class NotAccepted extends Error {
  constructor(readonly warnings: Warning[]) {
    super('there are warnings that were not accepted');
  }
}
