import type { Env } from '../reading/env.js';
import type { Read } from '../reading/read.js';
import { type Attainment, attainmentOf } from './attainment.js';
import { figuresOf, sharesOfTargets } from './target-figures.read.js';
import { forOffice, officeValue } from './target-value.js';

/**
 * Where each office's own figure lies between the bounds, as of the moment of the list. Null for a task, for an office whose figures are not
 * what the target measures, and where the viewer may not read that office's figures.
 */
export async function attainmentsOfAssignments(read: Read, assignments: readonly number[], env: Env): Promise<(Attainment | null)[]> {
  const shares = new Map((await sharesOfTargets(read, { ...env, keys: assignments })).map(share => [share.assignment, share]));
  const targets = [...new Set([...shares.values()].map(({ target }) => target))];
  const found = targets.length > 0 ? await figuresOf(read, targets, env) : [];
  const figures = new Map(targets.map((target, i) => [target, found[i]]));
  return assignments.map(key => {
    const share = shares.get(key);
    const target = share && figures.get(share.target);
    if (!share || !target?.rule.reporters.some(({ id }) => id === share.office)) return null;
    return attainmentOf(forOffice(target.rule, share.office), officeValue(target.rule, target.readings, share.office, target.asOf).value);
  });
}
