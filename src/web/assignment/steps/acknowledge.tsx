import { useState } from 'react';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
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
  const [responsibleId, setResponsible] = useState<string | null>(null);
  const [paper, setPaper] = useState(noPaper);
  return (
    <StepForm label={term('ACKNOWLEDGE')} change={change} input={{ assignmentId: assignment.id, ...(responsibleId && { responsibleId }), ...asSent(paper) }} shown={['responsibleId', ...paperFields]} onClose={onClose}>
      <PersonField data-autofocus label={word('responsible')} description={word('responsibleHelp')} withinOfficeId={assignment.office.id} value={responsibleId} error={faultOf(change.refusal, 'responsibleId')} onChange={setResponsible} />
      <OnPaper value={paper} onChange={setPaper} refusal={change.refusal} />
    </StepForm>
  );
}
