import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const bundle = 'dist/bundle/server';
const running = new Set<number>();
process.on('exit', () => {
  for (const pid of running) end(pid);
});

export const hasStrace = spawnSync('strace', ['-V']).status === 0;

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

export interface Answer {
  data?: Record<string, { done: boolean; repeated: boolean; person: { id: string; name: string; version: number } | null }> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The program itself in a process of its own, under strace where that is to break something. */
export class AProgram {
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; at: number }>;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });
  readonly #begun = performance.now();
  out = '';
  err = '';
  port = 0;

  private constructor(
    readonly child: ChildProcess,
    /** the program's own, and not that of what watches it */
    public pid: number,
  ) {
    running.add(pid);
    child.stdout?.on('data', chunk => (this.out += chunk));
    child.stderr?.on('data', chunk => (this.err += chunk));
    this.ended = once(child, 'close').then(([code, signal]) => {
      this.#agent.destroy();
      running.delete(this.pid);
      return { code, signal, at: performance.now() };
    });
  }

  static start(url: string, { strace, main = join(bundle, 'main.js'), environment = {} }: { strace?: string[]; main?: string; environment?: Record<string, string> } = {}): AProgram {
    const command = [...(strace ? ['strace', '-f', '-qq', ...strace, '--'] : []), process.execPath, main, 'serve'];
    const env = { ...process.env, NODE_ENV: '', NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: '0', CHIDAO_DEMO: 'off', LOG_LEVEL: 'error', RATE_LIMIT: 'off', DATABASE_URL: url, ...environment };
    const child = spawn(command[0], command.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'] });
    return new AProgram(child, child.pid as number);
  }

  /** Milliseconds until it says that it is ready; undefined where it ended before. */
  async ready(since = this.#begun): Promise<number | undefined> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!over) {
      if (this.port === 0) this.port = Number(/serves http:\S+:(\d+)\/ /.exec(this.out)?.[1] ?? 0);
      if (this.port !== 0 && (await this.status('/readyz').catch(() => 0)) === 200) return performance.now() - since;
      if (performance.now() - since > 120_000) throw new Error(`it is not ready after two minutes: ${this.out}${this.err}`);
      await sleep(4);
    }
    return undefined;
  }

  status(path: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const asked = request({ port: this.port, host: '127.0.0.1', path, agent: this.#agent, timeout: 30_000 }, response => response.resume().on('end', () => resolve(response.statusCode ?? 0)));
      asked.on('timeout', () => asked.destroy(new Error('no answer'))).on('error', reject).end();
    });
  }

  /** Rejects where there is no answer, or half of one. */
  ask(query: string, input: Record<string, unknown>, token: string): Promise<Answer> {
    const body = JSON.stringify({ query, variables: { input } });
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) };
      const asked = request({ port: this.port, host: '127.0.0.1', method: 'POST', path: '/graphql', agent: this.#agent, headers, timeout: 60_000 }, response => {
        let text = '';
        response.setEncoding('utf8').on('data', chunk => (text += chunk));
        response.on('error', reject).on('end', () => (response.complete ? resolve(JSON.parse(text) as Answer) : reject(new Error('half an answer'))));
      });
      asked.on('timeout', () => asked.destroy(new Error('no answer'))).on('error', reject).end(body);
    });
  }

  /** kill -9 of the program; what watches it ends by itself. */
  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    for (const pid of this.child.spawnfile === 'strace' ? childrenOf(this.pid) : [this.pid]) process.kill(pid, signal);
  }
}

/** What `chidao record verify` has against the record; undefined where nothing is. */
export async function faultOfRecord(url: string): Promise<string | undefined> {
  const child = spawn(process.execPath, [join(bundle, 'main.js'), 'record', 'verify'], { env: { ...process.env, NODE_ENV: '', NODE_OPTIONS: '', CHIDAO_DEMO: 'off', DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk));
  const [code] = await once(child, 'close');
  return code === 0 ? undefined : said;
}

/** Processes that a process has started, as Linux tells. */
export function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number));
  } catch {
    return [];
  }
}

let broken = 0;

/** The program with a text of it replaced: what a harness that finds nothing would have to find. */
export function aBrokenProgram(replacements: readonly [from: string, to: string][]): { main: string; remove(): void } {
  const folder = join('dist', 'broken', `${process.pid}-${++broken}`);
  cpSync(bundle, folder, { recursive: true, filter: path => !path.endsWith('.map') && !path.endsWith('compiled') });
  const files = readdirSync(folder).filter(file => file.endsWith('.js'));
  for (const [from, to] of replacements) {
    const found = files.filter(file => readFileSync(join(folder, file), 'utf8').includes(from));
    if (found.length !== 1) throw new Error(`the program has ${JSON.stringify(from)} in ${found.length} files, and not in one`);
    writeFileSync(join(folder, found[0]), readFileSync(join(folder, found[0]), 'utf8').replace(from, to));
  }
  return { main: join(folder, 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Each is a mistake that somebody could make. */
export const mistakes = {
  answersBeforeCommit: [['			em.clear();\n			return result;\n		}, repeatable);', '			em.clear();\n			early.resolve(result);\n			await new Promise((resolve) => setTimeout(resolve, 30));\n			return result;\n		}, repeatable).catch(early.reject);\n		return early.promise;'], ['		return this.store.write(async (em) => {', '		const early = Promise.withResolvers();\n		this.store.write(async (em) => {']],
  synchronousNormal: [['connection.pragma("synchronous=full")', 'connection.pragma("synchronous=normal")'], ['synchronous: 2,', 'synchronous: 1,']],
  synchronousCommitOff: [['"-c synchronous_commit=on"', '"-c synchronous_commit=off"'], ['synchronous_commit: "on"', 'synchronous_commit: "off"']],
} satisfies Record<string, [string, string][]>;
