import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import { people, personCriteria, PersonFilter } from './person.list.js';
import { PersonConnection } from './person.node.js';

@Resolver()
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'The people by name.' })
  people(
    @Arg('filter', () => PersonFilter, { nullable: true }) filter: PersonFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(people, personCriteria(filter), page, info);
  }
}
