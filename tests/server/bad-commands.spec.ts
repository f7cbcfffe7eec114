import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as program from '../program.js';

const folder = mkdtempSync(join(tmpdir(), 'chidao-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));
const schema = (): string => readFileSync('schema/schema.graphql', 'utf8');
const ran = (args: string[], environment: Record<string, string> = {}) => program.chidao(args, { DATABASE_URL: `sqlite:${join(folder, 'chidao.db')}`, ...environment }).ended;

/** The words of a command, as the help lists them: what it takes begins with a sign. */
const listed = (help: string, before: string[] = []): string[][] => [...help.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => [...before, name]);
let commands: string[][];
beforeAll(async () => {
  expect((await program.compiled()).code).toBe(0);
  const [all, ofAccounts] = await Promise.all([ran(['--help']), ran(['account', '--help'])]);
  commands = [...listed(all.out.split('\nEnvironment\n')[0]).filter(([name]) => name !== 'account'), ...listed(ofAccounts.out, ['account'])];
}, 240_000);

/** Each is told in one line that names what is wrong, and ends with something else than 0; nothing is written and nothing is begun. */
async function refuses(calls: { args: string[]; environment?: Record<string, string>; told: RegExp; code?: number }[]): Promise<void> {
  const before = schema();
  const waiting = [...calls];
  const next = async (): Promise<void> => {
    for (let call = waiting.shift(); call; call = waiting.shift()) {
      const { args, environment, told, code = expect.any(Number) } = call;
      const ended = await ran(args, environment);
      expect([args, ended]).toEqual([args, { code, out: '', err: expect.stringMatching(told) }]);
      expect([args, ended.code === 0 || ended.code === null, ended.err.trimEnd().split('\n').length]).toEqual([args, false, 1]);
    }
  };
  await Promise.all([next(), next()]);
  expect([readdirSync(folder), schema() === before]).toEqual([[], true]);
}

describe('bad input to any command', () => {
  it('is one line, and nothing is changed: an option that it has not, or more than it takes', async () => {
    expect(commands.map(words => words.join(' '))).toEqual(expect.arrayContaining(['serve', 'migrate', 'seed', 'token', 'record', 'schema', 'bench-data']));
    await refuses(commands.flatMap(words => [
      { args: [...words, '--frobnicate'], told: /^chidao: .+\n$/, code: 2 },
      { args: [...words, ...'a b c d e f g h'.split(' ')], told: /^chidao: .+\n$/, code: 2 },
    ]));
  }, 240_000);

  it('is one line, and nothing is changed: a variable that cannot be read, whichever command is called', async () => {
    const of = (name: string): string[] => ({ token: ['token', 'x'], record: ['record', 'verify'], 'bench-data': ['bench-data', '--assignments', '1'], backup: ['backup', join(folder, 'a')], restore: ['restore', join(folder, 'a')], account: ['account', 'list'] })[name] ?? [name];
    const wrong = { PORT: 'many' };
    await refuses([...new Set(commands.map(([name]) => name))].filter(name => !['schema', 'help'].includes(name)).map(name => ({ args: of(name), environment: wrong, told: /^chidao: PORT is "many"; it takes .+\n$/, code: 1 })));
  }, 120_000);

  it('is one line, and nothing is changed: words that are no command, or are one of JavaScript', async () => {
    await refuses(['frobnicate', '', ' ', '__proto__', 'constructor', 'toString', '-x', '--', '../serve', 'Serve'].map(word => ({ args: [word], told: /^chidao: there is no command ".*"; chidao --help lists them\n$/, code: 2 })));
  }, 120_000);
});
