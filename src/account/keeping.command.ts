import { sql } from 'kysely';
import type { Transaction } from '../access/unit-of-work.js';
import { isActive } from '../access/viewer-of.js';
import { select } from '../database/select.js';
import { Refusal } from '../kernel/refusal.js';
import { type Account, Grant } from './account.js';
import { StandIn } from './stand-in.js';

/**
 * An account is kept by who is administrator wherever it holds anything, now or later, and wherever those hold anything for whom it stands in: whoever sets
 * its password could otherwise act with that. One that holds nothing is kept at the root.
 */
export async function permitKeeping(tx: Transaction, account: Account): Promise<void> {
  const standIns = await tx.em.find(StandIn, { substitute: account.id, validUntil: { $gte: tx.today } });
  const whose = [account.id, ...standIns.map(standIn => standIn.account.id)];
  const grants = await tx.em.find(Grant, { account: whose, $or: [{ validUntil: null }, { validUntil: { $gte: tx.today } }] }, { populate: ['office'] });
  for (const { office } of grants) tx.permit('keepAccounts', { place: office.path });
  if (whose.some(key => !grants.some(grant => grant.account.id === key))) await tx.permitAtRoot('keepAccounts');
}

/** One's own account, or that of whom one stands in for. */
export function expectAnothers(tx: Transaction, account: Account): void {
  if (tx.viewer.is(account.id)) throw new Refusal('FORBIDDEN', { en: 'nobody decides what he himself may do; ask another administrator', vi: 'không ai được tự quyết định quyền của chính mình; hãy nhờ quản trị viên khác' });
}

/** Somebody who is administrator of everything today, and without an end. */
async function isAdministered({ em, today }: Transaction): Promise<boolean> {
  const rows = await select(em, sql`select a.id from account a join "grant" g on g.account_id = a.id join office o on o.id = g.office_id
    where o.parent_id is null and g.role = 'ADMINISTRATOR' and (g.valid_from is null or g.valid_from <= ${today}) and g.valid_until is null and a.active_until is null and ${isActive('a', sql`${today}`)} limit 1`);
  return rows.length > 0;
}

/** Does what takes rights away, and refuses it where nobody would be left who could give any. */
export async function leavingAnAdministrator(tx: Transaction, change: () => Promise<void>): Promise<void> {
  const was = await isAdministered(tx);
  await change();
  if (was && !(await isAdministered(tx)))
    throw new Refusal('FORBIDDEN', {
      en: 'nobody would be left who is administrator of the root office without an end; make another one first',
      vi: 'sẽ không còn quản trị viên vô thời hạn nào của đơn vị gốc; hãy lập một quản trị viên khác trước',
    });
}
