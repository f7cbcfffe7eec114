import type { Path } from '../access/faults.js';
import type { Transaction } from '../access/unit-of-work.js';
import type { Indicator } from '../measurement/indicator.js';
import { Office } from '../office/office.js';
import { expectValid } from './addressees.command.js';
import { type Directive, Reporter } from './directive.js';

/** The offices whose figures are measured, where those are others than the target binds. They are named anew as a whole: none, and it is those it binds. */
export async function setReporters(tx: Transaction, directive: Directive, ids: readonly string[], indicator: Indicator | undefined, path: Path): Promise<void> {
  for (const reporter of directive.id ? await tx.em.find(Reporter, { directive }) : []) tx.em.remove(reporter);
  for (const [i, id] of ids.entries()) {
    const office = await tx.refer(Office, id, [...path, i]);
    if (ids.indexOf(id) !== i) tx.faults.add([...path, i], { en: 'the office is named twice', vi: 'đơn vị được nêu hai lần' });
    else if (office && expectValid(tx, office, directive.meeting.heldOn, [...path, i])) tx.em.create(Reporter, { directive, office });
  }
  expectReporters(tx, indicator, ids.length, path);
}

export function expectReporters(tx: Transaction, indicator: Indicator | undefined, count: number, path: Path): void {
  if (indicator?.aggregation === 'NONE' && count > 1) tx.faults.add(path, { en: 'an indicator that is not aggregated has one reporter', vi: 'chỉ số không tổng hợp chỉ có một đơn vị báo cáo' });
}
