import type { Outcome } from '../access/unit-of-work.js';
import { parseId } from '../kernel/id.js';
import { Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import { Account } from './account.js';
import type { ChangePasswordInput, ResetPasswordInput } from './account.inputs.js';
import { checked, checkNewPassword, credentialAsRead, newPassword, ownAccount, proveAgain, readSecrets, setPassword } from './credential.command.js';
import { takeBackAttempt } from './guessing.command.js';
import { hashPassword } from './password.js';
import { expectAnothers, permitKeeping } from './keeping.command.js';
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
    await takeBackAttempt(tx.em, guessed);
    await tx.record('changePassword');
    return { account: account.id };
  });
}

/** Another's, by who keeps his account: he has forgotten it, or has none yet. All his sessions end. */
export async function resetPassword({ entrance, work }: Pick<Context, 'entrance' | 'work'>, given: ResetPasswordInput): Promise<Outcome> {
  const input = checked(given);
  const id = parseId(input.accountId);
  const unknown = new Refusal('NOT_FOUND', { en: `there is no account "${input.accountId.slice(0, 60)}"`, vi: `không có bản ghi "${input.accountId.slice(0, 60)}"` });
  if (id?.type !== 'Account') throw unknown;
  const secrets = await readSecrets(entrance, id.key);
  const takesAway = input.removeSecondFactor === true;
  // who may not do it is told so, and not what a password has to be
  const hash = newPassword(input.password, { ...secrets, hasSecondFactor: secrets.hasSecondFactor && !takesAway }, 'password');
  hash.catch(() => undefined);
  await hash.catch(() => undefined);
  return work.run('resetPassword', input, async tx => {
    const account = await tx.subject(Account, input.accountId);
    await permitKeeping(tx, account);
    expectAnothers(tx, account);
    const credential = await setPassword(tx.em, account, await hash, tx.at);
    if (takesAway) {
      Object.assign(credential, { secondFactorSecret: null, pendingSecret: null, lastStep: null });
      account.secondFactorSince = null;
    }
    await endSessionsOf(tx.em, account.id, tx.at);
    await tx.record('resetPassword');
    return { account: account.id };
  });
}
