import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { createField, endField } from './field.command.js';
import { CreateFieldInput, EndFieldInput } from './field.inputs.js';
import { FieldNode } from './field.node.js';

const FieldPayload = payload('Field', { field: () => FieldNode });

@Resolver()
export class FieldMutations {
  @Mutation(() => FieldPayload, { description: 'A field of work, with the paper it comes from.' })
  async createField(@Arg('input', () => CreateFieldInput) input: CreateFieldInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createField', input, createField), info);
  }

  @Mutation(() => FieldPayload, { description: 'The last day on which a field is given to new work.' })
  async endField(@Arg('input', () => EndFieldInput) input: EndFieldInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('endField', input, endField), info);
  }
}
