import type { Transaction } from '../access/unit-of-work.js';
import { expectValidOn } from '../access/validity.js';
import { Assignment } from '../assignment/assignment.js';
import { expectValid, membersOn } from '../directive/addressees.command.js';
import { Directive, Reporter } from '../directive/directive.js';
import { draftAssignment } from '../directive/write-directive.command.js';
import type { OfficeGroup } from '../office/office-group.js';
import type { Office } from '../office/office.js';
import { CoChair, type Meeting, MeetingCommittee } from './meeting.js';

const path = ['heldOn'];

/** What the amendment gives anew: it is looked at by itself. */
interface GivenAnew {
  chairId?: unknown;
  coChairIds?: unknown;
  committeeIds?: unknown;
}

/** The day of the meeting decides who takes part in it and who may be given its work: all of it has to be valid on the new day, and groups are resolved again. */
export async function expectDay(tx: Transaction, meeting: Meeting, day: string, given: GivenAnew = {}): Promise<void> {
  const directives = await tx.em.find(Directive, { meeting, announcedOn: null, status: 'DRAFT' }, { populate: ['field', 'indicator'] });
  const shares = await tx.em.find(Assignment, { directive: { $in: directives.map(({ id }) => id) }, assignedOn: null }, { populate: ['office', 'viaGroup'] });
  for (const directive of directives) await resolveGroups(tx, directive, shares.filter(share => share.directive === directive), meeting.heldOn, day);

  const reporters = await tx.em.find(Reporter, { directive: { $in: directives.map(({ id }) => id) } }, { populate: ['office'] });
  const drafted = shares.filter(({ status }) => status !== 'WITHDRAWN').map(({ office }) => office);
  for (const office of new Set([meeting.host, ...drafted, ...reporters.map(({ office }) => office)])) expectValid(tx, office, day, path);

  const parts: object[] = directives.flatMap(({ field, indicator }) => [field, indicator].filter(part => part != null));
  if (given.chairId === undefined && meeting.chair) parts.push((await tx.em.populate(meeting, ['chair'])) && meeting.chair);
  if (given.coChairIds === undefined) parts.push(...(await tx.em.find(CoChair, { meeting }, { populate: ['person'] })).map(({ person }) => person));
  if (given.committeeIds === undefined) parts.push(...(await tx.em.find(MeetingCommittee, { meeting }, { populate: ['committee'] })).map(({ committee }) => committee));
  for (const part of new Set(parts)) expectValidOn(tx.faults, part as { name: string }, day, path);
}

/**
 * The shares that a draft has through groups are those of the members on the new day. Whoever is no longer a member is withdrawn from the draft, whoever
 * became one is drafted; a member that somebody has taken out by hand stays out.
 */
async function resolveGroups(tx: Transaction, directive: Directive, shares: readonly Assignment[], from: string, day: string): Promise<void> {
  const groups = new Set(shares.flatMap(({ viaGroup }) => viaGroup ?? []));
  const before = new Set<Office>();
  const members = new Map<Office, OfficeGroup>();
  for (const group of groups) {
    for (const office of await membersOn(tx, group, from)) before.add(office);
    for (const office of await membersOn(tx, group, day, path)) if (!members.has(office)) members.set(office, group);
  }
  for (const share of shares) if (share.viaGroup && share.status !== 'WITHDRAWN' && !members.has(share.office)) share.status = 'WITHDRAWN';
  for (const [office, group] of members) {
    const own = shares.filter(share => share.office === office);
    const standing = own.find(({ status }) => status !== 'WITHDRAWN');
    if (standing?.role === 'COORDINATING')
      tx.faults.add(path, { en: `${office.name} coordinates and is in "${group.name}" on ${day}; an office has one share in a directive`, vi: `${office.name} đang phối hợp và thuộc nhóm "${group.name}" vào ngày ${day}; mỗi đơn vị chỉ có một phần việc trong một nhiệm vụ` });
    if (!standing && (own.length === 0 || !before.has(office))) draftAssignment(tx, directive, office, 'LEAD', group);
  }
}
