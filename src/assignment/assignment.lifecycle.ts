/**
 * The life of an assignment: status × step. A step that does not stand here is refused with the steps that are open.
 * Extensions, progress, obstacles and urging have rules of their own: they leave the status as it is.
 */
export const assignmentStatuses = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'COMPLETED', 'ON_HOLD', 'DECLINED', 'TRANSFERRED', 'WITHDRAWN'] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

export const assignmentSteps = ['acknowledge', 'decline', 'report', 'confirm', 'return', 'reopen', 'hold', 'resume', 'insist', 'transfer', 'withdraw', 'keep', 'carryOver'] as const;
export type AssignmentStep = (typeof assignmentSteps)[number];

/** The word of a step in the API: an enumeration has capitals, with underscores between words. */
export const stepInCapitals = (step: AssignmentStep): string => step.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();

export const lifecycle: { readonly [S in AssignmentStatus]: { readonly [T in AssignmentStep]?: AssignmentStatus } } = {
  ASSIGNED: { acknowledge: 'IN_PROGRESS', report: 'REPORTED', decline: 'DECLINED', hold: 'ON_HOLD', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  IN_PROGRESS: { report: 'REPORTED', hold: 'ON_HOLD', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  REPORTED: { confirm: 'COMPLETED', return: 'IN_PROGRESS', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  COMPLETED: { reopen: 'IN_PROGRESS' },
  ON_HOLD: { resume: 'IN_PROGRESS', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  DECLINED: { insist: 'ASSIGNED', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' },
  TRANSFERRED: {},
  WITHDRAWN: {},
};

/** The statuses in which work is still owed. */
export const openStatuses = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'ON_HOLD', 'DECLINED'] as const satisfies readonly AssignmentStatus[];
export const isOpen = (status: AssignmentStatus): boolean => (openStatuses as readonly AssignmentStatus[]).includes(status);

/** Steps that say why: nobody sends work back, stops or takes it away without a word. */
export const stepsWithReason: readonly AssignmentStep[] = ['decline', 'return', 'reopen', 'hold', 'insist', 'transfer', 'withdraw', 'carryOver'];

/**
 * The steps that are open: those of the table, and `keep` and `carryOver` for any open status while a supplement has put the work under review. A share that is not
 * announced yet can only be taken out again.
 */
export function openSteps(status: AssignmentStatus, { inForce, needsReview }: { inForce: boolean; needsReview: boolean }): AssignmentStep[] {
  if (!inForce) return status === 'ASSIGNED' ? ['withdraw'] : [];
  const steps = Object.keys(lifecycle[status]) as AssignmentStep[];
  return needsReview && isOpen(status) ? [...steps, 'keep', 'carryOver'] : steps;
}
