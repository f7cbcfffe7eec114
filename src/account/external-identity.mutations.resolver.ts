import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { AccountNode } from './account.node.js';
import { linkIdentity, unlinkIdentity } from './external-identity.command.js';
import { LinkIdentityInput, UnlinkIdentityInput } from './external-identity.inputs.js';
import { ExternalIdentityNode } from './external-identity.node.js';

const IdentityPayload = payload('ExternalIdentity', { identity: () => ExternalIdentityNode, account: () => AccountNode });

@Resolver()
export class ExternalIdentityMutations {
  @Mutation(() => IdentityPayload, { description: 'Who signs in at another system under this subject signs in here as this account. Needs a session.' })
  async linkIdentity(@Arg('input', () => LinkIdentityInput) input: LinkIdentityInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('linkIdentity', input, linkIdentity), info);
  }

  @Mutation(() => IdentityPayload, { description: 'Takes that back; the account’s sessions end. Needs a session.' })
  async unlinkIdentity(@Arg('input', () => UnlinkIdentityInput) input: UnlinkIdentityInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('unlinkIdentity', input, unlinkIdentity), info);
  }
}
