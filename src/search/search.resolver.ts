import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { SearchArguments, SearchConnection } from './search.node.js';
import { search } from './search.read.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Meetings, conclusions, directives and offices that have every word: whole words before parts of words, then in this order, each from the newest on.' })
  search(@Args(() => SearchArguments) args: SearchArguments, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return search(read, args.text, args, info);
  }
}
