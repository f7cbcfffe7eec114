import { NumberInput, Textarea } from '@mantine/core';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { asSent, noPaper, OnPaper, paperFields } from '../steps/on-paper.tsx';
import { StepForm } from '../steps/step-form.tsx';
import { useAlongWords } from './along-words.ts';

const UpdateProgress = graphql(`
  mutation UpdateProgress($input: UpdateProgressInput!) {
    updateProgress(input: $input) { done warnings { code message path } assignment { id progress } }
  }
`);

export function UpdateProgressForm({ assignmentId, progress, onClose }: { assignmentId: string; progress: number | null; onClose(): void }) {
  const word = useAlongWords();
  const change = useChange(UpdateProgress);
  const kept = useKeptInput(`progress.${assignmentId}`, { text: '', percent: progress as number | string | null, paper: noPaper }, word('updateProgress'));
  const { value: typed, set: setTyped } = kept;
  const { text, percent, paper } = typed;
  return (
    <StepForm label={word('updateProgress')} change={change} kept={kept} input={{ assignmentId, text, ...(typeof percent === 'number' && { progress: percent }), ...asSent(paper) }} shown={['text', 'progress', ...paperFields]} onClose={onClose}>
      <Textarea data-autofocus label={word('progressText')} withAsterisk autosize minRows={2} maxRows={8} value={text} error={faultOf(change.refusal, 'text')} onChange={({ currentTarget }) => setTyped({ ...typed, text: currentTarget.value })} />
      <NumberInput label={word('percent')} min={0} max={100} allowDecimal={false} clampBehavior="strict" value={percent ?? ''} error={faultOf(change.refusal, 'progress')} onChange={percent => setTyped({ ...typed, percent })} w={140} />
      <OnPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
