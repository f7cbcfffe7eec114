import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { DirectiveNode } from '../directive/directive.node.js';
import { history } from '../history/event.list.js';
import { EventConnection } from '../history/event.node.js';
import type { Context } from '../reading/context.js';
import { MomentArguments, PageArgs, PastArguments, readWithTheRecord } from '../reading/graph.js';
import type { Row } from '../reading/projection.js';
import { AssignmentConnection, AssignmentNode, AssignmentStatusEnum, ProgressUpdateConnection, TimelinessEnum } from './assignment.node.js';
import { assignmentCriteria, AssignmentFilter, AssignmentOrder, assignments, shares, updates } from './assignment.list.js';

@Resolver(() => AssignmentNode)
export class AssignmentResolver {
  @Query(() => AssignmentConnection, { description: 'Work in force as of the day. The day, the instant and the deadlines asked about hold for everything below.' })
  assignments(
    @Arg('filter', () => AssignmentFilter, { nullable: true }) filter: AssignmentFilter | null,
    @Arg('orderBy', () => AssignmentOrder, { nullable: true }) orderBy: string | null,
    @Args(() => MomentArguments) moment: MomentArguments,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(assignments, assignmentCriteria(filter), { ...page, orderBy }, info, moment);
  }

  @FieldResolver(() => ProgressUpdateConnection, { description: 'Cập nhật tiến độ, the last first.' })
  updates(@Root() assignment: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.pageBelow(assignment, 'assignment', updates, {}, page, info);
  }

  @FieldResolver(() => EventConnection, { description: 'What was recorded of it, the last first.' })
  history(@Root() assignment: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.pageBelow(assignment, 'objectKey', history.Assignment, {}, page, info);
  }

  // columns and expressions of assignment.sql.ts
  @FieldResolver(() => AssignmentStatusEnum)
  status(@Args(() => PastArguments) _: PastArguments): string {
    return readWithTheRecord();
  }
  @FieldResolver(() => Int, { nullable: true, description: 'Per cent, 0–100. To the office itself, those above it and those who keep the meeting.' })
  progress(@Args(() => PastArguments) _: PastArguments): number {
    return readWithTheRecord();
  }
  @FieldResolver(() => TimelinessEnum, { nullable: true, description: 'Null when not in force, withdrawn or transferred.' })
  timeliness(@Args(() => MomentArguments) _: MomentArguments): string {
    return readWithTheRecord();
  }
  @FieldResolver(() => Boolean, { description: 'Open work that falls due within the days the installation calls soon (3 unless configured), today included.' })
  dueSoon(@Args(() => MomentArguments) _: MomentArguments): boolean {
    return readWithTheRecord();
  }
  @FieldResolver(() => Int, { nullable: true, description: 'Of open work past its deadline: days since the deadline. A report that waits for its answer stops the clock.' })
  daysOverdue(@Args(() => MomentArguments) _: MomentArguments): number {
    return readWithTheRecord();
  }
  @FieldResolver(() => Int, { nullable: true, description: 'Of work that was completed late: days from the deadline to the report.' })
  daysLate(@Args(() => MomentArguments) _: MomentArguments): number {
    return readWithTheRecord();
  }
}

@Resolver(() => DirectiveNode)
export class DirectiveAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, { description: 'Every office’s share of it.' })
  assignments(
    @Root() directive: Row,
    @Arg('filter', () => AssignmentFilter, { nullable: true }) filter: AssignmentFilter | null,
    @Arg('orderBy', () => AssignmentOrder, { nullable: true }) orderBy: string | null,
    @Args(() => MomentArguments) moment: MomentArguments,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.pageBelow(directive, 'directive', shares, assignmentCriteria(filter), { ...page, ...moment, orderBy }, info);
  }
}
