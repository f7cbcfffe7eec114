import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { useTerms } from '../../language/terms.ts';
import { PersonField } from '../../person/person-field.tsx';
import { asSent, noPaper, OnPaper, paperFields } from './on-paper.tsx';
import { StepForm } from './step-form.tsx';
import type { StepDialogProps } from './step-dialog.tsx';
import { useStepWords } from './steps-words.ts';

const Acknowledge = graphql(`
  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {
    acknowledgeAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }
  }
`);

export function AcknowledgeForm({ assignment, onClose }: StepDialogProps) {
  const word = useStepWords();
  const term = useTerms();
  const change = useChange(Acknowledge);
  const kept = useKeptInput(`ACKNOWLEDGE.${assignment.id}`, { responsibleId: null as string | null, paper: noPaper }, `${term('ACKNOWLEDGE')}: ${assignment.directive.text}`);
  const { responsibleId, paper } = kept.value;
  return (
    <StepForm label={term('ACKNOWLEDGE')} change={change} kept={kept} input={{ assignmentId: assignment.id, ...(responsibleId && { responsibleId }), ...asSent(paper) }} shown={['responsibleId', ...paperFields]} onClose={onClose}>
      <PersonField data-autofocus openOnFocus={false} label={word('responsible')} description={word('responsibleHelp')} withinOfficeId={assignment.office.id} value={responsibleId} error={faultOf(change.refusal, 'responsibleId')} onChange={responsibleId => kept.set({ responsibleId, paper })} />
      <OnPaper value={paper} onChange={paper => kept.set({ responsibleId, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
