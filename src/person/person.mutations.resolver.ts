import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { amendPerson, createPerson, endPerson } from './person.command.js';
import { AmendPersonInput, CreatePersonInput, EndPersonInput } from './person.inputs.js';
import { PersonNode } from './person.node.js';

const PersonPayload = payload('Person', { person: () => PersonNode });

@Resolver()
export class PersonMutations {
  @Mutation(() => PersonPayload, { description: 'A person whom the record names.' })
  async createPerson(@Arg('input', () => CreatePersonInput) input: CreatePersonInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createPerson', input, createPerson), info);
  }

  @Mutation(() => PersonPayload, { description: 'Name, position or office of a person. Meetings keep the position of their day.' })
  async amendPerson(@Arg('input', () => AmendPersonInput) input: AmendPersonInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendPerson', input, amendPerson), info);
  }

  @Mutation(() => PersonPayload, { description: 'The last day on which a person may be named for new work.' })
  async endPerson(@Arg('input', () => EndPersonInput) input: EndPersonInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('endPerson', input, endPerson), info);
  }
}
