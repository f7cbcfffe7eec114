import type { AProgram } from './a-program.js';
import type { Register } from './a-register.js';
import type { Chance } from '../chance.js';
import { Clients } from './clients.js';
import { Findings } from './findings.js';
import { Ledger } from './ledger.js';

export interface Bounds {
  /** no more after this moment of performance.now() */
  until?: number;
  tell?(findings: Findings): void;
}

/** Whether another may be done: a harness that has found something has done its work, because what is lost cannot be repeated. */
export const goesOn = (findings: Findings, what: 'kills' | 'errors', most: number, { until = Infinity }: Bounds): boolean => findings.counts[what] < most && findings.wrong === 0 && performance.now() < until;

/** Round after round, each with a database of its own. */
export async function rounds(what: 'kills' | 'errors', most: number, bounds: Bounds, round: (findings: Findings) => Promise<void>): Promise<Findings> {
  const findings = new Findings();
  while (goesOn(findings, what, most, bounds)) {
    await round(findings);
    bounds.tell?.(findings);
  }
  return findings;
}

/** Who writes into a new database, and how what is there is held against what was sent. */
export function writers(register: Register, chance: Chance, findings: Findings, name: number) {
  const ledger = new Ledger();
  const clients = new Clients(ledger, chance, register.token, findings, `${chance.seed}-${name}`);
  const compare = async () => ledger.compare(await register.read(), findings);
  const look = async (running: AProgram) => {
    await compare();
    if (findings.wrong === 0) await clients.repeat(running);
  };
  return { clients, compare, look };
}
