import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { AssignmentNode } from '../assignment/assignment.node.js';
import { AttainmentEnum, TargetConnection, TargetNode, TargetValueNode, TrackNode } from '../directive/directive.node.js';
import { toDecimal } from '../kernel/ratio.js';
import { OfficeNode } from '../office/office.node.js';
import type { Context } from '../reading/context.js';
import { PageArgs, PastArguments } from '../reading/graph.js';
import { type Moment, within } from '../reading/moment.js';
import type { Row } from '../reading/projection.js';
import type { Read } from '../reading/read.js';
import { attainmentsOfAssignments } from './assignment-attainment.read.js';
import { figuresOf, type TargetFigures } from './target-figures.read.js';
import { pageOfTargets, targetCriteria, TargetFilter, TargetOrder, targets } from './target.list.js';
import type { Reporter } from './target-rule.js';
import type { TargetValue } from './target-value.js';

/** The figures of a target; whatever is asked of them, they are read once for all targets on a level. */
const figures = (read: Read, target: Row, { asOf, knownAt }: Moment, info: GraphQLResolveInfo): Promise<TargetFigures> =>
  read.computed(target, 'target figures', info, within(target.$moment, { asOf, knownAt }), (keys, env) => figuresOf(read, keys, env) as Promise<TargetFigures[]>);

const officesOf = (read: Read, reporters: readonly Reporter[], info: GraphQLResolveInfo, moment: Moment) => Promise.all(reporters.map(({ id }) => read.named(id, info, moment)));

@Resolver(() => TargetNode)
export class TargetResolver {
  @Query(() => TargetConnection, { description: 'Announced targets, and drafts to those who keep the meeting. The day and the instant hold for everything below.' })
  targets(
    @Arg('filter', () => TargetFilter, { nullable: true }) filter: TargetFilter | null,
    @Arg('orderBy', () => TargetOrder, { nullable: true }) orderBy: string | null,
    @Args(() => PastArguments) { asOf, knownAt }: PastArguments,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOfTargets(read, targets, targetCriteria(filter), { ...page, orderBy }, info, { asOf, knownAt });
  }

  @FieldResolver(() => [OfficeNode], { description: 'The offices whose figures are measured: those that were named, else those that it binds. The figures of an office whose share was transferred count under the one that has the share now.' })
  async reporters(@Root() target: Row, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return officesOf(read, (await figures(read, target, {}, info)).rule.reporters, info, target.$moment);
  }

  @FieldResolver(() => TargetValueNode, { nullable: true, description: 'Over those who reported, as of the day.' })
  async value(@Root() target: Row, @Args(() => PastArguments) day: PastArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    const { value, ...rest } = (await figures(read, target, day, info)).value;
    return { ...rest, value: value && toDecimal(value), $moment: within(target.$moment, day) };
  }

  @FieldResolver(() => AttainmentEnum, { description: 'Judged on the exact figures. Of a target that binds each, where its worst office is.' })
  async attainment(@Root() target: Row, @Args(() => PastArguments) day: PastArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return (await figures(read, target, day, info)).attainment;
  }

  @FieldResolver(() => Boolean, { description: 'At or on the better side of the bound that counts. A target that binds each is met when every office meets it.' })
  async met(@Root() target: Row, @Args(() => PastArguments) day: PastArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return (await figures(read, target, day, info)).met;
  }

  @FieldResolver(() => TrackNode, { description: 'Whether it will be met, against the line from the baseline over the milestones to the bound.' })
  async track(@Root() target: Row, @Args(() => PastArguments) day: PastArguments, @Ctx() { read, language }: Context, @Info() info: GraphQLResolveInfo) {
    const track = (await figures(read, target, day, info)).track;
    return { ...track, reason: track.reason[language] };
  }
}

@Resolver(() => TargetValueNode)
export class TargetValueResolver {
  @FieldResolver(() => [OfficeNode], { description: 'Those who have not reported.' })
  missing(@Root() value: Pick<TargetValue, 'missing'> & { $moment: Moment }, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return officesOf(read, value.missing, info, value.$moment);
  }
}

@Resolver(() => AssignmentNode)
export class AssignmentAttainmentResolver {
  @FieldResolver(() => AttainmentEnum, { nullable: true, description: 'Of a target: where this office’s own figure is. Null for a task, for an office whose figures it does not measure, and where those may not be seen.' })
  attainment(@Root() assignment: Row, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.computed(assignment, 'attainment of assignment', info, assignment.$moment, (keys, env) => attainmentsOfAssignments(read, keys, env));
  }
}
