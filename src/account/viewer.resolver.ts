import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { now } from '../reading/moment.js';
import { ViewerNode } from './account.node.js';

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerNode, { nullable: true, description: 'Who asks; null for who is not signed in.' })
  async viewer(@Ctx() { read, viewer }: Context, @Info() info: GraphQLResolveInfo) {
    if (!viewer.account) return null;
    const { account: { key }, actingFor, proof } = viewer;
    const parts = { account: key, actingFor: actingFor?.key, session: proof?.kind === 'session' ? proof.key : undefined };
    return { $key: key, $moment: now, __typename: 'Viewer', today: read.env.today, ...(await read.parts(parts, info)) };
  }
}
