import { Textarea, TextInput } from '@mantine/core';
import { useViewer } from '../../account/viewer.tsx';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { useTerms } from '../../language/terms.ts';
import { OfficeField } from '../../office/office-field.tsx';
import { asSent, noPaper, OnPaper, paperFields } from './on-paper.tsx';
import { StepForm } from './step-form.tsx';
import type { StepDialogProps } from './step-dialog.tsx';
import { useStepWords } from './steps-words.ts';

const Transfer = graphql(`
  mutation TransferAssignment($input: TransferAssignmentInput!) {
    transferAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }
  }
`);

/** The new office takes over both deadlines; it rests on a document. */
export function TransferForm({ assignment, onClose }: StepDialogProps) {
  const { today } = useViewer();
  const word = useStepWords();
  const term = useTerms();
  const change = useChange(Transfer);
  const kept = useKeptInput(`TRANSFER.${assignment.id}`, { toOfficeId: '', reason: '', paper: noPaper }, `${term('TRANSFER')}: ${assignment.directive.text}`);
  const { value: typed, set: setTyped } = kept;
  const { toOfficeId, reason, paper } = typed;
  return (
    <StepForm label={term('TRANSFER')} change={change} kept={kept} input={{ assignmentId: assignment.id, toOfficeId, ...(reason.trim() && { reason }), ...asSent(paper) }} shown={['toOfficeId', 'reason', ...paperFields]} onClose={onClose}>
      <OfficeField data-autofocus openOnFocus={false} label={word('toOffice')} withAsterisk among={{ validOn: paper.on || today }} value={toOfficeId || null} error={faultOf(change.refusal, 'toOfficeId')} onChange={id => setTyped({ ...typed, toOfficeId: id ?? '' })} />
      <TextInput label={word('paper')} withAsterisk value={paper.paper} error={faultOf(change.refusal, 'paper')} onChange={({ currentTarget }) => setTyped({ ...typed, paper: { ...paper, paper: currentTarget.value } })} />
      <Textarea label={word('reason')} withAsterisk autosize minRows={2} maxRows={8} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => setTyped({ ...typed, reason: currentTarget.value })} />
      <OnPaper withoutPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
