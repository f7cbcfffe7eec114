// Chidao beside its peers. npm run bench [-- --quick] [--data <folder>] [--only <part>] [--profile <folder>] [--control]
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Data } from './data.mjs';
import { stopPostgres } from './postgres.mjs';
import { endAll, root } from './processes.mjs';
import { Report } from './report.mjs';
import { flat } from './rows/flat.mjs';
import { postgresPages } from './rows/postgres-pages.mjs';
import { profiles } from './rows/profile.mjs';
import { recording } from './rows/recording.mjs';
import { control, sqlitePages } from './rows/sqlite-pages.mjs';
import { standingsOfAll, standingsOfOne } from './rows/standings.mjs';
import { starting } from './rows/start.mjs';

const parts = { pages: sqlitePages, postgres: postgresPages, standings: standingsOfAll, recording, start: starting, one: standingsOfOne, flat, profiles };
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, data: { type: 'string' }, only: { type: 'string', multiple: true }, profile: { type: 'string' }, control: { type: 'boolean' } },
});
for (const name of options.only ?? []) if (!Object.hasOwn(parts, name)) throw new Error(`--only takes ${Object.keys(parts).join(', ')}`);
if (!existsSync('/proc/self/stat')) throw new Error('the bench reads processor times from /proc, which only Linux has');

const quick = Boolean(options.quick || options.control);
const sizes = quick ? { small: 10_000, pages: 200_000, standings: 200_000, large: 200_000 } : { small: 10_000, pages: 200_000, standings: 1_000_000, large: 10_000_000 };
const timing = quick ? { rounds: 3, seconds: 0.4, warmUp: 0.8 } : { rounds: 13, seconds: 1, warmUp: 8 };
const tell = step => process.stderr.write(`${step}\n`);
const begun = performance.now();
const report = new Report();
let data;
const textSoFar = () => report.text({ quick, minutes: (performance.now() - begun) / 60_000 });

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, async () => {
  endAll();
  await stopPostgres();
  data?.close();
  process.exit(130);
});

try {
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(import.meta.dirname, 'tsconfig.json')], { stdio: ['ignore', 'inherit', 'inherit'] });
  data = new Data(options.data);
  // the day as the product has it, unless it is told otherwise
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const profiled = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  const setting = { data, sizes, timing, tell, today, report, profiled, quick };
  if (options.control) {
    if (!(await control(setting))) throw new Error('a peer answered something else, and nobody noticed');
    console.log('A peer that answers something else is noticed.');
  } else {
    const asked = options.only ?? Object.keys(parts).filter(name => !quick || name !== 'profiles');
    for (const [name, measure] of Object.entries(parts)) if (asked.includes(name)) await measure(setting);
    const text = textSoFar();
    console.log(text);
    if (!quick && !options.only && !options.profile) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
  }
} catch (error) {
  if (report.rows.length) console.log(textSoFar());
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  endAll();
  await stopPostgres();
  data?.close();
}
