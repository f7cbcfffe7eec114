import { argon2Sync, createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Account } from '../../src/account/account.js';
import { Credential } from '../../src/account/credential.js';
import { computed } from '../../src/account/password.js';
import { codeAt, makeFactorSecret } from '../../src/account/second-factor.js';
import { makeApp } from '../../src/server/app.js';
import { startSession } from '../../src/account/session.command.js';
import { aCommittee, type ACommittee } from '../committee.js';
import { aBrowser, Browser, password, withPasswords } from './a-browser.js';
import { withPasswordsAtTheirCost } from '../password-cost.js';

const sorry = { code: 'UNAUTHENTICATED', message: 'the login, the password or the code is not right; the code of the second factor is needed where the account has one' };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function withSecondFactor({ database }: ACommittee, login: string): Promise<string> {
  const secret = makeFactorSecret();
  await database.write(async em => {
    const account = await em.findOneOrFail(Account, { login });
    account.secondFactorSince = '2026-01-01T00:00:00.000Z';
    (await em.findOneOrFail(Credential, { account })).secondFactorSecret = secret;
  });
  return secret;
}
const ends = (committee: ACommittee, login: string) =>
  committee.database.write(async em => {
    (await em.findOneOrFail(Account, { login })).activeUntil = '2026-03-01';
  });

describe('signing in', () => {
  it('sets a cookie for this host, https and no script, by which every request is the account’s', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const browser = aBrowser(committee);
    expect(await browser.who()).toBeNull();
    expect((await browser.signsIn(' Secretariat ')).account.id).toMatch(/^account_\d+$/);
    expect(browser.last?.setCookie).toMatch(/^__Host-chidao=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await browser.who()).toBe('secretariat');
  });

  it('asks for the code where there is a second factor, and takes none twice', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const secret = await withSecondFactor(committee, 'secretariat');
    const browser = aBrowser(committee);
    expect(await browser.isRefused('signIn', { login: 'secretariat', password })).toMatchObject(sorry);
    expect((await browser.isRefused('signIn', { login: 'secretariat', password, code: ' ' })).fields).toEqual({ 'input.code': 'is empty; type what the authenticator app shows' });
    const inVietnamese = aBrowser(committee, undefined, { 'accept-language': 'vi' });
    expect((await inVietnamese.isRefused('signIn', { login: 'secretariat', password, code: '' })).fields).toEqual({ 'input.code': 'chưa nhập mã xác thực' });
    const code = codeAt(secret, committee.clock.now());
    await browser.signsIn('secretariat', { code });
    expect(await browser.who()).toBe('secretariat');
    expect(await aBrowser(committee).isRefused('signIn', { login: 'secretariat', password, code })).toMatchObject(sorry);
  });

  it('lets one of two in that send the same code at once', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const code = codeAt(await withSecondFactor(committee, 'secretariat'), committee.clock.now());
    const answers = await Promise.all([1, 2].map(() => aBrowser(committee).signsIn('secretariat', { code }).then(() => 'in', () => 'out')));
    expect(answers.toSorted()).toEqual(['in', 'out']);
  });

  it('answers the same, by as many statements and one hash, whatever is wrong', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat', 'leadership', 'finance');
    await withSecondFactor(committee, 'leadership');
    await ends(committee, 'finance');
    const cases = { nobody: {}, health: {}, secretariat: { password: 'mai họp giao ban lúc chín giờ' }, leadership: { code: '000000' }, finance: {} };
    const found: Record<string, unknown> = {};
    const { statements } = committee.database;
    let writes = 0;
    const write = committee.database.store.write.bind(committee.database.store);
    function counted(...given: Parameters<typeof write>) {
      writes++;
      return write(...given);
    }
    Object.assign(committee.database.store, { write: counted });
    for (const [login, more] of Object.entries(cases)) {
      const [read, written, hashed] = [statements.count, writes, computed.count];
      const refused = await aBrowser(committee, `10.0.1.${Object.keys(found).length}`).isRefused('signIn', { login, password, ...more });
      found[login] = { refused, read: statements.count - read, written: writes - written, hashed: computed.count - hashed };
    }
    const [{ refused }] = Object.values(found) as { refused: object }[];
    expect(refused).toEqual({ ...sorry, fields: {} });
    expect(found).toEqual(Object.fromEntries(Object.keys(cases).map(login => [login, { refused, read: 1, written: 1, hashed: 1 }])));
  });

  it('takes as long for an unknown login as for a wrong password', async () => {
    withPasswordsAtTheirCost();
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const times: Record<string, number[]> = { secretariat: [], nobody: [] };
    for (let i = 0; i < 5; i++)
      for (const login of Object.keys(times)) {
        // as if nobody had failed before
        await committee.database.write(em => em.execute('delete from failed_sign_ins'));
        const started = performance.now();
        await aBrowser(committee).isRefused('signIn', { login, password: 'mai họp giao ban lúc chín giờ' });
        times[login].push(performance.now() - started);
      }
    // the shortest is the one that waited for nothing else
    const [known, unknown] = Object.values(times).map(all => Math.min(...all));
    // without the hash it would take a twentieth
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });

  it('hashes a password anew that was hashed more cheaply', async () => {
    withPasswordsAtTheirCost();
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const salt = Buffer.alloc(16, 7);
    const cheap = argon2Sync('argon2id', { message: password, nonce: salt, memory: 8192, passes: 1, parallelism: 1, tagLength: 32 });
    const inBase64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
    const keptOf = () => committee.server.rows('select c.password_hash, a.password_set_at from credential c join account a on a.id = c.account_id where a.login = ?', 'secretariat');
    await committee.database.write(async em => {
      (await em.findOneOrFail(Credential, { account: { login: 'secretariat' } })).passwordHash = `$argon2id$v=19$m=8192,t=1,p=1$${inBase64(salt)}$${inBase64(cheap)}`;
    });
    await aBrowser(committee).signsIn('secretariat');
    expect((await keptOf())[0]).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/), '2026-01-01T00:00:00.000Z']);
    await aBrowser(committee).signsIn('secretariat');
  });

  it('is asked once in a request, with a login and a password', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const browser = aBrowser(committee);
    const { data, errors } = await browser.send('mutation ($a: SignInInput!) { a: signIn(input: $a) { done } b: signIn(input: $a) { done } }', { a: { login: 'secretariat', password: 'wrong' } });
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['UNAUTHENTICATED']]);
    const right = await browser.send('mutation ($a: SignInInput!) { a: signIn(input: $a) { done } b: signIn(input: $a) { done } }', { a: { login: 'secretariat', password } });
    expect(right.errors).toMatchObject([{ path: ['b'], message: 'one sign-in in a request', extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await browser.isRefused('signIn', { login: ' ', password: 'x'.repeat(501) })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.login': 'is empty; write at least one word', 'input.password': 'has 501 characters; at most 500 are kept' } });
  });

  it('is in the log with the account, the means and the address, never with what was typed', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat', 'secretary');
    const code = codeAt(await withSecondFactor(committee, 'secretary'), committee.clock.now());
    const lines: string[] = [];
    const { app, close } = await makeApp({ database: committee.database, clock: committee.clock, config: { demo: false, dueSoonDays: 3, staleDays: 100, logLevel: 'debug' }, log: { write: line => lines.push(line) } });
    onTestFinished(close);
    const browser = new Browser(app, mutation => committee.server.document(mutation), '10.0.0.9');
    await browser.isRefused('signIn', { login: 'mat khau go nham', password: 'sai hoàn toàn rồi nhé' });
    await browser.isRefused('signIn', { login: 'secretary', password: 'sai hoàn toàn rồi nhé' });
    await browser.isRefused('signIn', { login: 'secretary', password });
    await browser.signsIn('secretary', { code });
    await browser.isRefused('changePassword', { oldPassword: 'sai hoàn toàn rồi nhé', newPassword: 'bốn con mèo mun ngủ' });
    await browser.signsIn('secretariat');
    const secret = browser.cookie?.split('=')[1] as string;
    expect(secret).toHaveLength(43);
    await browser.does('signOut', {});
    const log = lines.join('');
    for (const word of ['mat khau go nham', 'sai hoàn toàn', password, secret, code, '"secretar']) expect(log).not.toContain(word);
    const [[first], [second]] = await Promise.all(['secretariat', 'secretary'].map(login => committee.server.rows('select id from account where login = ?', login).then(([row]) => row)));
    const from = { means: 'password', address: '10.0.0.9' };
    const told = lines.map(line => JSON.parse(line)).filter(({ means }) => means).map(({ level, account, means, secondFactor, address, why, msg }) => ({ level, account, means, secondFactor, address, why, msg }));
    expect(told).toEqual([
      { ...from, level: 40, account: null, secondFactor: false, why: 'unknown login', msg: 'sign-in refused' },
      { ...from, level: 40, account: second, secondFactor: true, why: 'password', msg: 'sign-in refused' },
      { ...from, level: 40, account: second, secondFactor: true, why: 'code', msg: 'sign-in refused' },
      { ...from, level: 30, account: second, secondFactor: true, why: undefined, msg: 'signed in' },
      { ...from, level: 40, account: second, secondFactor: true, why: 'password', msg: 'not proved again' },
      { ...from, level: 30, account: first, secondFactor: false, why: undefined, msg: 'signed in' },
    ]);
  });
});

describe('guessing', () => {
  const wrong = (i: number) => ({ login: 'secretariat', password: `sai lần thứ ${i}` });

  it('at an account is slowed from the fifth failure on, whoever guesses from wherever, and the right password waits too', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const from = (i: number) => aBrowser(committee, `10.0.2.${i}`);
    for (let i = 1; i <= 5; i++) expect(await from(i).isRefused('signIn', wrong(i))).toMatchObject(sorry);
    const before = computed.count;
    const sixth = from(6);
    expect(await sixth.isRefused('signIn', { login: 'secretariat', password })).toMatchObject({ code: 'RATE_LIMITED', message: 'there were too many failed attempts; try again in 2 s', retryAfter: 2 });
    // told to programs, too, in a header
    expect([sixth.last?.status, sixth.last?.retryAfter]).toEqual([200, '2']);
    expect(computed.count).toBe(before);
    committee.clock.pass(2000);
    const seventh = from(7);
    expect(await seventh.isRefused('signIn', wrong(7))).toMatchObject(sorry);
    expect(seventh.last?.retryAfter).toBeUndefined();
    expect(await from(8).isRefused('signIn', wrong(8))).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 4 });
    committee.clock.pass(4000);
    await from(9).signsIn('secretariat');
    for (let i = 1; i <= 4; i++) await from(9 + i).isRefused('signIn', wrong(i));
    await from(20).signsIn('secretariat');
  });

  it('waits a quarter of an hour at most, and counts anew after a day', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    await aBrowser(committee).isRefused('signIn', wrong(0));
    await committee.database.write(em => em.execute('update failed_sign_ins set failures = 100'));
    await aBrowser(committee, '10.0.3.1').isRefused('signIn', wrong(1));
    expect(await aBrowser(committee, '10.0.3.2').isRefused('signIn', wrong(2))).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 900 });
    committee.clock.set('2026-03-04');
    await aBrowser(committee, '10.0.3.2').isRefused('signIn', wrong(3));
    expect(await committee.server.rows('select distinct failures from failed_sign_ins')).toEqual([[1]]);
  });

  it('elsewhere does not keep out who signs in from where he has signed in before', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    await aBrowser(committee, '10.0.4.1').signsIn('secretariat');
    for (let i = 1; i <= 5; i++) await aBrowser(committee, '10.0.4.2').isRefused('signIn', wrong(i));
    expect(await aBrowser(committee, '10.0.4.3').isRefused('signIn', { login: 'secretariat', password })).toMatchObject({ code: 'RATE_LIMITED' });
    await aBrowser(committee, '10.0.4.1').signsIn('secretariat');
    // and his own failures count there
    for (let i = 1; i <= 5; i++) await aBrowser(committee, '10.0.4.1').isRefused('signIn', wrong(i));
    expect(await aBrowser(committee, '10.0.4.1').isRefused('signIn', { login: 'secretariat', password })).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('from an address is slowed from the twenty-first failure on, whatever login is tried', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    await committee.database.write(em => em.execute(`insert into failed_sign_ins (subject, failures, last_at, wait_until) values ('${hashOf('address 10.0.5.1')}', 20, '${committee.clock.now()}', '2026-01-01T00:00:00.000Z')`));
    expect(await aBrowser(committee, '10.0.5.1').isRefused('signIn', { login: 'a', password })).toMatchObject(sorry);
    expect(await aBrowser(committee, '10.0.5.1').isRefused('signIn', { login: 'b', password })).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
    expect(await aBrowser(committee, '10.0.5.2').isRefused('signIn', { login: 'b', password })).toMatchObject(sorry);
    // who works there does not wait for what his neighbours guess
    expect(await aBrowser(committee, '10.0.5.1').isRefused('signIn', { login: 'secretariat', password })).toMatchObject({ code: 'RATE_LIMITED' });
    await committee.database.write(async em => startSession(em, { account: await em.findOneOrFail(Account, { login: 'secretariat' }), means: 'password', at: committee.clock.now(), address: '10.0.5.1', userAgent: null }));
    await aBrowser(committee, '10.0.5.1').signsIn('secretariat');
  });

  it('is slowed as much by who signs in himself before each guess', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat', 'secretary');
    const guesser = aBrowser(committee, '10.0.5.3');
    await guesser.signsIn('secretary');
    await committee.database.write(em => em.execute(`update failed_sign_ins set failures = 20 where subject = '${hashOf('address 10.0.5.3')}'`));
    expect(await guesser.isRefused('signIn', wrong(1))).toMatchObject(sorry);
    await guesser.signsIn('secretary');
    expect(await guesser.isRefused('signIn', { login: 'secretariat', password })).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
    expect(await committee.server.rows('select failures from failed_sign_ins where subject = ?', hashOf('address 10.0.5.3'))).toEqual([[21]]);
  });

  it('from IPv6 is counted for all addresses of a network, and who has signed in from one is known at the others', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    await aBrowser(committee, '2001:db8:0:1::1').signsIn('secretariat');
    for (let i = 1; i <= 5; i++) await aBrowser(committee, `2001:db8:0:2::${i}`).isRefused('signIn', wrong(i));
    expect(await aBrowser(committee, '2001:db8:0:2::9').isRefused('signIn', { login: 'secretariat', password })).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await committee.server.rows('select failures from failed_sign_ins where subject = ?', hashOf('address 2001:db8:0:2::/64'))).toEqual([[5]]);
    await aBrowser(committee, '2001:db8:0:1::2').signsIn('secretariat');
    for (let i = 1; i <= 5; i++) await aBrowser(committee, `2001:db8:0:1::1${i}`).isRefused('signIn', wrong(i));
    expect(await aBrowser(committee, '2001:db8:0:1::1').isRefused('signIn', { login: 'secretariat', password })).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('in parallel counts each guess before it is looked at', async () => {
    const committee = await aCommittee();
    await withPasswords(committee, 'secretariat');
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => aBrowser(committee, `10.0.6.${i}`).isRefused('signIn', wrong(i))));
    expect(Object.entries(Object.groupBy(answers, ({ code }) => code)).map(([code, of]) => [code, of?.length]).toSorted()).toEqual([['RATE_LIMITED', 7], ['UNAUTHENTICATED', 5]]);
  });

  it('keeps neither logins nor addresses', async () => {
    const committee = await aCommittee();
    await aBrowser(committee, '10.0.7.1').isRefused('signIn', { login: 'matkhaugonham', password });
    expect(await committee.server.rows('select subject from failed_sign_ins order by id')).toEqual([[hashOf('account matkhaugonham')], [hashOf('address 10.0.7.1')]]);
  });
});
