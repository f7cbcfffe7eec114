import { describe, expect, it } from 'vitest';
import { Account, Grant, type Role } from '../../src/account/account.js';
import { Office } from '../../src/office/office.js';
import { aCommittee } from '../committee.js';
import { aBrowser, password, withPasswords } from './a-browser.js';

/** A committee, with a second administrator who keeps the district and nothing else. */
async function aDistrict() {
  const committee = await aCommittee();
  const { database, server, health } = committee;
  const grant = (login: string, role: Role, code: string) =>
    database.write(async em => {
      const grants = await em.find(Grant, { account: { login } });
      for (const old of grants) em.remove(old);
      em.create(Grant, { account: await em.findOneOrFail(Account, { login }), role, office: await em.findOneOrFail(Office, { code }) });
    });
  await grant('health', 'ADMINISTRATOR', 'HOAIDUC');
  const idOf = async (login: string) => `account_${(await server.rows('select id from account where login = ?', login))[0][0]}`;
  const versionOf = async (id: string) => (await committee.administrator.sees(id, 'version')).version as number;
  return { ...committee, district: health, idOf, versionOf };
}
const whole = 'login name activeFrom activeUntil passwordSetAt setupCodeUntil secondFactorSince version grants { role office { code } validFrom validUntil } sessions { id } standIns { id }';

describe('an account', () => {
  it('is made by an administrator of the places where it gets a role, and signs in once it has a password', async () => {
    const committee = await aDistrict();
    const { district, finance, danPhuong } = committee;
    const { account, code } = await district.does('createAccount', { login: 'van.thu', name: 'Văn thư', activeUntil: '2026-12-31', grants: [{ role: 'OFFICE', officeId: finance.officeId, validUntil: '2026-06-30' }] });
    expect(await district.sees(account.id, whole)).toEqual({
      login: 'van.thu', name: 'Văn thư', activeFrom: null, activeUntil: '2026-12-31', passwordSetAt: null, setupCodeUntil: expect.any(String), secondFactorSince: null, version: 1, sessions: [], standIns: [],
      grants: [{ role: 'OFFICE', office: { code: 'HOAIDUC-TAICHINH' }, validFrom: '2026-03-02', validUntil: '2026-06-30' }],
    });
    const browser = aBrowser(committee);
    await browser.does('setPassword', { login: 'van.thu', code, password });
    await browser.signsIn('van.thu');
    expect(await browser.who()).toBe('van.thu');
    const of = (input: object) => district.isRefused('createAccount', { login: 'khac', name: 'x', ...input });
    expect(await of({ grants: [{ role: 'OFFICE', officeId: danPhuong }] })).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('your account may not do "keepAccounts" here') });
    expect(await of({})).toMatchObject({ code: 'FORBIDDEN' });
    expect(await finance.isRefused('createAccount', { login: 'khac', name: 'x' })).toMatchObject({ code: 'FORBIDDEN', message: 'no grant of your account allows "createAccount"' });
  });

  it('has a login that can be typed, that no other has, and grants that fit together', async () => {
    const { administrator, finance } = await aDistrict();
    const grant = { role: 'OFFICE', officeId: finance.officeId };
    expect(await administrator.isRefused('createAccount', { login: 'Văn Thư', name: 'x', activeFrom: '2026-03-02', activeUntil: '2026-03-01', grants: [grant, grant, { role: 'OFFICE', officeId: 'office_999' }] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: {
        'input.login': '"Văn Thư" is no login; write small letters a–z and digits, with signs of . _ @ - between them, at most 100, like secretariat.hoaiduc',
        'input.activeUntil': '2026-03-01 is before 2026-03-02, the first day; give that day or a later one',
        'input.grants.1': 'OFFICE at "Phòng Tài chính" is named twice for the same time; name it once',
        'input.grants.2.officeId': 'there is no office "office_999"',
      },
    });
    expect((await administrator.isRefused('createAccount', { login: 'secretary', name: 'x' })).fields).toEqual({ 'input.login': '"secretary" is the login of another account; choose another' });
  });

  it('keeps of its grants those that are named; the others ended yesterday, and none is taken away', async () => {
    const { administrator, hoaiDuc, finance, idOf, versionOf } = await aDistrict();
    const accountId = await idOf('secretary');
    await administrator.does('amendAccount', { accountId, version: await versionOf(accountId), name: 'Cô Thư', grants: [{ role: 'LEADERSHIP', officeId: hoaiDuc }] });
    expect(await administrator.sees(accountId, whole)).toMatchObject({ name: 'Cô Thư', version: 2, grants: [{ role: 'SECRETARIAT', validUntil: '2026-03-01' }, { role: 'LEADERSHIP', validFrom: '2026-03-02', validUntil: null }] });
    await administrator.does('amendAccount', { accountId, version: 2, grants: [{ role: 'LEADERSHIP', officeId: hoaiDuc, validUntil: '2026-05-31' }, { role: 'OFFICE', officeId: finance.officeId }] });
    const history = await administrator.history(accountId);
    expect(history.map(({ action, actorLogin }) => [action, actorLogin])).toEqual([['amendAccount', 'administrator'], ['amendAccount', 'administrator']]);
    expect(JSON.parse(history[0].after)).toMatchObject({ [accountId]: { name: 'Cô Thư' } });
    expect(history[1].before).toContain('"validUntil":null');
    expect(await administrator.isRefused('amendAccount', { accountId, version: 2, name: 'x' })).toMatchObject({ code: 'CONFLICT', currentVersion: 3 });
  });

  it('that holds something elsewhere too is not that of who administers one place alone: he sets what is held there, and nothing else', async () => {
    const { administrator, district, finance, danPhuong, idOf, versionOf } = await aDistrict();
    const accountId = await idOf('finance');
    await administrator.does('amendAccount', { accountId, version: await versionOf(accountId), grants: [{ role: 'OFFICE', officeId: finance.officeId }, { role: 'SECRETARIAT', officeId: danPhuong }] });
    const [own, other] = [{ role: 'OFFICE', officeId: finance.officeId, validUntil: '2026-12-31' }, { role: 'SECRETARIAT', officeId: danPhuong }];
    await district.does('amendAccount', { accountId, version: 2, grants: [own, other] });
    const refused = { code: 'FORBIDDEN', message: expect.stringContaining('"keepAccounts"') };
    expect(await district.isRefused('amendAccount', { accountId, version: 3, grants: [own] })).toMatchObject(refused);
    expect(await district.isRefused('amendAccount', { accountId, version: 3, name: 'x' })).toMatchObject(refused);
    expect(await district.isRefused('resetPassword', { accountId })).toMatchObject(refused);
    expect(await district.isRefused('disableAccount', { accountId, reason: 'x' })).toMatchObject(refused);
    expect(await district.isRefused('endSessions', { accountId })).toMatchObject(refused);
    expect(await district.isRefused('createStandIn', { accountId, substituteId: await idOf('secretary'), validFrom: '2026-03-02', validUntil: '2026-03-03' })).toMatchObject(refused);
  });

  it('that stands in for somebody, now or later, is not that of who does not keep the other, too', async () => {
    const { administrator, district, idOf, versionOf, clock } = await aDistrict();
    const [accountId, rootId] = [await idOf('finance'), await idOf('administrator')];
    await administrator.does('createStandIn', { accountId: rootId, substituteId: accountId, validFrom: '2026-03-05', validUntil: '2026-03-06' });
    const refused = { code: 'FORBIDDEN', message: expect.stringContaining('"keepAccounts"') };
    expect(await district.isRefused('resetPassword', { accountId, removeSecondFactor: true })).toMatchObject(refused);
    expect(await district.isRefused('amendAccount', { accountId, version: await versionOf(accountId), name: 'x' })).toMatchObject(refused);
    clock.set('2026-03-06');
    expect(await district.isRefused('resetPassword', { accountId })).toMatchObject(refused);
    clock.set('2026-03-07');
    await district.does('resetPassword', { accountId });
  });

  it('is not changed by itself: nobody decides what he himself may do', async () => {
    const { administrator, hoaiDuc, idOf } = await aDistrict();
    const accountId = await idOf('administrator');
    const refused = { code: 'FORBIDDEN', message: 'nobody decides what he himself may do; ask another administrator' };
    expect(await administrator.isRefused('amendAccount', { accountId, version: 1, grants: [{ role: 'SECRETARIAT', officeId: hoaiDuc }] })).toMatchObject(refused);
    expect(await administrator.isRefused('amendAccount', { accountId, version: 1, activeUntil: '2026-12-31' })).toMatchObject(refused);
    expect(await administrator.isRefused('disableAccount', { accountId, reason: 'x' })).toMatchObject(refused);
    expect(await administrator.isRefused('resetPassword', { accountId })).toMatchObject(refused);
    await administrator.does('amendAccount', { accountId, version: 1, name: 'Quản trị' });
  });

  it('that is the last administrator of the root without an end cannot be taken away, by whichever way', async () => {
    const { administrator, secretary, database, idOf, versionOf, server } = await aDistrict();
    const [[root]] = await server.rows('select id from office where parent_id is null');
    const rootAdministrator = { role: 'ADMINISTRATOR', officeId: `office_${root}` };
    const [first, second] = [await idOf('administrator'), await idOf('secretary')];
    await administrator.does('amendAccount', { accountId: second, version: await versionOf(second), grants: [{ ...rootAdministrator, validUntil: '2026-12-31' }] });
    const refused = { code: 'FORBIDDEN', message: 'nobody would be left who is administrator of the root office without an end; make another one first' };
    expect(await secretary.isRefused('disableAccount', { accountId: first, reason: 'x' })).toMatchObject(refused);
    expect(await secretary.isRefused('amendAccount', { accountId: first, version: 1, grants: [] })).toMatchObject(refused);
    expect(await secretary.isRefused('amendAccount', { accountId: first, version: 1, activeUntil: '2027-12-31' })).toMatchObject(refused);
    await database.write(async em => Object.assign(await em.findOneOrFail(Grant, { account: { login: 'secretary' }, role: 'ADMINISTRATOR' }), { validUntil: null }));
    await secretary.does('disableAccount', { accountId: first, reason: 'Nghỉ hưu' });
    expect(await secretary.sees(first, 'activeUntil')).toEqual({ activeUntil: '2026-03-01' });
  });

  it('is seen whole by itself and by administrators where it holds anything, and by all others as login and name', async () => {
    const { administrator, district, finance, neighbour, secretariat, idOf } = await aDistrict();
    const [own, elsewhere] = [await idOf('finance'), await idOf('neighbour')];
    const nothing = { activeFrom: null, activeUntil: null, passwordSetAt: null, setupCodeUntil: null, secondFactorSince: null, version: null, grants: [], sessions: [], standIns: [] };
    for (const actor of [administrator, district, finance]) expect(await actor.sees(own, whole)).toMatchObject({ login: 'finance', version: 1, grants: [{ role: 'OFFICE' }] });
    for (const actor of [neighbour, secretariat]) expect(await actor.sees(own, whole)).toEqual({ login: 'finance', name: 'finance', ...nothing });
    expect(await district.sees(elsewhere, whole)).toEqual({ login: 'neighbour', name: 'neighbour', ...nothing });
    const listed = async (actor: typeof district, filter = {}) => (await actor.asks('query ($filter: AccountFilter) { accounts(filter: $filter, first: 100) { totalCount nodes { login } } }', { filter })).accounts.nodes.map(({ login }: { login: string }) => login);
    expect(await listed(district)).toEqual(['commune', 'finance', 'health', 'interior', 'leadership', 'secretariat', 'secretary']);
    expect(await listed(administrator)).toHaveLength(10);
    expect(await listed(administrator, { role: 'SECRETARIAT', active: true })).toEqual(['neighbour', 'secretariat', 'secretary']);
    expect(await listed(administrator, { withinOfficeId: secretariat.officeId, login: 'sec' })).toEqual(['secretariat', 'secretary']);
    expect(await listed(administrator, { active: false })).toEqual([]);
    expect(await secretariat.isRefusedToAsk('{ accounts { totalCount } }')).toMatchObject({ code: 'FORBIDDEN', message: 'no grant of your account allows "accounts"' });
    expect((await district.sees(elsewhere, 'history { totalCount }')).history.totalCount).toBe(0);
  });

  it('leaves in the record that a password was set, and nothing of the password', async () => {
    const committee = await aDistrict();
    const { administrator, idOf, server } = committee;
    await withPasswords(committee, 'finance');
    const accountId = await idOf('finance');
    const { code } = await administrator.does('resetPassword', { accountId });
    await aBrowser(committee).does('setPassword', { login: 'finance', code, password: 'bốn con mèo mun ngủ' });
    const events = (await administrator.history(accountId)).map(({ action, after }) => [action, Object.keys(JSON.parse(after)[accountId]).toSorted()]);
    expect(events).toEqual([['resetPassword', ['passwordSetAt', 'setupCodeUntil']], ['setPassword', ['passwordSetAt', 'setupCodeUntil']]]);
    expect(JSON.stringify(await server.rows('select * from event'))).not.toMatch(/argon2|mèo/);
    const input = (server.schema.getType('SetPasswordInput') as unknown as { getFields(): object }).getFields();
    expect(Object.keys(input)).not.toContain('idempotencyKey');
  });
});
