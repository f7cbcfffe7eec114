import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeSetupCode } from '../../src/account/set-up.command.js';
import { Database } from '../../src/database/database.js';
import { systemClock, SetClock } from '../../src/kernel/clock.js';
import { makeApp } from '../../src/server/app.js';
import { readConfig } from '../../src/server/config.js';
import { offerSetup, setupFileOf } from '../../src/server/first-run.js';
import { serve } from '../../src/server/serve.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { aPlace, engine, rowsOf, query } from '../database.js';
import { Browser, password } from './a-browser.js';

const input = { login: 'quan.tri', name: 'Quản trị', password, office: { code: 'HANOI', name: 'Thành phố Hà Nội', kind: 'PROVINCE' } };
const document = 'mutation ($input: SetUpInput!) { setUp(input: $input) { done account { login } } }';

/** A server on an empty database. */
async function nobodyYet() {
  const place = await aPlace();
  const clock = new SetClock('2026-03-02');
  const database = await Database.open(place.url);
  let told = 0;
  const { app, close } = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, log: { write: () => undefined }, whenSetUp: () => void told++ });
  onTestFinished(async () => {
    await close();
    await database.close();
    await place.remove();
  });
  return { url: place.url, database, clock, browser: new Browser(app, () => document), told: () => told, code: (await makeSetupCode(database, clock)) as string };
}

describe('an installation without accounts', () => {
  it('is set up once with its code: the root office, its administrator, and a record of it', async () => {
    const { browser, code, database, clock, told, url } = await nobodyYet();
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await makeSetupCode(database, clock)).toBeUndefined();
    expect((await browser.does('setUp', { ...input, code: ` ${code.toLowerCase().replaceAll('0', 'o')} ` })).account).toEqual({ login: 'quan.tri' });
    expect(told()).toBe(1);
    expect(await browser.asks('{ viewer { account { login passwordSetAt } grants { role office { code } } session { means } } }')).toEqual({ viewer: { account: { login: 'quan.tri', passwordSetAt: expect.any(String) }, grants: [{ role: 'ADMINISTRATOR', office: { code: 'HANOI' } }], session: { means: 'setup' } } });
    expect(await rowsOf(database, query('select action, actor_login, object_type from event order by id'))).toEqual([['setUp', 'quan.tri', 'Account'], ['setUp', 'quan.tri', 'Office']]);
    const { office } = await browser.asks('{ office(code: "HANOI") { id name parent { id } } }');
    expect(office).toMatchObject({ name: 'Thành phố Hà Nội', parent: null });
    expect((await browser.asks(`mutation { createOffice(input: { code: "HANOI-NOIVU", name: "Sở Nội vụ", kind: "DEPARTMENT", parentId: "${office.id}" }) { done } }`)).createOffice.done).toBe(true);
    expect(await browser.isRefused('setUp', { ...input, code })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(JSON.stringify(await rowsOf(database, query('select * from event')))).not.toContain('argon2');
    // and everything stands as the events tell it
    expect(await verifyRecord(url)).toMatchObject({ isWhole: true, first: [] });
  });

  it('is not set up with another code, nor after a day; then a start makes a new one', async () => {
    const { browser, code, database, clock } = await nobodyYet();
    const sorry = { code: 'UNAUTHENTICATED', message: 'the setup code is not right, was used or has expired; the program makes a new one at a start after that' };
    expect(await browser.isRefused('setUp', { ...input, code: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA', password: 'x' })).toMatchObject(sorry);
    clock.set('2026-03-03');
    expect(await browser.isRefused('setUp', { ...input, code })).toMatchObject(sorry);
    const next = (await makeSetupCode(database, clock)) as string;
    expect(next).not.toBe(code);
    await browser.does('setUp', { ...input, code: next });
    clock.set('2026-03-05');
    expect(await makeSetupCode(database, clock)).toBeUndefined();
  });

  it('says all that is wrong with what it is to be made of, to who has the code', async () => {
    const { browser, code } = await nobodyYet();
    expect(await browser.isRefused('setUp', { ...input, code, login: 'ă', office: { ...input.office, code: 'hà nội' } })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.login': expect.stringMatching(/is no login/), 'input.office.code': expect.stringMatching(/is no code/) } });
    expect(await browser.isRefused('setUp', { ...input, code, password: 'ngắn quá' })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.password': expect.stringMatching(/^has 8 characters; take at least 15/) } });
  });

  it('is set up by one of two who send the code at once', async () => {
    const { browser, code, database } = await nobodyYet();
    const other = new Browser(browser.app, () => document);
    const answers = await Promise.all([browser, other].map(one => one.does('setUp', { ...input, code }).then(() => 'in', () => 'out')));
    expect(answers.toSorted()).toEqual(['in', 'out']);
    expect(await rowsOf(database, query('select count(*) from account'))).toEqual([[1]]);
  });
});

describe('a first start in production', () => {
  const cwd = process.cwd();
  const folders: string[] = [];
  afterEach(() => {
    process.chdir(cwd);
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  /** Below it the code is written where the database is no file. */
  const elsewhere = () => {
    const folder = mkdtempSync(join(tmpdir(), 'chidao-setup-'));
    folders.push(folder);
    process.chdir(folder);
  };

  it('records no demo, tells one code once, writes it for its user alone beside the database, and takes it away when it was used', async () => {
    const place = await aPlace();
    elsewhere();
    const environment = { DATABASE_URL: place.url, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent' };
    const clock = systemClock('Asia/Ho_Chi_Minh');
    const lines: string[] = [];
    const start = () => serve(readConfig(environment), clock, line => lines.push(line), 100);
    const file = setupFileOf(place.url);
    const first = await start();
    const code = /^There is no account yet. Setup code, good for 24 hours and told this once: (\S+)$/.exec(lines[0])?.[1];
    expect([lines.length, readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([2, `${code}\n`, 0o600]);
    await first.stop();
    const second = await start();
    expect(lines).toHaveLength(2);
    const response = await fetch(`${second.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: document, variables: { input: { ...input, code } } }) });
    expect(await response.json()).toMatchObject({ data: { setUp: { done: true } } });
    expect(existsSync(file)).toBe(false);
    await second.stop();
    await (await start()).stop();
    expect(lines).toHaveLength(2);
    await place.remove();
  });

  it('replaces a file that others could read', async () => {
    const place = await aPlace();
    elsewhere();
    const database = await Database.open(place.url);
    const file = setupFileOf(place.url);
    if (engine() === 'sqlite') {
      writeFileSync(file, 'old');
      chmodSync(file, 0o666);
    }
    await offerSetup(database, place.url, new SetClock('2026-03-02'), () => undefined);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    rmSync(file);
    await database.close();
    await place.remove();
  });
});
