import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import { officeCriteria, OfficeFilter, officeGroups, offices } from './office.list.js';
import { OfficeConnection, OfficeGroupNode, OfficeNode } from './office.node.js';

@Resolver()
export class OfficeResolver {
  @Query(() => OfficeConnection, { description: 'The offices by name, ended ones too unless a day is given.' })
  offices(
    @Arg('filter', () => OfficeFilter, { nullable: true }) filter: OfficeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(offices, officeCriteria(filter), page, info);
  }

  @Query(() => OfficeNode, { nullable: true, description: 'The office with this code, or null.' })
  async office(@Arg('code', () => String) code: string, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return (await read.all(offices, { code }, info))[0] ?? null;
  }

  @Query(() => [OfficeGroupNode], { description: 'The named sets of offices; at most 500.' })
  officeGroups(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.all(officeGroups, {}, info);
  }
}
