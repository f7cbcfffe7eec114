import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { compiled } from '../program.js';
import { aBrokenProgram, mistakes } from './a-program.js';
import { Chance } from '../chance.js';
import { Findings, median } from './findings.js';
import { rows, lacksStrace } from './rows.js';

const usage = 'npm run faults [-- --only kills|power|disk] [--kills 1000] [--images 10000] [--errors 400] [--minutes 30] [--seed 1] [--control answersBeforeCommit|synchronousNormal|synchronousCommitOff]';
const whole = (name: string, text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number, and is "${text}"; ${usage}`);
};
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true }, kills: { type: 'string', default: '1000' }, images: { type: 'string', default: '10000' }, errors: { type: 'string', default: '400' },
    minutes: { type: 'string', default: '30' }, seed: { type: 'string', default: String((process.hrtime.bigint() % 1_000_000n) + 1n) }, control: { type: 'string' },
  },
});
const extent = { kills: whole('kills', values.kills), images: whole('images', values.images), errors: whole('errors', values.errors) };
const seed = whole('seed', values.seed);
const minutes = whole('minutes', values.minutes);
const parts = ['kills', 'power', 'disk'];
for (const part of values.only ?? []) if (!parts.includes(part)) throw new Error(`--only takes ${parts.join(', ')}; ${usage}`);
if (values.control !== undefined && !Object.hasOwn(mistakes, values.control)) throw new Error(`--control takes ${Object.keys(mistakes).join(', ')}; ${usage}`);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { code, err } = await compiled();
if (code !== 0) throw new Error(`the program does not compile: ${err}`);
const broken = values.control === undefined ? undefined : aBrokenProgram(mistakes[values.control as keyof typeof mistakes]);
process.once('exit', () => broken?.remove());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

say(`seed ${seed}; again with: npm run faults -- --seed ${seed}`);
const done: { name: string; findings: Findings; seconds: number; short: string | undefined }[] = [];
const whatCounts = ({ counts: { kills, images, errors, acknowledged } }: Findings) => `${kills + images + errors} done, ${acknowledged} writes acknowledged`;

async function runPart(part: string): Promise<void> {
  // what a part may take is shared out between its rows
  const its = rows.filter(row => row.part === part && !lacksStrace(row));
  for (const row of rows.filter(row => row.part === part && lacksStrace(row))) say(`${row.name}: skipped, there is no strace on this machine`);
  const begun = performance.now();
  for (const [i, row] of its.entries()) {
    const start = performance.now();
    const left = begun + minutes * 60_000 - start;
    const tell = (findings: Findings) => say(`  ${row.name}: ${whatCounts(findings)}, ${findings.wrong} wrong, ${Math.round((performance.now() - start) / 1000)} s`);
    const findings = await row.run(new Chance(seed * 10 + rows.indexOf(row)), { ...extent, kills: Math.round(extent.kills * row.share) || 1, until: start + left / (its.length - i) * (its.length - i > 1 ? 1.6 : 1), tell }, broken?.main);
    const { kills, images, errors } = findings.counts;
    const [reached, wanted] = part === 'kills' ? [kills, Math.round(extent.kills * row.share) || 1] : part === 'power' ? [images, extent.images] : [errors, extent.errors];
    done.push({ name: row.name, findings, seconds: (performance.now() - start) / 1000, short: reached < wanted ? `${row.name}: ${reached} of ${wanted} in the time that --minutes gives` : undefined });
  }
}

const chosen = parts.filter(part => !values.only || values.only.includes(part));
// a harness waits for its program and its disk half of the time
if (availableParallelism() > 1) await Promise.all([...Map.groupBy(chosen, part => part === 'kills').values()].map(async several => { for (const part of several) await runPart(part); }));
else for (const part of chosen) await runPart(part);

const sum = new Findings();
for (const { findings } of done) sum.add(findings);
const columns = ['kills', 'errors', 'images', 'acknowledged', 'lost', 'changed', 'duplicated', 'neverSent', 'contrary'] as const;
say(`\n${['harness'.padEnd(28), ...columns.map(name => name.padStart(Math.max(name.length, 7))), 'ready ms', 'end ms', 'seconds'].join('  ')}`);
for (const { name, findings, seconds } of [...done, { name: 'all', findings: sum, seconds: done.reduce((all, { seconds }) => all + seconds, 0) }])
  say([name.padEnd(28), ...columns.map(column => String(findings.counts[column]).padStart(Math.max(column.length, 7))), String(Math.round(median(findings.ready))).padStart(8), String(Math.round(median(findings.ending))).padStart(6), String(Math.round(seconds)).padStart(7)].join('  '));
const late = sum.ready.filter(milliseconds => milliseconds > 2000).length;
say(`\nready within 2 s: ${sum.ready.length - late} of ${sum.ready.length} starts; the longest took ${Math.round(sum.ready.reduce((most, one) => Math.max(most, one), 0))} ms`);
for (const fault of sum.faults) say(`- ${fault}`);
for (const { short } of done) if (short) say(short);
say(sum.wrong === 0 ? 'nothing was lost' : `${sum.wrong} things are not as they should be; seed ${seed}`);
// what was not tried proves nothing
process.exit(sum.wrong === 0 && done.every(({ findings: { counts } }) => counts.kills + counts.images + counts.errors > 0) ? 0 : 1);
