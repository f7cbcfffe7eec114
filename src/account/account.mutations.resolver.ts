import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { amendAccount, createAccount, disableAccount } from './account.command.js';
import { AmendAccountInput, CreateAccountInput, CreateStandInInput, DisableAccountInput, EndSessionInput, EndSessionsInput, EndStandInInput, ResetPasswordInput } from './account.inputs.js';
import { AccountNode, StandInNode } from './account.node.js';
import { endSession, endSessions } from './end-session.command.js';
import { resetPassword } from './password.command.js';
import { createStandIn, endStandIn } from './stand-in.command.js';

export const AccountPayload = payload('Account', { account: () => AccountNode });
const StandInPayload = payload('StandIn', { standIn: () => StandInNode, account: () => AccountNode });

@Resolver()
export class AccountMutations {
  @Mutation(() => AccountPayload, { description: 'A new account. It signs in once resetPassword has given it a password, or through another system that knows it.' })
  async createAccount(@Arg('input', () => CreateAccountInput) input: CreateAccountInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('createAccount', input, createAccount), info);
  }

  @Mutation(() => AccountPayload, { description: 'Name, person, days and grants of an account. Who changes what it may do ends its sessions.' })
  async amendAccount(@Arg('input', () => AmendAccountInput) input: AmendAccountInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('amendAccount', input, amendAccount), info);
  }

  @Mutation(() => AccountPayload, { description: 'From now on the account is nobody: its sessions, tokens and subscriptions are dead at once. amendAccount with activeUntil gives it back.' })
  async disableAccount(@Arg('input', () => DisableAccountInput) input: DisableAccountInput, @Ctx() { work, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await work.run('disableAccount', input, disableAccount), info);
  }

  @Mutation(() => AccountPayload, { description: 'A new password for another’s account, and where it is asked for an end of its second factor. All its sessions end.' })
  async resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.read.payload(await resetPassword(context, input), info);
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
