import type { Path } from '../access/faults.js';
import type { Transaction } from '../access/unit-of-work.js';
import { expectValidOn } from '../access/validity.js';
import { attachDocuments } from '../document/attach-documents.command.js';
import { Field } from '../field/field.js';
import { Indicator } from '../measurement/indicator.js';
import { OfficeGroup } from '../office/office-group.js';
import { Office } from '../office/office.js';
import { Person } from '../person/person.js';
import { AgendaItem, AgendaItemOffice } from './agenda-item.js';
import { Attendance } from './attendance.js';
import { Meeting, type MeetingStatus, type Source } from './meeting.js';
import type { AgendaItemInput, AttendanceInput, MeetingFieldsInput, ObservationInput, SourceInput } from './meeting.inputs.js';
import { officesAt, setCoChairs, setCommittees, setDocuments, setSessions } from './meeting-lists.command.js';
import { Figure, Observation, ObservationOffice } from './observation.js';

export const sourceOf = ({ title, publisher, publishedOn, authors, inferred }: SourceInput): Source => ({
  title, publisher: publisher ?? null, publishedOn: publishedOn ?? null, authors: authors ?? [], inferred: inferred ?? null,
});

export async function writeMeeting(tx: Transaction, input: MeetingFieldsInput, host: Office | undefined, status: MeetingStatus): Promise<Meeting> {
  const chair = await tx.refer(Person, input.chairId, ['chairId']);
  if (chair) expectValidOn(tx.faults, chair, input.heldOn, ['chairId']);
  if (host && !host.isValidOn(input.heldOn)) tx.faults.add(['hostId'], { en: `${host.name} is not valid on ${input.heldOn}`, vi: `${host.name} không còn hiệu lực vào ngày ${input.heldOn}` });
  expectPeriod(tx, input.periodFrom, input.periodUntil, ['periodUntil']);
  const meeting = tx.em.create(Meeting, {
    // unknown is a fault already, and nothing is written while there is one
    host: host as Office,
    title: input.title,
    kind: input.kind,
    status,
    heldOn: input.heldOn,
    mode: input.mode ?? 'IN_PERSON',
    place: input.place ?? null,
    chair: chair ?? null,
    chairPosition: input.chairPosition ?? chair?.position ?? null,
    periodFrom: input.periodFrom ?? null,
    periodUntil: input.periodUntil ?? null,
    source: input.source ? sourceOf(input.source) : null,
  });
  await setCoChairs(tx, meeting, input.coChairIds ?? [], input.heldOn);
  await setCommittees(tx, meeting, input.committeeIds ?? [], input.heldOn);
  await setSessions(tx, meeting, input.sessions ?? []);
  await writeAgenda(tx, meeting, input.agenda ?? [], ['agenda']);
  await setDocuments(tx, meeting, input.documents ?? []);
  return meeting;
}

export async function writeAgenda(tx: Transaction, meeting: Meeting, inputs: readonly AgendaItemInput[], path: Path): Promise<void> {
  for (const [i, { title, text, officeIds, presented, adopted }] of inputs.entries()) {
    const agendaItem = tx.em.create(AgendaItem, { meeting, ordinal: i + 1, title, text: text ?? null });
    for (const office of await officesAt(tx, officeIds, [...path, i, 'officeIds'])) tx.em.create(AgendaItemOffice, { agendaItem, office });
    await attachDocuments(tx, presented, 'PRESENTED', { agendaItem }, [...path, i, 'presented']);
    await attachDocuments(tx, adopted, 'ADOPTED', { agendaItem }, [...path, i, 'adopted']);
  }
}

export async function writeAttendance(tx: Transaction, meeting: Meeting, inputs: readonly AttendanceInput[], path: Path): Promise<void> {
  for (const [i, input] of inputs.entries()) {
    const at = [...path, i];
    if ([input.personId, input.officeId, input.groupId].filter(id => id != null).length !== 1)
      tx.faults.add(at, { en: 'give exactly one of a person, an office and a group', vi: 'hãy nêu đúng một trong ba: người, đơn vị hoặc nhóm đơn vị' });
    tx.em.create(Attendance, {
      meeting,
      ordinal: i + 1,
      person: (await tx.refer(Person, input.personId, [...at, 'personId'])) ?? null,
      office: (await tx.refer(Office, input.officeId, [...at, 'officeId'])) ?? null,
      group: (await tx.refer(OfficeGroup, input.groupId, [...at, 'groupId'])) ?? null,
      capacity: input.capacity ?? null,
      officeCount: input.officeCount ?? null,
      headCount: input.headCount ?? null,
      part: input.part ?? 'MEMBER',
      presence: input.presence ?? 'PRESENT',
      substituteFor: (await tx.refer(Person, input.substituteForId, [...at, 'substituteForId'])) ?? null,
      note: input.note ?? null,
    });
  }
}

export async function writeObservation(tx: Transaction, meeting: Meeting, input: ObservationInput, ordinal: number, path: Path): Promise<Observation> {
  expectPeriod(tx, input.periodFrom, input.periodUntil, [...path, 'periodUntil']);
  const field = await tx.refer(Field, input.fieldId, [...path, 'fieldId']);
  if (field) expectValidOn(tx.faults, field, meeting.heldOn, [...path, 'fieldId']);
  const observation = tx.em.create(Observation, {
    meeting,
    ordinal,
    kind: input.kind,
    text: input.text,
    periodFrom: input.periodFrom ?? null,
    periodUntil: input.periodUntil ?? null,
    field: field ?? null,
    awardedBy: (await tx.refer(Office, input.awardedById, [...path, 'awardedById'])) ?? null,
  });
  for (const office of await officesAt(tx, input.officeIds, [...path, 'officeIds'])) tx.em.create(ObservationOffice, { observation, office });
  const figures: Figure[] = [];
  for (const [i, figure] of (input.figures ?? []).entries()) {
    const at = [...path, 'figures', i];
    const ratio = figure.numerator != null && figure.denominator != null;
    if ((figure.value != null) === ratio || (figure.numerator != null) !== (figure.denominator != null))
      tx.faults.add(at, { en: 'give either a value, or a numerator and a denominator', vi: 'hãy nhập giá trị, hoặc cả tử số và mẫu số' });
    const equivalentTo = figure.equivalentTo == null ? null : (figures[figure.equivalentTo - 1] ?? undefined);
    if (equivalentTo === undefined) tx.faults.add([...at, 'equivalentTo'], { en: 'name an earlier figure of this observation by its ordinal', vi: 'hãy nêu số thứ tự của một số liệu đứng trước trong cùng đánh giá' });
    const indicator = await tx.refer(Indicator, figure.indicatorId, [...at, 'indicatorId']);
    if (indicator) expectValidOn(tx.faults, indicator, meeting.heldOn, [...at, 'indicatorId']);
    figures.push(
      tx.em.create(Figure, {
        observation,
        ordinal: i + 1,
        label: figure.label,
        indicator: indicator ?? null,
        unit: figure.unit,
        value: figure.value ?? null,
        numerator: figure.numerator ?? null,
        denominator: figure.denominator ?? null,
        approximate: figure.approximate ?? false,
        note: figure.note ?? null,
        equivalentTo: equivalentTo ?? null,
      }),
    );
  }
  return observation;
}

export function expectPeriod(tx: Transaction, from: string | null | undefined, until: string | null | undefined, path: Path): void {
  if (from && until && from > until) tx.faults.add(path, { en: 'the period ends before it begins', vi: 'kỳ kết thúc trước khi bắt đầu' });
}

