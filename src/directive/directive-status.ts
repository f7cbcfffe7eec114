import type { Assignment } from '../assignment/assignment.js';
import { latest } from '../kernel/date.js';
import type { Directive } from './directive.js';

/** Shares that count for a directive: those of lead offices that were neither transferred away nor withdrawn. */
const counting = (assignments: readonly Assignment[]) => assignments.filter(({ role, status, inForce }) => role === 'LEAD' && inForce && status !== 'TRANSFERRED' && status !== 'WITHDRAWN');

/**
 * Brings a directive's status and deadline in step with its assignments: complete when at least one lead assignment counts and all that count are
 * completed, withdrawn when none is left; due at the latest of their current deadlines.
 */
export function follow(directive: Directive, assignments: readonly Assignment[]): void {
  // nobody was named to lead: there is nothing to follow
  if (!assignments.some(({ role, inForce }) => role === 'LEAD' && inForce)) return;
  const counted = counting(assignments);
  directive.status = counted.length === 0 ? 'WITHDRAWN' : counted.every(({ status }) => status === 'COMPLETED') ? 'COMPLETED' : 'IN_PROGRESS';
  if (counted.length > 0) directive.dueOn = latest(counted.map(({ dueOn }) => dueOn));
}

/** The directive as a whole orders nothing any more, from a day on, as recorded at an instant. */
export function withdrawWhole(directive: Directive, on: string, at: string): void {
  directive.status = 'WITHDRAWN';
  directive.withdrawnOn = on;
  directive.withdrawnAt = at;
}
