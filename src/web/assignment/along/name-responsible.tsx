import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { PersonField } from '../../person/person-field.tsx';
import { asSent, noPaper, OnPaper, paperFields } from '../steps/on-paper.tsx';
import { StepForm } from '../steps/step-form.tsx';
import { useAlongWords } from './along-words.ts';

const NameResponsible = graphql(`
  mutation NameResponsible($input: NameResponsibleInput!) {
    nameResponsible(input: $input) { done warnings { code message path } assignment { id responsible { id name } } }
  }
`);

export function NameResponsibleForm({ assignmentId, officeId, responsibleId: named, onClose }: { assignmentId: string; officeId: string; responsibleId: string | null; onClose(): void }) {
  const word = useAlongWords();
  const change = useChange(NameResponsible);
  const kept = useKeptInput(`responsible.${assignmentId}`, { responsibleId: named, paper: noPaper }, word('nameResponsible'));
  const { responsibleId, paper } = kept.value;
  return (
    <StepForm label={word('nameResponsible')} change={change} kept={kept} input={{ assignmentId, responsibleId: responsibleId ?? '', ...asSent(paper) }} shown={['responsibleId', ...paperFields]} onClose={onClose}>
      <PersonField data-autofocus openOnFocus={false} label={word('responsible')} withAsterisk withinOfficeId={officeId} value={responsibleId} error={faultOf(change.refusal, 'responsibleId')} onChange={responsibleId => kept.set({ responsibleId, paper })} />
      <OnPaper value={paper} onChange={paper => kept.set({ responsibleId, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
