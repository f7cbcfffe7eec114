import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Account } from '../../src/account/account.js';
import { ExternalIdentity } from '../../src/account/external-identity.js';
import { NotSignedIn, Provider } from '../../src/server/oidc/provider.js';
import { query, rowsOf } from '../database.js';
import { aProvider, aServerWith, Browser } from './a-provider.js';

let provider: Awaited<ReturnType<typeof aProvider>>;
beforeAll(async () => {
  provider = await aProvider();
});
afterAll(() => provider.stop());

const clerk = { sub: 'f81d', name: 'Nguyễn Thị Lan', preferred_username: 'lan@hanoi.gov.vn', email: 'local@hanoi.gov.vn', roles: ['clerk', 'staff'] };
const begun = 'select count(*) from begun_sign_in';
const again = 'what came back from the system at which you sign in is not valid; begin again';

describe('signing in at a provider of OpenID Connect', () => {
  it('goes there with PKCE, state and nonce, and comes back to a session and to where it was asked for', async () => {
    const { address, signsIn, viewer, lines, database } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    const sent = new URL((await new Browser().get(`${address}/auth/oidc`)).to);
    expect(Object.fromEntries(sent.searchParams)).toMatchObject({ response_type: 'code', client_id: 'chidao', redirect_uri: `${address}/auth/oidc/callback`, scope: 'openid profile', code_challenge_method: 'S256' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(sent.searchParams.get(name)).toMatch(/^[\w-]{43}$/);

    const { browser, status, to, headers } = await signsIn(new Browser(), '?to=/graphql%3Fa=1');
    expect([status, to]).toEqual([303, '/graphql?a=1']);
    const set = headers.getSetCookie();
    expect(set).toHaveLength(2);
    expect(set.find(cookie => cookie.startsWith('__Host-chidao-oidc='))).toMatch(/Expires=Thu, 01 Jan 1970/);
    expect(set.find(cookie => cookie.startsWith('__Host-chidao='))).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await viewer(browser)).toMatchObject({ account: { login: 'lan@localhost', name: 'Nguyễn Thị Lan' }, grants: [{ role: 'SECRETARIAT', office: { code: 'X' } }] });
    expect(await rowsOf(database, query('select means, address from account_session'))).toEqual([['oidc', '127.0.0.1']]);
    for (const secret of browser.cookies.values()) expect(lines.join()).not.toContain(secret);
    expect(lines.join()).not.toContain('a secret of ours');
  });

  it('binds the way back to the browser by a cookie that lasts ten minutes', async () => {
    const { address } = await aServerWith(provider.issuer);
    const { headers } = await new Browser().get(`${address}/auth/oidc`);
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-chidao-oidc=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('makes an account at the first time, with the grants that are mapped, and records it', async () => {
    const { signsIn, database } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    await signsIn();
    await signsIn();
    expect(await rowsOf(database, query("select actor_login, actor_key, action, object_type, reason, address from event where action in ('createAccount', 'followClaims')"))).toEqual([['(oidc)', null, 'createAccount', 'Account', provider.issuer, '127.0.0.1']]);
    expect(await rowsOf(database, query('select issuer, subject, last_used_at is not null from external_identity'))).toEqual([[provider.issuer, 'f81d', 1]]);
    expect(await rowsOf(database, query('select count(*) from account'))).toEqual([[2]]);
  });

  it('follows the claims at each sign-in; a change ends the other sessions and is recorded', async () => {
    const { signsIn, viewer, database, clock } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    const { browser: first } = await signsIn();
    clock.set('2026-03-03');
    const { browser: second } = await signsIn();
    await provider.behave({ claims: { ...clerk, roles: 'boss' } });
    const { browser: third } = await signsIn();
    expect((await viewer(third))?.grants).toEqual([
      { role: 'SECRETARIAT', office: { code: 'X' }, validFrom: '2026-03-02', validUntil: '2026-03-02' },
      { role: 'LEADERSHIP', office: { code: 'X' }, validFrom: '2026-03-03', validUntil: null },
    ]);
    expect([await viewer(first), await viewer(second)]).toEqual([null, null]);
    expect(await rowsOf(database, query("select count(*) from event where action = 'followClaims'"))).toEqual([[1]]);

    await provider.behave({ claims: { ...clerk, roles: [] } });
    expect(await signsIn()).toMatchObject({ status: 403 });
    expect(await viewer(third)).toBeNull();
    expect(await rowsOf(database, query('select role from "grant" g join account a on a.id = g.account_id where a.login <> \'local\' and (g.valid_until is null or g.valid_until >= \'2026-03-03\')'))).toEqual([]);
  });

  it('signs in as the account that it was linked to, whatever the claims say, and never by the mail address', async () => {
    const { signsIn, viewer, database, clock } = await aServerWith(provider.issuer);
    await database.write(async em => {
      const account = await em.findOneOrFail(Account, { login: 'local' });
      em.create(ExternalIdentity, { account, issuer: provider.issuer, subject: 'linked', followsClaims: false, createdAt: clock.now() });
    });
    await provider.behave({ claims: { ...clerk, sub: 'linked' } });
    const { browser } = await signsIn();
    expect(await viewer(browser)).toMatchObject({ account: { login: 'local' }, grants: [{ role: 'OFFICE' }] });
    await provider.behave({ claims: { ...clerk, sub: 'another', preferred_username: 'local', email: 'local@hanoi.gov.vn' } });
    expect(await viewer((await signsIn()).browser)).toMatchObject({ account: { login: 'local@localhost' } });
  });

  it('lets nobody in as an account that is not active', async () => {
    const { signsIn, viewer, database, lines } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    const { browser } = await signsIn();
    await database.write(async em => {
      (await em.findOneOrFail(Account, { login: 'lan@localhost' })).activeUntil = '2026-03-01';
    });
    const { status, text } = await signsIn();
    expect([status, text]).toEqual([403, expect.stringContaining('your account is not active today; ask an administrator')]);
    expect(await viewer(browser)).toBeNull();
    const [[account]] = await rowsOf(database, query("select id from account where login = 'lan@localhost'"));
    const from = { account, means: 'oidc', secondFactor: null, address: '127.0.0.1' };
    expect(lines.map(line => JSON.parse(line)).filter(({ means }) => means)).toMatchObject([{ ...from, session: 1, msg: 'signed in' }, { ...from, status: 403, msg: 'sign-in refused' }]);
  });

  it('refuses who is mapped to nothing, in a sentence that says what is missing, and makes no account', async () => {
    const { signsIn, database } = await aServerWith(provider.issuer);
    // mapped to nothing, to an office that there is not, without the claim, and with a claim that is no word
    for (const roles of [['staff'], ['gone'], undefined, { clerk: true }]) {
      await provider.behave({ claims: { ...clerk, sub: '<b>', roles } });
      const { status, text, headers } = await signsIn();
      expect(status).toBe(403);
      expect(text).toContain('no account here is yours: nothing in the claim &#34;roles&#34; is mapped to a role at an office; ask an administrator to map it, or to link the subject &#34;&#60;b&#62;&#34; to your account');
      expect(headers.getSetCookie().filter(cookie => cookie.startsWith('__Host-chidao='))).toEqual([]);
    }
    expect(await rowsOf(database, query('select count(*) from account'))).toEqual([[1]]);
  });
});

describe('the way back', () => {
  it('is refused where the state, the nonce, the code or the browser is another', async () => {
    const { address, comesBack, viewer, database } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    const browser = new Browser();
    const changed = async (change: (url: URL) => void) => {
      const url = new URL(await comesBack(browser));
      change(url);
      return browser.get(url.href);
    };
    for (const change of [
      (url: URL) => url.searchParams.set('state', 'x'.repeat(43)),
      (url: URL) => url.searchParams.delete('state'),
      (url: URL) => url.searchParams.set('code', 'x'),
      (url: URL) => url.searchParams.delete('code'),
      (url: URL) => url.searchParams.append('state', 'x'),
    ]) {
      const { status, text } = await changed(change);
      expect(status, String(change)).toBe(403);
      expect(text).toContain(again);
    }
    await provider.behave({ claims: { ...clerk, nonce: 'x'.repeat(43) } });
    expect(await changed(() => undefined)).toMatchObject({ status: 403, text: expect.stringContaining(again) });

    await provider.behave({ claims: clerk });
    const own = await comesBack(browser);
    const thief = new Browser();
    expect(await thief.get(own)).toMatchObject({ status: 403, text: expect.stringContaining('this browser has no sign-in under way') });
    // who has begun himself has another state
    await comesBack(thief);
    expect(await thief.get(own)).toMatchObject({ status: 403, text: expect.stringContaining(again) });
    expect([await viewer(thief), await viewer(browser)]).toEqual([null, null]);
    expect(await (await fetch(own, { headers: { 'accept-language': 'vi' } })).json()).toEqual({ errors: [{ message: expect.stringMatching(/^trình duyệt này không có lượt đăng nhập nào đang chờ/), extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await browser.get(own)).status).toBe(303);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(await rowsOf(database, query(begun))).toEqual([[0]]);
  });

  it('works once: a replay is refused, with the cookie that it had', async () => {
    const { comesBack } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    const browser = new Browser();
    const url = await comesBack(browser);
    const cookies = new Map(browser.cookies);
    expect((await browser.get(url)).status).toBe(303);
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    expect(await browser.get(url)).toMatchObject({ status: 403, text: expect.stringContaining('this browser has no sign-in under way') });
  });

  it('is over after ten minutes, and what nobody came back for is forgotten', async () => {
    const { comesBack, clock, database } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    const browser = new Browser();
    const url = await comesBack(browser);
    await comesBack(new Browser());
    clock.set('2026-03-03');
    expect(await browser.get(url)).toMatchObject({ status: 403, text: expect.stringContaining('it takes 10 minutes at most') });
    expect(await rowsOf(database, query(begun))).toEqual([[1]]);
    await comesBack(new Browser());
    expect(await rowsOf(database, query(begun))).toEqual([[1]]);
  });

  it('is refused with an ID token that is unsigned, signed with another key, changed, of another issuer, for another client, or over', async () => {
    const { signsIn, database } = await aServerWith(provider.issuer);
    for (const behaviour of [
      { unsigned: true },
      { foreign: true },
      { changed: { roles: ['boss'] } },
      { claims: { ...clerk, iss: 'https://elsewhere.example' } },
      { claims: { ...clerk, aud: 'another' } },
      { claims: { ...clerk, exp: 1_000_000_000 } },
    ]) {
      await provider.behave({ claims: clerk, ...behaviour });
      expect(await signsIn(), JSON.stringify(behaviour)).toMatchObject({ status: 403, text: expect.stringContaining(again) });
    }
    expect(await rowsOf(database, query('select count(*) from account'))).toEqual([[1]]);
  });

  it('says that the provider has not let somebody in, and not in the words of the address', async () => {
    const { comesBack } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk, denies: true });
    const browser = new Browser('vi');
    const url = new URL(await comesBack(browser));
    url.searchParams.set('error_description', '<script>alert(1)</script>');
    const { status, text } = await browser.get(url.href);
    expect([status, text]).toEqual([403, expect.stringContaining('hệ thống đăng nhập đã từ chối bạn')]);
    expect(text).not.toContain('alert');
  });
});

it('begins where somebody follows a link, and not where a page of another site sends his browser by itself', async () => {
  const { address } = await aServerWith(provider.issuer);
  for (const from of ['cross-site', 'same-site']) {
    const browser = new Browser();
    expect(await browser.get(`${address}/auth/oidc`, { 'sec-fetch-site': from, 'sec-fetch-dest': 'iframe' })).toMatchObject({ status: 403, to: '', text: expect.stringContaining('wanted to sign you in without your doing') });
    expect(browser.cookies.size).toBe(0);
    expect((await browser.get(`${address}/auth/oidc`, { 'sec-fetch-site': from, 'sec-fetch-user': '?1', 'sec-fetch-dest': 'document' })).status).toBe(302);
  }
});

it('goes afterwards to paths of this server only', async () => {
  const { address } = await aServerWith(provider.issuer);
  const browser = new Browser();
  for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/a\\b', 'graphql', 'javascript:alert(1)', '/a\r\nset-cookie: x=y', ''])
    expect(await browser.get(`${address}/auth/oidc?to=${encodeURIComponent(to)}`), to).toMatchObject({ status: 400, text: expect.stringContaining('takes a path of this server, like /graphql') });
  expect(browser.cookies.size).toBe(0);
});

describe('a provider', () => {
  const down = 'the system at which you sign in does not answer as it should; try again in a few minutes, or sign in with your password';

  it('that is down does not keep the server from starting, is told of, and asked again', async () => {
    const one = await aProvider();
    await one.stop();
    const { address, ask, lines } = await aServerWith(one.issuer);
    expect((await ask('{ viewer { today } }')).data).toEqual({ viewer: null });
    expect(await new Browser().get(`${address}/auth/oidc`)).toMatchObject({ status: 502, text: expect.stringContaining(down) });
    expect(await (await fetch(`${address}/auth/oidc`)).json()).toEqual({ errors: [{ message: down, extensions: { code: 'UNAVAILABLE' } }] });
    expect(lines.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'sign-in refused')).toMatchObject(Array(2).fill({ account: null, means: 'oidc', address: '127.0.0.1', status: 502 }));
  });

  it('that fails once is asked again at the next time', async () => {
    const { address, signsIn, viewer } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk, callsItself: 'https://elsewhere.example' });
    expect(await new Browser().get(`${address}/auth/oidc`)).toMatchObject({ status: 502, text: expect.stringContaining(down) });
    await provider.behave({ claims: clerk, breaks: true });
    expect(await signsIn()).toMatchObject({ status: 502, text: expect.stringContaining(down) });
    await provider.behave({ claims: clerk, wantsSecret: 'a secret of ours' });
    expect(await viewer((await signsIn()).browser)).not.toBeNull();
  });

  it('that never answers is waited for as long as is said', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => silent.on('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    const waiting = new Provider({ issuer: `http://127.0.0.1:${port}`, clientId: 'chidao', clientSecret: 'x' }, 1);
    const since = performance.now();
    await expect(waiting.begin('http://127.0.0.1/auth/oidc/callback')).rejects.toThrow(NotSignedIn);
    expect(performance.now() - since).toBeGreaterThan(900);
    expect(new Provider(waiting.settings).patience).toBe(5);
    silent.close();
  });

  it('is told the public address, and this machine’s name is changed for the one that the cookie will have', async () => {
    const named = await aServerWith(provider.issuer, { publicUrl: 'https://chidao.hanoi.gov.vn' });
    expect(new URL((await new Browser().get(`${named.address}/auth/oidc`)).to).searchParams.get('redirect_uri')).toBe('https://chidao.hanoi.gov.vn/auth/oidc/callback');
    const local = await aServerWith(provider.issuer);
    expect((await local.app.inject({ url: '/auth/oidc?to=/graphql', headers: { host: 'localhost:4000' } })).headers.location).toBe(`${local.address}/auth/oidc?to=/graphql`);
  });

  it('comes back from its own site, which is another one', async () => {
    const { comesBack, viewer } = await aServerWith(provider.issuer);
    await provider.behave({ claims: clerk });
    const browser = new Browser();
    expect((await browser.get(await comesBack(browser), { 'sec-fetch-site': 'cross-site' })).status).toBe(303);
    expect((await viewer(browser))?.account.login).toBe('lan@localhost');
  });

  it('is counted by address on the way there and on the way back', async () => {
    const { address, comesBack } = await aServerWith(provider.issuer, { rateLimit: true, requestsPerAddress: 2 });
    const browser = new Browser();
    const back = await comesBack(browser);
    expect((await browser.get(back)).status).toBe(303);
    const refused = await Promise.all([back, `${address}/auth/oidc`].map(url => new Browser().get(url)));
    expect(refused.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([[429, expect.stringMatching(/^\d+$/)], [429, expect.stringMatching(/^\d+$/)]]);
  });

  it('has no routes here where none is named', async () => {
    const { app } = await aServerWith('');
    expect((await app.inject('/auth/oidc')).statusCode).toBe(404);
  });
});
