import type { Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import { Account } from './account.js';

/** By its login, as it is typed in the shell. */
export async function accountNamed(tx: Transaction, login: string): Promise<Account> {
  const shown = login.slice(0, 60);
  const account = await tx.em.findOne(Account, { login });
  if (!account) throw new Refusal('NOT_FOUND', { en: `there is no account "${shown}"`, vi: `không có tài khoản "${shown}"` });
  return account;
}
