import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { amendOffice } from './amend-office.command.js';
import { createOffice } from './create-office.command.js';
import { endOffice } from './end-office.command.js';
import { createOfficeGroup, setOfficeGroupMembers } from './office-group.command.js';
import { CreateOfficeGroupInput, SetOfficeGroupMembersInput } from './office-group.inputs.js';
import { AmendOfficeInput, CreateOfficeInput, EndOfficeInput } from './office.inputs.js';
import { OfficeGroupNode, OfficeNode } from './office.node.js';

const OfficePayload = payload('Office', { office: () => OfficeNode });
const OfficeGroupPayload = payload('OfficeGroup', { officeGroup: () => OfficeGroupNode });

@Resolver()
export class OfficeMutations {
  @Mutation(() => OfficePayload, { description: 'A new office in the tree.' })
  async createOffice(@Arg('input', () => CreateOfficeInput) input: CreateOfficeInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createOffice', input, createOffice), info);
  }

  @Mutation(() => OfficePayload, { description: 'Names, spellings and place of an office. Old texts keep the name they were written with.' })
  async amendOffice(@Arg('input', () => AmendOfficeInput) input: AmendOfficeInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendOffice', input, amendOffice), info);
  }

  @Mutation(() => OfficePayload, { description: 'From the day after, the office takes no new work. It finishes and reports what it owes until that is transferred.' })
  async endOffice(@Arg('input', () => EndOfficeInput) input: EndOfficeInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('endOffice', input, endOffice), info);
  }

  @Mutation(() => OfficeGroupPayload, { description: 'A named set of offices, as the texts of one government use it.' })
  async createOfficeGroup(@Arg('input', () => CreateOfficeGroupInput) input: CreateOfficeGroupInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createOfficeGroup', input, createOfficeGroup), info);
  }

  @Mutation(() => OfficeGroupPayload, { description: 'Who belongs to a group from a day on. What was ordered before stays with those who belonged on the meeting’s day.' })
  async setOfficeGroupMembers(@Arg('input', () => SetOfficeGroupMembersInput) input: SetOfficeGroupMembersInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('setOfficeGroupMembers', input, setOfficeGroupMembers), info);
  }
}
