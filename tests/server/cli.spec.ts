import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as program from '../program.js';

const folder = mkdtempSync(join(tmpdir(), 'chidao-cli-'));
const url = `sqlite:${join(folder, 'demo.db')}`;
afterAll(() => rmSync(folder, { recursive: true }));

const start = (command: string, args: string[], environment?: Record<string, string>) => program.start(command, args, { DATABASE_URL: url, ...environment });
const serving = (environment?: Record<string, string>) => program.serving({ DATABASE_URL: url, ...environment });
const ran = (args: string[], environment?: Record<string, string>) => program.chidao(args, { DATABASE_URL: url, ...environment }).ended;

beforeAll(async () => {
  const { code, out, err } = await program.compiled();
  expect([code, out, err.replaceAll(/^npm warn.*\n/gm, '')]).toEqual([0, '', '']);
}, 240_000);

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
    expect(token.out).toMatch(/^chidao_[A-Za-z0-9_-]{49}\n$/);

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
    for (const word of ['serve', 'migrate', 'seed', 'token <login>', 'account <what>', 'schema', 'PUBLIC_URL', 'CHIDAO_DEMO', 'STALE_DAYS']) expect(out).toContain(word);
  });

  it.each([
    [['frobnicate'], 'there is no command "frobnicate"; chidao --help lists them'],
    [['token'], 'token needs a login: chidao token <login> [--days <number>] [--read]'],
    [['account', 'password', 'lan', 'in the clear'], 'account password does not take "in the clear": chidao account password <login> [--password-stdin] [--remove-second-factor]'],
    [['migrate', 'now'], 'migrate does not take "now"; chidao --help says what it takes'],
    [['record'], 'record takes "verify", or "key <file>": chidao record verify'],
    [['record', 'verify', '--exprot', 'x'], "record verify: Unknown option '--exprot'; it takes --export <file>, --public-key <file> and --json"],
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

  it('signs how far the record goes in a second place, and says whether all of it stands as it was recorded', async () => {
    const file = join(folder, 'record.db');
    if (existsSync(join(folder, 'demo.db'))) copyFileSync(join(folder, 'demo.db'), file);
    const environment = { DATABASE_URL: `sqlite:${file}`, RECORD_EXPORT: `file:${join(folder, 'heads')}`, RECORD_KEY_FILE: join(folder, 'key.pem') };
    const key = await ran(['record', 'key', environment.RECORD_KEY_FILE]);
    expect([key.code, key.err, statSync(environment.RECORD_KEY_FILE).mode & 0o777]).toEqual([0, '', 0o600]);
    const publicKey = join(folder, 'public.pem');
    writeFileSync(publicKey, key.out);
    const verified = (...args: string[]) => ran(['record', 'verify', ...args], { DATABASE_URL: environment.DATABASE_URL });
    const running = await serving(environment);
    const whole = await verified('--export', join(folder, 'heads'), '--public-key', publicKey);
    expect([whole.code, whole.err]).toEqual([0, '']);
    expect(whole.out).toMatch(/^[\d,]+ events; the last one is \d+, recorded at \S+Z\. 1 exported head\.\n[\d,]+ records compared with the events, 0 of them not in the record: .*\nThe record is whole\.\n$/);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'heads'), 'utf8').trimEnd().split('\n')).toHaveLength(2);

    new Sqlite(file).exec("drop trigger event_is_not_changed; update event set reason = 'made up' where id = 7").close();
    const broken = await verified('--export', join(folder, 'heads'), '--public-key', publicKey);
    expect(broken).toMatchObject({ code: 1, err: '' });
    expect(broken.out).toMatch(/\nevent 7 is not what was recorded: its hash is [0-9a-f]{12}, and event 8 was recorded after [0-9a-f]{12}\nThe record is not whole: 1 fault\.\n$/);
    expect(JSON.parse((await verified('--json')).out)).toMatchObject({ isWhole: false, faults: 1 });
    expect(await verified('--export', join(folder, 'heads'))).toMatchObject({ code: 2, err: 'chidao: record verify needs the public key that "chidao record key" printed: --public-key <file>\n' });
    expect(await verified('--export', join(folder, 'none'), '--public-key', publicKey)).toMatchObject({ code: 1, err: `chidao: the export ${join(folder, 'none')} cannot be read: ENOENT\n` });
    expect(await ran(['serve'], { ...environment, RECORD_KEY_FILE: publicKey })).toMatchObject({ code: 1, err: expect.stringMatching(/^chidao: RECORD_KEY_FILE .*public\.pem holds no Ed25519 key in PEM; .*\n$/) });
  }, 120_000);

  it('does not start where other machines would reach it in the clear', async () => {
    const { code, out, err } = await ran(['serve'], { HOST: '0.0.0.0', CHIDAO_DEMO: 'off' });
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(/^chidao: HOST is "0\.0\.0\.0", which other machines can reach, and passwords may not travel in the clear: [^\n]*set PUBLIC_URL[^\n]*\n$/)]);
  });

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

  it('keeps what it writes for the user who runs it', async () => {
    const file = join(folder, 'of', 'mine', 'new.db');
    expect((await ran(['migrate'], { DATABASE_URL: `sqlite:${file}` })).code).toBe(0);
    for (const path of [file, join(folder, 'of', 'mine')]) expect([path, statSync(path).mode & 0o077]).toEqual([path, 0]);
  });

  it('says in one line that a newer version made the database', async () => {
    const file = join(folder, 'newer.db');
    expect((await ran(['migrate'], { DATABASE_URL: `sqlite:${file}` })).code).toBe(0);
    new Sqlite(file).exec("insert into mikro_orm_migrations (name, executed_at) values ('29990101000000_later', '2999-01-01')").close();
    const { code, err } = await ran(['serve'], { DATABASE_URL: `sqlite:${file}` });
    expect([code, err]).toEqual([1, 'chidao: the database was made by a newer version of Chidao (it has 29990101000000_later); start that version, or use another DATABASE_URL\n']);
  });

  it('says in one line what is wrong with an address of a database', async () => {
    const lineOf = async (databaseUrl: string) => {
      const { code, out, err } = await ran(['serve'], { DATABASE_URL: databaseUrl, CHIDAO_DEMO: 'off' });
      return [code, out, err];
    };
    expect(await lineOf('mysql://chidao:secret@localhost/chidao')).toEqual([1, '', 'chidao: DATABASE_URL is "mysql://…@localhost/chidao"; it takes sqlite:<file> or postgres://<user>:<password>@<host>:<port>/<database>, for example sqlite:data/chidao.db\n']);
    expect(await lineOf('postgres://chidao:secret@127.0.0.1:1/chidao')).toEqual([1, '', 'chidao: no PostgreSQL server answers at 127.0.0.1:1; start it, or use another DATABASE_URL\n']);
    expect(await lineOf('postgres://chidao:secret@nowhere.invalid/chidao?sslmode=verify-full')).toEqual([1, '', expect.stringMatching(/^chidao: DATABASE_URL names the host nowhere\.invalid, which (is not known|cannot be looked up now)\n$/)]);
  });
});
