import { Textarea } from '@mantine/core';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { DayField } from '../../language/day-field.tsx';
import { useFormat } from '../../language/format.ts';
import { asSent, noPaper, OnPaper, paperFields } from '../steps/on-paper.tsx';
import { StepForm } from '../steps/step-form.tsx';
import { useAlongWords } from './along-words.ts';

const RequestExtension = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) { done warnings { code message path } assignment { id extensions { id status requestedDueOn } } }
  }
`);
const WithdrawRequest = graphql(`
  mutation WithdrawExtensionRequest($input: ExtensionDecisionInput!) {
    withdrawExtensionRequest(input: $input) { done warnings { code message path } assignment { id extensions { id status } } }
  }
`);

const nothing = { newDueOn: '', reason: '', paper: noPaper };

export function RequestExtensionForm({ assignmentId, work, dueOn, onClose }: { assignmentId: string; work: string; dueOn: string | null; onClose(): void }) {
  const word = useAlongWords();
  const format = useFormat();
  const change = useChange(RequestExtension);
  const kept = useKeptInput(`extension.${assignmentId}`, nothing, `${word('requestExtension')}: ${work}`);
  const { value: typed, set: setTyped } = kept;
  const { newDueOn, reason, paper } = typed;
  return (
    <StepForm label={word('requestExtension')} change={change} kept={kept} input={{ assignmentId, newDueOn, ...(reason.trim() && { reason }), ...asSent(paper) }} shown={['newDueOn', 'reason', ...paperFields]} onClose={onClose}>
      <DayField data-autofocus label={word('newDueOn')} description={dueOn ? word('currently', { on: format.day(dueOn) }) : undefined} withAsterisk value={newDueOn} error={faultOf(change.refusal, 'newDueOn')} onChange={newDueOn => setTyped({ ...typed, newDueOn })} />
      <Textarea label={word('reason')} withAsterisk autosize minRows={2} maxRows={8} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => setTyped({ ...typed, reason: currentTarget.value })} />
      <OnPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}

export function WithdrawRequestForm({ extensionId, onClose }: { extensionId: string; onClose(): void }) {
  const word = useAlongWords();
  const change = useChange(WithdrawRequest);
  const kept = useKeptInput(`withdrawing.${extensionId}`, { reason: '', paper: noPaper }, word('withdrawRequest'));
  const { value: typed, set: setTyped } = kept;
  const { reason, paper } = typed;
  return (
    <StepForm label={word('withdrawRequest')} change={change} kept={kept} input={{ extensionId, ...(reason.trim() && { reason }), ...asSent(paper) }} shown={['reason', ...paperFields]} onClose={onClose}>
      <Textarea data-autofocus label={word('reason')} autosize minRows={2} maxRows={8} value={reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => setTyped({ ...typed, reason: currentTarget.value })} />
      <OnPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
