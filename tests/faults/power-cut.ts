import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { AProgram } from './a-program.js';
import { type aFile, storedIn } from './a-register.js';
import type { Chance } from '../chance.js';
import { Clients } from './clients.js';
import { type Step, stepsIn, straceOf } from './disk-log.js';
import { Findings } from './findings.js';
import { Ledger, type Sent } from './ledger.js';

export interface Plan {
  images: number;
  /** how many changes the run has that is cut */
  changes?: number;
  main?: string;
  /** no more after this moment of performance.now() */
  until?: number;
  tell?(findings: Findings): void;
}

/** So many images are made of one run; then another is recorded. */
const mostOfOne = 1000;
const sector = 512;

/**
 * What is on the disk when the power goes: everything up to a file's last sync, and of what came later any part, sector by sector. Each image is
 * opened as the program would, and has to hold whatever had been answered by then.
 */
export async function powerCuts(register: Awaited<ReturnType<typeof aFile>>, chance: Chance, plan: Plan): Promise<Findings> {
  const findings = new Findings();
  while (findings.counts.images < plan.images && findings.wrong === 0 && performance.now() < (plan.until ?? Infinity)) {
    const ledger = new Ledger();
    const url = await register.renew();
    const template = readFileSync(register.file);
    const steps = await recorded(register, url, chance, plan, ledger, findings);
    await cut(register.file, template, steps, chance, Math.min(mostOfOne, plan.images - findings.counts.images), ledger, plan, findings);
    plan.tell?.(findings);
  }
  return findings;
}

async function recorded({ file, token }: { file: string; token: string }, url: string, chance: Chance, { changes = 300, main }: Plan, ledger: Ledger, findings: Findings): Promise<Step[]> {
  const output = `${file}.calls`;
  const program = AProgram.start(url, { main, strace: straceOf(output) });
  if ((await program.ready()) === undefined) throw new Error(`the program does not start: ${program.err}`);
  const clients = new Clients(ledger, chance, token, findings, `${chance.seed}-${findings.counts.images}`);
  await clients.write(program, changes);
  program.kill();
  await program.ended;
  const steps = stepsIn(output, file);
  rmSync(output);
  return steps;
}

/** A file as it is on the disk for certain, and what was written since. */
class OnDisk {
  pending: Exclude<Step, { kind: 'answer' | 'sync' }>[] = [];
  constructor(public bytes: Buffer) {}

  sync(): void {
    this.bytes = applied(this.bytes, this.pending);
    this.pending = [];
  }

  /** Any sectors of what was written since, or all, or none. */
  torn(chance: Chance): Buffer {
    const kept = chance.one([0, 0.1, 0.5, 0.9, 1]);
    return applied(this.bytes, this.pending.filter(step => step.kind === 'write' || chance.is(kept)), () => chance.is(kept));
  }
}

function applied(before: Buffer, steps: OnDisk['pending'], kept: () => boolean = () => true): Buffer {
  const most = Math.max(before.length, ...steps.map(step => (step.kind === 'write' ? step.at + step.bytes.length : 0)));
  const bytes = Buffer.alloc(most);
  before.copy(bytes);
  let length = before.length;
  for (const step of steps) {
    if (step.kind === 'truncate') {
      bytes.fill(0, step.length);
      length = step.length;
      continue;
    }
    // a disk writes whole sectors: where two writes share one, it is the later that says what is in it
    for (let from = 0; from < step.bytes.length; ) {
      const until = Math.min(step.bytes.length, from + sector - ((step.at + from) % sector));
      if (kept()) {
        step.bytes.copy(bytes, step.at + from, from, until);
        length = Math.max(length, step.at + until);
      }
      from = until;
    }
  }
  return bytes.subarray(0, length);
}

async function cut(file: string, template: Buffer, steps: readonly Step[], chance: Chance, images: number, ledger: Ledger, plan: Plan, findings: Findings): Promise<void> {
  const answers = steps.flatMap((step, i) => (step.kind === 'answer' && /"version":/.test(step.text) ? [i] : []));
  if (answers.length < ledger.people.size / 2) throw new Error(`of ${ledger.people.size} people ${answers.length} answers were seen on their way`);
  const begin = answers[0];
  // half of them at the worst moment, when somebody has just been answered
  const places = Array.from({ length: images }, () => (chance.is(0.5) ? chance.one(answers) : chance.whole(begin, steps.length - 1))).sort((a, b) => a - b);
  const disk = new Map([[file, new OnDisk(template)], [`${file}-wal`, new OnDisk(Buffer.alloc(0))]]);
  const acknowledged = new Map<string, number>();
  let next = 0;
  for (const [i, step] of steps.entries()) {
    if (step.kind === 'answer') for (const [, name, version] of step.text.matchAll(/"name":"([^"]*)","version":(\d+)/g)) acknowledged.set(name, Math.max(acknowledged.get(name) ?? 0, Number(version)));
    else if (step.kind === 'sync') disk.get(step.file)?.sync();
    else disk.get(step.file)?.pending.push(step);
    for (; places[next] === i && performance.now() < (plan.until ?? Infinity); next++) {
      look(file, disk, chance, ledger, ({ name, version }) => version <= (acknowledged.get(name) ?? 0), findings);
      findings.counts.images++;
      if (findings.wrong > 0) return;
      if (findings.counts.images % 50 === 0) await turn();
    }
  }
}

function look(file: string, disk: ReadonlyMap<string, OnDisk>, chance: Chance, ledger: Ledger, wasAcknowledged: (sent: Sent) => boolean, findings: Findings): void {
  const image = join(`${file}.image`);
  rmSync(`${image}-shm`, { force: true });
  for (const [name, onDisk] of disk) writeFileSync(name.replace(file, image), onDisk.torn(chance));
  try {
    ledger.compare(storedIn(image, false), findings, wasAcknowledged);
  } catch (error) {
    findings.fault('contrary', `the image cannot be opened: ${(error as Error).message}`);
  }
}
