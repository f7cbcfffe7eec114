// How fast the pages are over much work, on this machine: npm run test:pages-speed
//   [--data <folder>]        keeps the databases there and uses them again
//   [--rounds <number>]      5 unless given; a median is what is judged
//   [--only register|overdue]
//   [--open <address> --rows <selector> --assignments <number> --within <ms>]   another page than the leadership screen
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import chromiumFromNpm from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    data: { type: 'string' }, rounds: { type: 'string', default: '5' }, only: { type: 'string' },
    open: { type: 'string', default: '/leadership' }, rows: { type: 'string', default: 'main tbody tr' }, assignments: { type: 'string', default: '200000' }, within: { type: 'string', default: '1000' },
  },
});
const rounds = Number(values.rounds);
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'chidao-speed-'));
mkdirSync(folder, { recursive: true });

const program = 'dist/bundle/server/main.js';
const run = (args, environment) => spawn(process.execPath, [program, ...args], { env: { ...process.env, NODE_ENV: '', CHIDAO_DEMO: 'on', PORT: '0', RATE_LIMIT: 'off', LOG_LEVEL: 'silent', ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
const ended = child => new Promise((resolve, reject) => child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`)))));

/** A database with so much made-up work. */
async function databaseOf(assignments) {
  const file = join(folder, `${assignments}.db`);
  if (!existsSync(file)) await ended(run(['bench-data', '--assignments', String(assignments)], { DATABASE_URL: `sqlite:${file}` }));
  return `sqlite:${file}`;
}
async function serving(assignments, work) {
  const child = run(['serve'], { DATABASE_URL: await databaseOf(assignments) });
  try {
    const address = await new Promise((resolve, reject) => {
      let out = '';
      child.stdout.on('data', chunk => {
        const found = /serves (http:\/\/127\.0\.0\.1:\d+)/.exec((out += chunk));
        if (found) resolve(found[1]);
      });
      child.on('exit', code => reject(new Error(`the server ended with ${code}: ${out}`)));
    });
    return await work(address);
  } finally {
    child.kill('SIGTERM');
    await new Promise(resolve => (child.exitCode === null ? child.on('exit', resolve) : resolve()));
  }
}

const args = [...chromiumFromNpm.args.filter(arg => !/single-process|headless/.test(arg)), '--disable-background-networking', '--disable-component-update', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
const browser = await chromium.launch({ executablePath: await chromiumFromNpm.executablePath(), headless: true, args });

/** A window with nothing in its cache, signed in, that notes every task of its thread over 50 ms and when the first rows were painted. */
async function aWindow(address, rows) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const answer = await context.request.post(`${address}/demo/sessions`, { data: { login: 'secretariat' }, headers: { origin: address } });
  if (!answer.ok()) throw new Error(await answer.text());
  const page = await context.newPage();
  await page.addInitScript(selector => {
    globalThis.longTasks = [];
    new PerformanceObserver(list => globalThis.longTasks.push(...list.getEntries().map(({ duration, startTime }) => ({ duration, startTime })))).observe({ type: 'longtask', buffered: true });
    const look = () => (document.querySelector(selector) ? requestAnimationFrame(() => setTimeout(() => (globalThis.rowsPaintedAt = performance.now()))) : requestAnimationFrame(look));
    look();
  }, rows);
  return { context, page };
}

// the pages' own policy forbids what waits by evaluating text
const painted = 'new Promise(resolve => { const look = () => (globalThis.rowsPaintedAt ? resolve(globalThis.rowsPaintedAt) : setTimeout(look, 20)); look(); })';
/** Milliseconds from the click on "next" until the rows of that page were painted, so many times, with a moment for reading between. */
const turning = pages =>
  `(async () => {
    const first = () => document.querySelector('table.register a[data-row]')?.getAttribute('href');
    const painted = () => new Promise(resolve => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); }));
    const took = [];
    globalThis.longTasks.length = 0;
    for (let page = 0; page < ${pages}; page++) {
      await new Promise(resolve => setTimeout(resolve, 250));
      const next = document.querySelector('[aria-keyshortcuts="Alt+PageDown"]');
      const before = first();
      const since = performance.now();
      next.click();
      await new Promise(resolve => {
        const observer = new MutationObserver(() => first() !== before && (observer.disconnect(), resolve()));
        observer.observe(document.querySelector('main'), { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
      });
      await painted();
      took.push(performance.now() - since);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
    return { took, longest: Math.max(0, ...globalThis.longTasks.map(({ duration }) => duration)), long: globalThis.longTasks.length };
  })()`;

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
const medianOf = numbers => at(numbers.toSorted((a, b) => a - b), 0.5);
const ms = number => `${number.toFixed(0)} ms`;
const faults = [];
const judge = (isGood, sentence) => {
  console.log(`${isGood ? 'ok  ' : 'FAIL'}  ${sentence}`);
  if (!isGood) faults.push(sentence);
};

console.log(`machine: load ${loadavg().map(load => load.toFixed(1)).join(' ')} of ${navigator.hardwareConcurrency} cores at the beginning; medians of ${rounds} rounds`);
try {
  if (values.only !== 'overdue') {
    await serving(100_000, async address => {
      const measured = [];
      for (let round = 0; round < rounds; round++) {
        const { context, page } = await aWindow(address, 'table.register tbody tr');
        await page.goto(`${address}/follow-up`);
        await page.evaluate(painted);
        await page.waitForLoadState('networkidle');
        const { took, longest, long } = await page.evaluate(turning(40));
        const sorted = took.toSorted((a, b) => a - b);
        measured.push({ p50: at(sorted, 0.5), p95: at(sorted, 0.95), longest });
        console.log(`      round ${round + 1}: 40 pages, p50 ${ms(at(sorted, 0.5))}, p95 ${ms(at(sorted, 0.95))}, longest ${ms(sorted.at(-1))}; ${long} tasks over 50 ms${long ? `, the longest ${ms(longest)}` : ''}`);
        await context.close();
      }
      const p95 = medianOf(measured.map(({ p95 }) => p95));
      const longest = medianOf(measured.map(({ longest }) => longest));
      judge(p95 <= 100, `a page of 50 rows among 100,000 comes within 100 ms: p50 ${ms(medianOf(measured.map(({ p50 }) => p50)))}, p95 ${ms(p95)}`);
      judge(longest <= 50, `no task of the page's thread lasts over 50 ms while pages are turned: the longest ${longest ? ms(longest) : 'is below 50 ms'}`);
    });
  }
  if (values.only !== 'register') {
    await serving(Number(values.assignments), async address => {
      const opened = [];
      for (let round = 0; round < rounds; round++) {
        const { context, page } = await aWindow(address, values.rows);
        await page.goto(address + values.open);
        opened.push(await page.evaluate(painted));
        console.log(`      round ${round + 1}: ${ms(opened.at(-1))}`);
        await context.close();
      }
      judge(medianOf(opened) <= Number(values.within), `${values.open} over ${Number(values.assignments).toLocaleString('en')} assignments paints its first rows within ${values.within} ms of opening, cold cache: ${ms(medianOf(opened))}`);
    });
  }
} finally {
  await browser.close();
  if (!values.data) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults.length > 0 ? 1 : 0;
