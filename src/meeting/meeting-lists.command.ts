import type { Path } from '../access/faults.js';
import type { Transaction } from '../access/unit-of-work.js';
import { expectValidOn } from '../access/validity.js';
import { Committee } from '../committee/committee.js';
import { attachDocuments } from '../document/attach-documents.command.js';
import type { DocumentInput } from '../document/document.inputs.js';
import { DocumentUse } from '../document/document.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import { CoChair, type Meeting, MeetingCommittee } from './meeting.js';
import type { SessionInput } from './meeting.inputs.js';
import { Session, SessionOffice } from './session.js';

// What a meeting has several of. Each is given as a whole; what stood there before goes, and the history tells it.

export async function setCoChairs(tx: Transaction, meeting: Meeting, ids: readonly string[], day: string): Promise<void> {
  for (const coChair of meeting.id ? await tx.em.find(CoChair, { meeting }) : []) tx.em.remove(coChair);
  for (const [i, id] of ids.entries()) {
    expectOnce(tx, ids, i, ['coChairIds']);
    const person = await tx.refer(Person, id, ['coChairIds', i]);
    if (person && expectValidOn(tx.faults, person, day, ['coChairIds', i])) tx.em.create(CoChair, { meeting, person });
  }
}

export async function setCommittees(tx: Transaction, meeting: Meeting, ids: readonly string[], day: string): Promise<void> {
  for (const committee of meeting.id ? await tx.em.find(MeetingCommittee, { meeting }) : []) tx.em.remove(committee);
  for (const [i, id] of ids.entries()) {
    expectOnce(tx, ids, i, ['committeeIds']);
    const committee = await tx.refer(Committee, id, ['committeeIds', i]);
    if (committee && expectValidOn(tx.faults, committee, day, ['committeeIds', i])) tx.em.create(MeetingCommittee, { meeting, committee });
  }
}

export async function setSessions(tx: Transaction, meeting: Meeting, inputs: readonly SessionInput[]): Promise<void> {
  if (meeting.id) {
    for (const visited of await tx.em.find(SessionOffice, { session: { meeting } }, { populate: ['session'] })) tx.em.remove(visited);
    for (const session of await tx.em.find(Session, { meeting })) tx.em.remove(session);
  }
  for (const [i, { day, part, place, officeIds }] of inputs.entries()) {
    const session = tx.em.create(Session, { meeting, day, part, place: place ?? null });
    for (const office of await officesAt(tx, officeIds, ['sessions', i, 'officeIds'])) tx.em.create(SessionOffice, { session, office });
  }
}

export async function setDocuments(tx: Transaction, meeting: Meeting, inputs: readonly DocumentInput[]): Promise<void> {
  for (const use of meeting.id ? await tx.em.find(DocumentUse, { meeting, relation: 'PRESENTED' }) : []) tx.em.remove(use);
  await attachDocuments(tx, inputs, 'PRESENTED', { meeting }, ['documents']);
}

export async function officesAt(tx: Transaction, ids: readonly string[] | undefined, path: Path): Promise<Office[]> {
  const offices: Office[] = [];
  for (const [i, id] of (ids ?? []).entries()) {
    expectOnce(tx, ids as string[], i, path);
    const office = await tx.refer(Office, id, [...path, i]);
    if (office) offices.push(office);
  }
  return offices;
}

/** Named twice it would be counted twice. */
function expectOnce(tx: Transaction, ids: readonly string[], i: number, path: Path): void {
  if (ids.indexOf(ids[i]) !== i) tx.faults.add([...path, i], { en: `"${ids[i].slice(0, 60)}" is named twice`, vi: `"${ids[i].slice(0, 60)}" được nêu hai lần` });
}
