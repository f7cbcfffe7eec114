import type { Transaction } from '../access/unit-of-work.js';
import { checkValidity } from '../access/validity.js';
import { membership, spellsMeet } from '../office/membership.js';
import { Office } from '../office/office.js';
import { type Account, Grant, type Role } from './account.js';
import type { GrantInput } from './account.inputs.js';

export interface GrantLine {
  role: Role;
  office: Office;
  validFrom?: string | null;
  validUntil?: string | null;
}

/** What a list of grants says; its faults are gathered. */
export async function grantLines(tx: Transaction, grants: readonly GrantInput[]): Promise<GrantLine[]> {
  const lines: GrantLine[] = [];
  for (const [i, { role, officeId, validFrom, validUntil }] of grants.entries()) {
    checkValidity(tx.faults, { validFrom, validUntil }, ['grants', i]);
    const office = await tx.refer(Office, officeId, ['grants', i, 'officeId']);
    if (!office) continue;
    const line = { role, office, validFrom, validUntil };
    if (lines.some(other => isSame(other, line) && spellsMeet(other, line)))
      tx.faults.add(['grants', i], { en: `${role} at "${office.name}" is named twice for the same time; name it once`, vi: `${role} tại "${office.name}" được nêu hai lần cho cùng thời gian; chỉ nêu một lần` });
    lines.push(line);
  }
  return lines;
}
const isSame = (a: { role: Role; office: Office }, b: { role: Role; office: Office }): boolean => a.role === b.role && a.office.id === b.office.id;

/** The grants of an account from today on. Who changes one is administrator at its office; nothing is taken away, so that it stays known who could do what. */
export async function setGrants(tx: Transaction, account: Account, lines: readonly GrantLine[]): Promise<void> {
  const rows = await tx.em.find(Grant, { account: account.id }, { populate: ['office'], orderBy: { id: 'asc' } });
  const { kept, begun, ended } = membership(rows, lines, isSame, tx.today);
  for (const { row, spell } of kept) {
    if ((row.validFrom ?? null) === spell.validFrom && (row.validUntil ?? null) === spell.validUntil) continue;
    tx.permit('keepAccounts', { place: row.office.path });
    Object.assign(row, spell);
  }
  for (const { row, validUntil } of ended) {
    tx.permit('keepAccounts', { place: row.office.path });
    row.validUntil = validUntil;
  }
  for (const { line, spell } of begun) {
    tx.permit('keepAccounts', { place: line.office.path });
    tx.em.create(Grant, { account, role: line.role, office: line.office, ...spell });
  }
}
