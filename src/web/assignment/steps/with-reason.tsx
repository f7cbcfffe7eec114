import { Text, Textarea } from '@mantine/core';
import { type Change, useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import type { AssignmentStep, AssignmentStepInput } from '../../graphql/graphql.ts';
import { useTerms } from '../../language/terms.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { asSent, noPaper, OnPaper, paperFields } from './on-paper.tsx';
import { StepForm } from './step-form.tsx';
import type { StepDialogProps } from './step-dialog.tsx';
import { useStepWords } from './steps-words.ts';

const Decline = graphql(`
  mutation DeclineAssignment($input: AssignmentStepInput!) { declineAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }
`);
const Hold = graphql(`
  mutation HoldAssignment($input: AssignmentStepInput!) { holdAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }
`);
const Resume = graphql(`
  mutation ResumeAssignment($input: AssignmentStepInput!) { resumeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }
`);
const Insist = graphql(`
  mutation InsistAssignment($input: AssignmentStepInput!) { insistAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }
`);
const Withdraw = graphql(`
  mutation WithdrawAssignment($input: AssignmentStepInput!) { withdrawAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }
`);
const Keep = graphql(`
  mutation KeepAssignment($input: AssignmentStepInput!) { keepAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps needsReview } } }
`);
const Confirm = graphql(`
  mutation ConfirmAssignment($input: AssignmentStepInput!) { confirmAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } } }
`);

export function DeclineForm(props: StepDialogProps) {
  return <WithReason {...props} step="DECLINE" needsReason change={useChange(Decline)} />;
}
export function HoldForm(props: StepDialogProps) {
  return <WithReason {...props} step="HOLD" needsReason change={useChange(Hold)} />;
}
export function ResumeForm(props: StepDialogProps) {
  return <WithReason {...props} step="RESUME" change={useChange(Resume)} />;
}
export function InsistForm(props: StepDialogProps) {
  return <WithReason {...props} step="INSIST" needsReason change={useChange(Insist)} />;
}
export function WithdrawForm(props: StepDialogProps) {
  return <WithReason {...props} step="WITHDRAW" needsReason help="withdrawHelp" change={useChange(Withdraw)} />;
}
export function KeepForm(props: StepDialogProps) {
  return <WithReason {...props} step="KEEP" change={useChange(Keep)} />;
}
export function ConfirmForm(props: StepDialogProps) {
  return <WithReason {...props} step="CONFIRM" help="confirmHelp" change={useChange(Confirm)} />;
}

interface Props extends StepDialogProps {
  step: AssignmentStep;
  needsReason?: boolean;
  help?: 'confirmHelp' | 'withdrawHelp';
  change: Change<Omit<AssignmentStepInput, 'idempotencyKey' | 'acceptWarnings'>, unknown>;
}

/** A step that takes nothing but a reason, or a remark where none is needed. */
function WithReason({ assignment, onClose, step, needsReason = false, help, change }: Props) {
  const word = useStepWords();
  const term = useTerms();
  const kept = useKeptInput(`${step}.${assignment.id}`, { reason: '', paper: noPaper }, `${term(step)}: ${assignment.directive.text}`);
  const { value: { reason, paper }, set } = kept;
  return (
    <StepForm label={term(step)} change={change} kept={kept} input={{ assignmentId: assignment.id, ...(reason.trim() && { reason }), ...asSent(paper) }} shown={['reason', ...paperFields]} onClose={onClose}>
      {help && <Text size="sm" c="dimmed">{word(help)}</Text>}
      <Textarea data-autofocus label={needsReason ? word('reason') : word('remark')} withAsterisk={needsReason} autosize minRows={2} maxRows={8} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => set({ reason: currentTarget.value, paper })} />
      <OnPaper value={paper} onChange={paper => set({ reason, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
