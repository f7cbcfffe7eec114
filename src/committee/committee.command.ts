import { amend, checkKept } from '../access/amend.js';
import type { Path } from '../access/faults.js';
import { touch } from '../access/touch.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkBegin, checkValidity } from '../access/validity.js';
import { sortKey } from '../kernel/fold.js';
import { membership, spellsMeet } from '../office/membership.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import type { AmendCommitteeInput, CommitteeMemberInput, CreateCommitteeInput, EndCommitteeInput, SetCommitteeMembersInput } from './committee.inputs.js';
import { Committee, CommitteeMember } from './committee.js';

export async function createCommittee(tx: Transaction, input: CreateCommitteeInput): Promise<Result> {
  const host = await tx.refer(Office, input.hostId, ['hostId']);
  const head = await tx.refer(Person, input.headId, ['headId']);
  const standingAgency = await tx.refer(Office, input.standingAgencyId, ['standingAgencyId']);
  const members = await peopleOf(tx, input.members ?? [], ['members']);
  checkValidity(tx.faults, input);
  tx.faults.check();
  tx.permit('keepCommittees', { place: host?.path });

  const { name, kind, validFrom, validUntil } = input;
  const committee = tx.em.create(Committee, { name, kind, host: host as Office, head, standingAgency, validFrom, validUntil, sortKey: sortKey(name) });
  for (const member of members) tx.em.create(CommitteeMember, { committee, ...member });
  await tx.record('createCommittee');
  return { committee: committee.id };
}

export async function amendCommittee(tx: Transaction, input: AmendCommitteeInput): Promise<Result> {
  const committee = await tx.subject(Committee, input.committeeId, ['host']);
  const head = await tx.refer(Person, input.headId, ['headId']);
  const standingAgency = await tx.refer(Office, input.standingAgencyId, ['standingAgencyId']);
  checkKept(tx.faults, input, ['name', 'kind']);
  checkBegin(tx.faults, input, committee);
  tx.faults.check();
  tx.permit('keepCommittees', { place: committee.host.path });
  tx.expectVersion(committee, input.version);

  amend<Committee>(committee, {
    name: input.name,
    kind: input.kind,
    head: input.headId === null ? null : head,
    standingAgency: input.standingAgencyId === null ? null : standingAgency,
    validFrom: input.validFrom,
  });
  committee.sortKey = sortKey(committee.name);
  await tx.record('amendCommittee');
  return { committee: committee.id };
}

export async function endCommittee(tx: Transaction, input: EndCommitteeInput): Promise<Result> {
  const committee = await tx.subject(Committee, input.committeeId, ['host']);
  checkValidity(tx.faults, { validFrom: committee.validFrom, validUntil: input.validUntil });
  tx.faults.check();
  tx.permit('keepCommittees', { place: committee.host.path });

  committee.validUntil = input.validUntil;
  await tx.record('endCommittee', { reason: input.reason });
  return { committee: committee.id };
}

export async function setCommitteeMembers(tx: Transaction, input: SetCommitteeMembersInput): Promise<Result> {
  const committee = await tx.subject(Committee, input.committeeId, ['host']);
  const lines = await peopleOf(tx, input.members, ['members']);
  tx.faults.check();
  tx.permit('keepCommittees', { place: committee.host.path });
  tx.expectVersion(committee, input.version);

  const rows = await tx.em.find(CommitteeMember, { committee: committee.id }, { orderBy: { id: 'asc' } });
  // another role is another membership: the old one ends, so that one can tell who was deputy when
  const { kept, begun, ended } = membership(rows, lines, (row, line) => row.person.id === line.person.id && row.role === line.role, input.on ?? tx.today);
  for (const { row, spell } of kept) Object.assign(row, spell);
  for (const { row, validUntil } of ended) row.validUntil = validUntil;
  for (const { line, spell } of begun) tx.em.create(CommitteeMember, { committee, person: line.person, role: line.role, ...spell });
  await touch(tx, Committee, committee);
  await tx.record('setCommitteeMembers');
  return { committee: committee.id };
}

type MemberLine = Omit<CommitteeMemberInput, 'personId'> & { person: Person };

async function peopleOf(tx: Transaction, members: readonly CommitteeMemberInput[], path: Path): Promise<MemberLine[]> {
  const lines: MemberLine[] = [];
  for (const [i, { personId, role, validFrom, validUntil }] of members.entries()) {
    checkValidity(tx.faults, { validFrom, validUntil }, [...path, i]);
    const person = await tx.refer(Person, personId, [...path, i, 'personId']);
    if (!person) continue;
    const line = { person, role, validFrom, validUntil };
    if (lines.some(other => other.person === person && spellsMeet(other, line)))
      tx.faults.add([...path, i, 'personId'], { en: `"${person.name}" is named twice for the same time; name each person once`, vi: `"${person.name}" được nêu hai lần cho cùng thời gian; chỉ nêu một lần` });
    lines.push(line);
  }
  return lines;
}
