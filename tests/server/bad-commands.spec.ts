import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
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

  it('is one line, and nothing is changed: there is no database, no such file, no such number', async () => {
    const [none, there] = [join(folder, 'none'), 'package.json'];
    await refuses([
      { args: ['token', 'x'], told: /there is no database at .*chidao\.db yet/ },
      { args: ['token', 'x', '--days', '366'], told: /--days takes a whole number from 1 to 365/, code: 2 },
      { args: ['account', 'list'], told: /there is no database at/ },
      { args: ['account', 'create', 'x', '--name', 'X', '--role', 'SECRETARIAT', '--office', 'X'], told: /there is no database at/ },
      { args: ['account', 'disable', 'x', '--reason', 'x'], told: /there is no database at/ },
      { args: ['account', 'password', 'x'], told: /there is no database at/ },
      { args: ['account', 'grant', 'x', '--role', 'OFFICE', '--office', 'X'], told: /there is no database at/ },
      { args: ['record', 'verify'], told: /there is no database at/ },
      { args: ['record', 'verify', '--export', none], told: /needs the public key/, code: 2 },
      { args: ['record', 'key', join(none, 'key')], told: /cannot be written/ },
      { args: ['record', 'key', there], told: /is there already, and a key is not written over/ },
      { args: ['backup', join(folder, 'a')], told: /there is no database at/ },
      { args: ['backup', there], told: /there (?:already|is no database)/ },
      { args: ['restore', none], told: /there is no file/ },
      { args: ['restore', there], told: /package\.json/ },
      { args: ['bench-data', '--assignments', '0'], told: /needs a number from 1 to/, code: 2 },
    ]);
  }, 120_000);

  it('is one line, and nothing is recorded: nobody of that name, no such role, office, day or place', async () => {
    const file = join(folder, 'used.db');
    const DATABASE_URL = `sqlite:${file}`;
    const [made] = await Promise.all([ran(['account', 'create', 'first', '--name', 'First', '--role', 'ADMINISTRATOR', '--office', 'ROOT', '--office-name', 'Root'], { DATABASE_URL })]);
    expect([made.code, made.err]).toEqual([0, '']);
    const held = () => {
      const database = new Sqlite(file, { readonly: true });
      try {
        return ['event', 'account', '"grant"', 'api_token', 'credential', 'office', 'external_identity'].map(table => database.prepare(`select count(*), max(id) from ${table}`).raw().get());
      } finally {
        database.close();
      }
    };
    const before = held();
    const calls: [string[], RegExp][] = [
      [['token', 'nobody'], /there is no account "nobody"/],
      [['account', 'disable', 'nobody', '--reason', 'x'], /there is no account "nobody"/],
      [['account', 'password', 'nobody'], /there is no account "nobody"/],
      [['account', 'grant', 'first', '--role', 'BOSS', '--office', 'ROOT'], /BOSS/],
      [['account', 'grant', 'first', '--role', 'OFFICE', '--office', 'NOWHERE'], /NOWHERE/],
      [['account', 'grant', 'first', '--role', 'OFFICE', '--office', 'ROOT', '--from', '2026-02-30'], /2026-02-30/],
      [['account', 'ungrant', 'first', '--role', 'OFFICE', '--office', 'ROOT'], /./],
      [['account', 'create', 'first', '--name', 'X', '--role', 'OFFICE', '--office', 'ROOT'], /first/],
      [['account', 'create', 'Ă x', '--name', 'X', '--role', 'OFFICE', '--office', 'ROOT'], /./],
      [['account', 'link', 'first', '--subject', 'x', '--issuer', 'javascript:alert(1)'], /./],
      [['seed'], /is in use/],
      [['bench-data', '--assignments', '1'], /is in use/],
      [['restore', file], /./],
    ];
    for (const [args, told] of calls) {
      const ended = await ran(args, { DATABASE_URL });
      expect([args, ended.code === 0 || ended.code === null, ended]).toEqual([args, false, { code: expect.any(Number), out: '', err: expect.stringMatching(/^chidao: [^\n]+\n$/) }]);
      expect(ended.err).toMatch(told);
    }
    expect(held()).toEqual(before);
  }, 120_000);
});
