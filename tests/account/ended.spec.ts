import { expect, it } from 'vitest';
import { type Result, type Transaction, UnitOfWork } from '../../src/access/unit-of-work.js';
import { viewerOf } from '../../src/access/viewer-of.js';
import { amendAccount, disableAccount } from '../../src/account/account.command.js';
import { revokeToken } from '../../src/account/api-token.command.js';
import { endSessions } from '../../src/account/end-session.command.js';
import { endStandIn } from '../../src/account/stand-in.command.js';
import { minutes } from '../../src/kernel/clock.js';
import { type ACommittee, aCommittee, type Json } from '../committee.js';
import { aBrowser, password, withPasswords } from './a-browser.js';

const sessionIsOver = { message: 'the session is over; sign in again', extensions: { code: 'UNAUTHENTICATED' } };
const tokenIsOver = { message: 'the access token is unknown or has expired; get a new one', extensions: { code: 'UNAUTHENTICATED' } };

/** The secretary is signed in; somebody else has got hold of his cookie. */
async function aThief() {
  const committee = await aCommittee();
  const { server, database } = committee;
  await withPasswords(committee, 'secretary', 'interior');
  const browser = aBrowser(committee);
  await browser.signsIn('secretary');
  const cookie = browser.cookie as string;
  const idOf = async (login: string) => `account_${(await server.rows('select id from account where login = ?', login))[0][0]}`;
  const live = async () => (await server.rows('select a.login from account_session s join account a on a.id = s.account_id where s.ended_at is null order by s.id')).map(([login]) => login);
  const events = async (action: string) => (await server.rows('select count(*) from event where action = ?', action))[0][0] as number;
  return { ...committee, committee, database, browser, thief: aBrowser(committee), cookie, copy: () => aBrowser(committee, undefined, { cookie }), accountId: await idOf('secretary'), idOf, live, events };
}

/** The administrator changes something, and while he does the request comes in: it finds things as they were, and has to wait for its turn. */
async function meanwhile<A>({ database, clock }: Pick<ACommittee, 'database' | 'clock'>, change: (tx: Transaction) => Promise<Result>, request: () => Promise<A>): Promise<A> {
  const viewer = await viewerOf(database.statements, { login: 'administrator' }, clock.today());
  const waiting = Promise.withResolvers<void>();
  const write = database.store.write.bind(database.store);
  let answer: Promise<A> | undefined;
  await new UnitOfWork(database, clock, { viewer, requestId: 'test' }).run('meanwhile', {}, async tx => {
    Object.assign(database.store, {
      write(...given: Parameters<typeof write>) {
        waiting.resolve();
        return write(...given);
      },
    });
    answer = request();
    await waiting.promise;
    return change(tx);
  });
  return answer as Promise<A>;
}

it('a session that is ended in a request does not come back to life in the same', async () => {
  const ends = [(id: string) => `endSessions(input: { accountId: "${id}" })`, () => 'signOut(input: { everywhere: true })', () => 'signOut'];
  for (const end of ends) {
    const { browser, copy, accountId, live } = await aThief();
    const { errors } = await browser.send(`mutation { ${end(accountId)} { done } actFor(input: {}) { done } }`);
    expect([end(accountId), errors]).toMatchObject([end(accountId), [{ ...sessionIsOver, path: ['actFor'] }]]);
    expect([await copy().who(), await browser.who(), await live()]).toEqual([null, null, []]);
  }
});

it('who signs in as himself with the cookie of another has his own session, and no other', async () => {
  const { thief, cookie, copy, live } = await aThief();
  thief.cookie = cookie;
  const { errors } = await thief.send('mutation ($input: SignInInput!) { signIn(input: $input) { done } actFor(input: {}) { done } }', { input: { login: 'interior', password } });
  expect(errors).toMatchObject([{ ...sessionIsOver, path: ['actFor'] }]);
  expect([await thief.who(), await copy().who(), await live()]).toEqual(['interior', null, ['interior']]);
});

it('a password is not changed by a session that was ended before in the request', async () => {
  const { browser, accountId, live, events } = await aThief();
  const { errors } = await browser.send('mutation ($id: ID!, $input: ChangePasswordInput!) { endSessions(input: { accountId: $id }) { done } changePassword(input: $input) { done } }', { id: accountId, input: { oldPassword: password, newPassword: 'bốn con mèo mun ngủ' } });
  expect(errors).toMatchObject([{ ...sessionIsOver, path: ['changePassword'] }]);
  expect([await live(), await events('changePassword')]).toEqual([[], 0]);
  await browser.signsIn('secretary');
});

it('a session that an administrator ends does not go on by what it asked for meanwhile', async () => {
  const world = await aThief();
  const { browser, accountId, live } = world;
  const { errors } = await meanwhile(world, tx => endSessions(tx, { accountId }), () => browser.send('mutation { actFor(input: {}) { done } }'));
  expect([errors, await live()]).toMatchObject([[sessionIsOver], []]);
});

const planning = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { done } }';
const meetingAt = (hostId: string) => ({ input: { title: 'Họp', kind: 'REGULAR', hostId, heldOn: '2026-03-02' } });

it('a change is not recorded that waits while its account is disabled, by session or token', async () => {
  for (const by of ['session', 'token']) {
    const world = await aThief();
    const { browser, server, secretary, accountId, hoaiDuc, events } = world;
    const request = (): Promise<Json> => (by === 'session' ? browser.send(planning, meetingAt(hoaiDuc)) : server.send(planning, meetingAt(hoaiDuc), secretary.token));
    expect((await request()).errors).toBeUndefined();
    const { errors } = await meanwhile(world, tx => disableAccount(tx, { accountId, reason: 'Thôi việc' }), request);
    expect([by, errors]).toMatchObject([by, [by === 'session' ? sessionIsOver : tokenIsOver]]);
    expect([await events('planMeeting'), await events('disableAccount')]).toEqual([1, 1]);
  }
});

it('nor is one by a session that is ended, or a token that is taken back', async () => {
  const world = await aThief();
  const { browser, server, secretary, accountId, hoaiDuc, events } = world;
  expect((await meanwhile(world, tx => endSessions(tx, { accountId }), () => browser.send(planning, meetingAt(hoaiDuc)))).errors).toMatchObject([sessionIsOver]);
  const [[key]] = await server.rows("select t.id from api_token t join account a on a.id = t.account_id where a.login = 'secretary'");
  expect((await meanwhile(world, tx => revokeToken(tx, { tokenId: `api_token_${key}` }), () => server.send(planning, meetingAt(hoaiDuc), secretary.token))).errors).toMatchObject([tokenIsOver]);
  expect(await events('planMeeting')).toBe(0);
});

it('nor is one by a token whose account loses meanwhile what it holds; sent again it is judged anew', async () => {
  const world = await aThief();
  const { server, secretary, accountId, hoaiDuc, events } = world;
  const version = (await server.rows("select version from account where login = 'secretary'"))[0][0];
  const request = () => server.send(planning, meetingAt(hoaiDuc), secretary.token);
  const taken = await meanwhile(world, tx => amendAccount(tx, { accountId, version, grants: [{ role: 'LEADERSHIP', officeId: hoaiDuc }] }), request);
  expect(taken.errors).toMatchObject([{ message: 'what your account may do has changed meanwhile; send it again', extensions: { code: 'FORBIDDEN' } }]);
  expect((await request()).errors).toMatchObject([{ message: 'no grant of your account allows "planMeeting"' }]);
  expect(await events('planMeeting')).toBe(0);
});

it('nor is one for another whose stand-in is over, or who is disabled', async () => {
  for (const end of ['endStandIn', 'disableAccount', 'neither']) {
    const world = await aThief();
    const { browser, administrator, accountId: substituteId, hoaiDuc, events, idOf } = world;
    const accountId = await idOf('secretariat');
    const { standIn } = await administrator.does('createStandIn', { accountId, substituteId, validFrom: '2026-03-02', validUntil: '2026-03-06' });
    await browser.does('actFor', { accountId });
    const change = async (tx: Transaction): Promise<Result> => (end === 'endStandIn' ? endStandIn(tx, { standInId: standIn.id }) : end === 'disableAccount' ? disableAccount(tx, { accountId, reason: 'x' }) : {});
    const { errors } = await meanwhile(world, change, () => browser.send(planning, meetingAt(hoaiDuc)));
    expect([end, errors]).toMatchObject([end, end === 'neither' ? undefined : [sessionIsOver]]);
    expect(await events('planMeeting')).toBe(end === 'neither' ? 1 : 0);
  }
});

it('nor is one by a session or a token whose time, or whose account’s, runs out while it waits', async () => {
  const expirings = { session: 'update account_session set expires_at = ?', token: 'update api_token set expires_at = ?' };
  for (const [by, expiring] of Object.entries(expirings)) {
    const world = await aThief();
    const { browser, server, secretary, hoaiDuc, clock, database, events } = world;
    await database.write(em => em.execute(expiring, ['2026-03-02T02:20:00.000Z']));
    const late = async (): Promise<Result> => {
      clock.pass(minutes(25));
      return {};
    };
    const { errors } = await meanwhile(world, late, (): Promise<Json> => (by === 'session' ? browser.send(planning, meetingAt(hoaiDuc)) : server.send(planning, meetingAt(hoaiDuc), secretary.token)));
    expect([by, errors]).toMatchObject([by, [by === 'session' ? sessionIsOver : tokenIsOver]]);
    expect(await events('planMeeting')).toBe(0);
  }
  const world = await aThief();
  await world.database.write(em => em.execute("update account set active_until = '2026-03-02' where login = 'secretary'"));
  const nextDay = async (): Promise<Result> => {
    world.clock.set('2026-03-03');
    return {};
  };
  await world.database.write(em => em.execute("update account_session set expires_at = '2026-03-08T00:00:00.000Z'"));
  expect((await meanwhile(world, nextDay, () => world.browser.send(planning, meetingAt(world.hoaiDuc)))).errors).toMatchObject([sessionIsOver]);
});
