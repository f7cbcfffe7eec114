import type { Viewer } from '../../src/access/viewer.js';
import type { Assignment } from '../../src/assignment/assignment.js';
import type { Conclusion } from '../../src/conclusion/conclusion.js';
import type { Directive } from '../../src/directive/directive.js';
import type { Meeting } from '../../src/meeting/meeting.js';
import type { Office } from '../../src/office/office.js';
import { addDays, daysBetween } from '../../src/kernel/date.js';
import { today, type World } from './little-world.js';

/** Who sees what, and what the filters mean, said once more over the records themselves and without a statement. */
export function oracleOf(world: World, { grants }: Pick<Viewer, 'grants'>) {
  const isBelow = (office: Office | null | undefined, top: number): boolean => office != null && (office.id === top || isBelow(office.parent, top));
  const owes = (office: Office) => grants.some(({ officeKey }) => isBelow(office, officeKey));
  const keeps = ({ host }: Meeting) => grants.some(({ role, officeKey }) => (role === 'SECRETARIAT' || role === 'LEADERSHIP') && isBelow(host, officeKey));

  const sharesOf = (directive: Directive) => world.assignments.filter(share => share.directive === directive);
  const isOwn = (share: Assignment) => share.assignedOn != null && owes(share.office);
  const hasOwn = (directive: Directive) => sharesOf(directive).some(isOwn);
  const isWhole = (share: Assignment) => keeps(share.meeting) || isOwn(share);
  const seesShare = (share: Assignment) => keeps(share.meeting) || (share.assignedOn != null && hasOwn(share.directive));
  const measures = (directive: Directive) => directive.announcedOn != null && world.reporters.some(reporter => reporter.directive === directive && owes(reporter.office));
  const seesDirective = (directive: Directive) => keeps(directive.meeting) || hasOwn(directive) || measures(directive);
  const ordersOf = (conclusion: Conclusion) => world.directives.filter(directive => directive.conclusion === conclusion);

  const isOpen = ({ status }: Assignment) => !['COMPLETED', 'TRANSFERRED', 'WITHDRAWN'].includes(status);
  const isGone = ({ status }: Assignment) => status === 'TRANSFERRED' || status === 'WITHDRAWN';
  return {
    committeesOf: (meeting: Meeting) => world.joint.filter(one => one.meeting === meeting).map(({ committee }) => committee.id),
    isBelow, keeps, isWhole, isOpen, isGone, ordersOf,
    assignments: world.assignments.filter(share => share.assignedOn != null && seesShare(share)),
    directives: world.directives.filter(seesDirective),
    /** a draft that was taken away is no target any more */
    targets: world.directives.filter(directive => directive.kind === 'TARGET' && seesDirective(directive) && (directive.announcedOn != null || directive.conclusion.removedOn == null)),
    conclusions: world.conclusions.filter(conclusion => keeps(conclusion.meeting) || ordersOf(conclusion).some(hasOwn)),
    meetings: world.meetings.filter(meeting => keeps(meeting) || world.assignments.some(share => share.meeting === meeting && isOwn(share))),
    hasShare: (directive: Directive, isMeant: (office: Office) => boolean) => sharesOf(directive).some(share => isMeant(share.office) && !isGone(share) && seesShare(share)),
    isMeasuredAt(directive: Directive, office: number) {
      const named = world.reporters.filter(reporter => reporter.directive === directive);
      return named.length > 0 ? named.some(reporter => reporter.office.id === office) : sharesOf(directive).some(share => share.office.id === office && share.role === 'LEAD' && !isGone(share) && seesShare(share));
    },
    timeliness(share: Assignment, dueOn: string | null | undefined) {
      if (isGone(share)) return null;
      const stopped = share.status === 'COMPLETED' ? share.completedOn : share.status === 'REPORTED' ? share.reportedOn : today;
      const late = dueOn != null && (stopped as string) > dueOn;
      return share.status === 'COMPLETED' ? (late ? 'COMPLETED_LATE' : 'COMPLETED_ON_TIME') : late ? 'IN_PROGRESS_OVERDUE' : 'IN_PROGRESS_ON_TIME';
    },
    daysOverdue(share: Assignment, dueOn: string | null | undefined) {
      const isLate = this.timeliness(share, dueOn) === 'IN_PROGRESS_OVERDUE';
      return isLate ? daysBetween(dueOn as string, share.status === 'REPORTED' ? (share.reportedOn as string) : today) : 0;
    },
    isDueSoon: (share: Assignment, dueOn: string | null | undefined) => isOpen(share) && share.status !== 'REPORTED' && dueOn != null && today <= dueOn && dueOn <= addDays(today, 3),
  };
}
export type Oracle = ReturnType<typeof oracleOf>;

type Value = string | number | null | undefined;
/** An order: by each value in turn, what has none last, and then by the key. */
export const inOrder = <R extends { id: number }>(values: (record: R) => Value[], descending: boolean[], keyDescending = descending.at(-1)) => (a: R, b: R): number => {
  const [ofA, ofB] = [values(a), values(b)];
  for (const [i, x] of ofA.entries()) {
    const y = ofB[i];
    if (x === y || (x == null && y == null)) continue;
    if (x == null || y == null) return x == null ? 1 : -1;
    return (x < y ? -1 : 1) * (descending[i] ? -1 : 1);
  }
  return (a.id - b.id) * (keyDescending ? -1 : 1);
};
