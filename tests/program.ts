import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn } from './in-turn.js';

/** Runs what a user types, until it ends or is told to. */
export function start(command: string, args: string[], environment: Record<string, string> = {}, input?: string) {
  const child = spawn(command, args, { env: { ...process.env, NODE_ENV: '', PORT: '0', ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.on('data', chunk => (out += chunk));
  child.stderr.on('data', chunk => (err += chunk));
  const ended = new Promise<{ code: number | null; out: string; err: string }>(resolve => child.on('close', code => resolve({ code, out, err })));
  return { child, ended, output: () => out, complaints: () => err };
}
export const chidao = (args: string[], environment?: Record<string, string>, input?: string) => start(process.execPath, ['dist/bundle/server/main.js', ...args], environment, input);

export async function serving(environment?: Record<string, string>) {
  const running = chidao(['serve'], environment);
  const deadline = performance.now() + 100_000;
  let address: string | undefined;
  while (!(address = /serves (http:\S+)\/ /.exec(running.output())?.[1])) {
    if (performance.now() > deadline) running.child.kill('SIGKILL');
    if (running.child.exitCode !== null || running.child.signalCode !== null) throw new Error(JSON.stringify(await running.ended));
    await sleep(50);
  }
  return { ...running, address };
}

let compiling: ReturnType<typeof compile> | undefined;
/** Builds the program: once in a process of tests, one of them after the other, because two builds would write over each other. */
export const compiled = (): ReturnType<typeof compile> => (compiling ??= compile());

function compile(): Promise<{ code: number | null; out: string; err: string }> {
  mkdirSync('dist', { recursive: true });
  return inTurn('dist/.compiling', () => start('npm', ['run', '-s', 'compile']).ended);
}
