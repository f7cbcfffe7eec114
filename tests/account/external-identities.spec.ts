import { describe, expect, it } from 'vitest';
import { Account, type Role } from '../../src/account/account.js';
import { startSession } from '../../src/account/session.command.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { query, rowsOf } from '../database.js';
import { aServer } from '../server/a-server.js';

const linking = 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { done identity { id issuer subject followsClaims } account { login } } }';
const unlinking = 'mutation ($input: UnlinkIdentityInput!) { unlinkIdentity(input: $input) { done account { identities { id } } } }';
const issuer = 'https://login.hanoi.gov.vn/realms/chidao';

async function aServerWithSessions() {
  const server = await aServer();
  const { anAccount, database, clock } = server;
  async function session(login: string, role: Role) {
    await anAccount(login, role);
    return database.write(async em => {
      const account = await em.findOneOrFail(Account, { login });
      const { secret } = await startSession(em, { account, means: 'password', at: clock.now(), address: null, userAgent: null });
      return { id: `account_${account.id}`, headers: { cookie: `__Host-chidao=${secret}` } };
    });
  }
  return { ...server, session };
}

describe('an identity of another system', () => {
  it('is linked to an account and unlinked again by who keeps it; the account’s sessions end, and both are in the record', async () => {
    const { ask, session, database, url } = await aServerWithSessions();
    const [administrator, lan] = [await session('minh', 'ADMINISTRATOR'), await session('lan', 'OFFICE')];
    const linked = await ask(linking, { input: { accountId: lan.id, issuer, subject: 'f81d' } }, administrator.headers);
    expect(linked.data).toEqual({ linkIdentity: { done: true, identity: { id: 'external_identity_1', issuer, subject: 'f81d', followsClaims: false }, account: { login: 'lan' } } });
    expect((await ask('{ viewer { account { identities { subject } } } }', {}, lan.headers)).data).toEqual({ viewer: { account: { identities: [{ subject: 'f81d' }] } } });
    expect((await ask(unlinking, { input: { identityId: 'external_identity_1' } }, administrator.headers)).data).toEqual({ unlinkIdentity: { done: true, account: { identities: [] } } });
    expect((await ask('{ viewer { account { login } } }', {}, lan.headers)).data).toEqual({ viewer: null });
    expect(await rowsOf(database, query("select action, actor_login, object_type, object_key from event where action like '%Identity' order by id"))).toEqual(
      ['linkIdentity', 'unlinkIdentity'].map(action => [action, 'minh', 'Account', Number(lan.id.slice('account_'.length))]),
    );
    expect(await verifyRecord(url)).toMatchObject({ isWhole: true, first: [] });
  });

  it('is that of one account', async () => {
    const { ask, session } = await aServerWithSessions();
    const [administrator, lan] = [await session('minh', 'ADMINISTRATOR'), await session('lan', 'OFFICE')];
    await ask(linking, { input: { accountId: lan.id, issuer, subject: 'f81d' } }, administrator.headers);
    const { errors } = await ask(linking, { input: { accountId: administrator.id, issuer, subject: 'f81d' } }, administrator.headers);
    expect(errors?.[0].extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: ['input', 'subject'], message: `"f81d" at ${issuer} is linked to an account already; unlink it there first` }] });
    expect((await ask(linking, { input: { accountId: lan.id, issuer, subject: 'another' } }, administrator.headers)).errors).toBeUndefined();
  });

  it.each(['lan@hanoi.gov.vn', 'ldap://login.hanoi.gov.vn', 'javascript:alert(1)'])('has an issuer that is an address of a provider, which %j is not', async wrong => {
    const { ask, session } = await aServerWithSessions();
    const administrator = await session('minh', 'ADMINISTRATOR');
    const { errors } = await ask(linking, { input: { accountId: administrator.id, issuer: wrong, subject: 'x' } }, administrator.headers);
    expect(errors?.[0].extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: ['input', 'issuer'], message: `"${wrong}" is no address of a provider; write it as the provider does, like https://login.hanoi.gov.vn` }] });
  });

  it('is nobody’s to link who does not keep the account, not even its owner’s', async () => {
    const { ask, session } = await aServerWithSessions();
    const [lan, minh] = [await session('lan', 'OFFICE'), await session('minh', 'SECRETARIAT')];
    for (const { headers } of [lan, minh]) {
      expect((await ask(linking, { input: { accountId: lan.id, issuer, subject: 'x' } }, headers)).errors?.[0].extensions.code).toBe('FORBIDDEN');
      expect((await ask(linking, { input: { accountId: lan.id, issuer, subject: 'x' } })).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});
