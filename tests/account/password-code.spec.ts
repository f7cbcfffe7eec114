import { describe, expect, it } from 'vitest';
import { computed } from '../../src/account/password.js';
import { codeAt } from '../../src/account/second-factor.js';
import { minutes } from '../../src/kernel/clock.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { aCommittee } from '../committee.js';
import { aBrowser, password, withPasswords } from './a-browser.js';

const sorry = { code: 'UNAUTHENTICATED', message: 'the login or the code is not right, or the code was used, replaced or has expired; ask an administrator for a new one' };
const another = 'bốn con mèo mun ngủ';

/** An account that was made just now, and the code that its owner was handed. */
async function aNewcomer() {
  const committee = await aCommittee();
  const { administrator, finance } = committee;
  const input = { login: 'moi', name: 'Trần Thị Mới', grants: [{ role: 'OFFICE', officeId: finance.officeId }] };
  const { account, code } = await administrator.does('createAccount', { ...input, idempotencyKey: 'moi' });
  const seen = async () => administrator.sees(account.id, 'passwordSetAt setupCodeUntil secondFactorSince');
  return { ...committee, committee, input, id: account.id as string, code: code as string, browser: aBrowser(committee), seen };
}

describe('the code with which a password is set', () => {
  it('is answered once to who makes the account, and is kept as a hash', async () => {
    const { administrator, input, code, server, lines, seen } = await aNewcomer();
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await administrator.does('createAccount', { ...input, idempotencyKey: 'moi' })).toMatchObject({ repeated: true, code: null });
    const kept = await Promise.all(['setup_code', 'event', 'idempotent_request'].map(table => server.rows(`select * from ${table}`)));
    expect(kept.every(rows => rows.length > 0)).toBe(true);
    expect(JSON.stringify(kept) + lines.join('')).not.toMatch(new RegExp(`${code}|${code.replaceAll('-', '')}`));
    expect(await seen()).toEqual({ passwordSetAt: null, setupCodeUntil: expect.stringMatching(/^2026-03-09T02:00:00/), secondFactorSince: null });
  });

  it('is good once, however it is typed, and signs nobody in', async () => {
    const { browser, code, id, administrator, seen, server, url } = await aNewcomer();
    await browser.does('setPassword', { login: ' Moi', code: ` ${code.toLowerCase().replaceAll('-', ' ')}`, password });
    expect([browser.cookie, await browser.who()]).toEqual([undefined, null]);
    expect(await seen()).toMatchObject({ passwordSetAt: expect.stringMatching(/^2026-03-02T/), setupCodeUntil: null });
    expect(await browser.isRefused('setPassword', { login: 'moi', code, password: another })).toMatchObject(sorry);
    await browser.signsIn('moi');
    // the record says that he did it himself
    expect((await administrator.history(id)).map(({ action, actorLogin }) => `${action} ${actorLogin}`)).toEqual(['createAccount administrator', 'setPassword moi']);
    expect(await verifyRecord(url)).toMatchObject({ isWhole: true });
    expect(JSON.stringify(await server.rows('select * from event'))).not.toMatch(/argon2|giao ban/);
  });

  it('is good for seven days, for its own account, while that is no former one, and until another takes its place', async () => {
    const { browser, code, id, administrator, clock } = await aNewcomer();
    for (const login of ['finance', 'nobody']) expect(await browser.isRefused('setPassword', { login, code, password })).toMatchObject(sorry);
    expect(await browser.isRefused('setPassword', { login: 'moi', code: code.replace(/^./, sign => (sign === 'A' ? 'B' : 'A')), password })).toMatchObject(sorry);
    const { code: second } = await administrator.does('resetPassword', { accountId: id });
    expect(await browser.isRefused('setPassword', { login: 'moi', code, password })).toMatchObject(sorry);
    clock.pass(minutes(7 * 24 * 60));
    expect(await browser.isRefused('setPassword', { login: 'moi', code: second, password })).toMatchObject(sorry);
    const { code: third } = await administrator.does('resetPassword', { accountId: id });
    clock.pass(minutes(7 * 24 * 60 - 1));
    await administrator.does('disableAccount', { accountId: id, reason: 'x' });
    expect(await browser.isRefused('setPassword', { login: 'moi', code: third, password })).toMatchObject(sorry);
    const { version } = await administrator.sees(id, 'version');
    await administrator.does('amendAccount', { accountId: id, version, activeUntil: null });
    expect(await browser.isRefused('setPassword', { login: 'moi', code: third, password })).toMatchObject(sorry);
    expect((await administrator.sees(id, 'setupCodeUntil')).setupCodeUntil).toBeNull();
    const { code: fourth } = await administrator.does('resetPassword', { accountId: id });
    await browser.does('setPassword', { login: 'moi', code: fourth, password });
  });

  it('is taken by one of two who send it at once', async () => {
    const { committee, code } = await aNewcomer();
    const answers = await Promise.all([1, 2].map(() => aBrowser(committee).does('setPassword', { login: 'moi', code, password }).then(() => 'set', () => 'refused')));
    expect(answers.toSorted()).toEqual(['refused', 'set']);
  });

  it('is no way to guess, and says what is wrong with a password to who has it', async () => {
    const { committee, browser, code } = await aNewcomer();
    const weak = { 'input.password': 'is one of those that are tried first; take another' };
    for (let i = 0; i < 6; i++) expect(await browser.isRefused('setPassword', { login: 'moi', code, password: 'passwordpassword' })).toMatchObject({ code: 'BAD_USER_INPUT', fields: weak });
    const before = computed.count;
    const stranger = aBrowser(committee, '10.0.8.1');
    for (let i = 0; i < 21; i++) expect(await stranger.isRefused('setPassword', { login: 'moi', code: 'AAAA', password })).toMatchObject(sorry);
    expect(await stranger.isRefused('setPassword', { login: 'moi', code, password })).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
    expect(computed.count).toBe(before);
    // its owner is not kept out by that
    const { errors } = await browser.send('mutation ($a: SetPasswordInput!) { a: setPassword(input: $a) { done } b: setPassword(input: $a) { done } }', { a: { login: 'moi', code, password } });
    expect(errors).toMatchObject([{ path: ['b'], message: 'one password in a request' }]);
    await browser.signsIn('moi');
  });

  it('leaves what stood before worth nothing: password, sessions, tokens, and where it is asked for the second factor', async () => {
    const { committee, administrator, server, clock, secretary } = await aNewcomer();
    await withPasswords(committee, 'secretary');
    expect(await secretary.asks('{ viewer { account { login } } }')).toEqual({ viewer: { account: { login: 'secretary' } } });
    const browser = aBrowser(committee);
    await browser.signsIn('secretary');
    const { secret } = await browser.does('startSecondFactor', { password });
    await browser.does('confirmSecondFactor', { code: codeAt(secret, clock.now()) });
    const accountId = `account_${(await server.rows("select id from account where login = 'secretary'"))[0][0]}`;
    const next = () => {
      clock.pass(30_000);
      return codeAt(secret, clock.now());
    };
    const { code } = await administrator.does('resetPassword', { accountId });
    expect([await browser.who(), await administrator.sees(accountId, 'passwordSetAt secondFactorSince')]).toEqual([null, { passwordSetAt: null, secondFactorSince: expect.any(String) }]);
    expect(await browser.isRefused('signIn', { login: 'secretary', password, code: next() })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await secretary.isRefusedToAsk('{ viewer { account { login } } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    // the second factor stands, and allows a shorter one
    await browser.does('setPassword', { login: 'secretary', code, password: 'bốn mèo!' });
    expect(await browser.isRefused('signIn', { login: 'secretary', password: 'bốn mèo!' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    await browser.signsIn('secretary', { password: 'bốn mèo!', code: next() });

    const { code: alone } = await administrator.does('resetPassword', { accountId, removeSecondFactor: true });
    expect([await browser.who(), await administrator.sees(accountId, 'passwordSetAt secondFactorSince')]).toEqual([null, { passwordSetAt: null, secondFactorSince: null }]);
    expect(await browser.isRefused('setPassword', { login: 'secretary', code: alone, password: 'bốn mèo!' })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.password': expect.stringMatching(/^has 8 characters; take at least 15/) } });
    await browser.does('setPassword', { login: 'secretary', code: alone, password: another });
    await browser.signsIn('secretary', { password: another });
    const told = (await administrator.history(accountId)).filter(({ action }) => action === 'resetPassword').map(({ actorLogin, after }) => [actorLogin, Object.keys(JSON.parse(after)[accountId]).toSorted()]);
    expect(told).toEqual([['administrator', ['passwordSetAt', 'setupCodeUntil']], ['administrator', ['passwordSetAt', 'secondFactorSince', 'setupCodeUntil']]]);
  });

  it('ends where its owner knows his password after all and changes it', async () => {
    const { browser, code, committee, server } = await aNewcomer();
    await withPasswords(committee, 'moi');
    await browser.signsIn('moi');
    await browser.does('changePassword', { oldPassword: password, newPassword: another });
    expect(await aBrowser(committee).isRefused('setPassword', { login: 'moi', code, password })).toMatchObject(sorry);
    expect(await server.rows('select count(*) from setup_code where used_at is null')).toEqual([[0]]);
  });

  it('is in the log with the account and the address, never with what was typed', async () => {
    const { committee, code } = await aNewcomer();
    const browser = aBrowser(committee, '10.0.0.9');
    await browser.isRefused('setPassword', { login: 'go nham', code: 'mat khau', password });
    await browser.does('setPassword', { login: 'moi', code, password });
    const lines = committee.lines.map(line => JSON.parse(line)).filter(({ means }) => means === 'code');
    expect(lines).toMatchObject([{ msg: 'password not set', address: '10.0.0.9', why: 'code' }]);
    for (const word of ['go nham', 'mat khau', password, code]) expect(committee.lines.join('')).not.toContain(word);
  });
});
