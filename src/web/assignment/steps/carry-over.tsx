import { useQuery } from '@apollo/client/react';
import { Select, Textarea } from '@mantine/core';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { useTerms } from '../../language/terms.ts';
import { Fault, Loading } from '../../shell/states.tsx';
import { asSent, noPaper, OnPaper, paperFields } from './on-paper.tsx';
import { StepForm } from './step-form.tsx';
import type { StepDialogProps } from './step-dialog.tsx';
import { useStepWords } from './steps-words.ts';

const Successors = graphql(`
  query DirectivesThatGoOn($assignmentId: ID!) {
    node(id: $assignmentId) {
      __typename
      ... on Assignment { id directive { id conclusion { id replacedBy { id ordinal directives(first: 100) { nodes { id text } } } } } }
    }
  }
`);
const CarryOver = graphql(`
  mutation CarryOverAssignment($input: CarryOverAssignmentInput!) {
    carryOverAssignment(input: $input) { done warnings { code message path } assignment { id status openSteps } }
  }
`);

/** Open work of a replaced conclusion goes on in one of the directives of the conclusion that took its place. */
export function CarryOverForm({ assignment, onClose }: StepDialogProps) {
  const word = useStepWords();
  const term = useTerms();
  const change = useChange(CarryOver);
  const { data, error, refetch } = useQuery(Successors, { variables: { assignmentId: assignment.id } });
  const kept = useKeptInput(`CARRY_OVER.${assignment.id}`, { toDirectiveId: '', reason: '', paper: noPaper }, `${term('CARRY_OVER')}: ${assignment.directive.text}`);
  const { value: typed, set: setTyped } = kept;
  const { toDirectiveId, reason, paper } = typed;
  if (error) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const directives = data.node?.__typename === 'Assignment' ? (data.node.directive.conclusion.replacedBy?.directives.nodes ?? []) : [];
  return (
    <StepForm label={term('CARRY_OVER')} change={change} kept={kept} input={{ assignmentId: assignment.id, toDirectiveId, ...(reason.trim() && { reason }), ...asSent(paper) }} shown={['toDirectiveId', 'reason', ...paperFields]} onClose={onClose}>
      <Select
        data-autofocus
        openOnFocus={false}
        label={word('toDirective')}
        withAsterisk
        searchable
        description={directives.length === 0 ? word('noDirective') : undefined}
        data={directives.map(({ id, text }) => ({ value: id, label: text }))}
        value={toDirectiveId || null}
        error={faultOf(change.refusal, 'toDirectiveId')}
        onChange={id => setTyped({ ...typed, toDirectiveId: id ?? '' })}
      />
      <Textarea label={word('reason')} withAsterisk autosize minRows={2} maxRows={8} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => setTyped({ ...typed, reason: currentTarget.value })} />
      <OnPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
