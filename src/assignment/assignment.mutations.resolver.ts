import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AssignmentNode, ExtensionNode, ObstacleNode, UrgeNode } from './assignment.node.js';
import { AcknowledgeAssignmentInput, AssignmentStepInput, CarryOverAssignmentInput, ClearObstacleInput, DeclareObstacleInput, ExtensionDecisionInput, GrantExtensionInput, NameResponsibleInput, ReportAssignmentInput, RequestExtensionInput, SendBackInput, SetDeadlineInput, TransferAssignmentInput, UpdateProgressInput, UrgeAssignmentInput } from './assignment.inputs.js';
import { clearObstacle, declareObstacle, nameResponsible, updateProgress, urgeAssignment } from './along.command.js';
import { grantExtension, refuseExtension, requestExtension, setDeadline, withdrawExtensionRequest } from './extension.command.js';
import { acknowledgeAssignment, confirmAssignment, declineAssignment, holdAssignment, insistAssignment, keepAssignment, reopenAssignment, reportAssignment, resumeAssignment, returnAssignment, withdrawAssignment } from './steps.command.js';
import { carryOverAssignment, transferAssignment } from './transfer.command.js';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';

const AssignmentPayload = payload('Assignment', { assignment: () => AssignmentNode });
const TransferPayload = payload('Transfer', { assignment: () => AssignmentNode, newAssignment: () => AssignmentNode });
const ExtensionPayload = payload('Extension', { assignment: () => AssignmentNode, extension: () => ExtensionNode });
const ObstaclePayload = payload('Obstacle', { assignment: () => AssignmentNode, obstacle: () => ObstacleNode });
const UrgePayload = payload('Urge', { assignment: () => AssignmentNode, urge: () => UrgeNode });

@Resolver()
export class AssignmentMutations {
  @Mutation(() => AssignmentPayload, { description: 'The office takes note and begins.' })
  async acknowledgeAssignment(@Arg('input', () => AcknowledgeAssignmentInput) input: AcknowledgeAssignmentInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('acknowledgeAssignment', input, acknowledgeAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'The office says that the work is not its own, and why; the secretariat insists, transfers or withdraws.' })
  async declineAssignment(@Arg('input', () => AssignmentStepInput) input: AssignmentStepInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('declineAssignment', input, declineAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'The office says the work is done; the secretariat has still to confirm it. The clock stands from that day.' })
  async reportAssignment(@Arg('input', () => ReportAssignmentInput) input: ReportAssignmentInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('reportAssignment', input, reportAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'The secretariat agrees: completed on the day of the report. Warns NO_EVIDENCE, TARGET_NOT_MET.' })
  async confirmAssignment(@Arg('input', () => AssignmentStepInput) input: AssignmentStepInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('confirmAssignment', input, confirmAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'The secretariat does not agree, and says why; the attempt is kept.' })
  async returnAssignment(@Arg('input', () => SendBackInput) input: SendBackInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('returnAssignment', input, returnAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'Completed work turns out not to be.' })
  async reopenAssignment(@Arg('input', () => SendBackInput) input: SendBackInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('reopenAssignment', input, reopenAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'Stops the work, not the clock: extend for that.' })
  async holdAssignment(@Arg('input', () => AssignmentStepInput) input: AssignmentStepInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('holdAssignment', input, holdAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'Goes on with work on hold.' })
  async resumeAssignment(@Arg('input', () => AssignmentStepInput) input: AssignmentStepInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('resumeAssignment', input, resumeAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'Declined work is the office’s all the same.' })
  async insistAssignment(@Arg('input', () => AssignmentStepInput) input: AssignmentStepInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('insistAssignment', input, insistAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'Nobody owes this share any more; it stays readable.' })
  async withdrawAssignment(@Arg('input', () => AssignmentStepInput) input: AssignmentStepInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('withdrawAssignment', input, withdrawAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'Work of a replaced conclusion goes on as it is.' })
  async keepAssignment(@Arg('input', () => AssignmentStepInput) input: AssignmentStepInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('keepAssignment', input, keepAssignment), info);
  }

  @Mutation(() => TransferPayload, { description: 'A recorded act; the new office takes over both deadlines and the count of extensions.' })
  async transferAssignment(@Arg('input', () => TransferAssignmentInput) input: TransferAssignmentInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('transferAssignment', input, transferAssignment), info);
  }

  @Mutation(() => TransferPayload, { description: 'Work under review goes on in a directive of the supplement, with both its deadlines.' })
  async carryOverAssignment(@Arg('input', () => CarryOverAssignmentInput) input: CarryOverAssignmentInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('carryOverAssignment', input, carryOverAssignment), info);
  }

  @Mutation(() => UrgePayload, { description: 'A dated reminder.' })
  async urgeAssignment(@Arg('input', () => UrgeAssignmentInput) input: UrgeAssignmentInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('urgeAssignment', input, urgeAssignment), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'The officer in the office who does it.' })
  async nameResponsible(@Arg('input', () => NameResponsibleInput) input: NameResponsibleInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('nameResponsible', input, nameResponsible), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'Words, and optionally a percentage, on the way.' })
  async updateProgress(@Arg('input', () => UpdateProgressInput) input: UpdateProgressInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('updateProgress', input, updateProgress), info);
  }

  @Mutation(() => ObstaclePayload, { description: 'Why it is blocked, what is needed and from which office.' })
  async declareObstacle(@Arg('input', () => DeclareObstacleInput) input: DeclareObstacleInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('declareObstacle', input, declareObstacle), info);
  }

  @Mutation(() => ObstaclePayload, { description: 'The obstacle is gone.' })
  async clearObstacle(@Arg('input', () => ClearObstacleInput) input: ClearObstacleInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('clearObstacle', input, clearObstacle), info);
  }

  @Mutation(() => ExtensionPayload, { description: 'The office asks for more time: a reason, and a date later than the current deadline. One request at a time.' })
  async requestExtension(@Arg('input', () => RequestExtensionInput) input: RequestExtensionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('requestExtension', input, requestExtension), info);
  }

  @Mutation(() => ExtensionPayload, { description: 'The office no longer asks.' })
  async withdrawExtensionRequest(@Arg('input', () => ExtensionDecisionInput) input: ExtensionDecisionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('withdrawExtensionRequest', input, withdrawExtensionRequest), info);
  }

  @Mutation(() => ExtensionPayload, { description: 'With the date asked for or another. Never by the one who asked.' })
  async grantExtension(@Arg('input', () => GrantExtensionInput) input: GrantExtensionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('grantExtension', input, grantExtension), info);
  }

  @Mutation(() => ExtensionPayload, { description: 'With a reason. Never by the one who asked.' })
  async refuseExtension(@Arg('input', () => ExtensionDecisionInput) input: ExtensionDecisionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('refuseExtension', input, refuseExtension), info);
  }

  @Mutation(() => AssignmentPayload, { description: 'A date that the secretariat or leadership gives, with a reason.' })
  async setDeadline(@Arg('input', () => SetDeadlineInput) input: SetDeadlineInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('setDeadline', input, setDeadline), info);
  }
}
