import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { PageArgs } from '../reading/graph.js';
import { accountCriteria, AccountFilter, accounts } from './account.list.js';
import { AccountConnection } from './account.node.js';

@Resolver()
export class AccountResolver {
  @Query(() => AccountConnection, { description: 'The accounts by login, of the offices at which the viewer is administrator and those below; to the administrator of the root all.' })
  accounts(
    @Arg('filter', () => AccountFilter, { nullable: true }) filter: AccountFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read.page(accounts, accountCriteria(filter), page, info);
  }
}
