import type { Result, Transaction } from '../access/unit-of-work.js';
import { Office } from '../office/office.js';
import type { PlanMeetingInput } from './meeting.inputs.js';
import { writeMeeting } from './write-meeting.command.js';

export async function planMeeting(tx: Transaction, input: PlanMeetingInput): Promise<Result> {
  const host = await tx.refer(Office, input.hostId, ['hostId']);
  if (host) tx.permit('planMeeting', { host: host.path });
  const meeting = await writeMeeting(tx, input, host, 'PLANNED');
  tx.faults.check();
  await tx.record('planMeeting');
  return { meeting: meeting.id };
}
