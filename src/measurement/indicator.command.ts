import { amend, checkKept } from '../access/amend.js';
import { checkCode, codeIsTaken } from '../access/code.js';
import type { Result, Transaction } from '../access/unit-of-work.js';
import { checkValidity } from '../access/validity.js';
import { Directive } from '../directive/directive.js';
import { sortKey } from '../kernel/fold.js';
import { Refusal } from '../kernel/refusal.js';
import type { AmendIndicatorInput, CreateIndicatorInput } from './indicator.inputs.js';
import { Indicator } from './indicator.js';

/** What is counted: with another of these, figures that were handed in would mean something else. */
const counted = ['unit', 'direction', 'kind', 'aggregation', 'isShare'] as const;

export async function createIndicator(tx: Transaction, input: CreateIndicatorInput): Promise<Result> {
  checkCode(tx.faults, input.code);
  checkValidity(tx.faults, input);
  const namesake = await tx.em.findOne(Indicator, { code: input.code });
  if (namesake) codeIsTaken(tx.faults, input.code, namesake);
  tx.faults.check();
  tx.permit('keepIndicators', {});

  const { code, name, unit, direction, kind, aggregation, isShare, validFrom, validUntil } = input;
  const indicator = tx.em.create(Indicator, { code, name, unit, direction, kind, aggregation, isShare, validFrom, validUntil, sortKey: sortKey(name) });
  await tx.record('createIndicator');
  return { indicator: indicator.id };
}

export async function amendIndicator(tx: Transaction, input: AmendIndicatorInput): Promise<Result> {
  const indicator = await tx.subject(Indicator, input.indicatorId);
  checkKept(tx.faults, input, ['name', ...counted]);
  checkValidity(tx.faults, { validFrom: input.validFrom === undefined ? indicator.validFrom : input.validFrom, validUntil: input.validUntil === undefined ? indicator.validUntil : input.validUntil });
  tx.faults.check();
  await tx.permitAtRoot('keepIndicators');
  tx.expectVersion(indicator, input.version);
  await checkCountsTheSame(tx, indicator, input);

  const { name, unit, direction, kind, aggregation, isShare, validFrom, validUntil } = input;
  amend<Indicator>(indicator, { name, unit, direction, kind, aggregation, isShare, validFrom, validUntil });
  indicator.sortKey = sortKey(indicator.name);
  await tx.record('amendIndicator');
  return { indicator: indicator.id };
}

async function checkCountsTheSame(tx: Transaction, indicator: Indicator, input: AmendIndicatorInput): Promise<void> {
  const changed = counted.filter(name => input[name] !== undefined && input[name] !== indicator[name]);
  if (changed.length === 0) return;
  const inUse = await tx.em.count(Directive, { indicator: indicator.id, announcedOn: { $ne: null } });
  if (inUse === 0) return;
  throw new Refusal('LOCKED', {
    en: `an announced target uses "${indicator.name}": ${changed.join(', ')} can no longer change, the name may; create another indicator for what is counted differently`,
    vi: `đã có chỉ tiêu được thông báo dùng "${indicator.name}": không thể đổi ${changed.join(', ')}, chỉ có thể đổi tên; hãy tạo chỉ số khác cho cách tính khác`,
  });
}
