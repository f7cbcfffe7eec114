import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { ConclusionNode } from '../conclusion/conclusion.node.js';
import type { Context } from '../reading/context.js';
import { MomentArguments, PageArgs } from '../reading/graph.js';
import type { Row } from '../reading/projection.js';
import { directiveCriteria, DirectiveFilter, DirectiveOrder, directives, directivesOfConclusion } from './directive.list.js';
import { DirectiveConnection } from './directive.node.js';

@Resolver()
export class DirectiveResolver {
  @Query(() => DirectiveConnection, { description: 'Tasks and targets.' })
  directives(
    @Arg('filter', () => DirectiveFilter, { nullable: true }) filter: DirectiveFilter | null,
    @Arg('orderBy', () => DirectiveOrder, { nullable: true }) orderBy: string | null,
    @Args(() => MomentArguments) moment: MomentArguments,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(directives, directiveCriteria(filter), { ...page, orderBy }, info, moment);
  }
}

@Resolver(() => ConclusionNode)
export class ConclusionDirectivesResolver {
  @FieldResolver(() => DirectiveConnection, { description: 'What it orders, in its order.' })
  directives(
    @Root() conclusion: Row,
    @Arg('filter', () => DirectiveFilter, { nullable: true }) filter: DirectiveFilter | null,
    @Args(() => MomentArguments) moment: MomentArguments,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.pageBelow(conclusion, 'conclusion', directivesOfConclusion, directiveCriteria(filter), { ...page, ...moment }, info);
  }
}
