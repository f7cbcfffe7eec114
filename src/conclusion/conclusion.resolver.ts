import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { MeetingNode } from '../meeting/meeting.node.js';
import type { Context } from '../reading/context.js';
import { MomentArguments, PageArgs } from '../reading/graph.js';
import type { Row } from '../reading/projection.js';
import { conclusionCriteria, ConclusionFilter, conclusions, conclusionsOfMeeting } from './conclusion.list.js';
import { ConclusionConnection } from './conclusion.node.js';

@Resolver()
export class ConclusionResolver {
  @Query(() => ConclusionConnection, { description: 'The register of conclusions across meetings, the last held first, then in the order of the meeting.' })
  conclusions(
    @Arg('filter', () => ConclusionFilter, { nullable: true }) filter: ConclusionFilter | null,
    @Args(() => MomentArguments) moment: MomentArguments,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(conclusions, conclusionCriteria(filter), page, info, moment);
  }
}

@Resolver(() => MeetingNode)
export class MeetingConclusionsResolver {
  @FieldResolver(() => ConclusionConnection, { description: 'Its conclusions in their order, those of supplements after its own.' })
  conclusions(
    @Root() meeting: Row,
    @Arg('filter', () => ConclusionFilter, { nullable: true }) filter: ConclusionFilter | null,
    @Args(() => MomentArguments) moment: MomentArguments,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.pageBelow(meeting, 'meeting', conclusionsOfMeeting, conclusionCriteria(filter), { ...page, ...moment }, info);
  }
}
