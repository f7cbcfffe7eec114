import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import { indicatorCriteria, IndicatorFilter, indicators } from './indicator.list.js';
import { IndicatorConnection } from './indicator.node.js';

@Resolver()
export class IndicatorResolver {
  @Query(() => IndicatorConnection, { description: 'The indicators by name.' })
  indicators(
    @Arg('filter', () => IndicatorFilter, { nullable: true }) filter: IndicatorFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(indicators, indicatorCriteria(filter), page, info);
  }
}
