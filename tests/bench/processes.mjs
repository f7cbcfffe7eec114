import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
/** What `npm start` runs. */
export const cli = join(root, 'dist/bundle/server/main.js');
const patience = 60_000;
const running = new Set();

/** Starts a server in a process of its own, with everything on but the rate, and waits until it says where it listens. What it writes besides is shown when it fails. */
export async function start(name, args, env, { nodeArgs = [] } = {}) {
  const begun = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, ...args], { env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: 'off', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.once('exit', () => running.delete(child));
  let said = '';
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} does not listen after ${patience / 1000} s:\n${said}`)), patience);
    let address;
    const hear = data => {
      // a server that logs each request must not fill the memory, nor be read for its address again and again
      if (address) return void (said = String(data));
      said += data;
      address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(code => {
      clearTimeout(timer);
      reject(new Error(`${name} ended with ${code}:\n${said}`));
    });
  });
  return {
    name, address, begun, pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Ends whatever is still running, however the bench ends. */
export function endAll() {
  for (const child of running) child.kill('SIGKILL');
}

/** Runs a command of the product and answers what it prints. */
export function chidao(args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { env: { ...process.env, NODE_ENV: 'production', ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`chidao ${args.join(' ')} ended with ${status}: ${stderr || stdout}`);
  return stdout.trim();
}

/** Our server as it is built, with a token of an account. */
export async function startOurs(name, databaseUrl, login, { nodeArgs = [], env = {} } = {}) {
  const all = { DATABASE_URL: databaseUrl, CHIDAO_DEMO: 'off', ...env };
  const token = chidao(['token', login], all);
  const server = await start(name, [cli, 'serve'], all, { nodeArgs });
  return { ...server, ask: asking(token) };
}
const asking = token => ({ query, variables }) => ({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }) });
/** A peer that speaks GraphQL asks the same question, without a token: it has no accounts. */
export const askingGraphql = asking();

/** Processor milliseconds of a process so far, and what it has in memory. Linux only: elsewhere there is none. */
export function processorTime(pid) {
  const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(ticks[11]) + Number(ticks[12])) * 10;
}
export const residentMegabytes = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
