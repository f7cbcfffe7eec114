import type { Result, Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import { expectNotIssued } from './locked.js';
import { Meeting } from './meeting.js';
import type { AddObservationInput, WithdrawObservationInput } from './meeting.inputs.js';
import { Observation } from './observation.js';
import { writeObservation } from './write-meeting.command.js';

export async function addObservation(tx: Transaction, input: AddObservationInput): Promise<Result> {
  const meeting = await tx.subject(Meeting, input.meetingId, ['host']);
  tx.permit('addObservation', { host: meeting.host.path });
  expectNotIssued(meeting);
  const last = await tx.em.findOne(Observation, { meeting }, { orderBy: { ordinal: 'desc' } });
  const observation = await writeObservation(tx, meeting, input.observation, (last?.ordinal ?? 0) + 1, ['observation']);
  tx.faults.check();
  await tx.record('addObservation');
  return { meeting: meeting.id, observation: observation.id };
}

export async function withdrawObservation(tx: Transaction, input: WithdrawObservationInput): Promise<Result> {
  const observation = await tx.subject(Observation, input.observationId, ['meeting.host']);
  tx.permit('withdrawObservation', { host: observation.meeting.host.path });
  expectNotIssued(observation.meeting);
  if (observation.withdrawnOn != null)
    throw new Refusal('STEP_NOT_OPEN', { en: 'the observation is withdrawn already', vi: 'đánh giá này đã được rút' }, { status: 'WITHDRAWN', openSteps: [] });
  observation.withdrawnOn = tx.today;
  observation.withdrawnReason = input.reason;
  await tx.record('withdrawObservation', { reason: input.reason });
  return { meeting: observation.meeting.id, observation: observation.id };
}
