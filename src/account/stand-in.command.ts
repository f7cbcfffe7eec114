import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkValidity } from '../access/validity.js';
import { addDays } from '../kernel/date.js';
import { Refusal } from '../kernel/refusal.js';
import { Account } from './account.js';
import type { CreateStandInInput, EndStandInInput } from './account.inputs.js';
import { AccountSession } from './account-session.js';
import { permitKeeping } from './keeping.command.js';
import { StandIn } from './stand-in.js';

/** So many days it lasts at most, the first and the last counted: a year. */
export const mostDaysOfStandIn = 366;

const today = ({ today }: Transaction) => ({ validFrom: { $lte: today }, validUntil: { $gte: today } });
const meets = ({ validFrom, validUntil }: CreateStandInInput) => ({ validFrom: { $lte: validUntil }, validUntil: { $gte: validFrom } });

/** Whether the viewer himself stands in for somebody today. Whom the other may act for is no matter: a stand-in has none. */
export async function standInFor(tx: Transaction, other: Account): Promise<void> {
  const isActive = (other.activeFrom == null || other.activeFrom <= tx.today) && (other.activeUntil == null || other.activeUntil >= tx.today);
  if (isActive && (await tx.em.count(StandIn, { account: other.id, substitute: tx.account.id, ...today(tx) })) > 0) return;
  throw new Refusal('FORBIDDEN', { en: `you do not stand in for "${other.name}" today`, vi: `hôm nay bạn không được ủy quyền thay "${other.name}"` });
}

/** Somebody acts for another in a time. It is given by who is away, or by who keeps his account; never by the one who gets it. */
export async function createStandIn(tx: Transaction, input: CreateStandInInput): Promise<Result> {
  const account = await tx.subject(Account, input.accountId);
  const substitute = await tx.refer(Account, input.substituteId, ['substituteId']);
  const { validFrom, validUntil, reason } = input;
  checkValidity(tx.faults, input);
  if (validUntil < tx.today) tx.faults.add(['validUntil'], { en: `${validUntil} has passed; today is ${tx.today}`, vi: `${validUntil} đã qua; hôm nay là ${tx.today}` });
  const longest = addDays(validFrom, mostDaysOfStandIn - 1);
  if (validUntil > longest) tx.faults.add(['validUntil'], { en: `${validUntil} is more than a year after ${validFrom}; give ${longest} or an earlier day`, vi: `${validUntil} cách ${validFrom} hơn một năm; hãy chọn ngày ${longest} hoặc sớm hơn` });
  if (substitute === account) tx.faults.add(['substituteId'], { en: 'nobody stands in for himself', vi: 'không ai tự thay mặt chính mình' });
  else if (substitute) await checkSubstitute(tx, account, substitute, input);
  tx.faults.check();
  if (tx.viewer.actingFor) throw new Refusal('FORBIDDEN', { en: 'a stand-in names none himself; act for yourself first', vi: 'người được ủy quyền không được ủy quyền tiếp; hãy trở lại tài khoản của mình trước' });
  if (account.id !== tx.account.id) {
    await permitKeeping(tx, account);
    if (substitute?.id === tx.account.id) throw new Refusal('FORBIDDEN', { en: 'nobody gives himself the place of another; he gives it, or another administrator does', vi: 'không ai được tự ủy quyền cho mình; hãy để người đó hoặc quản trị viên khác thực hiện' });
  }

  const standIn = tx.em.create(StandIn, { account, substitute: substitute as Account, validFrom, validUntil, reason: reason ?? null });
  await tx.record('createStandIn', { reason });
  return { standIn: standIn.id, account: account.id };
}

async function checkSubstitute(tx: Transaction, account: Account, substitute: Account, input: CreateStandInInput): Promise<void> {
  if ((await tx.em.count(StandIn, { account: account.id, substitute: substitute.id, ...meets(input) })) > 0)
    tx.faults.add(['substituteId'], { en: `"${substitute.name}" stands in for "${account.name}" in that time already`, vi: `"${substitute.name}" đã được ủy quyền thay "${account.name}" trong thời gian đó` });
  if ((await tx.em.count(StandIn, { account: substitute.id, ...meets(input) })) > 0)
    tx.faults.add(['substituteId'], { en: `"${substitute.name}" is away in that time himself, and a stand-in has none; name another`, vi: `"${substitute.name}" cũng vắng mặt trong thời gian đó; hãy chọn người khác` });
}

/** It ends at once, and so do the sessions in which he acts for the other. */
export async function endStandIn(tx: Transaction, input: EndStandInInput): Promise<Result> {
  const standIn = await tx.subject(StandIn, input.standInId, ['account', 'substitute']);
  const { account, substitute } = standIn;
  const isTheirs = [account.id, substitute.id].includes(tx.account.id);
  if (!isTheirs) await permitKeeping(tx, account);
  const yesterday = addDays(tx.today, -1);
  // one that has ended stays as it was
  if (standIn.validUntil > yesterday) standIn.validUntil = yesterday;
  await tx.em.nativeUpdate(AccountSession, { account: substitute.id, actingFor: account.id, endedAt: null }, { endedAt: tx.at });
  await tx.record('endStandIn');
  return { standIn: standIn.id, account: account.id };
}
