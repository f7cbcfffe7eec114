import { amend, checkKept } from '../access/amend.js';
import type { Faults } from '../access/faults.js';
import { touchUnlessChanged } from '../access/touch.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { addDays } from '../kernel/date.js';
import { Person } from '../person/person.js';
import { Account } from './account.js';
import type { AmendAccountInput, CreateAccountInput, DisableAccountInput } from './account.inputs.js';
import { grantLines, setGrants } from './grants.command.js';
import { expectAnothers, leavingAnAdministrator, permitKeeping } from './keeping.command.js';
import { faultOfLogin, loginIsTaken } from './login.js';
import { codeUntil, endCodesOf, keepCode } from './password-code.command.js';
import { endSessionsOf } from './session.command.js';

/** It signs in once its owner has set a password with the code, or another system knows it. */
export async function createAccount(tx: Transaction, input: CreateAccountInput, code?: string): Promise<Result> {
  const { login, name, activeFrom, activeUntil } = input;
  const person = await tx.refer(Person, input.personId, ['personId']);
  const lines = await grantLines(tx, input.grants ?? []);
  const fault = faultOfLogin(login) ?? ((await tx.em.count(Account, { login })) > 0 ? loginIsTaken(login) : undefined);
  if (fault) tx.faults.add(['login'], fault);
  checkDays(tx.faults, { activeFrom, activeUntil });
  tx.faults.check();
  if (lines.length === 0) await tx.permitAtRoot('keepAccounts');

  const setupCodeUntil = code === undefined ? null : codeUntil(tx.at);
  const account = tx.em.create(Account, { login, name, person, activeFrom, activeUntil, setupCodeUntil });
  // who it is has to be known before it holds anything
  await tx.em.flush();
  await setGrants(tx, account, lines);
  if (code !== undefined) await keepCode(tx, account, code);
  await tx.record('createAccount');
  return { account: account.id };
}

export async function amendAccount(tx: Transaction, input: AmendAccountInput): Promise<Result> {
  const account = await tx.subject(Account, input.accountId);
  const person = await tx.refer(Person, input.personId, ['personId']);
  const lines = input.grants && (await grantLines(tx, input.grants));
  const { name, activeFrom, activeUntil } = input;
  checkKept(tx.faults, input, ['name', 'grants']);
  checkDays(tx.faults, { activeFrom: activeFrom === undefined ? account.activeFrom : activeFrom, activeUntil: activeUntil === undefined ? account.activeUntil : activeUntil });
  tx.faults.check();
  const ofWhole = [name, input.personId, activeFrom, activeUntil].some(given => given !== undefined) || !lines;
  const ofRights = lines != null || activeFrom !== undefined || activeUntil !== undefined;
  if (ofWhole) await permitKeeping(tx, account);
  if (ofRights) expectAnothers(tx, account);
  tx.expectVersion(account, input.version);

  await leavingAnAdministrator(tx, async () => {
    amend<Account>(account, { name, person: input.personId === null ? null : person, activeFrom, activeUntil });
    if (lines) await setGrants(tx, account, lines);
    await touchUnlessChanged(tx, Account, account);
  });
  if (ofRights) await endSessionsOf(tx.em, account.id, tx.at);
  await tx.record('amendAccount');
  return { account: account.id };
}

/** From now on it is nobody: its last day was yesterday. */
export async function disableAccount(tx: Transaction, input: DisableAccountInput): Promise<Result> {
  const account = await tx.subject(Account, input.accountId);
  await permitKeeping(tx, account);
  expectAnothers(tx, account);

  await endCodesOf(tx, account);
  await leavingAnAdministrator(tx, async () => {
    account.activeUntil = addDays(tx.today, -1);
    await tx.em.flush();
  });
  await endSessionsOf(tx.em, account.id, tx.at);
  await tx.record('disableAccount', { reason: input.reason });
  return { account: account.id };
}

function checkDays(faults: Faults, { activeFrom, activeUntil }: { activeFrom?: string | null; activeUntil?: string | null }): void {
  if (activeFrom != null && activeUntil != null && activeFrom > activeUntil)
    faults.add(['activeUntil'], { en: `${activeUntil} is before ${activeFrom}, the first day; give that day or a later one`, vi: `${activeUntil} trước ngày bắt đầu ${activeFrom}; hãy chọn ngày đó hoặc muộn hơn` });
}
