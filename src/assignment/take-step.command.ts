import type { Action } from '../access/policy.js';
import type { Transaction } from '../access/unit-of-work.js';
import { Event } from '../history/event.js';
import { Refusal } from '../kernel/refusal.js';
import { Assignment } from './assignment.js';
import { type AssignmentStep, openSteps, stepsWithReason } from './assignment.lifecycle.js';
import type { AssignmentStepInput } from './assignment.inputs.js';
import { countedOn, needsReason } from './counted-on.command.js';

const ofOffice: readonly Action[] = ['acknowledge', 'decline', 'report', 'nameResponsible', 'updateProgress', 'declareObstacle', 'clearObstacle', 'requestExtension', 'withdrawExtensionRequest'];

/** The assignment that something is done to, where the viewer may do it, and the day it counts. */
export async function openAssignment(tx: Transaction, id: string, action: Action, input: { on?: string; paper?: string }): Promise<{ assignment: Assignment; on: string }> {
  const assignment = await tx.subject(Assignment, id, ['office', 'meeting.host', 'directive']);
  tx.permit(action, { office: assignment.office.path, host: assignment.meeting.host.path });
  const on = countedOn(tx, assignment, input as AssignmentStepInput, ofOffice.includes(action));
  return { assignment, on };
}

/**
 * One step of the lifecycle: permission, the status, what the step does besides (`also`), and the record. A status from which the step is not open is
 * told before any fault of the input, because nothing in the input would mend it.
 */
export async function takeStep(
  tx: Transaction,
  step: AssignmentStep,
  input: AssignmentStepInput,
  also: (assignment: Assignment, on: string) => void | Promise<void> = () => {},
): Promise<Assignment> {
  const { assignment, on } = await openAssignment(tx, input.assignmentId, step, input);
  assignment.take(step);
  if (stepsWithReason.includes(step)) needsReason(tx, input.reason);
  await also(assignment, on);
  tx.faults.check();
  assignment.lastOn = on;
  await tx.record(step, { on, reason: input.reason, paper: input.paper });
  return assignment;
}

/** Nobody confirms, returns or decides what he himself reported, asked or entered: neither for himself nor in another's place, nor what was entered in his. */
export async function expectAnother(tx: Transaction, assignment: Assignment, action: 'report' | 'decline' | 'requestExtension', by: { id: number } | null, en: string, vi: string): Promise<void> {
  const entered = await tx.em.findOne(Event, { objectType: 'Assignment', objectKey: assignment.id, action }, { orderBy: { id: 'desc' } });
  if ([by?.id, entered?.actorKey, entered?.actingForKey].some(key => key != null && tx.viewer.is(key))) throw new Refusal('FORBIDDEN', { en, vi });
}

/** Something that is done to open work without a step of its status. */
export function expectOpenWork(assignment: Assignment, action: string, statuses: readonly string[]): void {
  if (assignment.inForce && statuses.includes(assignment.status)) return;
  throw new Refusal(
    'STEP_NOT_OPEN',
    {
      en: `"${action}" is not open: the assignment is ${assignment.inForce ? assignment.status : 'a draft that is not announced'}; it is open while it is ${statuses.join(', ')}`,
      vi: `Không thể thực hiện "${action}": nhiệm vụ đang ở trạng thái ${assignment.inForce ? assignment.status : 'dự thảo chưa thông báo'}; chỉ thực hiện được khi đang ${statuses.join(', ')}`,
    },
    { status: assignment.status, openSteps: openSteps(assignment.status, assignment) },
  );
}
