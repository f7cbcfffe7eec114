import { Button, Group } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../graphql/gql.ts';
import type { AssignmentStep } from '../../graphql/graphql.ts';
import { type FragmentType, unmasked } from '../../graphql/fragment-masking.ts';
import { useTerms } from '../../language/terms.ts';
import { useStepWords } from './steps-words.ts';

const StepsOfAssignment = graphql(`
  fragment StepsOfAssignment on Assignment {
    id openSteps
    office { id name }
    directive { id text __typename ... on Target { unit indicator { id name } } }
  }
`);
// a list of work is shown before the forms that belong to it
const StepDialog = lazy(() => import('./step-dialog.tsx').then(({ StepDialog }) => ({ default: StepDialog })));
/** The steps that bring work forward; the others are there for when something is wrong. */
const forward: readonly AssignmentStep[] = ['ACKNOWLEDGE', 'REPORT', 'CONFIRM', 'RESUME', 'INSIST', 'KEEP'];
const order: readonly AssignmentStep[] = [...forward, 'RETURN', 'DECLINE', 'HOLD', 'TRANSFER', 'CARRY_OVER', 'REOPEN', 'WITHDRAW'];

/** What may become of work whose conclusion was replaced. */
export const reviewSteps: readonly AssignmentStep[] = ['KEEP', 'CARRY_OVER', 'TRANSFER', 'WITHDRAW'];

/** The steps of one share that are open to whoever is signed in: what the server says, nothing else. Each opens a dialog for what it takes. A list that is about one question shows `only` its answers. */
export function Steps({ assignment: masked, size = 'compact-sm', only = order }: { assignment: FragmentType<typeof StepsOfAssignment>; size?: 'compact-sm' | 'sm'; only?: readonly AssignmentStep[] }) {
  const assignment = unmasked(StepsOfAssignment, masked);
  const word = useStepWords();
  const term = useTerms();
  const [open, setOpen] = useState<AssignmentStep>();
  const steps = order.filter(step => only.includes(step) && assignment.openSteps.includes(step));
  if (steps.length === 0 && !open) return null;
  return (
    <>
      <Group role="group" gap="xs" aria-label={word('steps')} className="no-print">
        {steps.map(step => <Button key={step} size={size} variant={forward.includes(step) ? 'filled' : 'default'} onClick={() => setOpen(step)}>{term(step)}</Button>)}
      </Group>
      {open && <Suspense fallback={null}><StepDialog step={open} assignment={assignment} onClose={() => setOpen(undefined)} /></Suspense>}
    </>
  );
}
