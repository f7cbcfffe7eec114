import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { amendAccount, createAccount, disableAccount } from './account.command.js';
import { AmendAccountInput, CreateAccountInput, CreateStandInInput, DisableAccountInput, EndSessionInput, EndSessionsInput, EndStandInInput, ResetPasswordInput } from './account.inputs.js';
import { AccountNode, StandInNode } from './account.node.js';
import { endSession, endSessions } from './end-session.command.js';
import { resetPassword } from './password.command.js';
import { makeCode } from './setup-code.js';
import { createStandIn, endStandIn } from './stand-in.command.js';

export const AccountPayload = payload('Account', { account: () => AccountNode });
const told = 'With it the owner sets his password (setPassword), once and within seven days: hand it over by another way than mail. It is told this once, and kept nowhere.';

@ObjectType('CreateAccountPayload', { simpleResolvers: true })
class CreateAccountPayload extends AccountPayload {
  @Field(() => String, { nullable: true, description: `${told} Null where an idempotency key repeats; then resetPassword answers another.` }) code?: string;
}
@ObjectType('ResetPasswordPayload', { simpleResolvers: true })
class ResetPasswordPayload extends AccountPayload {
  @Field(() => String, { nullable: true, description: told }) code?: string;
}
const StandInPayload = payload('StandIn', { standIn: () => StandInNode, account: () => AccountNode });

@Resolver()
export class AccountMutations {
  @Mutation(() => CreateAccountPayload, { description: 'A new account. It signs in once its owner has set a password with the code that is answered, or through another system that knows it.' })
  async createAccount(@Arg('input', () => CreateAccountInput) input: CreateAccountInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    const code = makeCode();
    const outcome = await work.run('createAccount', input, (tx, given) => createAccount(tx, given, code));
    return { ...(await read.payload(outcome, info)), code: outcome.done && !outcome.repeated ? code : null };
  }

  @Mutation(() => AccountPayload, { description: 'Name, person, days and grants of an account. Who changes what it may do ends its sessions.' })
  async amendAccount(@Arg('input', () => AmendAccountInput) input: AmendAccountInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendAccount', input, amendAccount), info);
  }

  @Mutation(() => AccountPayload, { description: 'From now on the account is nobody: its sessions, tokens and subscriptions are dead at once. amendAccount with activeUntil gives it back.' })
  async disableAccount(@Arg('input', () => DisableAccountInput) input: DisableAccountInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('disableAccount', input, disableAccount), info);
  }

  @Mutation(() => ResetPasswordPayload, { description: 'Ends the password of another’s account, all its sessions and tokens, and where it is asked for its second factor. With the code that is answered its owner sets a new one.' })
  async resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const code = makeCode();
    return { ...(await context.read.payload(await resetPassword(context, input, code), info)), code };
  }

  @Mutation(() => StandInPayload, { description: 'Somebody acts for another from one day until another. He signs in as himself and chooses to (actFor); the record names both.' })
  async createStandIn(@Arg('input', () => CreateStandInInput) input: CreateStandInInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createStandIn', input, createStandIn), info);
  }

  @Mutation(() => StandInPayload, { description: 'Ends a stand-in at once: by either of the two, or by who keeps the account of who is away.' })
  async endStandIn(@Arg('input', () => EndStandInInput) input: EndStandInInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('endStandIn', input, endStandIn), info);
  }

  @Mutation(() => AccountPayload, { description: 'Ends a session: one’s own, or one of an account that the viewer keeps.' })
  async endSession(@Arg('input', () => EndSessionInput) input: EndSessionInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('endSession', input, endSession), info);
  }

  @Mutation(() => AccountPayload, { description: 'Ends all sessions of an account: one’s own, this one too, or one that the viewer keeps.' })
  async endSessions(@Arg('input', () => EndSessionsInput) input: EndSessionsInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('endSessions', input, endSessions), info);
  }
}
