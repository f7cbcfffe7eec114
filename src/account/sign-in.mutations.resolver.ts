import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.js';
import { payload } from '../reading/payload.js';
import { ActForInput, ChangePasswordInput, ConfirmSecondFactorInput, RemoveSecondFactorInput, SetPasswordInput, SetUpInput, SignInInput, SignOutInput, StartSecondFactorInput } from './account.inputs.js';
import { AccountPayload } from './account.mutations.resolver.js';
import { actFor, signOut } from './own-session.command.js';
import { changePassword } from './password.command.js';
import { setPasswordByCode } from './password-code.command.js';
import { confirmSecondFactor, removeSecondFactor, startSecondFactor } from './second-factor.command.js';
import { setUp } from './set-up.command.js';
import { signIn } from './sign-in.command.js';

const SignOutPayload = payload('SignOut', {});
const StartSecondFactorPayload = payload('StartSecondFactor', { secret: () => String, uri: () => String });

/** What somebody does with his own way in. */
@Resolver()
export class SignInMutations {
  @Mutation(() => AccountPayload, { description: 'Signs in: the answer sets a cookie. After failures the next attempt has to wait (RATE_LIMITED, retryAfter in seconds).' })
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() { entrance, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await signIn(entrance, input), info);
  }

  @Mutation(() => AccountPayload, { description: 'Sets the password of an account whose owner was handed a code: of a new one, or of who has forgotten his. The code ends with it. After failures the next attempt has to wait, as at signIn.' })
  async setPassword(@Arg('input', () => SetPasswordInput) input: SetPasswordInput, @Ctx() { entrance, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await setPasswordByCode(entrance, input), info);
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this session.' })
  async signOut(@Arg('input', () => SignOutInput, { nullable: true }) input: SignOutInput | null, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.read.payload(await signOut(context, input), info);
  }

  @Mutation(() => AccountPayload, { description: 'Acts for somebody who is away, with what he may do, or again for oneself. The session goes on under a new secret.' })
  async actFor(@Arg('input', () => ActForInput) input: ActForInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.read.payload(await actFor(context, input), info);
  }

  @Mutation(() => AccountPayload, { description: 'A new password of one’s own. All other sessions end; the tokens stay good, unless they are to be taken back, too.' })
  async changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.read.payload(await changePassword(context, input), info);
  }

  @Mutation(() => StartSecondFactorPayload, { description: 'A secret for an authenticator app, told this once, and as an address to be shown as a QR code. It counts once it is confirmed.' })
  async startSecondFactor(@Arg('input', () => StartSecondFactorInput) input: StartSecondFactorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.read.payload(await startSecondFactor(context, input), info);
  }

  @Mutation(() => AccountPayload, { description: 'From now on a code of the app is needed at each sign-in. All other sessions end.' })
  async confirmSecondFactor(@Arg('input', () => ConfirmSecondFactorInput) input: ConfirmSecondFactorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.read.payload(await confirmSecondFactor(context, input), info);
  }

  @Mutation(() => AccountPayload, { description: 'Signs in without a code again. All other sessions end.' })
  async removeSecondFactor(@Arg('input', () => RemoveSecondFactorInput) input: RemoveSecondFactorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.read.payload(await removeSecondFactor(context, input), info);
  }

  @Mutation(() => AccountPayload, { description: 'Sets up an installation in which there is nobody, with the code that the program printed: its root office and the first administrator, who is signed in.' })
  async setUp(@Arg('input', () => SetUpInput) input: SetUpInput, @Ctx() { entrance, read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.payload(await setUp(entrance, input), info);
  }
}
