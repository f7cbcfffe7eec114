import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AssignmentNode } from '../assignment/assignment.node.js';
import { amendDirective } from './amend-directive.command.js';
import { addAssignment, assignTask, setTarget, withdrawDirective } from './directive.command.js';
import { AddAssignmentInput, AmendDirectiveInput, AssignTaskInput, SetTargetInput, WithdrawDirectiveInput } from './directive.inputs.js';
import { DirectiveNode } from './directive.node.js';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';

const DirectivePayload = payload('Directive', { directive: () => DirectiveNode });
const AddAssignmentPayload = payload('AddAssignment', { directive: () => DirectiveNode, assignment: () => AssignmentNode });

@Resolver()
export class DirectiveMutations {
  @Mutation(() => DirectivePayload, { description: 'Drafts a task below a conclusion; announcing puts it in force.' })
  async assignTask(@Arg('input', () => AssignTaskInput) input: AssignTaskInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('assignTask', input, assignTask), info);
  }

  @Mutation(() => DirectivePayload, { description: 'Drafts a target below a conclusion; announcing puts it in force.' })
  async setTarget(@Arg('input', () => SetTargetInput) input: SetTargetInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('setTarget', input, setTarget), info);
  }

  @Mutation(() => DirectivePayload, { description: 'Before it is announced everything may change; then its words, until the notice is issued.' })
  async amendDirective(@Arg('input', () => AmendDirectiveInput) input: AmendDirectiveInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendDirective', input, amendDirective), info);
  }

  @Mutation(() => AddAssignmentPayload, { description: 'A further office for a directive, for example one that is meant by "các ngành chức năng".' })
  async addAssignment(@Arg('input', () => AddAssignmentInput) input: AddAssignmentInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('addAssignment', input, addAssignment), info);
  }

  @Mutation(() => DirectivePayload, { description: 'Withdraws its open shares; completed ones stay.' })
  async withdrawDirective(@Arg('input', () => WithdrawDirectiveInput) input: WithdrawDirectiveInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('withdrawDirective', input, withdrawDirective), info);
  }
}
