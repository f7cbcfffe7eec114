import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { amendCommittee, createCommittee, endCommittee, setCommitteeMembers } from './committee.command.js';
import { AmendCommitteeInput, CreateCommitteeInput, EndCommitteeInput, SetCommitteeMembersInput } from './committee.inputs.js';
import { CommitteeNode } from './committee.node.js';

const CommitteePayload = payload('Committee', { committee: () => CommitteeNode });

@Resolver()
export class CommitteeMutations {
  @Mutation(() => CommitteePayload, { description: 'A steering committee, inspection team or working group of a government.' })
  async createCommittee(@Arg('input', () => CreateCommitteeInput) input: CreateCommitteeInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createCommittee', input, createCommittee), info);
  }

  @Mutation(() => CommitteePayload, { description: 'Name, kind, head or standing agency of a committee.' })
  async amendCommittee(@Arg('input', () => AmendCommitteeInput) input: AmendCommitteeInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendCommittee', input, amendCommittee), info);
  }

  @Mutation(() => CommitteePayload, { description: 'The last day of a committee; its meetings and what they ordered stay.' })
  async endCommittee(@Arg('input', () => EndCommitteeInput) input: EndCommitteeInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('endCommittee', input, endCommittee), info);
  }

  @Mutation(() => CommitteePayload, { description: 'Who belongs to a committee from a day on.' })
  async setCommitteeMembers(@Arg('input', () => SetCommitteeMembersInput) input: SetCommitteeMembersInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('setCommitteeMembers', input, setCommitteeMembers), info);
  }
}
