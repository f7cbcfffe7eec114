import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Account, Grant } from '../../src/account/account.js';
import { AccountSession, hashSessionSecret, mostSessions } from '../../src/account/account-session.js';
import { mostRemembered, startSession } from '../../src/account/session.command.js';
import { minutes } from '../../src/kernel/clock.js';
import { aCommittee, type ACommittee } from '../committee.js';
import { addressOf, aSocket, overSocket, overStream, until } from '../ear.js';
import { aBrowser, type Browser, withPasswords } from './a-browser.js';

/** A committee in which these have signed in. */
async function signedIn<L extends string>(...logins: L[]) {
  const committee = await aCommittee();
  await withPasswords(committee, ...logins);
  const browsers = {} as Record<L, Browser>;
  for (const login of logins) await (browsers[login] = aBrowser(committee)).signsIn(login);
  return { ...committee, committee, browsers };
}
const idOf = async ({ server }: Pick<ACommittee, 'server'>, login: string) => `account_${(await server.rows('select id from account where login = ?', login))[0][0]}`;
const sessionsOf = async (browser: Browser) => (await browser.asks('{ viewer { session { id } account { sessions { id means address userAgent endedAt createdAt lastUsedAt expiresAt } } } }')).viewer;

describe('a session', () => {
  it('is kept as the hash of 256 random bits, and listed to its owner with where it came from', async () => {
    const { browsers, server } = await signedIn('secretariat');
    const secret = browsers.secretariat.cookie?.split('=')[1] as string;
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(await server.rows('select hash from account_session')).toEqual([[hashSessionSecret(secret)]]);
    const { session, account } = await sessionsOf(browsers.secretariat);
    expect(account.sessions).toMatchObject([{ id: session.id, means: 'password', address: '10.0.0.1', userAgent: 'Firefox', endedAt: null }]);
    expect(Date.parse(account.sessions[0].expiresAt) - Date.parse(account.sessions[0].createdAt)).toBe(minutes(720));
  });

  it('ends when it was not used for half an hour, and says so by taking its cookie back', async () => {
    const { browsers: { secretariat }, clock } = await signedIn('secretariat');
    clock.pass(minutes(29));
    expect(await secretariat.who()).toBe('secretariat');
    await until(async () => (await sessionsOf(secretariat)).account.sessions[0].lastUsedAt > '2026-03-02T02:20');
    clock.pass(minutes(29));
    expect(await secretariat.who()).toBe('secretariat');
    clock.pass(minutes(31));
    expect(await secretariat.who()).toBeNull();
    expect(secretariat.last?.setCookie).toMatch(/^__Host-chidao=; Max-Age=0; Path=\/;/);
    expect(secretariat.cookie).toBeUndefined();
  });

  it('ends after twelve hours, however much it is used', async () => {
    const { browsers: { secretariat }, clock } = await signedIn('secretariat');
    for (let i = 0; i < 29; i++) {
      clock.pass(minutes(24.5));
      expect(await secretariat.who()).toBe('secretariat');
      await until(async () => (await sessionsOf(secretariat)).account.sessions[0].lastUsedAt >= clock.now().slice(0, 16));
    }
    clock.pass(minutes(12));
    expect(await secretariat.who()).toBeNull();
  });

  it('has the time of its last use written once a minute and not more often; what fails there is in the log and hurts no request', async () => {
    const { browsers: { secretariat }, clock, database, lines } = await signedIn('secretariat');
    let writes = 0;
    const write = database.store.write.bind(database.store);
    let broken = false;
    async function counted(...given: Parameters<typeof write>) {
      writes++;
      if (broken) throw new Error('disk on fire');
      return write(...given);
    }
    Object.assign(database.store, { write: counted });
    clock.pass(minutes(2));
    await secretariat.who();
    await until(async () => writes === 1 && (await sessionsOf(secretariat)).account.sessions[0].lastUsedAt > '2026-03-02T02:01');
    await secretariat.who();
    clock.pass(minutes(0.9));
    await secretariat.who();
    expect(writes).toBe(1);
    broken = true;
    clock.pass(minutes(0.2));
    expect(await secretariat.who()).toBe('secretariat');
    await until(() => lines.some(line => line.includes('disk on fire') && line.includes('when it was used last could not be written')));
    expect(await secretariat.who()).toBe('secretariat');
    expect(writes).toBe(2);
  });

  it('costs one statement of a request', async () => {
    const { browsers: { secretariat }, database } = await signedIn('secretariat');
    const before = database.statements.count;
    await secretariat.asks('{ __typename }');
    expect(database.statements.count - before).toBe(1);
  });

  it('gives way to an Authorization header, which is refused where it is wrong', async () => {
    const { browsers: { secretariat }, leadership } = await signedIn('secretariat');
    const who = '{ viewer { account { login } } }';
    expect((await secretariat.send(who, {}, { authorization: `Bearer ${leadership.token}` })).data.viewer.account.login).toBe('leadership');
    expect(await secretariat.send(who, {}, { authorization: 'Bearer chidao_none' })).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await secretariat.send(who, {}, { authorization: ' ' })).data.viewer.account.login).toBe('secretariat');
  });

  it('is nobody’s where the cookie is none', async () => {
    const { committee } = await signedIn();
    for (const cookie of ['__Host-chidao=', '__Host-chidao=x', `__Host-chidao=${'a'.repeat(43)}`, `chidao=${'a'.repeat(43)}`, '%%%']) {
      const browser = aBrowser(committee, undefined, { cookie });
      expect([cookie, await browser.who()]).toEqual([cookie, null]);
    }
  });

  it('is a new one at each sign-in: the one that the browser had is over', async () => {
    const { browsers: { secretariat }, committee } = await signedIn('secretariat');
    const first = secretariat.cookie;
    await secretariat.signsIn('secretariat');
    expect(secretariat.cookie).not.toBe(first);
    expect(await aBrowser(committee, undefined, { cookie: first as string }).who()).toBeNull();
    expect([await secretariat.who(), secretariat.last?.clears]).toEqual(['secretariat', undefined]);
  });

  it('takes with it what the browser has kept when it is signed out, and of what was typed nothing when it has ended', async () => {
    const { browsers: { secretariat, secretary }, clock } = await signedIn('secretariat', 'secretary');
    await secretariat.does('signOut', {});
    expect(secretariat.last?.clears).toBe('"cache", "storage"');
    clock.pass(minutes(31));
    expect([await secretary.who(), secretary.last?.clears]).toEqual([null, '"cache"']);
  });

  it('that has ended does not clear what the next one begins with', async () => {
    const { browsers: { secretariat }, clock } = await signedIn('secretariat');
    clock.pass(minutes(31));
    await secretariat.signsIn('secretariat');
    expect([secretariat.last?.clears, secretariat.last?.setCookie]).toEqual([undefined, expect.stringMatching(/^__Host-chidao=[A-Za-z0-9_-]{43};/)]);
  });

  it('is one of twenty at most: with one more, the one that was used longest ago ends', async () => {
    const { committee, database, clock } = await signedIn('secretariat', 'secretary');
    const start = () => database.write(async em => startSession(em, { account: await em.findOneOrFail(Account, { login: 'secretariat' }), means: 'password', at: clock.now(), address: '10.0.0.1', userAgent: null }));
    const browsers: Browser[] = [];
    for (let i = 0; i < mostSessions; i++) {
      clock.pass(minutes(0.1));
      browsers.push(aBrowser(committee, undefined, { cookie: `__Host-chidao=${(await start()).secret}` }));
    }
    // to look with a cookie would be a use
    const ended = async () => (await committee.server.rows('select id from account_session where ended_at is not null order by ended_at, id')).map(([id]) => id);
    // that of the sign-in has ended, and not that of somebody else; the others are 3 to 22
    expect([mostSessions, await ended()]).toEqual([20, [1]]);
    clock.pass(minutes(2));
    await browsers[0].who();
    await until(async () => (await committee.server.rows('select last_used_at from account_session where id = 3'))[0][0] > '2026-03-02T02:03');
    clock.pass(minutes(0.1));
    await start();
    expect(await ended()).toEqual([1, 4]);
    expect([await browsers[0].who(), await browsers[1].who(), await browsers[2].who()]).toEqual(['secretariat', null, 'secretariat']);
  });

  it('that is over is listed among the latest hundred, and forgotten after those', async () => {
    const { browsers, committee, server, database, clock } = await signedIn('secretariat');
    await database.write(async em => {
      const account = await em.findOneOrFail(Account, { login: 'secretariat' });
      const over = { account, means: 'password', createdAt: clock.now(), lastUsedAt: clock.now(), expiresAt: '2026-03-02T10:00:00.000Z', endedAt: clock.now(), address: '10.0.0.1' } as const;
      for (let i = 0; i < 130; i++) em.create(AccountSession, { ...over, hash: `over ${i}` });
    });
    await aBrowser(committee).signsIn('secretariat');
    const ended = (await sessionsOf(browsers.secretariat)).account.sessions.filter(({ endedAt }: { endedAt: string | null }) => endedAt !== null);
    expect(ended).toHaveLength(mostRemembered);
    expect(await server.rows("select count(*) from account_session where hash in ('over 29', 'over 30')")).toEqual([[1]]);
  });

  it('ends by signing out, with all others where that is wanted', async () => {
    const { browsers: { secretariat }, committee } = await signedIn('secretariat');
    const [copy, other] = [aBrowser(committee, undefined, { cookie: secretariat.cookie as string }), aBrowser(committee)];
    await other.signsIn('secretariat');
    await secretariat.does('signOut', {});
    expect([secretariat.cookie, await copy.who(), await other.who()]).toEqual([undefined, null, 'secretariat']);
    const third = aBrowser(committee);
    await third.signsIn('secretariat');
    await third.does('signOut', { everywhere: true });
    expect(await other.who()).toBeNull();
    expect(await other.isRefused('signOut', {})).toMatchObject({ code: 'UNAUTHENTICATED', message: '"signOut" needs a signed-in account: sign in, or send "Authorization: Bearer <token>"' });
  });

  it('is ended by its owner and by who administers the account, and is not there for others', async () => {
    const { browsers: { secretariat, secretary }, committee, administrator, leadership } = await signedIn('secretariat', 'secretary');
    const other = aBrowser(committee);
    await other.signsIn('secretariat');
    const { session } = await sessionsOf(other);
    expect(await leadership.sees(session.id, 'id')).toBeNull();
    expect(await secretary.isRefused('endSession', { sessionId: session.id })).toMatchObject({ code: 'NOT_FOUND', message: `there is no account session "${session.id}"` });
    expect(await secretary.isRefused('endSessions', { accountId: await idOf(committee, 'secretariat') })).toMatchObject({ code: 'FORBIDDEN' });
    await secretariat.does('endSession', { sessionId: session.id });
    expect([await other.who(), await secretariat.who()]).toEqual([null, 'secretariat']);
    expect((await administrator.sees(session.id, 'endedAt')).endedAt).toMatch(/^2026-03-02T/);
    await administrator.does('endSession', { sessionId: (await sessionsOf(secretariat)).session.id });
    expect(await secretariat.who()).toBeNull();
    await administrator.does('endSessions', { accountId: await idOf(committee, 'secretary') });
    expect(await secretary.who()).toBeNull();
  });
});

describe('an account that is disabled', () => {
  const listening = 'subscription { assignmentChanged { action } }';

  it('is nobody at once: its session, its token, its WebSocket and its event stream', async () => {
    const { browsers: { secretariat }, committee, administrator, server, subscriptions, secretariat: byToken } = await signedIn('secretariat');
    const address = await addressOf(server.app);
    const ears = [
      overSocket(aSocket(address, { authorization: `Bearer ${byToken.token}` }), { query: listening }),
      overStream(address, byToken.token, { query: listening }),
      overStream(address, undefined, { query: listening }, { headers: { cookie: secretariat.cookie as string } }),
    ];
    await until(() => subscriptions.size === 3);
    await administrator.does('disableAccount', { accountId: await idOf(committee, 'secretariat'), reason: 'Thôi việc' });
    expect(await secretariat.who()).toBeNull();
    expect((await server.send('{ viewer { today } }', {}, byToken.token)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await Promise.all(ears.map(ear => ear.hears(1)))).map(([{ errors }]) => errors[0].message)).toEqual(['the access token is unknown or has expired; get a new one', 'the access token is unknown or has expired; get a new one', 'the session is over; sign in again']);
    expect(subscriptions.size).toBe(0);
  });

  it('was active on its first and its last day, and not before or after', async () => {
    const { server, clock, database, secretariat } = await signedIn();
    await database.write(async em => Object.assign(await em.findOneOrFail(Account, { login: 'secretariat' }), { activeFrom: '2026-03-03', activeUntil: '2026-03-04' }));
    const codes = [];
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']) {
      clock.set(day);
      codes.push((await server.send('{ viewer { today } }', {}, secretariat.token)).errors?.[0].extensions.code);
    }
    expect(codes).toEqual(['UNAUTHENTICATED', undefined, undefined, 'UNAUTHENTICATED']);
  });

  it('whose grants change loses its sessions in the same transaction, and its tokens do what the new ones allow', async () => {
    const { browsers: { secretariat }, committee, administrator, hoaiDuc, secretariat: byToken } = await signedIn('secretariat');
    const accountId = await idOf(committee, 'secretariat');
    const { version } = await administrator.sees(accountId, 'version');
    await administrator.does('amendAccount', { accountId, version, grants: [{ role: 'LEADERSHIP', officeId: hoaiDuc }] });
    expect(await secretariat.who()).toBeNull();
    expect(await byToken.isRefused('planMeeting', { title: 'x', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('who listens by a session', () => {
  it('by WebSocket is heard with the cookie of the browser, of pages of this site only', async () => {
    const { browsers: { secretariat }, server, subscriptions } = await signedIn('secretariat');
    const address = await addressOf(server.app);
    const as = (origin: string) =>
      class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers: { cookie: secretariat.cookie as string, origin } });
        }
      };
    const query = 'subscription { assignmentChanged { action } }';
    const stranger = overSocket(aSocket(address, {}, { webSocketImpl: as('https://elsewhere.example') }), { query });
    expect(((await stranger.ended) as { message: string }).message).toBe('Unexpected server response: 403');
    expect(subscriptions.size).toBe(0);
    overSocket(aSocket(address, {}, { webSocketImpl: as(`http://${address}`) }), { query });
    await until(() => subscriptions.size === 1);
  });

  it('hears nothing any more once the session was ended, though that leaves no event', async () => {
    const { browsers: { secretariat }, server, secretary, interior, subscriptions } = await signedIn('secretariat');
    const ear = overStream(await addressOf(server.app), undefined, { query: 'subscription { assignmentChanged { action } }' }, { headers: { cookie: secretariat.cookie as string } });
    await until(() => subscriptions.size === 1);
    await secretariat.does('signOut', {});
    await secretary.announces(interior);
    expect((await ear.hears(1))[0]).toMatchObject({ errors: [{ message: 'the session is over; sign in again', extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(subscriptions.size).toBe(0);
  });
});

it('a grant that ends with a day is not held on the next by a session that goes on', async () => {
  const { browsers: { secretariat }, database, clock } = await signedIn('secretariat');
  await database.write(async em => Object.assign(await em.findOneOrFail(Grant, { account: { login: 'secretariat' } }), { validUntil: '2026-03-02' }));
  const refusal = async () => (await secretariat.isRefused('planMeeting', { title: '', kind: 'REGULAR', hostId: 'office_1', heldOn: '2026-03-02' })).code;
  expect(await refusal()).toBe('BAD_USER_INPUT');
  // midnight in Hanoi, with the session less than half an hour old
  await database.write(em => em.execute(`update account_session set last_used_at = '2026-03-03T01:59:00.000Z', expires_at = '2026-03-03T10:00:00.000Z'`));
  clock.set('2026-03-03');
  expect(await refusal()).toBe('FORBIDDEN');
});
