import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { createToken, revokeToken } from './api-token.command.js';
import { CreateTokenInput, RevokeTokenInput } from './api-token.inputs.js';
import { ApiTokenNode } from './api-token.node.js';
import { makeToken } from './token.js';

const TokenPayload = payload('Token', { token: () => ApiTokenNode });

@ObjectType('CreateTokenPayload', { simpleResolvers: true })
class CreateTokenPayload extends TokenPayload {
  @Field(() => String, { nullable: true, description: 'The token, this once: it is kept nowhere. Null where an idempotency key repeats; then revoke the token and create another.' }) secret?: string;
}

@Resolver()
export class ApiTokenMutations {
  @Mutation(() => CreateTokenPayload, { description: 'A token by which a program acts as your account. Needs a session, and the password once more: a token creates no tokens, and neither does a session that was stolen. An account has a hundred that are good at most.' })
  async createToken(@Arg('input', () => CreateTokenInput) input: CreateTokenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const secret = makeToken();
    const outcome = await createToken(context, input, secret);
    return { ...(await context.read.payload(outcome, info)), secret: outcome.done && !outcome.repeated ? secret : null };
  }

  @Mutation(() => TokenPayload, { description: 'Takes a token back, your own or one of an account that you keep. It is refused from then on.' })
  async revokeToken(@Arg('input', () => RevokeTokenInput) input: RevokeTokenInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('revokeToken', input, revokeToken), info);
  }
}
