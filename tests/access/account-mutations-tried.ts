import { argon2Sync } from 'node:crypto';
import { Account, Grant } from '../../src/account/account.js';
import { ApiToken } from '../../src/account/api-token.js';
import { setPassword } from '../../src/account/credential.command.js';
import { ExternalIdentity } from '../../src/account/external-identity.js';
import { codeAt, makeFactorSecret } from '../../src/account/second-factor.js';
import { startSession } from '../../src/account/session.command.js';
import { hashSetupCode, makeCode, SetupCode } from '../../src/account/setup-code.js';
import { StandIn } from '../../src/account/stand-in.js';
import { idOf } from '../../src/kernel/id.js';
import { Office } from '../../src/office/office.js';
import { logins } from './a-busy-committee.js';
import type { Prepare, PrepareOwn } from './mutation-verdicts.js';
import type { SignedIn } from './signed-in.js';
import { columns } from './table.js';

const password = 'mai họp giao ban lúc tám giờ';
const another = 'kia họp giao ban lúc chín giờ';

/** As it is kept, at a cost that can be paid at every turn. */
const inBase64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
const nonce = Buffer.from('sixteen of these');
const hash = `$argon2id$v=19$m=8,t=1,p=1$${inBase64(nonce)}$${inBase64(argon2Sync('argon2id', { message: password.normalize('NFKC'), nonce, memory: 8, passes: 1, parallelism: 1, tagLength: 32 }))}`;

/** Every mutation on the way in and on accounts: of another account like office A's, of one's own (`/own`), of the one for whom the stand-in acts (`/away`). */
export async function accountMutationsTried(signedIn: SignedIn): Promise<Record<string, Prepare | PrepareOwn>> {
  const { database, clock, interior, keyOf } = signedIn.actors;
  const secret = makeFactorSecret();
  let number = 0;
  const next = () => ++number;
  const days = { validFrom: '2026-03-01', validUntil: '2026-03-31' };
  const expiresAt = '2026-12-31T00:00:00.000Z';
  const account = (...codes: string[]) =>
    database.write(async em => {
      const login = `moi.${next()}`;
      const made = em.create(Account, { login, name: login });
      for (const code of ['HOAIDUC-NOIVU', ...codes]) em.create(Grant, { account: made, role: 'OFFICE', office: await em.findOneOrFail(Office, { code }) });
      await em.flush();
      return made.id;
    });
  const session = (of: number) => database.write(async em => idOf('AccountSession', (await startSession(em, { account: { id: of }, means: 'password', at: clock.now(), address: '10.0.0.1', userAgent: 'Firefox' })).key));
  const token = (of: number) => database.write(async em => idOf('ApiToken', await em.insert(ApiToken, { account: of, name: 'x', scope: 'READ', hash: `token ${next()}`, createdAt: clock.now(), expiresAt })));
  const standIn = (of: number, substitute: number) => database.write(async em => idOf('StandIn', await em.insert(StandIn, { account: of, substitute, ...days })));
  const identity = (of: number) => database.write(async em => idOf('ExternalIdentity', await em.insert(ExternalIdentity, { account: of, issuer: 'https://login.hanoi.gov.vn', subject: `${next()}`, followsClaims: false, createdAt: clock.now() })));
  /** It has a password, and a second factor that is kept or being set up. */
  const proves = (of: number, secrets: { secondFactorSecret?: string; pendingSecret?: string } = {}) =>
    database.write(async em => {
      const one = await em.findOneOrFail(Account, { id: of });
      Object.assign(await setPassword(em, one, hash, clock.now()), { secondFactorSecret: null, pendingSecret: null, lastStep: null, ...secrets });
      one.secondFactorSince = secrets.secondFactorSecret === undefined ? null : clock.now();
    });
  const handedOver = (of: number) =>
    database.write(async em => {
      const code = makeCode();
      await em.insert(SetupCode, { account: of, hash: hashSetupCode(code), createdAt: clock.now(), expiresAt });
      return { code, login: (await em.findOneOrFail(Account, { id: of })).login, password };
    });
  const accountId = async () => idOf('Account', await account());
  const own = (make: (key: number) => Promise<Record<string, unknown>>): PrepareOwn => ({ ofColumn: column => make(signedIn.keyOf(column)) });
  const away = keyOf('secretariat');

  for (const column of columns) if (logins[column] !== null) await proves(signedIn.keyOf(column));

  return {
    signIn: async () => ({ login: 'interior', password }),
    setUp: async () => ({ code: '0000-0000', login: 'founder', name: 'x', password, office: { code: 'ROOT', name: 'x', kind: 'PROVINCE' } }),
    setPassword: async () => handedOver(await account()),
    signOut: async () => ({}),
    endSession: async () => ({ sessionId: await session(await account()) }),
    'endSession/own': own(async key => ({ sessionId: await session(key) })),
    'endSession/away': async () => ({ sessionId: await session(away) }),
    endSessions: async () => ({ accountId: await accountId() }),
    'endSessions/own': own(async key => ({ accountId: idOf('Account', key) })),
    actFor: async () => ({ accountId: await accountId() }),
    'actFor/own': own(async key => {
      const other = await account();
      await standIn(other, key);
      return { accountId: idOf('Account', other) };
    }),
    changePassword: own(async key => {
      await proves(key);
      return { oldPassword: password, newPassword: another };
    }),
    startSecondFactor: own(async key => {
      await proves(key);
      return { password };
    }),
    confirmSecondFactor: own(async key => {
      await proves(key, { pendingSecret: secret });
      return { code: codeAt(secret, clock.now()) };
    }),
    removeSecondFactor: own(async key => {
      await proves(key, { secondFactorSecret: secret });
      return { password, code: codeAt(secret, clock.now()) };
    }),
    resetPassword: async () => ({ accountId: await accountId() }),
    'resetPassword/both': async () => ({ accountId: idOf('Account', await account('DANPHUONG-NOIVU')) }),
    createToken: own(async key => {
      await proves(key);
      return { name: 'x', scope: 'READ', expiresAt, password };
    }),
    revokeToken: async () => ({ tokenId: await token(await account()) }),
    'revokeToken/own': own(async key => ({ tokenId: await token(key) })),
    'revokeToken/both': async () => ({ tokenId: await token(await account('DANPHUONG-NOIVU')) }),
    'revokeToken/away': async () => ({ tokenId: await token(away) }),
    createStandIn: async () => ({ accountId: await accountId(), substituteId: await accountId(), ...days }),
    'createStandIn/own': own(async key => ({ accountId: idOf('Account', key), substituteId: await accountId(), ...days })),
    endStandIn: async () => ({ standInId: await standIn(await account(), await account()) }),
    'endStandIn/own': own(async key => ({ standInId: await standIn(key, await account()) })),
    createAccount: async () => ({ login: `moi.${next()}`, name: 'x', grants: [{ role: 'OFFICE', officeId: interior.officeId }] }),
    amendAccount: async () => ({ accountId: await accountId(), version: 1, name: 'y', grants: [] }),
    disableAccount: async () => ({ accountId: await accountId(), reason: 'x' }),
    linkIdentity: async () => ({ accountId: await accountId(), issuer: 'https://login.hanoi.gov.vn', subject: `${next()}` }),
    unlinkIdentity: async () => ({ identityId: await identity(await account()) }),
  };
}
