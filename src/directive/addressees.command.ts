import type { Transaction } from '../access/unit-of-work.js';
import type { Path } from '../access/faults.js';
import type { Meeting } from '../meeting/meeting.js';
import { Office } from '../office/office.js';
import { OfficeGroup, OfficeGroupMember } from '../office/office-group.js';
import type { Binding } from '../measurement/target-rule.js';
import type { DirectiveInput } from './directive.inputs.js';

export interface Addressees {
  binding: Binding;
  leads: Office[];
  /** the group through which a lead is named, where it is named through one alone */
  via: ReadonlyMap<Office, OfficeGroup>;
  coordinating: Office[];
}

/** Who is meant: groups are resolved as of the meeting's day, and everybody named has to be valid on it. */
export async function addresseesOf(tx: Transaction, input: DirectiveInput, meeting: Meeting, path: Path): Promise<Addressees> {
  const leads = await officesOn(tx, input.leadOfficeIds ?? [], meeting.heldOn, [...path, 'leadOfficeIds']);
  const via = new Map<Office, OfficeGroup>();
  for (const [i, id] of (input.leadGroupIds ?? []).entries()) {
    const group = await tx.refer(OfficeGroup, id, [...path, 'leadGroupIds', i]);
    for (const office of group ? await membersOn(tx, group, meeting.heldOn, [...path, 'leadGroupIds', i]) : []) {
      if (group && !leads.includes(office)) via.set(office, group);
      leads.push(office);
    }
  }
  const coordinating = await officesOn(tx, input.coordinatingOfficeIds ?? [], meeting.heldOn, [...path, 'coordinatingOfficeIds']);

  const named = input.leadOfficeIds ?? [];
  named.forEach((id, i) => {
    if (named.indexOf(id) !== i) tx.faults.add([...path, 'leadOfficeIds', i], { en: 'the office is named twice', vi: 'đơn vị được nêu hai lần' });
  });
  coordinating.forEach((office, i) => {
    if (leads.includes(office) || coordinating.indexOf(office) !== i)
      tx.faults.add([...path, 'coordinatingOfficeIds', i], { en: `${office.name} is named already; an office has one share in a directive`, vi: `${office.name} đã được nêu; mỗi đơn vị chỉ có một phần việc trong một nhiệm vụ` });
  });

  const distinct = [...new Set(leads)];
  const toMany = (input.leadGroupIds ?? []).length > 0;
  const binding = input.binding ?? (toMany || distinct.length > 1 ? 'EACH' : 'TOGETHER');
  expectBinding(tx, binding, distinct.length, toMany, [...path, 'binding'], [...path, 'leadOfficeIds']);
  return { binding, leads: distinct, via, coordinating };
}

/** TOGETHER has one lead office, so neither several nor a group. */
export function expectBinding(tx: Transaction, binding: Binding, leads: number, toMany: boolean, path: Path, ofLeads: Path = path): void {
  if (binding === 'TOGETHER' && toMany)
    tx.faults.add(path, { en: 'a group is always bound EACH: every member owes its own share', vi: 'nhóm đơn vị luôn giao theo EACH: mỗi thành viên chịu trách nhiệm phần của mình' });
  else if (binding === 'TOGETHER' && leads > 1)
    tx.faults.add(ofLeads, { en: `TOGETHER has exactly one lead office, not ${leads}; let the others coordinate, or bind EACH`, vi: `TOGETHER chỉ có đúng một đơn vị chủ trì, không phải ${leads}; hãy để các đơn vị khác phối hợp, hoặc giao EACH` });
}

async function officesOn(tx: Transaction, ids: readonly string[], day: string, path: Path): Promise<Office[]> {
  const offices: Office[] = [];
  for (const [i, id] of ids.entries()) {
    const office = await tx.refer(Office, id, [...path, i]);
    if (office && expectValid(tx, office, day, [...path, i])) offices.push(office);
  }
  return offices;
}

/** An office takes new work only while it is valid; ended ones finish what they owe. */
export function expectValid(tx: Transaction, office: Office, day: string, path: Path): boolean {
  if (office.isValidOn(day)) return true;
  tx.faults.add(path, {
    en: `${office.name} takes no work on ${day}: it is valid from ${office.validFrom ?? 'the beginning'} until ${office.validUntil ?? 'further notice'}`,
    vi: `${office.name} không nhận việc vào ngày ${day}: hiệu lực từ ${office.validFrom ?? 'ban đầu'} đến ${office.validUntil ?? 'nay'}`,
  });
  return false;
}

/** The members of a group on a day; nobody is a fault of what named it, where that is said. */
export async function membersOn(tx: Transaction, group: OfficeGroup, day: string, path?: Path): Promise<Office[]> {
  const members = await tx.em.find(OfficeGroupMember, { group }, { populate: ['office'], orderBy: { id: 'asc' } });
  const valid = members.filter(member => member.isValidOn(day) && member.office.isValidOn(day)).map(({ office }) => office);
  if (valid.length === 0 && path) tx.faults.add(path, { en: `"${group.name}" has no member on ${day}`, vi: `nhóm "${group.name}" không có thành viên nào vào ngày ${day}` });
  return valid;
}
