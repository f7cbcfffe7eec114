import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AProgram, faultOfRecord } from './a-program.js';
import type { Register } from './a-register.js';
import type { Chance } from '../chance.js';
import type { Clients } from './clients.js';
import type { Findings } from './findings.js';
import { type Bounds, goesOn, rounds, writers } from './rounds.js';

export interface Plan extends Bounds {
  errors: number;
  /** how many changes are sent to a program whose disk breaks, at most */
  changes?: number;
  main?: string;
  /** the longest a process may live that knows of the fault, in milliseconds */
  patience?: number;
}

const mostWithOne = 20;
/** What breaks, how often it is called for one change, and whether that is survived: a full disk is, where a write is told of it. */
const faults = [
  { call: 'pwrite64', error: 'EIO', often: 30 },
  { call: 'pwrite64', error: 'ENOSPC', often: 30 },
  { call: 'fdatasync', error: 'EIO', often: 1 },
  { call: 'fdatasync', error: 'ENOSPC', often: 1 },
  { call: 'fsync', error: 'EIO', often: 0.1 },
  { call: 'pread64', error: 'EIO', often: 1 },
] as const;

/** Calls that write, flush and read fail at random, once or from then on; and a look at what is there after each. */
export async function diskErrors(register: Register, chance: Chance, plan: Plan): Promise<Findings> {
  return rounds('errors', plan.errors, plan, findings => withOne(register, chance, plan, findings));
}

async function withOne(register: Register, chance: Chance, plan: Plan, findings: Findings): Promise<void> {
  const url = await register.renew();
  const { clients, compare, look } = writers(register, chance, findings, findings.counts.errors);
  const calls = join(tmpdir(), `chidao-faults-${process.pid}.calls`);
  for (let i = 0; i < mostWithOne && goesOn(findings, 'errors', plan.errors, plan); i++) {
    const { call, error, often } = chance.one(faults);
    const first = chance.whole(1, Math.ceil((plan.changes ?? 80) * 0.75 * often) + 1);
    const strace = ['--seccomp-bpf', '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${first}${chance.is(0.5) ? '+' : ''}`, '-e', 'signal=none', '-o', calls];
    const breaking = AProgram.start(url, { main: plan.main, strace });
    clients.toldAt = undefined;
    if ((await breaking.ready()) !== undefined) {
      await clients.write(breaking, plan.changes ?? 80);
      await goes(breaking, clients, findings, plan.patience ?? 1000);
      // the system could not read the libraries: the program has not begun
    } else if (!/^chidao: /.test(breaking.err) && !/error while loading shared libraries/.test(breaking.err)) findings.fault('contrary', `${call} with ${error} at the start is told as ${breaking.err}`);
    // one that never came to its turn is none
    if (readFileSync(calls, 'utf8').includes('INJECTED')) findings.counts.errors++;

    const healthy = AProgram.start(url, { main: plan.main });
    const ready = await healthy.ready();
    if (ready === undefined) return findings.fault('lost', `after ${call} with ${error} it does not start: ${healthy.err}`);
    findings.ready.push(ready);
    await look(healthy);
    if (findings.wrong === 0) await compare();
    healthy.kill();
    await healthy.ended;
  }
  rmSync(calls, { force: true });
  const fault = await faultOfRecord(url);
  if (fault !== undefined) findings.fault('contrary', `the record is not whole: ${fault}`);
}

/** Told of a fault it ends by itself, with a code and a line; not told of one it is alive and well. */
async function goes(program: AProgram, clients: Clients, findings: Findings, patience: number): Promise<void> {
  const health = await program.status('/healthz').catch(() => undefined);
  if (health === 200 && clients.toldAt === undefined) {
    program.kill();
    await program.ended;
    return;
  }
  const { code, at } = await program.ended;
  findings.counts.ends++;
  if (clients.toldAt !== undefined) {
    findings.ending.push(at - clients.toldAt);
    if (at - clients.toldAt > patience) findings.fault('contrary', `it lived for ${Math.round(at - clients.toldAt)} ms after the storage had failed`);
  }
  const lines = program.err.trimEnd().split('\n');
  if (code !== 1 || lines.length !== 1 || !/^chidao: the storage of .* failed, .*SQLITE_/.test(lines[0])) findings.fault('contrary', `it ended with ${code} and ${JSON.stringify(program.err.slice(0, 1000))}`);
  if (health === 200) findings.fault('contrary', 'it called itself healthy after it had told of a fault');
}
