import type { Result, Transaction } from '../access/unit-of-work.js';
import { announce } from '../conclusion/announce.command.js';
import { placesOf, writeConclusions } from '../conclusion/write-conclusion.command.js';
import { Office } from '../office/office.js';
import type { RecordMeetingInput } from './meeting.inputs.js';
import { writeAttendance, writeMeeting, writeObservation } from './write-meeting.command.js';

/** A meeting that was held, whole: what was said, found, concluded and ordered. With `announcedOn` its work is in force at once. */
export async function recordMeeting(tx: Transaction, input: RecordMeetingInput): Promise<Result> {
  const host = await tx.refer(Office, input.hostId, ['hostId']);
  tx.expectNotFuture(input.heldOn, ['heldOn']);
  if (host) tx.permit('recordMeeting', { host: host.path });
  const meeting = await writeMeeting(tx, input, host, 'HELD');
  await writeAttendance(tx, meeting, input.attendance ?? [], ['attendance']);
  for (const [i, observation] of (input.observations ?? []).entries()) await writeObservation(tx, meeting, observation, i + 1, ['observations', i]);
  const written = await writeConclusions(tx, meeting, 0, input.conclusions ?? [], ['conclusions']);
  tx.faults.check();
  await tx.record('recordMeeting');
  if (input.announcedOn != null) await announce(tx, meeting, written.map(({ conclusion }) => conclusion), input.announcedOn, ['announcedOn'], placesOf(written, ['conclusions']));
  return { meeting: meeting.id };
}
