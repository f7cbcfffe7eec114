import { setTimeout as sleep } from 'node:timers/promises';
import { AProgram, faultOfRecord } from './a-program.js';
import type { Register } from './a-register.js';
import type { Chance } from '../chance.js';
import type { Findings } from './findings.js';
import { type Bounds, goesOn, rounds, writers } from './rounds.js';

export interface Plan extends Bounds {
  kills: number;
  /** how many changes are acknowledged before the process is killed, about */
  between?: number;
  /** at an exact call of the system instead of a moment */
  calls?: boolean;
  /** what is killed instead of the program: it starts that again, and the program has to find it by itself */
  other?(): Promise<void>;
  main?: string;
}

/** After so many kills the database is a new one. */
const mostWithOne = 20;

/** kill -9 in the middle of writing, again and again, and a look at what is there each time. */
export async function kills(register: Register, chance: Chance, plan: Plan): Promise<Findings> {
  return rounds('kills', plan.kills, plan, findings => withOne(register, chance, plan, findings));
}

async function withOne(register: Register, chance: Chance, plan: Plan, findings: Findings): Promise<void> {
  const url = await register.renew();
  const { clients, compare, look } = writers(register, chance, findings, findings.counts.kills);
  let program: AProgram | undefined;
  const started = async (strace?: string[]) => {
    if (program) return program;
    program = AProgram.start(url, { main: plan.main, strace });
    const ready = await program.ready();
    if (ready === undefined) return undefined;
    if (!strace) findings.ready.push(ready);
    return program;
  };
  for (let i = 0; i < mostWithOne && goesOn(findings, 'kills', plan.kills, plan); i++) {
    const most = chance.whole(1, (plan.between ?? 200) * 2);
    // a change writes about twenty pages, each in two calls, and syncs once
    const strace = plan.calls ? killAt(chance, most) : undefined;
    const running = await started(strace);
    if (!running) {
      // the call that kills came while it started
      if (!strace) throw new Error(`the program ends at its start: ${program?.err}`);
      findings.counts.kills++;
      program = undefined;
      continue;
    }
    try {
      await look(running);
    } catch (error) {
      if (!strace) throw error;
    }
    if (plan.other) {
      const writing = clients.write(running, most * 2);
      const reached = clients.acknowledged + most;
      while (clients.acknowledged < reached) await sleep(1);
      await plan.other();
      findings.ready.push((await running.ready(performance.now())) ?? Infinity);
      await writing;
    } else {
      const reached = clients.acknowledged + most;
      await clients.write(running, plan.calls ? most : most * 2, () => clients.acknowledged === reached && setTimeout(() => running.kill(), chance.next() * 4));
      running.kill();
      await running.ended;
      program = undefined;
    }
    findings.counts.kills++;
  }
  const running = await started();
  if (!running) throw new Error('the program does not start any more');
  await look(running);
  // what was in doubt is there by now, and everything once
  if (findings.wrong === 0) await compare();
  running.kill('SIGTERM');
  await running.ended;
  const fault = await faultOfRecord(url);
  if (fault !== undefined) findings.fault('contrary', `the record is not whole: ${fault}`);
}

function killAt(chance: Chance, most: number): string[] {
  const call = chance.one(['pwrite64', 'fdatasync', 'fsync']);
  const often = call === 'pwrite64' ? 30 : 1;
  return ['--seccomp-bpf', '-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${chance.whole(1, most * often)}`, '-e', 'signal=none', '-o', '/dev/null'];
}
