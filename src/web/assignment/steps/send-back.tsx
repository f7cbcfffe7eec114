import { Textarea } from '@mantine/core';
import { type Change, useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import type { SendBackInput } from '../../graphql/graphql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { DayField } from '../../language/day-field.tsx';
import { useTerms } from '../../language/terms.ts';
import { asSent, noPaper, OnPaper, paperFields } from './on-paper.tsx';
import { StepForm } from './step-form.tsx';
import type { StepDialogProps } from './step-dialog.tsx';
import { useStepWords } from './steps-words.ts';

const Return = graphql(`
  mutation ReturnAssignment($input: SendBackInput!) {
    returnAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }
  }
`);
const Reopen = graphql(`
  mutation ReopenAssignment($input: SendBackInput!) {
    reopenAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps dueOn } }
  }
`);

export function ReturnForm(props: StepDialogProps) {
  return <SendBack {...props} step="RETURN" change={useChange(Return)} />;
}
export function ReopenForm(props: StepDialogProps) {
  return <SendBack {...props} step="REOPEN" change={useChange(Reopen)} />;
}

type Sending = Change<Omit<SendBackInput, 'idempotencyKey' | 'acceptWarnings'>, unknown>;

/** Reported work is not enough, or completed work was not done: why, and until when now. */
function SendBack({ assignment, onClose, step, change }: StepDialogProps & { step: 'RETURN' | 'REOPEN'; change: Sending }) {
  const word = useStepWords();
  const term = useTerms();
  const kept = useKeptInput(`${step}.${assignment.id}`, { reason: '', newDueOn: '', paper: noPaper }, `${term(step)}: ${assignment.directive.text}`);
  const { value: typed, set: setTyped } = kept;
  const { reason, newDueOn, paper } = typed;
  return (
    <StepForm label={term(step)} change={change} kept={kept} input={{ assignmentId: assignment.id, ...(reason.trim() && { reason }), ...(newDueOn && { newDueOn }), ...asSent(paper) }} shown={['reason', 'newDueOn', ...paperFields]} onClose={onClose}>
      <Textarea data-autofocus label={word('reason')} withAsterisk autosize minRows={2} maxRows={8} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => setTyped({ ...typed, reason: currentTarget.value })} />
      <DayField label={word('newDueOn')} description={word('newDueOnHelp')} value={newDueOn} error={faultOf(change.refusal, 'newDueOn')} onChange={newDueOn => setTyped({ ...typed, newDueOn })} />
      <OnPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
