import { checkCode } from '../access/code.js';
import type { Entrance } from '../access/entrance.js';
import { Faults } from '../access/faults.js';
import { type Actor, Recorder } from '../access/recorder.js';
import type { Outcome } from '../access/unit-of-work.js';
import type { Database } from '../database/database.js';
import type { Em } from '../database/store.js';
import { after, type Clock, minutes } from '../kernel/clock.js';
import { sortKey } from '../kernel/fold.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import { Office } from '../office/office.js';
import { pathBelow } from '../office/office-path.js';
import { Account, Grant } from './account.js';
import type { RootOfficeInput, SetUpInput } from './account.inputs.js';
import { checked, newPassword, setPassword } from './credential.command.js';
import { countAttempt, guessedFrom, takeBackAttempt } from './guessing.command.js';
import { asLogin, faultOfLogin } from './login.js';
import { startSession } from './session.command.js';
import { hashSetupCode, makeCode, SetupCode } from './setup-code.js';

/** So long a code is good. */
export const setupCodeValidity = minutes(24 * 60);
const isEmpty = async (em: Em): Promise<boolean> => (await em.count(Account)) === 0;

/** A code for an installation in which there is nobody yet; undefined where one is still good, or there is somebody. */
export function makeSetupCode(database: Database, clock: Clock): Promise<string | undefined> {
  return database.write(async em => {
    const now = clock.now();
    if (!(await isEmpty(em)) || (await em.count(SetupCode, { account: null, usedAt: null, expiresAt: { $gt: now } })) > 0) return undefined;
    const code = makeCode();
    em.create(SetupCode, { hash: hashSetupCode(code), createdAt: now, expiresAt: after(now, setupCodeValidity) });
    return code;
  });
}

/** The first account of an installation: administrator of its root office. */
export interface Founding {
  login: string;
  name: string;
  office: RootOfficeInput;
  passwordHash: string | null;
}

/** Makes the root office and its administrator, who is told in the record as having made himself: there was nobody else. */
async function found(em: Em, { login, name, office, passwordHash }: Founding, by: Omit<Actor, 'actorKey' | 'actorLogin' | 'actingForKey' | 'actingForLogin' | 'tokenKey' | 'sessionKey'>): Promise<Account> {
  const actor: Actor = { ...by, actorKey: 0, actorLogin: login, actingForKey: null, actingForLogin: null, tokenKey: null, sessionKey: null };
  const recorder = new Recorder(em, actor);
  const account = em.create(Account, { login, name });
  const root = em.create(Office, { ...office, path: '', aliases: [], sortKey: sortKey(office.name) });
  // both are named by what follows, and an office's own key is part of its path
  await em.flush();
  actor.actorKey = account.id;
  root.path = pathBelow(null, root);
  em.create(Grant, { account, role: 'ADMINISTRATOR', office: root });
  if (passwordHash !== null) await setPassword(em, account, passwordHash, by.at);
  await recorder.record('setUp', {});
  return account;
}

export function faultsOfFounding({ login, office }: Pick<Founding, 'login' | 'office'>): Faults {
  const faults = new Faults();
  const fault = faultOfLogin(login);
  if (fault) faults.add(['login'], fault);
  const ofOffice = new Faults();
  checkCode(ofOffice, office.code);
  for (const { text } of ofOffice.all) faults.add(['office', 'code'], text);
  return faults;
}

/** With the code that was printed: once, and while there is nobody. Signs the administrator in. */
export async function setUp(entrance: Entrance, given: SetUpInput): Promise<Outcome> {
  if (!entrance.enter()) throw badInput([{ path: ['input'], text: { en: 'one setting up in a request', vi: 'mỗi yêu cầu chỉ được thiết lập một lần' } }]);
  const input = checked(given);
  const { database, clock, origin, requestId } = entrance;
  const login = asLogin(input.login);
  const from = guessedFrom(origin.address ?? '');
  await countAttempt(database, clock, [from]);
  const hash = hashSetupCode(input.code);
  const refused = new Refusal('UNAUTHENTICATED', { en: 'the setup code is not right, was used or has expired; the program makes a new one at a start after that', vi: 'mã thiết lập không đúng, đã dùng hoặc hết hạn; chương trình tạo mã mới khi khởi động sau đó' });
  const isGood = async (em: Em) => (await isEmpty(em)) && (await em.findOne(SetupCode, { account: null, hash, usedAt: null, expiresAt: { $gt: clock.now() } }));
  // asked before what is wrong with the rest is told
  if (!(await database.write(isGood))) {
    origin.log.warn({ account: null, means: 'setup', secondFactor: false, address: origin.address }, 'setup refused');
    throw refused;
  }
  faultsOfFounding({ ...input, login }).check();
  const passwordHash = await newPassword(input.password, { login, name: input.name, hasSecondFactor: false }, 'password');
  const { account, session } = await database.write(async em => {
    const code = await isGood(em);
    if (!code) throw refused;
    const at = clock.now();
    code.usedAt = at;
    await takeBackAttempt(em, from);
    const made = await found(em, { login, name: input.name, office: input.office, passwordHash }, { at, today: clock.today(), address: origin.address, requestId });
    return { account: made.id, session: await startSession(em, { account: made, means: 'setup', at, address: origin.address, userAgent: origin.userAgent }) };
  });
  entrance.whenSetUp();
  origin.cookie.set(session.secret);
  origin.log.info({ account, session: session.key, means: 'setup', secondFactor: false, address: origin.address }, 'set up, and signed in');
  return { account, done: true, repeated: false, warnings: [] };
}
