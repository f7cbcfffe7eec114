import type { Result, Transaction } from '../access/unit-of-work.js';
import { Refusal } from '../kernel/refusal.js';
import { Office } from '../office/office.js';
import type { ClearObstacleInput, DeclareObstacleInput, NameResponsibleInput, UpdateProgressInput, UrgeAssignmentInput } from './assignment.inputs.js';
import { openStatuses } from './assignment.lifecycle.js';
import { Obstacle } from './obstacle.js';
import { ProgressUpdate } from './progress-update.js';
import { expectOpenWork, openAssignment } from './take-step.command.js';
import { Urge } from './urge.js';
import { responsibleOf } from './responsible.command.js';

/**
 * What happens along the way and leaves the status as it is. Naming somebody and urging are no steps and change nothing that counts: what the office
 * did before them may still be entered after them.
 */
export async function nameResponsible(tx: Transaction, input: NameResponsibleInput): Promise<Result> {
  const { assignment, on } = await openAssignment(tx, input.assignmentId, 'nameResponsible', input);
  expectOpenWork(assignment, 'nameResponsible', openStatuses);
  const responsible = await responsibleOf(tx, assignment, input.responsibleId);
  tx.faults.check();
  assignment.responsible = responsible ?? null;
  await tx.record('nameResponsible', { on, paper: input.paper });
  return { assignment: assignment.id };
}

export async function updateProgress(tx: Transaction, input: UpdateProgressInput): Promise<Result> {
  const { assignment, on } = await openAssignment(tx, input.assignmentId, 'updateProgress', input);
  expectOpenWork(assignment, 'updateProgress', ['ASSIGNED', 'IN_PROGRESS', 'ON_HOLD']);
  tx.faults.check();
  tx.em.create(ProgressUpdate, { assignment, text: input.text, progress: input.progress ?? null, on, at: tx.at, by: tx.account });
  if (input.progress != null) assignment.progress = input.progress;
  assignment.lastOn = on;
  await tx.record('updateProgress', { on, paper: input.paper });
  return { assignment: assignment.id };
}

export async function declareObstacle(tx: Transaction, input: DeclareObstacleInput): Promise<Result> {
  const { assignment, on } = await openAssignment(tx, input.assignmentId, 'declareObstacle', input);
  expectOpenWork(assignment, 'declareObstacle', openStatuses);
  const waitingFor = await tx.refer(Office, input.waitingForOfficeId, ['waitingForOfficeId']);
  tx.faults.check();
  const obstacle = tx.em.create(Obstacle, { assignment, text: input.text, needed: input.needed ?? null, waitingFor: waitingFor ?? null, on, at: tx.at, by: tx.account });
  assignment.blocked = true;
  assignment.lastOn = on;
  await tx.record('declareObstacle', { on, paper: input.paper });
  return { assignment: assignment.id, obstacle: obstacle.id };
}

export async function clearObstacle(tx: Transaction, input: ClearObstacleInput): Promise<Result> {
  const obstacle = await tx.subject(Obstacle, input.obstacleId, ['assignment']);
  const { assignment, on } = await openAssignment(tx, tx.idOf('Assignment', obstacle.assignment), 'clearObstacle', input);
  if (obstacle.clearedOn != null) throw new Refusal('STEP_NOT_OPEN', { en: `the obstacle was cleared on ${obstacle.clearedOn}`, vi: `vướng mắc đã được tháo gỡ ngày ${obstacle.clearedOn}` }, { status: 'CLEARED', openSteps: [] });
  tx.faults.check();
  obstacle.clearedOn = on;
  obstacle.clearedAt = tx.at;
  obstacle.clearedBy = tx.account;
  obstacle.clearedNote = input.note ?? null;
  assignment.blocked = (await tx.em.count(Obstacle, { assignment, clearedOn: null, id: { $ne: obstacle.id } })) > 0;
  assignment.lastOn = on;
  await tx.record('clearObstacle', { on, paper: input.paper });
  return { assignment: assignment.id, obstacle: obstacle.id };
}

export async function urgeAssignment(tx: Transaction, input: UrgeAssignmentInput): Promise<Result> {
  const { assignment, on } = await openAssignment(tx, input.assignmentId, 'urge', input);
  expectOpenWork(assignment, 'urge', openStatuses);
  tx.faults.check();
  const urge = tx.em.create(Urge, { assignment, text: input.text, on, at: tx.at, by: tx.account });
  await tx.record('urge', { on, paper: input.paper });
  return { assignment: assignment.id, urge: urge.id };
}
