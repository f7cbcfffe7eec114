import type { Outcome } from '../access/unit-of-work.js';
import type { Context } from '../reading/context.js';
import { Account } from './account.js';
import type { ChangePasswordInput, ResetPasswordInput } from './account.inputs.js';
import { revokeTokensOf } from './api-token.command.js';
import { Credential } from './credential.js';
import { checked, checkNewPassword, credentialAsRead, ownAccount, proveAgain, readSecrets, setPassword } from './credential.command.js';
import { takeBackAttempt } from './guessing.command.js';
import { hashPassword } from './password.js';
import { expectAnothers, permitKeeping } from './keeping.command.js';
import { endCodesOf, keepCode } from './password-code.command.js';
import { endSessionsOf } from './session.command.js';
import { renewing } from './own-session.command.js';

/** One's own, by who knows the old one. All other sessions end. */
export async function changePassword(context: Context, given: ChangePasswordInput): Promise<Outcome> {
  const input = checked(given);
  const { entrance } = context;
  const secrets = await readSecrets(entrance, context.viewer.account?.key ?? 0);
  // what is wrong with the new one is no guess at the old one
  await checkNewPassword(input.newPassword, secrets, 'newPassword');
  const guessed = await proveAgain(entrance, secrets, input.oldPassword, 'oldPassword');
  const hash = await hashPassword(input.newPassword);
  return renewing(context, 'changePassword', input, async tx => {
    await credentialAsRead(tx, secrets);
    const account = await ownAccount(tx);
    await setPassword(tx.em, account, hash, tx.at);
    await endCodesOf(tx, account);
    await takeBackAttempt(tx.em, guessed);
    if (input.revokeTokens) await revokeTokensOf(tx, account);
    await tx.record('changePassword');
    return { account: account.id };
  });
}

/** Another's, by who keeps his account: he has forgotten it, or somebody else may know it. What stood is worth nothing from now on; he sets the next one himself, with a code. */
export function resetPassword({ work }: Pick<Context, 'work'>, given: ResetPasswordInput, code: string): Promise<Outcome> {
  return work.run('resetPassword', given, async (tx, input) => {
    const account = await tx.subject(Account, input.accountId);
    await permitKeeping(tx, account);
    expectAnothers(tx, account);
    const credential = await tx.em.findOne(Credential, { account: account.id });
    if (credential) credential.passwordHash = null;
    account.passwordSetAt = null;
    if (input.removeSecondFactor) takeFactorAway(account, credential);
    await keepCode(tx, account, code);
    await endSessionsOf(tx.em, account.id, tx.at);
    await revokeTokensOf(tx, account);
    await tx.record('resetPassword');
    return { account: account.id };
  });
}

export function takeFactorAway(account: Account, credential: Credential | null): void {
  if (credential) Object.assign(credential, { secondFactorSecret: null, pendingSecret: null, lastStep: null });
  account.secondFactorSince = null;
}
