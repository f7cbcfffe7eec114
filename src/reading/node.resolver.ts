import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { badInput } from '../kernel/refusal.js';
import type { Context } from './context.js';
import { Node } from './graph.js';

/** As many as a page has. */
const most = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The record with this id; null where it does not exist or may not be seen.' })
  node(@Arg('id', () => ID) id: string, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.node(id, info);
  }

  @Query(() => [Node], { nullable: 'items', description: 'The records with these ids, at most 100, in their order; null where one does not exist or may not be seen.' })
  nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    if (ids.length > most) throw badInput([{ path: ['ids'], text: { en: `has ${ids.length} ids; at most ${most} at once`, vi: `có ${ids.length} mã; tối đa ${most} mã mỗi lần` } }]);
    return read.nodes(ids, info);
  }
}
