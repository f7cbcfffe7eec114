import { describe, expect, it } from 'vitest';
import { aCommittee } from '../committee.js';
import { aBrowser, withPasswords } from './a-browser.js';

/** The secretary acts for the leadership from today until the sixth of March. */
async function aStandIn(account = 'leadership', substitute = 'secretary') {
  const committee = await aCommittee();
  const { administrator, server } = committee;
  await withPasswords(committee, substitute);
  const idOf = async (login: string) => `account_${(await server.rows('select id from account where login = ?', login))[0][0]}`;
  const [accountId, substituteId] = [await idOf(account), await idOf(substitute)];
  const { standIn } = await administrator.does('createStandIn', { accountId, substituteId, validFrom: '2026-03-02', validUntil: '2026-03-06', reason: 'Nghỉ phép' });
  const browser = aBrowser(committee);
  await browser.signsIn(substitute);
  return { ...committee, committee, browser, accountId, substituteId, standInId: standIn.id as string, idOf };
}

describe('a stand-in', () => {
  it('signs in as himself and chooses to act for the other, in a new session that ends when the first would have', async () => {
    const { browser, accountId, committee } = await aStandIn();
    const first = browser.cookie as string;
    const expiry = async () => (await browser.asks('{ viewer { session { expiresAt } } }')).viewer.session.expiresAt;
    const expiresAt = await expiry();
    expect((await browser.asks('{ viewer { standsInFor { account { login } validUntil } } }')).viewer.standsInFor).toEqual([{ account: { login: 'leadership' }, validUntil: '2026-03-06' }]);
    await browser.does('actFor', { accountId });
    expect(await browser.who()).toBe('secretary for leadership');
    expect(browser.cookie).not.toBe(first);
    expect(await aBrowser(committee, undefined, { cookie: first }).who()).toBeNull();
    expect(await expiry()).toBe(expiresAt);
    await browser.does('actFor', { accountId: null });
    expect(await browser.who()).toBe('secretary');
  });

  it('may do what the other may, and nothing of his own; the record names both', async () => {
    const { browser, accountId, substituteId, secretariat, interior, hoaiDuc, server } = await aStandIn();
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    const { extension } = await interior.does('requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'x' });
    await browser.does('actFor', { accountId });
    expect(await browser.isRefused('planMeeting', { title: 'x', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02' })).toMatchObject({ code: 'FORBIDDEN', message: 'no grant of your account allows "planMeeting"' });
    await browser.does('grantExtension', { extensionId: extension.id });
    const [event] = await server.rows('select actor_key, actor_login, acting_for_key, acting_for_login, session_key is not null, token_key, address from event order by id desc limit 1');
    const key = (id: string) => Number(id.split('_')[1]);
    expect(event).toEqual([key(substituteId), 'secretary', key(accountId), 'leadership', 1, null, '10.0.0.1']);
    const { history } = await secretariat.sees(assignmentId, 'history(first: 1) { nodes { actorLogin actingForLogin } }');
    expect(history.nodes).toEqual([{ actorLogin: 'secretary', actingForLogin: 'leadership' }]);
  });

  it('decides nothing that he entered himself, nor what he or anybody entered in the other’s place', async () => {
    const { browser, accountId, interior, secretary, secretariat } = await aStandIn('secretariat');
    const report = (assignmentId: string) => ({ assignmentId, result: 'Xong', paper: '1/BC' });
    const answers = async (assignmentId: string) => (await browser.asks('query ($id: ID!) { node(id: $id) { ... on Assignment { openSteps } } }', { id: assignmentId })).node.openSteps.filter((step: string) => ['CONFIRM', 'RETURN'].includes(step));
    const own = await secretariat.announces(interior);
    const others = await secretariat.announces(interior);
    await secretary.does('reportAssignment', report(own));
    await secretariat.does('reportAssignment', report(others));
    await browser.does('actFor', { accountId });
    const refused = { code: 'FORBIDDEN', message: 'nobody confirms what he himself reported or entered' };
    for (const assignmentId of [own, others]) {
      expect(await browser.isRefused('confirmAssignment', { assignmentId, acceptWarnings: ['NO_EVIDENCE'] })).toMatchObject(refused);
      expect(await browser.isRefused('returnAssignment', { assignmentId, reason: 'x' })).toMatchObject({ code: 'FORBIDDEN', message: 'nobody returns what he himself reported or entered' });
      expect(await answers(assignmentId)).toEqual([]);
    }
    // and what he enters in the other's place is not for the other to confirm
    const inPlace = await secretariat.announces(interior);
    await browser.does('reportAssignment', report(inPlace));
    expect(await secretariat.mayNot('confirm', inPlace, { acceptWarnings: ['NO_EVIDENCE'] })).toMatchObject(refused);
    expect((await secretariat.sees(inPlace)).openSteps).not.toContain('CONFIRM');
    await browser.does('actFor', { accountId: null });
    expect(await browser.isRefused('confirmAssignment', { assignmentId: inPlace, acceptWarnings: ['NO_EVIDENCE'] })).toMatchObject(refused);
    
  });

  it('decides no extension that the other asked for, and insists on no decline that he entered', async () => {
    const { browser, accountId, interior, secretariat } = await aStandIn('secretariat');
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    const { extension } = await secretariat.does('requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'x', paper: '1' });
    const declined = await secretariat.announces(interior);
    await secretariat.does('declineAssignment', { assignmentId: declined, reason: 'x', paper: '1' });
    await browser.does('actFor', { accountId });
    expect(await browser.isRefused('grantExtension', { extensionId: extension.id })).toMatchObject({ code: 'FORBIDDEN', message: 'nobody decides what he himself asked for or entered' });
    expect(await browser.isRefused('insistAssignment', { assignmentId: declined, reason: 'x' })).toMatchObject({ code: 'FORBIDDEN', message: 'nobody decides on a decline that he himself entered' });
  });

  it('acts until his last day, for nobody else, and not by a token', async () => {
    const { browser, accountId, committee, idOf, secretary, clock } = await aStandIn();
    const sorry = (name: string) => ({ code: 'FORBIDDEN', message: `you do not stand in for "${name}" today` });
    expect(await browser.isRefused('actFor', { accountId: await idOf('secretariat') })).toMatchObject(sorry('secretariat'));
    expect(await secretary.isRefused('actFor', { accountId })).toMatchObject({ code: 'FORBIDDEN', message: 'a token acts for its own account alone; sign in to act for another' });
    await browser.does('actFor', { accountId });
    clock.set('2026-03-06');
    await committee.database.write(em => em.execute(`update account_session set last_used_at = '2026-03-06T01:59:00.000Z', expires_at = '2026-03-08T10:00:00.000Z'`));
    expect(await browser.who()).toBe('secretary for leadership');
    clock.set('2026-03-07');
    await committee.database.write(em => em.execute(`update account_session set last_used_at = '2026-03-07T01:59:00.000Z'`));
    expect(await browser.who()).toBeNull();
    await browser.signsIn('secretary');
    expect(await browser.isRefused('actFor', { accountId })).toMatchObject(sorry('leadership'));
  });

  it('is ended at once by either of the two or an administrator, with the session in which he acts, and with the account', async () => {
    const { browser, accountId, standInId, leadership, health } = await aStandIn();
    await browser.does('actFor', { accountId });
    expect(await health.isRefused('endStandIn', { standInId })).toMatchObject({ code: 'NOT_FOUND' });
    await leadership.does('endStandIn', { standInId });
    expect(await browser.who()).toBeNull();
    expect(await leadership.sees(standInId, 'validFrom validUntil substitute { login }')).toEqual({ validFrom: '2026-03-02', validUntil: '2026-03-01', substitute: { login: 'secretary' } });
    const again = await aStandIn();
    await again.browser.does('actFor', { accountId: again.accountId });
    await again.administrator.does('disableAccount', { accountId: again.accountId, reason: 'x' });
    expect(await again.browser.who()).toBeNull();
  });

  it('is named by who is away or who keeps his account, and never by himself', async () => {
    const { administrator, leadership, finance, browser, accountId, substituteId, idOf } = await aStandIn();
    const [ofAdministrator, ofFinance, ofHealth] = [await idOf('administrator'), await idOf('finance'), await idOf('health')];
    const days = { validFrom: '2026-03-02', validUntil: '2026-03-06' };
    await finance.does('createStandIn', { accountId: ofFinance, substituteId: ofHealth, ...days });
    const of = (actor: { isRefused(mutation: string, input: object): Promise<object> }, input: object) => actor.isRefused('createStandIn', { ...days, ...input });
    expect(await of(finance, { accountId: ofHealth, substituteId })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await of(administrator, { accountId: ofHealth, substituteId: ofAdministrator })).toMatchObject({ code: 'FORBIDDEN', message: 'nobody gives himself the place of another; he gives it, or another administrator does' });
    expect(await of(finance, { accountId: ofFinance, substituteId: ofFinance })).toMatchObject({ fields: { 'input.substituteId': 'nobody stands in for himself' } });
    expect(await of(leadership, { accountId, substituteId })).toMatchObject({ fields: { 'input.substituteId': '"secretary" stands in for "leadership" in that time already' } });
    expect(await of(leadership, { accountId, substituteId: ofFinance })).toMatchObject({ fields: { 'input.substituteId': '"finance" is away in that time himself, and a stand-in has none; name another' } });
    expect(await of(leadership, { accountId, substituteId: ofHealth, validFrom: '2026-02-20', validUntil: '2026-02-10' })).toMatchObject({ fields: { 'input.validUntil': expect.any(String) } });
    expect(await of(leadership, { accountId, substituteId: ofHealth, validFrom: '2026-02-10', validUntil: '2026-02-20' })).toMatchObject({ fields: { 'input.validUntil': '2026-02-20 has passed; today is 2026-03-02' } });
    expect(await of(leadership, { accountId, substituteId: ofHealth, validFrom: '2026-03-02', validUntil: '2027-03-03' })).toMatchObject({ fields: { 'input.validUntil': '2027-03-03 is more than a year after 2026-03-02; give 2027-03-02 or an earlier day' } });
    await leadership.does('createStandIn', { accountId, substituteId: ofHealth, validFrom: '2026-03-02', validUntil: '2027-03-02' });
    await browser.does('actFor', { accountId });
    expect(await of(browser, { accountId: substituteId, substituteId: ofHealth })).toMatchObject({ code: 'FORBIDDEN', message: 'a stand-in names none himself; act for yourself first' });
  });
});
