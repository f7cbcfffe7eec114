import type { Transaction } from '../access/unit-of-work.js';
import type { StepInput } from '../input/mutation-input.js';
import type { Assignment } from './assignment.js';

/**
 * The day a step counts: today, or an earlier one that the secretariat names with the paper it was entered from. Days never run backwards within
 * an assignment. `ofOffice`: a step of the office that does the work; where the secretariat takes it instead, it names the paper.
 */
export function countedOn(tx: Transaction, assignment: Assignment, input: StepInput, ofOffice: boolean): string {
  const on = input.on ?? tx.today;
  const keeper = tx.viewer.holds('SECRETARIAT', assignment.meeting.host.path);
  const instead = ofOffice && !tx.viewer.isOffice(assignment.office.path);
  tx.expectNotFuture(on, ['on']);
  if (on < tx.today && !keeper) tx.faults.add(['on'], { en: `only the secretariat may give an earlier day; leave it out, and it counts today (${tx.today})`, vi: `chỉ bộ phận thư ký được ghi lùi ngày; hãy bỏ trống để tính ngày hôm nay (${tx.today})` });
  if (assignment.lastOn != null && on < assignment.lastOn)
    tx.faults.add(['on'], { en: `${on} is before the previous step, which counts on ${assignment.lastOn}`, vi: `${on} trước bước trước đó, tính ngày ${assignment.lastOn}` });
  if (input.paper == null && (instead || (on < tx.today && keeper)))
    tx.faults.add(['paper'], instead
      ? { en: 'name the paper on which the office handed it in', vi: 'hãy nêu văn bản mà đơn vị đã gửi' }
      : { en: 'an earlier day needs the paper it was entered from', vi: 'ghi lùi ngày cần nêu văn bản làm căn cứ' });
  return on;
}

export function needsReason(tx: Transaction, reason: string | null | undefined): void {
  if (reason == null) tx.faults.add(['reason'], { en: 'say why', vi: 'hãy nêu lý do' });
}
