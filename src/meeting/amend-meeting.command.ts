import { checkKept } from '../access/amend.js';
import { touch, touchUnlessChanged } from '../access/touch.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { expectValidOn } from '../access/validity.js';
import { Person } from '../person/person.js';
import { expectNotIssued, locked } from './locked.js';
import { Meeting } from './meeting.js';
import type { AmendMeetingInput, CancelMeetingInput, HoldMeetingInput, SetAgendaInput, SetAttendanceInput } from './meeting.inputs.js';
import { takeMeetingStep } from './meeting.lifecycle.js';
import { AgendaItem } from './agenda-item.js';
import { Attendance } from './attendance.js';
import { setCoChairs, setCommittees, setDocuments, setSessions } from './meeting-lists.command.js';
import { expectDay } from './move-day.command.js';
import { expectPeriod, sourceOf, writeAgenda, writeAttendance } from './write-meeting.command.js';

export async function amendMeeting(tx: Transaction, input: AmendMeetingInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('amendMeeting', { host: meeting.host.path });
  expectNotIssued(meeting);
  tx.expectVersion(meeting, input.version);
  if (input.heldOn != null && input.heldOn !== meeting.heldOn && meeting.announcedOn != null)
    throw locked('its work is in force since it was announced, which fixes the day of the meeting', 'nhiệm vụ đã có hiệu lực từ khi thông báo nên không đổi được ngày họp');
  checkKept(tx.faults, input, ['title', 'kind', 'heldOn', 'mode']);
  if (meeting.status !== 'PLANNED') tx.expectNotFuture(input.heldOn, ['heldOn']);
  if (input.committeeIds !== undefined && meeting.announcedOn != null)
    throw locked('its work is in force since it was announced, which fixes the committees of the meeting', 'nhiệm vụ đã có hiệu lực từ khi thông báo nên không đổi được ban chỉ đạo của cuộc họp');
  const day = input.heldOn ?? meeting.heldOn;
  if (day !== meeting.heldOn) await expectDay(tx, meeting, day, input);
  const chair = await tx.refer(Person, input.chairId, ['chairId']);
  if (chair) expectValidOn(tx.faults, chair, day, ['chairId']);
  expectPeriod(tx, input.periodFrom === undefined ? meeting.periodFrom : input.periodFrom, input.periodUntil === undefined ? meeting.periodUntil : input.periodUntil, ['periodUntil']);
  if (input.coChairIds !== undefined) await setCoChairs(tx, meeting, input.coChairIds ?? [], day);
  if (input.committeeIds !== undefined) await setCommittees(tx, meeting, input.committeeIds ?? [], day);
  if (input.sessions !== undefined) await setSessions(tx, meeting, input.sessions ?? []);
  if (input.documents !== undefined) await setDocuments(tx, meeting, input.documents ?? []);
  tx.faults.check();
  if (input.chairId !== undefined) {
    meeting.chair = chair ?? null;
    meeting.chairPosition = chair?.position ?? null;
  }
  if (input.source !== undefined) meeting.source = input.source ? sourceOf(input.source) : null;
  for (const name of ['title', 'kind', 'heldOn', 'mode'] as const) if (input[name] != null) Object.assign(meeting, { [name]: input[name] });
  for (const name of ['place', 'chairPosition', 'periodFrom', 'periodUntil'] as const) if (input[name] !== undefined) meeting[name] = input[name];
  if ([input.coChairIds, input.committeeIds, input.sessions, input.documents].some(list => list !== undefined)) await touchUnlessChanged(tx, Meeting, meeting);
  await tx.record('amendMeeting');
  return { meeting: meeting.id };
}

export async function holdMeeting(tx: Transaction, input: HoldMeetingInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('holdMeeting', { host: meeting.host.path });
  takeMeetingStep(meeting, 'hold');
  const day = input.heldOn ?? meeting.heldOn;
  tx.expectNotFuture(day, ['heldOn']);
  await expectDay(tx, meeting, day);
  tx.faults.check();
  meeting.heldOn = day;
  await tx.record('holdMeeting');
  return { meeting: meeting.id };
}

export async function cancelMeeting(tx: Transaction, input: CancelMeetingInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('cancelMeeting', { host: meeting.host.path });
  takeMeetingStep(meeting, 'cancel');
  await tx.record('cancelMeeting', { reason: input.reason });
  return { meeting: meeting.id };
}

export async function setAgenda(tx: Transaction, input: SetAgendaInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('setAgenda', { host: meeting.host.path });
  expectNotIssued(meeting);
  tx.expectVersion(meeting, input.version);
  for (const item of await tx.em.find(AgendaItem, { meeting, replacedAt: null })) item.replacedAt = tx.at;
  await writeAgenda(tx, meeting, input.agenda, ['agenda']);
  tx.faults.check();
  await touch(tx, Meeting, meeting);
  await tx.record('setAgenda');
  return { meeting: meeting.id };
}

export async function setAttendance(tx: Transaction, input: SetAttendanceInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('setAttendance', { host: meeting.host.path });
  expectNotIssued(meeting);
  tx.expectVersion(meeting, input.version);
  for (const attendance of await tx.em.find(Attendance, { meeting, replacedAt: null })) attendance.replacedAt = tx.at;
  await writeAttendance(tx, meeting, input.attendance, ['attendance']);
  tx.faults.check();
  await touch(tx, Meeting, meeting);
  await tx.record('setAttendance');
  return { meeting: meeting.id };
}
