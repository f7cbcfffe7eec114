import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { engine } from '../database.js';
import { compiled } from '../program.js';
import { aBrokenProgram, mistakes } from './a-program.js';
import { Chance } from '../chance.js';
import type { Findings } from './findings.js';
import { type Extent, lacksStrace, rows } from './rows.js';

// another one each time; npm run faults -- --seed takes it
const seed = Math.trunc(Math.random() * 1_000_000) + 1;
/** A little of what npm run faults does; other tests run at the same time, and time is no measure here. */
const little: Extent = { kills: 3, images: 150, errors: 4, between: 60, changes: 60, patience: 20_000 };
const enough = 120_000;

beforeAll(async () => {
  expect(await compiled()).toMatchObject({ code: 0 });
}, 240_000);
afterAll(() => console.log(`tests/faults: seed ${seed}`));

/** `mistake`: in a program that makes it. */
async function found(name: string, extent: Partial<Extent> = {}, mistake?: keyof typeof mistakes): Promise<Findings> {
  const broken = mistake && aBrokenProgram(mistakes[mistake]);
  onTestFinished(() => broken?.remove());
  const row = rows.find(row => row.name === name);
  if (!row) throw new Error(`there is no harness ${name}`);
  return row.run(new Chance(seed), { ...little, ...extent }, broken?.main);
}
const nothingWrong = ({ faults, counts }: Findings) => expect({ seed, faults, wrong: counts.lost }).toEqual({ seed, faults: [], wrong: 0 });
const strace = rows.filter(lacksStrace).length === 0;
if (!strace) console.log('tests/faults: there is no strace on this machine; kills at a call, power cuts and disk errors are skipped');

describe.runIf(engine() === 'sqlite')('on SQLite nothing that was acknowledged is lost', () => {
  it('where the process is killed at any moment, and what is sent again is there once', async () => {
    const findings = await found('kill -9, SQLite');
    nothingWrong(findings);
    expect([findings.counts.kills, findings.counts.acknowledged > 3]).toEqual([3, true]);
  }, enough);

  it.runIf(strace)('where it is killed as it writes or flushes', async () => nothingWrong(await found('kill -9 at a call, SQLite')), enough);

  it('and that it would be found is seen where the answer leaves before the commit', async () => {
    expect((await found('kill -9, SQLite', { kills: 40, between: 8 }, 'answersBeforeCommit')).counts.lost).toBeGreaterThan(0);
  }, enough);

  it.runIf(strace)('where the power is cut, and what was not flushed is gone or torn', async () => {
    const findings = await found('power cut, SQLite');
    nothingWrong(findings);
    expect(findings.counts.images).toBe(150);
  }, enough);

  it.runIf(strace)('and that it would be found is seen with synchronous=NORMAL', async () => {
    expect((await found('power cut, SQLite', {}, 'synchronousNormal')).counts.lost).toBeGreaterThan(0);
  }, enough);

  it.runIf(strace)('where the disk fails or is full: who is not acknowledged is told, and the process ends', async () => {
    const findings = await found('EIO and ENOSPC, SQLite');
    nothingWrong(findings);
    expect(findings.counts.errors).toBe(4);
  }, enough);

  it.runIf(strace)('and that it would be found is seen where the disk fails after the answer', async () => {
    expect((await found('EIO and ENOSPC, SQLite', { errors: 20, changes: 20 }, 'answersBeforeCommit')).wrong).toBeGreaterThan(0);
  }, enough);
});

describe.runIf(engine() === 'postgres')('on PostgreSQL nothing that was acknowledged is lost', () => {
  it('where the process is killed at any moment, and what is sent again is there once', async () => nothingWrong(await found('kill -9, PostgreSQL')), enough);

  it('where all processes of the server are killed: the program finds it again, and goes on', async () => nothingWrong(await found('kill -9 of PostgreSQL')), enough);

  it('and that it would be found is seen with synchronous_commit=off', async () => {
    expect((await found('kill -9 of PostgreSQL', { kills: 40 }, 'synchronousCommitOff')).counts.lost).toBeGreaterThan(0);
  }, enough);

  it('and that it would be found is seen where the answer leaves before the commit', async () => {
    expect((await found('kill -9, PostgreSQL', { kills: 40, between: 8 }, 'answersBeforeCommit')).counts.lost).toBeGreaterThan(0);
  }, enough);
});
