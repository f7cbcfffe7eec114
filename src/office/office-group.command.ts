import { touch } from '../access/touch.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkValidity } from '../access/validity.js';
import { membership, spellsMeet } from './membership.js';
import type { CreateOfficeGroupInput, OfficeGroupMemberInput, SetOfficeGroupMembersInput } from './office-group.inputs.js';
import { OfficeGroup, OfficeGroupMember } from './office-group.js';
import { Office } from './office.js';

export async function createOfficeGroup(tx: Transaction, input: CreateOfficeGroupInput): Promise<Result> {
  const government = await tx.refer(Office, input.governmentId, ['governmentId']);
  const members = new Set<Office>();
  for (const [i, id] of (input.memberIds ?? []).entries()) {
    const office = await tx.refer(Office, id, ['memberIds', i]);
    if (!office) continue;
    if (members.has(office)) tx.faults.add(['memberIds', i], namedTwice(office));
    members.add(office);
  }
  tx.faults.check();
  tx.permit('keepGroups', { place: government?.path });

  const group = tx.em.create(OfficeGroup, { name: input.name, aliases: input.aliases ?? [], government: government as Office });
  for (const office of members) tx.em.create(OfficeGroupMember, { group, office });
  await tx.record('createOfficeGroup');
  return { officeGroup: group.id };
}

export async function setOfficeGroupMembers(tx: Transaction, input: SetOfficeGroupMembersInput): Promise<Result> {
  const group = await tx.subject(OfficeGroup, input.groupId, ['government']);
  const lines = await officesOf(tx, input.members);
  tx.faults.check();
  tx.permit('keepGroups', { place: group.government.path });
  tx.expectVersion(group, input.version);

  const rows = await tx.em.find(OfficeGroupMember, { group: group.id }, { orderBy: { id: 'asc' } });
  const { kept, begun, ended } = membership(rows, lines, (row, line) => row.office.id === line.office.id, input.on ?? tx.today);
  for (const { row, spell } of kept) Object.assign(row, spell);
  for (const { row, validUntil } of ended) row.validUntil = validUntil;
  for (const { line, spell } of begun) tx.em.create(OfficeGroupMember, { group, office: line.office, ...spell });
  await touch(tx, OfficeGroup, group);
  await tx.record('setOfficeGroupMembers');
  return { officeGroup: group.id };
}

interface MemberLine {
  office: Office;
  validFrom?: string | null;
  validUntil?: string | null;
}

async function officesOf(tx: Transaction, members: readonly OfficeGroupMemberInput[]): Promise<MemberLine[]> {
  const lines: MemberLine[] = [];
  for (const [i, { officeId, validFrom, validUntil }] of members.entries()) {
    checkValidity(tx.faults, { validFrom, validUntil }, ['members', i]);
    const office = await tx.refer(Office, officeId, ['members', i, 'officeId']);
    if (!office) continue;
    const line = { office, validFrom, validUntil };
    if (lines.some(other => other.office === office && spellsMeet(other, line))) tx.faults.add(['members', i, 'officeId'], namedTwice(office));
    lines.push(line);
  }
  return lines;
}

const namedTwice = ({ name }: Office) => ({ en: `"${name}" is named twice for the same time; name it once`, vi: `"${name}" được nêu hai lần cho cùng thời gian; chỉ nêu một lần` });
