import { readFileSync } from 'node:fs';

/** What a program did to its files, and what it answered, in the order in which the system was called. */
export type Step =
  | { kind: 'write'; file: string; at: number; bytes: Buffer }
  | { kind: 'truncate'; file: string; length: number }
  | { kind: 'sync'; file: string }
  | { kind: 'answer'; text: string };

/** Everything that strings hold in hexadecimal, whole pages, the files by their names, and what goes out to callers. */
export const straceOf = (output: string): string[] => ['--seccomp-bpf', '-y', '-xx', '-s', '70000', '-e', 'trace=pwrite64,write,writev,ftruncate,fsync,fdatasync', '-e', 'signal=none', '-o', output];

const call = /^(\d+) +(\w+)\((\d+)<([^>]*)>(.*)$/;
const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');
const nameOf = (shown: string): string => (shown.startsWith('\\x') ? bytesOf(shown).toString() : shown);

/** Reads what strace has written. A call that it tells in two parts has begun where the first stands; what it syncs is synced where the second does. */
export function stepsIn(output: string, file: string): Step[] {
  const steps: Step[] = [];
  const syncing = new Map<string, string>();
  for (const line of readFileSync(output, 'latin1').split('\n')) {
    const resumed = /^(\d+) +<\.\.\. (?:fsync|fdatasync) resumed>.*= 0/.exec(line);
    if (resumed && syncing.has(resumed[1])) steps.push({ kind: 'sync', file: syncing.get(resumed[1]) as string });
    const found = call.exec(line);
    if (!found) continue;
    const [, pid, name, , shown, rest] = found;
    const path = nameOf(shown);
    if (path.startsWith('socket:')) steps.push({ kind: 'answer', text: [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex]) => bytesOf(hex).toString()).join('') });
    if (path !== file && path !== `${file}-wal`) continue;
    if (name === 'pwrite64') {
      const [, hex, , at] = /^, "((?:\\x[0-9a-f]{2})*)", (\d+), (\d+)/.exec(rest) as RegExpExecArray;
      steps.push({ kind: 'write', file: path, at: Number(at), bytes: bytesOf(hex) });
    } else if (name === 'ftruncate') steps.push({ kind: 'truncate', file: path, length: Number(/^, (\d+)/.exec(rest)?.[1]) });
    else if (name === 'fsync' || name === 'fdatasync') {
      if (rest.includes('unfinished')) syncing.set(pid, path);
      else steps.push({ kind: 'sync', file: path });
    } else throw new Error(`the file is written by ${name}, which is not replayed`);
  }
  return steps;
}
