import { describe, expect, it } from 'vitest';
import { computed } from '../../src/account/password.js';
import { codeAt } from '../../src/account/second-factor.js';
import { aCommittee } from '../committee.js';
import { aBrowser, password, withPasswords } from './a-browser.js';

const another = 'bốn con mèo mun ngủ';

const wrong = { code: 'BAD_USER_INPUT', fields: { 'input.password': 'is not the password of your account' } };

/** A secretary, signed in in two browsers. */
async function inTwoBrowsers() {
  const committee = await aCommittee();
  await withPasswords(committee, 'secretary');
  const [browser, other] = [aBrowser(committee), aBrowser(committee)];
  await browser.signsIn('secretary');
  await other.signsIn('secretary');
  return { ...committee, committee, browser, other };
}

describe('one’s own password', () => {
  it('is changed by who knows the old one; this session goes on under a new secret, and the others end', async () => {
    const { browser, other, committee, server } = await inTwoBrowsers();
    const first = browser.cookie as string;
    await browser.does('changePassword', { oldPassword: password, newPassword: another });
    expect([await browser.who(), await other.who()]).toEqual(['secretary', null]);
    expect(browser.cookie).not.toBe(first);
    expect(await aBrowser(committee, undefined, { cookie: first }).who()).toBeNull();
    await aBrowser(committee).signsIn('secretary', { password: another });
    expect(await aBrowser(committee).isRefused('signIn', { login: 'secretary', password })).toMatchObject({ code: 'UNAUTHENTICATED' });
    const [[action, after]] = await server.rows('select action, after from event order by id desc limit 1');
    expect([action, Object.keys(Object.values(JSON.parse(after))[0] as object)]).toEqual(['changePassword', ['passwordSetAt']]);
  });

  it('leaves the tokens of its account good, unless they are to be taken back, too', async () => {
    const { browser, secretary, server } = await inTwoBrowsers();
    await browser.does('changePassword', { oldPassword: password, newPassword: another });
    await secretary.asks('{ offices { totalCount } }');
    await browser.does('changePassword', { oldPassword: another, newPassword: password, revokeTokens: true });
    expect(await secretary.isRefusedToAsk('{ offices { totalCount } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await server.rows('select a.login from api_token t join account a on a.id = t.account_id where t.revoked_at is not null')).toEqual([['secretary']]);
  });

  it('is not changed without the old one, which is no way to guess it, nor to one that is easily guessed', async () => {
    const { browser, other } = await inTwoBrowsers();
    expect(await browser.isRefused('changePassword', { oldPassword: password, newPassword: 'passwordpassword' })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.newPassword': 'is one of those that are tried first; take another' } });
    for (let i = 0; i < 5; i++) expect(await browser.isRefused('changePassword', { oldPassword: another, newPassword: another })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.oldPassword': 'is not the password of your account' } });
    expect(await browser.isRefused('changePassword', { oldPassword: password, newPassword: another })).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
    expect(await other.who()).toBe('secretary');
  });
});

describe('a session without the password', () => {
  const token = { name: 'Báo cáo', scope: 'READ', expiresAt: '2026-06-01T00:00:00Z' };
  const calls = { startSecondFactor: {}, createToken: token } as const;

  it.each(Object.entries(calls))('is not made to last by %s: a wrong password is counted and hashed as at a sign-in', async (mutation, input) => {
    const { browser, committee } = await inTwoBrowsers();
    const before = computed.count;
    for (let i = 0; i < 5; i++) expect(await browser.isRefused(mutation, { ...input, password: another })).toMatchObject(wrong);
    expect(computed.count - before).toBe(5);
    expect(await browser.isRefused(mutation, { ...input, password })).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
    expect(await aBrowser(committee).isRefused('signIn', { login: 'secretary', password })).toMatchObject({ code: 'RATE_LIMITED' });
    committee.clock.pass(2000);
    await browser.does(mutation, { ...input, password });
    // what was right takes the count back
    for (let i = 0; i < 4; i++) await browser.isRefused(mutation, { ...input, password: another });
    await browser.does('createToken', { ...token, password });
  });

  it('creates no token, unless its account has none', async () => {
    const { browser, server, database } = await inTwoBrowsers();
    expect(await browser.isRefused('createToken', token)).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.password': 'is needed: type the password of your account in again' } });
    expect(await server.rows("select count(*) from api_token where name = 'Báo cáo'")).toEqual([[0]]);
    await database.write(em => em.execute('update credential set password_hash = null'));
    await browser.does('createToken', token);
    expect(await browser.isRefused('startSecondFactor', { password })).toMatchObject({ code: 'STEP_NOT_OPEN', message: 'there is no password beside which a code could be asked for' });
  });

  it('leaves nothing of the password under an idempotency key', async () => {
    const { browser, server } = await inTwoBrowsers();
    const kept = async (idempotencyKey: string, given: object) => {
      await browser.does('createToken', { ...token, idempotencyKey, ...given });
      return (await server.rows('select * from idempotent_request order by id desc limit 1'))[0];
    };
    const first = await kept('mot', { password });
    await browser.does('changePassword', { oldPassword: password, newPassword: another });
    const second = await kept('hai', { password: another });
    const hash = (row: unknown[]) => row.find(value => /^[0-9a-f]{64}$/.test(String(value)));
    expect(hash(first)).toBeDefined();
    expect(hash(second)).toBe(hash(first));
  });
});

describe('a second factor', () => {
  it('is set up with the password, counts once a code confirms it, and is asked for from then on', async () => {
    const { browser, other, committee, clock, server } = await inTwoBrowsers();
    expect(await browser.isRefused('startSecondFactor', { password: another })).toMatchObject(wrong);
    expect(await browser.isRefused('confirmSecondFactor', { code: '000000' })).toMatchObject({ code: 'STEP_NOT_OPEN', message: 'no second factor is being set up; begin with startSecondFactor' });
    const { secret, uri } = await browser.does('startSecondFactor', { password });
    expect(uri).toContain(`secret=${secret}`);
    expect(await browser.isRefused('confirmSecondFactor', { code: '00000' })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.code': expect.stringMatching(/^is not what the app shows now/) } });
    const third = aBrowser(committee);
    await third.signsIn('secretary');
    const code = codeAt(secret, clock.now());
    await browser.does('confirmSecondFactor', { code });
    expect([await browser.who(), await other.who(), await third.who()]).toEqual(['secretary', null, null]);
    expect((await browser.asks('{ viewer { account { secondFactorSince } } }')).viewer.account.secondFactorSince).toMatch(/^2026-03-02T/);
    for (const more of [{}, { code }]) expect(await third.isRefused('signIn', { login: 'secretary', password, ...more })).toMatchObject({ code: 'UNAUTHENTICATED' });
    clock.pass(30_000);
    await third.signsIn('secretary', { code: codeAt(secret, clock.now()) });
    expect(await browser.isRefused('startSecondFactor', { password })).toMatchObject({ code: 'LOCKED', message: 'there is a second factor; remove it first' });
    expect(JSON.stringify(await server.rows('select * from event'))).not.toContain(secret);
  });

  it('allows a shorter password, and is not removed while there is one', async () => {
    const { browser, other, clock, committee } = await inTwoBrowsers();
    const { secret } = await browser.does('startSecondFactor', { password });
    await browser.does('confirmSecondFactor', { code: codeAt(secret, clock.now()) });
    await browser.does('changePassword', { oldPassword: password, newPassword: 'bốn mèo!' });
    clock.pass(30_000);
    const code = codeAt(secret, clock.now());
    expect(await browser.isRefused('removeSecondFactor', { password: 'bốn mèo!', code })).toMatchObject({ code: 'BAD_USER_INPUT', fields: { 'input.password': expect.stringMatching(/^has 8 characters; take at least 15/) } });
    await browser.does('changePassword', { oldPassword: 'bốn mèo!', newPassword: password });
    expect(await browser.isRefused('removeSecondFactor', { password, code: '000000' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await browser.isRefused('removeSecondFactor', { password: another, code })).toMatchObject(wrong);
    // the other one that has signed in meanwhile
    await other.signsIn('secretary', { code });
    clock.pass(30_000);
    await browser.does('removeSecondFactor', { password, code: codeAt(secret, clock.now()) });
    expect([await browser.who(), await other.who()]).toEqual(['secretary', null]);
    await aBrowser(committee).signsIn('secretary');
    expect(await browser.isRefused('removeSecondFactor', { password, code })).toMatchObject({ code: 'STEP_NOT_OPEN', message: 'there is no second factor' });
  });
});
