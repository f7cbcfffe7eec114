import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import type { Row } from '../reading/projection.js';
import { attendance, meetingCriteria, MeetingFilter, MeetingOrder, meetings, observationCriteria, ObservationFilter, observations } from './meeting.list.js';
import { AttendanceConnection, MeetingConnection, MeetingNode, ObservationConnection } from './meeting.node.js';

@Resolver(() => MeetingNode)
export class MeetingResolver {
  @Query(() => MeetingConnection)
  meetings(
    @Arg('filter', () => MeetingFilter, { nullable: true }) filter: MeetingFilter | null,
    @Arg('orderBy', () => MeetingOrder, { nullable: true }) orderBy: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(meetings, meetingCriteria(filter), { ...page, orderBy }, info);
  }

  @FieldResolver(() => AttendanceConnection, { description: 'Thành phần tham dự. An office with a share sees its own.' })
  attendance(@Root() meeting: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.pageBelow(meeting, 'meeting', attendance, {}, page, info);
  }

  @FieldResolver(() => ObservationConnection, { description: 'What the meeting found. An office with a share sees what is about it.' })
  observations(
    @Root() meeting: Row,
    @Arg('filter', () => ObservationFilter, { nullable: true }) filter: ObservationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.pageBelow(meeting, 'meeting', observations, observationCriteria(filter), page, info);
  }
}
