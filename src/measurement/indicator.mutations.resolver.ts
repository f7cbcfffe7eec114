import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { amendIndicator, createIndicator } from './indicator.command.js';
import { AmendIndicatorInput, CreateIndicatorInput } from './indicator.inputs.js';
import { IndicatorNode } from './indicator.node.js';

const IndicatorPayload = payload('Indicator', { indicator: () => IndicatorNode });

@Resolver()
export class IndicatorMutations {
  @Mutation(() => IndicatorPayload, { description: 'Something that is measured, and how figures of several offices are put together.' })
  async createIndicator(@Arg('input', () => CreateIndicatorInput) input: CreateIndicatorInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createIndicator', input, createIndicator), info);
  }

  @Mutation(() => IndicatorPayload, { description: 'LOCKED where it would change what an announced target counts.' })
  async amendIndicator(@Arg('input', () => AmendIndicatorInput) input: AmendIndicatorInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendIndicator', input, amendIndicator), info);
  }
}
