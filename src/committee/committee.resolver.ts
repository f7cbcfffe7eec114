import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import { committeeCriteria, CommitteeFilter, committees } from './committee.list.js';
import { CommitteeConnection } from './committee.node.js';

@Resolver()
export class CommitteeResolver {
  @Query(() => CommitteeConnection, { description: 'The committees by name.' })
  committees(
    @Arg('filter', () => CommitteeFilter, { nullable: true }) filter: CommitteeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(committees, committeeCriteria(filter), page, info);
  }
}
