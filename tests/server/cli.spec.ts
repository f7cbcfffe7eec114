import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'chidao-cli-'));
const url = `sqlite:${join(folder, 'demo.db')}`;
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs what a user types, until it ends or is told to. */
function start(command: string, args: string[], environment: Record<string, string> = {}) {
  const child = spawn(command, args, { env: { ...process.env, NODE_ENV: '', DATABASE_URL: url, PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', chunk => (out += chunk));
  child.stderr.on('data', chunk => (err += chunk));
  const ended = new Promise<{ code: number | null; out: string; err: string }>(resolve => child.on('close', code => resolve({ code, out, err })));
  return { child, ended, output: () => out };
}
const chidao = (args: string[], environment?: Record<string, string>) => start(process.execPath, ['dist/bundle/server/main.js', ...args], environment);
const ran = (args: string[], environment?: Record<string, string>) => chidao(args, environment).ended;

beforeAll(async () => {
  const { code, out, err } = await start('npm', ['run', '-s', 'compile']).ended;
  expect([code, out, err.replaceAll(/^npm warn.*\n/gm, '')]).toEqual([0, '', '']);
}, 120_000);

async function serving(environment?: Record<string, string>) {
  const running = chidao(['serve'], environment);
  const deadline = Date.now() + 60_000;
  let address: string | undefined;
  while (!(address = /serves (http:\S+)\/graphql/.exec(running.output())?.[1])) {
    if (running.child.exitCode !== null || Date.now() > deadline) throw new Error(JSON.stringify(await running.ended));
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return { ...running, address };
}

describe('chidao', () => {
  it('serves until it is told to stop, records the demo once, and gives tokens', async () => {
    const first = await serving();
    expect(first.output()).toContain('Recording the demo data …');
    const logins = (await (await fetch(`${first.address}/demo/logins`)).json()) as { login: string }[];
    expect(first.output()).toContain(logins[0].login);
    const page = await fetch(`${first.address}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<title>Chidao – GraphiQL</title>');
    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0, err: '' });

    const token = await start('npm', ['run', '-s', 'chidao', '--', 'token', logins[0].login]).ended;
    expect(token.out).toMatch(/^chidao_[A-Za-z0-9_-]{43}\n$/);

    const second = await serving();
    expect(second.output()).not.toContain('Recording');
    const answer = await fetch(`${second.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token.out.trim()}` }, body: '{"query":"{ viewer { account { login } } }"}' });
    expect(await answer.json()).toEqual({ data: { viewer: { account: { login: logins[0].login } } }, extensions: { cost: { requested: 0, limit: 10_000 } } });
    second.child.kill('SIGINT');
    expect((await second.ended).code).toBe(0);
  }, 120_000);

  it('shows its commands and its environment', async () => {
    const { code, out } = await ran(['--help']);
    expect(code).toBe(0);
    for (const word of ['serve', 'migrate', 'seed', 'token <login>', 'schema', 'CHIDAO_DEMO', 'STALE_DAYS']) expect(out).toContain(word);
  });

  it.each([
    [['frobnicate'], 'there is no command "frobnicate"; chidao --help lists them'],
    [['token'], 'token needs a login: chidao token <login>'],
    [['migrate', 'now'], 'migrate does not take "now"; chidao --help says what it takes'],
    [['bench-data'], 'bench-data needs a number from 1 to 999999999: chidao bench-data --assignments 200000'],
    [['bench-data', '--assignments', '1e3'], 'bench-data needs a number from 1 to 999999999: chidao bench-data --assignments 200000'],
  ])('says in one line what is wrong with %j', async (args, line) => {
    expect(await ran(args)).toEqual({ code: 2, out: '', err: `chidao: ${line}\n` });
  });

  it('makes data for measuring in an unused database only, and says that they have no events', async () => {
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'bench.db')}` };
    const line = `${environment.DATABASE_URL} has 1,000 assignments. No events are recorded with them: their history is empty.\n`;
    expect(await ran(['bench-data', '--assignments', '1000'], environment)).toEqual({ code: 0, out: line, err: '' });
    expect(await ran(['bench-data', '--assignments', '1000'], environment)).toEqual({ code: 1, out: '', err: `chidao: ${environment.DATABASE_URL} is in use; data for measuring are made in an unused database only\n` });
    expect((await ran(['token', 'secretariat.t01h01'], environment)).code).toBe(0);
  }, 60_000);

  it('says in one line that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => taken.on('listening', resolve));
    const { port } = taken.address() as { port: number };
    const { code, err } = await ran(['serve'], { PORT: String(port), CHIDAO_DEMO: 'off', DATABASE_URL: `sqlite:${join(folder, 'port.db')}` });
    taken.close();
    expect([code, err]).toEqual([1, `chidao: PORT ${port} on 127.0.0.1 is taken by another program; stop it, or choose another PORT (0 picks a free one)\n`]);
  });

  it('says in one line that a folder cannot be written, a file is no database, or a variable is wrong', async () => {
    writeFileSync(join(folder, 'a file'), 'which is no database, and longer than the first page of one would have to be'.repeat(10));
    const lineOf = async (environment: Record<string, string>) => {
      const { code, err } = await ran(['serve'], environment);
      expect(code).toBe(1);
      expect(err.trimEnd()).not.toContain('\n');
      return err;
    };
    expect(await lineOf({ DATABASE_URL: `sqlite:${join(folder, 'a file', 'x.db')}` })).toMatch(/^chidao: the database .*a file\/x\.db cannot be opened: /);
    expect(await lineOf({ DATABASE_URL: 'sqlite:/proc/chidao/x.db' })).toMatch(/^chidao: the database .* cannot be opened: /);
    expect(await lineOf({ DATABASE_URL: `sqlite:${join(folder, 'a file')}` })).toMatch(/^chidao: the database .* cannot be opened: file is not a database/);
    expect(await lineOf({ CHIDAO_DEMO: 'maybe' })).toBe('chidao: CHIDAO_DEMO is "maybe"; it takes "on" or "off", for example on\n');
  });

  it('says in one line that a newer version made the database', async () => {
    const file = join(folder, 'newer.db');
    expect((await ran(['migrate'], { DATABASE_URL: `sqlite:${file}` })).code).toBe(0);
    new Sqlite(file).exec("insert into mikro_orm_migrations (name, executed_at) values ('29990101000000_later', '2999-01-01')").close();
    const { code, err } = await ran(['serve'], { DATABASE_URL: `sqlite:${file}` });
    expect([code, err]).toEqual([1, 'chidao: the database was made by a newer version of Chidao (it has 29990101000000_later); start that version, or use another DATABASE_URL\n']);
  });
});
