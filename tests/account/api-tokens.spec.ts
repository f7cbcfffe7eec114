import { describe, expect, it } from 'vitest';
import { ApiToken } from '../../src/account/api-token.js';
import { Account, type Role } from '../../src/account/account.js';
import { startSession } from '../../src/account/session.command.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { query, rowsOf, written } from '../database.js';
import { type Answer, aServer } from '../server/a-server.js';

const creation = 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { done repeated secret token { id name scope createdAt expiresAt lastUsedAt revokedAt } } }';
const revocation = 'mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { done token { revokedAt } } }';
const listed = '{ viewer { account { login tokens { id name scope revokedAt } } } }';
const office = 'mutation ($code: String!) { createOffice(input: { code: $code, name: "Xã", kind: "COMMUNE", parentId: "office_1" }) { done } }';

/** Somebody signed in, and what he sends with a request. */
async function aServerWithSessions() {
  const server = await aServer({ logLevel: 'info' });
  const { anAccount, database, clock } = server;
  async function session(login: string, role: Role = 'ADMINISTRATOR'): Promise<Record<string, string>> {
    await anAccount(login, role);
    const { secret } = await database.write(async em => startSession(em, { account: await em.findOneOrFail(Account, { login }), means: 'password', at: clock.now(), address: null, userAgent: null }));
    return { cookie: `__Host-chidao=${secret}` };
  }
  const bearing = (token: unknown) => ({ authorization: `Bearer ${token}` });
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
  const created = async (headers: Record<string, string>, input: Record<string, unknown> = {}): Promise<any> =>
    (await server.ask(creation, { input: { name: 'Báo cáo hằng đêm', scope: 'READ_WRITE', expiresAt: '2026-06-01T00:00:00Z', ...input } }, headers)).data?.createToken;
  return { ...server, session, bearing, created };
}
const codeOf = ({ errors }: Answer): string | undefined => errors?.[0].extensions.code;

describe('an API token', () => {
  it('is answered once, and acts as its account from then on', async () => {
    const { ask, session, created, bearing, lines, database } = await aServerWithSessions();
    const lan = await session('lan');
    const { done, secret, token } = await created(lan, { scope: 'READ', idempotencyKey: 'nightly' });
    expect([done, token]).toEqual([true, { id: 'api_token_1', name: 'Báo cáo hằng đêm', scope: 'READ', createdAt: expect.any(String), expiresAt: '2026-06-01T00:00:00.000Z', lastUsedAt: null, revokedAt: null }]);
    expect((await ask(listed, {}, bearing(secret))).data).toMatchObject({ viewer: { account: { login: 'lan', tokens: [{ id: token.id, name: 'Báo cáo hằng đêm', scope: 'READ' }] } } });

    expect(await created(lan, { scope: 'READ', idempotencyKey: 'nightly' })).toMatchObject({ done: true, repeated: true, secret: null, token: { id: token.id } });
    const kept = await Promise.all(['api_token', 'event', 'idempotent_request'].map(table => rowsOf(database, query(`select * from ${table}`))));
    expect(kept.every(rows => rows.length > 0)).toBe(true);
    expect(JSON.stringify(kept) + lines.join()).not.toContain(secret.slice('chidao_'.length));
  });

  it('is in the record with its name, scope and end, under the session that made it', async () => {
    const { session, created, database } = await aServerWithSessions();
    await created(await session('lan'));
    const [[action, type, login, sessionKey, after]] = await rowsOf(database, query("select action, object_type, actor_login, session_key, after from event where action = 'createToken'"));
    expect([action, type, login, sessionKey]).toEqual(['createToken', 'Account', 'lan', 1]);
    expect(JSON.parse(String(after))).toEqual({ api_token_1: { account: expect.any(Number), createdAt: expect.any(String), expiresAt: '2026-06-01T00:00:00.000Z', name: 'Báo cáo hằng đêm', scope: 'READ_WRITE', hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  it('that may only read changes nothing, not even by what its owner may do, and says which scope would', async () => {
    const { ask, session, created, bearing, database } = await aServerWithSessions();
    const lan = await session('lan');
    const [reader, writer] = [await created(lan, { scope: 'READ' }), await created(lan)];
    const before = await written(database);
    const refused = await ask(office, { code: 'A' }, bearing(reader.secret));
    expect(codeOf(refused)).toBe('FORBIDDEN');
    expect(refused.errors?.[0].message).toBe('your token may only read, and "createOffice" changes something; create one with the scope READ_WRITE');
    expect(codeOf(await ask(revocation, { input: { tokenId: reader.token.id } }, bearing(reader.secret)))).toBe('FORBIDDEN');
    expect(await written(database)).toBe(before);
    expect((await ask('{ offices { totalCount } }', {}, bearing(reader.secret))).data).toEqual({ offices: { totalCount: 1 } });
    expect((await ask(office, { code: 'A' }, bearing(writer.secret))).data).toEqual({ createOffice: { done: true } });
  });

  it('creates no tokens, so that none outlives what its owner knows of', async () => {
    const { ask, session, created, bearing } = await aServerWithSessions();
    const { secret } = await created(await session('lan'));
    const refused = await ask(creation, { input: { name: 'x', scope: 'READ', expiresAt: '2026-06-01T00:00:00Z' } }, bearing(secret));
    expect([codeOf(refused), refused.errors?.[0].message]).toEqual(['FORBIDDEN', '"createToken" is not done with a token: sign in, and do it yourself']);
  });

  it('is refused from its end on, which is at most a year away', async () => {
    const { ask, session, created, bearing, clock } = await aServerWithSessions();
    const lan = await session('lan');
    for (const expiresAt of ['2027-03-02T03:00:00Z', '2026-03-02T00:00:00Z', '2026-03-01T00:00:00Z']) {
      const { errors } = await ask(creation, { input: { name: 'x', scope: 'READ', expiresAt } }, lan);
      expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['input', 'expiresAt'], message: expect.stringMatching(/is not after now and at most a year from now, 2027-03-02T02:00:00\.\d{3}Z$/) }] });
    }
    const { secret } = await created(lan, { expiresAt: '2027-03-02T02:00:00Z' });
    clock.set('2027-03-01');
    expect(codeOf(await ask(listed, {}, bearing(secret)))).toBeUndefined();
    clock.set('2027-03-02');
    expect(codeOf(await ask(listed, {}, bearing(secret)))).toBe('UNAUTHENTICATED');
  });

  it('is dead as soon as its owner takes it back, and still listed', async () => {
    const { ask, session, created, bearing, clock } = await aServerWithSessions();
    const lan = await session('lan');
    const { secret, token } = await created(lan);
    expect((await ask(revocation, { input: { tokenId: token.id } }, lan)).data).toEqual({ revokeToken: { done: true, token: { revokedAt: expect.any(String) } } });
    expect(codeOf(await ask(listed, {}, bearing(secret)))).toBe('UNAUTHENTICATED');
    expect((await ask(listed, {}, lan)).data).toMatchObject({ viewer: { account: { tokens: [{ id: token.id, revokedAt: expect.stringContaining(clock.today()) }] } } });
    expect((await ask(revocation, { input: { tokenId: token.id } }, lan)).errors?.[0]).toMatchObject({ message: 'the token "Báo cáo hằng đêm" was taken back already', extensions: { code: 'CONFLICT' } });
  });

  it('is one of a hundred that are good, at most', async () => {
    const { ask, session, created, database, clock } = await aServerWithSessions();
    const lan = await session('lan');
    const { token } = await created(lan);
    const { account } = await database.write(em => em.findOneOrFail(ApiToken, { name: 'Báo cáo hằng đêm' }));
    const more = (count: number, expiresAt: string) => database.write(async em => {
      for (let i = 0; i < count; i++) em.create(ApiToken, { account: account.id, name: 'x', scope: 'READ', hash: `${expiresAt} ${i}`, createdAt: clock.now(), expiresAt });
    });
    await more(98, '2026-06-01T00:00:00.000Z');
    await more(5, '2026-03-01T00:00:00.000Z');
    await created(lan);
    const refused = await ask(creation, { input: { name: 'x', scope: 'READ', expiresAt: '2026-06-01T00:00:00Z' } }, lan);
    expect([codeOf(refused), refused.errors?.[0].message]).toEqual(['FORBIDDEN', 'the account has 100 tokens that are good; revoke one that is not needed any more first']);
    await ask(revocation, { input: { tokenId: token.id } }, lan);
    expect(await created(lan)).toMatchObject({ done: true });
  });

  it('of another account looks like one that does not exist', async () => {
    const { ask, session, created } = await aServerWithSessions();
    const { token } = await created(await session('lan'));
    const minh = await session('minh', 'LEADERSHIP');
    const unknown = async (tokenId: string) => (await ask(revocation, { input: { tokenId } }, minh)).errors?.[0];
    expect(await unknown(token.id)).toMatchObject({ message: `there is no api token "${token.id}"`, extensions: { code: 'NOT_FOUND' } });
    expect(await unknown('api_token_99')).toMatchObject({ message: 'there is no api token "api_token_99"', extensions: { code: 'NOT_FOUND' } });
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id: token.id }, minh)).data).toEqual({ node: null });
  });

  it('is taken back by who keeps the account, too, and the record says by whom', async () => {
    const { ask, session, created, bearing, database, url } = await aServerWithSessions();
    const [lan, administrator] = [await session('lan', 'OFFICE'), await session('minh')];
    const { secret, token } = await created(lan);
    expect((await ask('{ accounts { nodes { login tokens { id } } } }', {}, administrator)).data).toMatchObject({ accounts: { nodes: [{ login: 'lan', tokens: [{ id: token.id }] }, { login: 'minh', tokens: [] }] } });
    expect((await ask(revocation, { input: { tokenId: token.id } }, administrator)).data).toMatchObject({ revokeToken: { done: true } });
    expect(codeOf(await ask(listed, {}, bearing(secret)))).toBe('UNAUTHENTICATED');
    expect(await rowsOf(database, query("select actor_login, object_type from event where action = 'revokeToken'"))).toEqual([['minh', 'Account']]);
    expect(await verifyRecord(url)).toMatchObject({ isWhole: true, first: [] });
  });

  it('changes no password and no second factor, links no identity, keeps no account, and names nobody who stands in', async () => {
    const { ask, session, created, bearing } = await aServerWithSessions();
    const { secret } = await created(await session('lan'));
    for (const call of [
      'changePassword(input: { oldPassword: "x", newPassword: "y" })', 'startSecondFactor(input: { password: "x" })',
      'confirmSecondFactor(input: { code: "1" })', 'removeSecondFactor(input: { password: "x", code: "1" })', 'linkIdentity(input: { accountId: "account_1", issuer: "https://a.example", subject: "x" })', 'unlinkIdentity(input: { identityId: "external_identity_1" })',
      'resetPassword(input: { accountId: "account_1" })', 'createAccount(input: { login: "x", name: "x" })', 'amendAccount(input: { accountId: "account_1", version: 1, name: "x" })',
      'createStandIn(input: { accountId: "account_1", substituteId: "account_2", validFrom: "2026-03-02", validUntil: "2026-03-03" })',
    ]) {
      const refused = await ask(`mutation { ${call} { done } }`, {}, bearing(secret));
      expect([codeOf(refused), refused.errors?.[0].message]).toEqual(['FORBIDDEN', `"${call.split('(')[0]}" is not done with a token: sign in, and do it yourself`]);
    }
  });

  it('tells when it was used last', async () => {
    const { ask, session, created, bearing, database } = await aServerWithSessions();
    const lan = await session('lan');
    const { secret } = await created(lan);
    await ask(listed, {}, bearing(secret));
    // written beside the request
    await expect.poll(() => rowsOf(database, query('select last_used_at is not null from api_token'))).toEqual([[1]]);
    expect((await ask('{ viewer { account { tokens { lastUsedAt } } } }', {}, lan)).data).toEqual({ viewer: { account: { tokens: [{ lastUsedAt: expect.stringContaining('2026-03-02T') }] } } });
  });

  it('that is mistyped or made up is refused without a statement', async () => {
    const { ask, session, created, bearing, database } = await aServerWithSessions();
    const { secret } = await created(await session('lan'));
    const before = database.statements.count;
    for (const wrong of [`${secret.slice(0, -1)}!`, secret.slice(0, -1), `chidao_${'a'.repeat(49)}`, `chidao_${'a'.repeat(43)}`]) expect(codeOf(await ask(listed, {}, bearing(wrong)))).toBe('UNAUTHENTICATED');
    expect(database.statements.count).toBe(before);
  });
});
