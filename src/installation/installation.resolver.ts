import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { InstallationNode } from './installation.node.js';

@Resolver()
export class InstallationResolver {
  @Query(() => InstallationNode, { description: 'What a page has to know before anybody has signed in; whoever asks, he is told the same.' })
  async installation(@Ctx() { entrance: { installation }, read }: Context): Promise<InstallationNode> {
    return { ...installation.configured, needsSetUp: await installation.needsSetUp(), today: read.env.today };
  }
}
