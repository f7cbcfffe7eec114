import { existsSync } from 'node:fs';
import { onTestFinished, describe, expect, it } from 'vitest';
import { Database } from '../../src/database/database.js';
import { Refusal } from '../../src/kernel/refusal.js';
import { keepAccounts } from '../../src/server/account-cli.js';
import { readConfig } from '../../src/server/config.js';
import { isPassword } from '../../src/account/password.js';
import { printToken } from '../../src/server/token-cli.js';
import { aPlace, engine, query, rowsOf, written } from '../database.js';
import { UsageFault } from '../../src/server/usage-fault.js';

const first = ['create', 'lan', '--name', 'Nguyễn Thị Lan', '--role', 'ADMINISTRATOR', '--office', 'HOAIDUC', '--office-name', 'UBND huyện Hoài Đức'];
const clerk = ['create', 'minh', '--name', 'Trần Minh', '--role', 'SECRETARIAT', '--office', 'HOAIDUC'];

/** What the shell does with a database of its own, and what it says. */
async function aShell(environment: Record<string, string> = {}) {
  const place = await aPlace();
  // what is said last is done first
  onTestFinished(() => place.remove());
  const config = readConfig({ DATABASE_URL: place.url, CHIDAO_DEMO: 'off', TIME_ZONE: 'UTC', ...environment });
  const said = async (does: (say: (line: string) => void) => Promise<void>) => {
    const lines: string[] = [];
    await does(line => lines.push(line));
    return lines;
  };
  const account = (...args: string[]) => said(say => keepAccounts(config, args, say));
  const token = (...args: string[]) => said(say => printToken(config, args, say));
  let looks: Promise<Database> | undefined;
  const looking = async <T>(look: (database: Database) => Promise<T>): Promise<T> => look(await (looks ??= Database.open(place.url)));
  onTestFinished(async () => (await looks)?.close());
  const rows = (text: string) => looking(database => rowsOf(database, query(text)));
  /** It changes nothing. */
  async function refused(does: () => Promise<unknown>): Promise<string> {
    const before = await looking(written);
    const error = await does().then(() => undefined, (error: unknown) => error);
    expect(await looking(written)).toBe(before);
    if (error instanceof UsageFault) return error.message;
    if (error instanceof Refusal) return error.details.fields?.map(({ path, text }) => `${path.at(-1)}: ${text.en}`).join('; ') ?? error.message;
    throw error ?? new Error('nothing was refused');
  }
  return { place, account, token, rows, refused };
}

describe('chidao account', () => {
  it('makes the root office and its administrator in an empty database, with a random password that is told once', async () => {
    const { account, rows } = await aShell();
    const [made, told] = await account(...first);
    expect(made).toBe('The account "lan" is ADMINISTRATOR at HOAIDUC.');
    const [, password] = /^Its password, shown this once: ([\w-]{20})$/.exec(told) ?? [];
    expect(await isPassword(password, String((await rows('select password_hash from credential'))[0][0]))).toBe(true);
    expect(await rows('select code, name, kind, path from office')).toEqual([['HOAIDUC', 'UBND huyện Hoài Đức', 'DISTRICT', '.1.']]);
    expect(await rows('select distinct actor_login, actor_key, address from event')).toEqual([['(shell)', null, null]]);
    expect((await rows('select action, object_type from event order by id')).map(row => row.join(' '))).toEqual(['createOffice Office', 'createAccount Account', 'resetPassword Account']);
    expect(JSON.stringify(await rows('select * from event'))).not.toContain(password);
  });

  it('makes others, lists them, gives and ends grants, and disables', async () => {
    const { account, rows } = await aShell();
    await account(...first);
    await account(...clerk);
    await account('grant', 'minh', '--role', 'LEADERSHIP', '--office', 'HOAIDUC', '--until', '2099-12-31');
    expect(await account('ungrant', 'minh', '--role', 'SECRETARIAT', '--office', 'HOAIDUC')).toEqual(['Done: amendAccount for "minh".']);
    const today = new Date().toISOString().slice(0, 10);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(await account('list')).toEqual([
      `lan\tNguyễn Thị Lan\tADMINISTRATOR@HOAIDUC from ${today}`,
      `minh\tTrần Minh\tSECRETARIAT@HOAIDUC from ${today} until ${yesterday}, LEADERSHIP@HOAIDUC from ${today} until 2099-12-31`,
    ]);
    await account('disable', 'minh', '--reason', 'Nghỉ hưu');
    expect((await account('list'))[1]).toMatch(`minh\tTrần Minh until ${yesterday}\t`);
    expect(await rows("select reason from event where action = 'disableAccount'")).toEqual([['Nghỉ hưu']]);
  });

  it('links identities of the provider that is configured, and unlinks them', async () => {
    const { account, rows } = await aShell({ OIDC_ISSUER: 'https://login.hanoi.gov.vn', OIDC_CLIENT_ID: 'chidao', OIDC_CLIENT_SECRET: 'x' });
    await account(...first);
    await account('link', 'lan', '--subject', 'f81d');
    await account('link', 'lan', '--subject', 'f81d', '--issuer', 'https://elsewhere.example');
    expect(await rows('select issuer, subject from external_identity order by id')).toEqual([['https://login.hanoi.gov.vn', 'f81d'], ['https://elsewhere.example', 'f81d']]);
    await account('unlink', 'lan', '--subject', 'f81d');
    expect(await rows('select issuer from external_identity')).toEqual([['https://elsewhere.example']]);
  });

  it('says what is wrong, and changes nothing', async () => {
    const { account, token, refused } = await aShell();
    await account(...first);
    const line = (...args: string[]) => refused(() => account(...args));
    expect(await line()).toBe('account needs to be told what to do; it takes create, list, disable, password, grant, ungrant, link, unlink: chidao account --help says how');
    expect(await line('constructor')).toContain('account does not know "constructor"');
    expect(await line('list', 'lan')).toBe('account list does not take "lan": chidao account list');
    expect(await line('disable')).toBe('account disable needs a login: chidao account disable <login> --reason <text>');
    expect(await line('disable', 'lan', 'minh', '--reason', 'x')).toBe('account disable does not take "minh": chidao account disable <login> --reason <text>');
    expect(await line('disable', 'lan')).toBe('account disable needs --reason: chidao account disable <login> --reason <text>');
    expect(await line('disable', 'lan', '--why', 'x')).toMatch(/^there is no option '--why': chidao account disable/);
    expect(await line('disable', 'lan', '--reason')).toMatch(/^Option '--reason <value>' argument missing: chidao account disable/);
    expect(await line('disable', 'lan', '--reason', 'x', '--reason', 'y')).toMatch(/^--reason stands twice: chidao account disable/);
    expect(await line('disable', 'nobody', '--reason', 'x')).toBe('there is no account "nobody"');
    expect(await line('disable', 'lan', '--reason', 'x')).toBe('nobody would be left who is administrator of the root office without an end; make another one first');
    expect(await line(...clerk.with(5, 'CLERK'))).toBe('--role takes SECRETARIAT, OFFICE, LEADERSHIP, ADMINISTRATOR, and not "CLERK"');
    expect(await line(...clerk.with(7, 'NOWHERE'))).toBe('there is no office "NOWHERE"');
    expect(await line(...clerk.with(1, 'lan'))).toBe('login: "lan" is the login of another account; choose another');
    expect(await line(...clerk.with(1, 'Mình!'))).toContain('login: "mình!" is no login; write small letters a–z');
    expect(await line(...first.with(1, 'other'))).toContain('is missing: offices form one tree');
    expect(await line(...clerk, '--office-name', 'x')).toBe('the first account is the administrator’s: --role ADMINISTRATOR, and not SECRETARIAT');
    expect(await line('grant', 'lan', '--role', 'OFFICE', '--office', 'HOAIDUC', '--from', '2026-02-31')).toBe('--from takes a day of the calendar like 2026-12-31, and not "2026-02-31"');
    expect(await line('grant', 'lan', '--role', 'OFFICE', '--office', 'HOAIDUC', '--from', '2026-03-02', '--until', '2026-03-01')).toBe('validUntil: 2026-03-01 is before 2026-03-02, the first day; give that day or a later one');
    expect(await line('ungrant', 'lan', '--role', 'OFFICE', '--office', 'HOAIDUC')).toBe('"lan" does not hold OFFICE at HOAIDUC');
    expect(await line('link', 'lan', '--subject', 'x')).toContain('account link needs --issuer where OIDC_ISSUER is not set');
    expect(await line('link', 'lan', '--subject', 'x', '--issuer', 'hanoi')).toContain('issuer: "hanoi" is no address of a provider');
    expect(await line('unlink', 'lan', '--subject', 'x', '--issuer', 'https://a.example')).toBe('"x" at https://a.example is not linked to "lan"');
    for (const days of ['0', '366', '1e2', '']) expect(await refused(() => token('lan', '--days', days))).toMatch(/^--days takes a whole number from 1 to 365/);
    expect(await refused(() => token('nobody'))).toBe('there is no account "nobody"');
  }, 120_000);

  it.runIf(engine() === 'sqlite')('makes no database where the call is wrong', async () => {
    const { account, token, place } = await aShell();
    await expect(account(...clerk)).rejects.toThrow(/^there is no database at .* yet; with --office-name it is made, and the root office with it$/);
    await expect(account(...first.with(1, '!'))).rejects.toThrow('is no login');
    await expect(account('list')).rejects.toThrow('start the server first');
    await expect(token('lan')).rejects.toThrow('start the server first');
    expect(existsSync(place.url.slice('sqlite:'.length))).toBe(false);
  });
});

describe('chidao token', () => {
  it('prints a token for 30 days unless told otherwise, for reading where that is enough, and it is in the record', async () => {
    const { account, token, rows } = await aShell();
    await account(...first);
    for (const args of [['lan'], ['lan', '--days', '365', '--read']]) expect((await token(...args)).map(line => /^chidao_[\w-]{49}$/.test(line))).toEqual([true]);
    const tokens = await rows('select scope, created_at, expires_at from api_token order by id');
    const days = ([, from, until]: unknown[]) => (Date.parse(String(until)) - Date.parse(String(from))) / 86_400_000;
    expect(tokens.map(row => [row[0], days(row)])).toEqual([['READ_WRITE', 30], ['READ', 365]]);
    expect(await rows("select actor_login, object_type from event where action = 'createToken'")).toEqual([['(shell)', 'Account'], ['(shell)', 'Account']]);
  });
});
