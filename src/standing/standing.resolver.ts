import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { assignmentCriteria, AssignmentFilter } from '../assignment/assignment.list.js';
import { CommitteeNode } from '../committee/committee.node.js';
import { DirectiveNode } from '../directive/directive.node.js';
import { FieldNode } from '../field/field.node.js';
import { MeetingNode } from '../meeting/meeting.node.js';
import { OfficeNode } from '../office/office.node.js';
import type { Context } from '../reading/context.js';
import { enumeration, MomentArguments } from '../reading/graph.js';
import type { Row } from '../reading/projection.js';
import type { Read } from '../reading/read.js';
import { StandingNode } from './standing.node.js';
import { type Standing, standingOf, standings } from './standing.read.js';
import { type StandingGroup, standingGroups } from './standing.sql.js';

const StandingGroupEnum = enumeration('StandingGroup', standingGroups, 'What the rows of standings are made for.', {
  HOST: 'The body that held the meeting.',
  COMMITTEE: 'Work of a joint meeting is counted in the row of each of its committees, so the rows may overlap; ask without a grouping for the total.',
  MONTH: 'The month in which the work came into force.',
});

@Resolver(() => StandingNode)
export class StandingResolver {
  @Query(() => [StandingNode], {
    description: 'Over what the viewer sees, the most overdue first. Without groupBy one row. More than 500 rows are refused: give a filter, or say how many you want to see. Work without a field or a committee has a row of its own, with null in its place.',
  })
  standings(
    @Arg('groupBy', () => StandingGroupEnum, { nullable: true }) groupBy: StandingGroup | null,
    @Arg('filter', () => AssignmentFilter, { nullable: true, description: 'Lead offices, unless a role is given.' }) filter: AssignmentFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Only the first 1–500 rows; the others are left out.' }) first: number | null,
    @Args(() => MomentArguments) moment: MomentArguments,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return standings(read, groupBy ?? null, assignmentCriteria(filter), moment, info, first ?? null);
  }

  @FieldResolver(() => OfficeNode, { nullable: true })
  office(@Root() standing: Standing, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return recordOf('OFFICE', standing, read, info);
  }
  @FieldResolver(() => OfficeNode, { nullable: true })
  host(@Root() standing: Standing, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return recordOf('HOST', standing, read, info);
  }
  @FieldResolver(() => CommitteeNode, { nullable: true })
  committee(@Root() standing: Standing, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return recordOf('COMMITTEE', standing, read, info);
  }
  @FieldResolver(() => MeetingNode, { nullable: true })
  meeting(@Root() standing: Standing, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return recordOf('MEETING', standing, read, info);
  }
  @FieldResolver(() => FieldNode, { nullable: true })
  field(@Root() standing: Standing, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return recordOf('FIELD', standing, read, info);
  }
}

const recordOf = (group: StandingGroup, standing: Standing, read: Read, info: GraphQLResolveInfo) =>
  standing.group === group ? read.named(standing.key as number | null, info, standing.$moment) : null;

@Resolver(() => MeetingNode)
export class MeetingStandingResolver {
  @FieldResolver(() => StandingNode, { description: 'Of the work that it ordered.' })
  standing(@Root() meeting: Row, @Args(() => MomentArguments) moment: MomentArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return standingOf(read, meeting, 'MEETING', moment, info);
  }
}
@Resolver(() => DirectiveNode)
export class DirectiveStandingResolver {
  @FieldResolver(() => StandingNode, { description: 'Of the shares of its offices.' })
  standing(@Root() directive: Row, @Args(() => MomentArguments) moment: MomentArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return standingOf(read, directive, 'DIRECTIVE', moment, info);
  }
}
@Resolver(() => OfficeNode)
export class OfficeStandingResolver {
  @FieldResolver(() => StandingNode, { description: 'Of what the office itself owes, without those below it.' })
  standing(@Root() office: Row, @Args(() => MomentArguments) moment: MomentArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return standingOf(read, office, 'OFFICE', moment, info);
  }
}
@Resolver(() => CommitteeNode)
export class CommitteeStandingResolver {
  @FieldResolver(() => StandingNode, { description: 'Of the work that its meetings ordered, joint ones too.' })
  standing(@Root() committee: Row, @Args(() => MomentArguments) moment: MomentArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return standingOf(read, committee, 'COMMITTEE', moment, info);
  }
}
