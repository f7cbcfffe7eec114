import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { amendMeeting, cancelMeeting, holdMeeting, setAgenda, setAttendance } from './amend-meeting.command.js';
import { AddObservationInput, AmendMeetingInput, CancelMeetingInput, HoldMeetingInput, PlanMeetingInput, RecordMeetingInput, SetAgendaInput, SetAttendanceInput, WithdrawObservationInput } from './meeting.inputs.js';
import { MeetingNode, ObservationNode } from './meeting.node.js';
import { addObservation, withdrawObservation } from './observation.command.js';
import { planMeeting } from './plan-meeting.command.js';
import { recordMeeting } from './record-meeting.command.js';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';

const MeetingPayload = payload('Meeting', { meeting: () => MeetingNode });
const ObservationPayload = payload('Observation', { meeting: () => MeetingNode, observation: () => ObservationNode });

@Resolver()
export class MeetingMutations {
  @Mutation(() => MeetingPayload, { description: 'A meeting to come.' })
  async planMeeting(@Arg('input', () => PlanMeetingInput) input: PlanMeetingInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('planMeeting', input, planMeeting), info);
  }

  @Mutation(() => MeetingPayload, { description: 'A meeting that was held, with attendance, observations, conclusions and directives in one go.' })
  async recordMeeting(@Arg('input', () => RecordMeetingInput) input: RecordMeetingInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('recordMeeting', input, recordMeeting), info);
  }

  @Mutation(() => MeetingPayload, { description: 'Until its notice is issued.' })
  async amendMeeting(@Arg('input', () => AmendMeetingInput) input: AmendMeetingInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendMeeting', input, amendMeeting), info);
  }

  @Mutation(() => MeetingPayload, { description: 'A planned meeting took place.' })
  async holdMeeting(@Arg('input', () => HoldMeetingInput) input: HoldMeetingInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('holdMeeting', input, holdMeeting), info);
  }

  @Mutation(() => MeetingPayload, { description: 'A planned meeting does not take place.' })
  async cancelMeeting(@Arg('input', () => CancelMeetingInput) input: CancelMeetingInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('cancelMeeting', input, cancelMeeting), info);
  }

  @Mutation(() => MeetingPayload, { description: 'Takes the place of the whole agenda.' })
  async setAgenda(@Arg('input', () => SetAgendaInput) input: SetAgendaInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('setAgenda', input, setAgenda), info);
  }

  @Mutation(() => MeetingPayload, { description: 'Takes the place of the whole attendance.' })
  async setAttendance(@Arg('input', () => SetAttendanceInput) input: SetAttendanceInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('setAttendance', input, setAttendance), info);
  }

  @Mutation(() => ObservationPayload, { description: 'What the meeting found.' })
  async addObservation(@Arg('input', () => AddObservationInput) input: AddObservationInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('addObservation', input, addObservation), info);
  }

  @Mutation(() => ObservationPayload, { description: 'It stays readable to those who keep the record.' })
  async withdrawObservation(@Arg('input', () => WithdrawObservationInput) input: WithdrawObservationInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('withdrawObservation', input, withdrawObservation), info);
  }
}
