import type { Outcome } from '../access/unit-of-work.js';
import { badInput, Refusal } from '../kernel/refusal.js';
import type { Context } from '../reading/context.js';
import type { ConfirmSecondFactorInput, RemoveSecondFactorInput, StartSecondFactorInput } from './account.inputs.js';
import { checked, checkNewPassword, credentialAsRead, ownAccount, proveAgain, readSecrets } from './credential.command.js';
import { takeBackAttempt } from './guessing.command.js';
import { renewing } from './own-session.command.js';
import { makeFactorSecret, stepOf, uriOf } from './second-factor.js';

const wrongCode = () =>
  badInput([{ path: ['input', 'code'], text: { en: 'is not what the app shows now, or was used already; wait for the next one, and look at the clock of the device', vi: 'không khớp mã hiện tại hoặc đã được dùng; hãy chờ mã kế tiếp và kiểm tra đồng hồ thiết bị' } }]);

/** A secret for an authenticator app, told this once. Nothing changes until it is confirmed by a code. */
export async function startSecondFactor({ entrance, work, viewer }: Context, given: StartSecondFactorInput): Promise<Outcome> {
  const input = checked(given);
  const secrets = await readSecrets(entrance, viewer.account?.key ?? 0);
  // who signs in through another system proves himself there
  if (secrets.passwordHash === null) throw new Refusal('STEP_NOT_OPEN', { en: 'there is no password beside which a code could be asked for', vi: 'tài khoản không có mật khẩu để dùng kèm mã xác thực' });
  const guessed = await proveAgain(entrance, secrets, input.password);
  const secret = makeFactorSecret();
  const outcome = await work.run('startSecondFactor', input, async tx => {
    const credential = await credentialAsRead(tx, secrets);
    if (credential.secondFactorSecret != null) throw new Refusal('LOCKED', { en: 'there is a second factor; remove it first', vi: 'đã có xác thực hai lớp; hãy gỡ bỏ trước' });
    credential.pendingSecret = secret;
    await takeBackAttempt(tx.em, guessed);
    return { account: tx.account.id };
  });
  return { ...outcome, secret, uri: uriOf(secret, secrets.login) };
}

/** From now on a code is asked for at each sign-in. */
export async function confirmSecondFactor(context: Context, given: ConfirmSecondFactorInput): Promise<Outcome> {
  const input = checked(given);
  const secrets = await readSecrets(context.entrance, context.viewer.account?.key ?? 0);
  return renewing(context, 'confirmSecondFactor', input, async tx => {
    const credential = await credentialAsRead(tx, secrets);
    if (credential.pendingSecret == null) throw new Refusal('STEP_NOT_OPEN', { en: 'no second factor is being set up; begin with startSecondFactor', vi: 'chưa bắt đầu thiết lập xác thực hai lớp; hãy dùng startSecondFactor trước' });
    const step = stepOf(input.code, credential.pendingSecret, null, tx.at);
    if (step === null) throw wrongCode();
    Object.assign(credential, { secondFactorSecret: credential.pendingSecret, pendingSecret: null, lastStep: step });
    const account = await ownAccount(tx);
    account.secondFactorSince = tx.at;
    await tx.record('confirmSecondFactor');
    return { account: account.id };
  });
}

/** The password stands alone again, so it has to be long enough. */
export async function removeSecondFactor(context: Context, given: RemoveSecondFactorInput): Promise<Outcome> {
  const input = checked(given);
  const { entrance } = context;
  const secrets = await readSecrets(entrance, context.viewer.account?.key ?? 0);
  if (secrets.secret === null) throw new Refusal('STEP_NOT_OPEN', { en: 'there is no second factor', vi: 'tài khoản chưa có xác thực hai lớp' });
  await checkNewPassword(input.password, { ...secrets, hasSecondFactor: false }, 'password');
  const guessed = await proveAgain(entrance, secrets, input.password);
  const step = stepOf(input.code, secrets.secret, secrets.lastStep, entrance.clock.now());
  if (step === null) throw wrongCode();
  return renewing(context, 'removeSecondFactor', input, async tx => {
    const credential = await credentialAsRead(tx, secrets);
    Object.assign(credential, { secondFactorSecret: null, pendingSecret: null, lastStep: null });
    const account = await ownAccount(tx);
    account.secondFactorSince = null;
    await takeBackAttempt(tx.em, guessed);
    await tx.record('removeSecondFactor');
    return { account: account.id };
  });
}
