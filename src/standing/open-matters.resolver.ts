import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { AssignmentConnection, ExtensionNode } from '../assignment/assignment.node.js';
import { type AssignmentCriteria, assignments } from '../assignment/assignment.list.js';
import { ConclusionConnection } from '../conclusion/conclusion.node.js';
import { CommitteeNode } from '../committee/committee.node.js';
import { TargetConnection } from '../directive/directive.node.js';
import { badInput } from '../kernel/refusal.js';
import { pageOfTargets, standingTargets } from '../measurement/target.list.js';
import { OfficeNode } from '../office/office.node.js';
import type { Context } from '../reading/context.js';
import { criteriaOf } from '../reading/criteria.js';
import { PastArguments } from '../reading/graph.js';
import type { Moment } from '../reading/moment.js';
import type { Read } from '../reading/read.js';
import { conclusionsWithoutDirective, matters, pendingExtensions, toBeNamed, type Whose } from './open-matters.list.js';
import { OpenMattersNode } from './open-matters.node.js';
import { StandingNode } from './standing.node.js';
import { standings } from './standing.read.js';

/** A page forwards: the sheet is read from the top. */
@ArgsType()
class SheetArguments {
  @Field(() => Int, { nullable: true, description: 'The first 1–100 records; 20 where nothing is said.' }) first?: number;
  @Field(() => String, { nullable: true, description: 'After the record with this cursor.' }) after?: string;
}
interface OpenMatters {
  asOf: string;
  whose: Whose;
  $moment: Moment;
}
const whoseOf = criteriaOf<{ committeeId?: string | null; hostId?: string | null }>({ committeeId: 'Committee', hostId: 'Office' });

@Resolver(() => OpenMattersNode)
export class OpenMattersResolver {
  @Query(() => OpenMattersNode, { description: 'Of a committee or of a host: give exactly one of the two.' })
  openMatters(
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Arg('hostId', () => ID, { nullable: true }) hostId: string | null,
    @Args(() => PastArguments) { asOf, knownAt }: PastArguments,
    @Ctx() { read }: Context,
  ): OpenMatters {
    if ((committeeId == null) === (hostId == null)) throw badInput([['committeeId'], ['hostId']].map(path => ({ path, text: exactlyOne })));
    return { asOf: asOf ?? read.env.today, whose: whoseOf({ committeeId, hostId }, []) as Whose, $moment: { asOf, knownAt } };
  }

  @FieldResolver(() => CommitteeNode, { nullable: true })
  committee(@Root() { whose, $moment }: OpenMatters, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.named(whose.committeeId ?? null, info, $moment);
  }
  @FieldResolver(() => OfficeNode, { nullable: true })
  host(@Root() { whose, $moment }: OpenMatters, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.named(whose.hostId ?? null, info, $moment);
  }
  @FieldResolver(() => StandingNode)
  async standing(@Root() { whose, $moment }: OpenMatters, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return (await standings(read, null, whose, $moment, info))[0];
  }

  @FieldResolver(() => AssignmentConnection)
  overdue(@Root() sheet: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return work(read, sheet, 'overdue', page, info);
  }
  @FieldResolver(() => AssignmentConnection)
  dueSoon(@Root() sheet: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return work(read, sheet, 'dueSoon', page, info);
  }
  @FieldResolver(() => AssignmentConnection)
  awaitingConfirmation(@Root() sheet: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return work(read, sheet, 'awaitingConfirmation', page, info);
  }
  @FieldResolver(() => AssignmentConnection)
  blocked(@Root() sheet: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return work(read, sheet, 'blocked', page, info);
  }
  @FieldResolver(() => AssignmentConnection)
  declined(@Root() sheet: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return work(read, sheet, 'declined', page, info);
  }
  @FieldResolver(() => AssignmentConnection, { description: 'Open work whose conclusion was replaced: to be kept, transferred, withdrawn or carried over.' })
  underReview(@Root() sheet: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return work(read, sheet, 'underReview', page, info);
  }
  @FieldResolver(() => AssignmentConnection)
  withoutDeadline(@Root() sheet: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return work(read, sheet, 'withoutDeadline', page, info);
  }
  @FieldResolver(() => AssignmentConnection, { description: 'Open work that a collective holds ("các ngành chức năng"): somebody has to say who is meant.' })
  toBeNamed(@Root() { whose, $moment }: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(toBeNamed, whose, page, info, $moment);
  }

  @FieldResolver(() => [ExtensionNode], { description: 'Requests for more time that wait for an answer, the oldest first; at most 500.' })
  pendingExtensions(@Root() { whose, $moment }: OpenMatters, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.all(pendingExtensions, whose, info, $moment);
  }
  @FieldResolver(() => TargetConnection, { description: 'Targets that are OFF_TRACK, AT_RISK, MISSED or STALE.' })
  offTrackTargets(@Root() { whose, $moment }: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return pageOfTargets(read, standingTargets, { ...whose, track: ['OFF_TRACK', 'AT_RISK', 'MISSED', 'STALE'] }, page, info, $moment);
  }
  @FieldResolver(() => ConclusionConnection, { description: 'Of which nobody said what follows: neither a directive, nor that no task arises.' })
  conclusionsWithoutDirective(@Root() { whose, $moment }: OpenMatters, @Args(() => SheetArguments) page: SheetArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(conclusionsWithoutDirective, whose, page, info, $moment);
  }
}

const work = (read: Read, { whose, $moment }: OpenMatters, matter: keyof typeof matters, page: SheetArguments, info: GraphQLResolveInfo) =>
  read.page<AssignmentCriteria>(assignments, { ...whose, ...matters[matter] }, page, info, $moment);

const exactlyOne = { en: 'give exactly one of committeeId and hostId', vi: 'hãy dùng đúng một trong hai: committeeId hoặc hostId' };
