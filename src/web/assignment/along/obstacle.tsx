import { Textarea } from '@mantine/core';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { OfficeField } from '../../office/office-field.tsx';
import { asSent, noPaper, OnPaper, paperFields } from '../steps/on-paper.tsx';
import { StepForm } from '../steps/step-form.tsx';
import { useAlongWords } from './along-words.ts';

const DeclareObstacle = graphql(`
  mutation DeclareObstacle($input: DeclareObstacleInput!) {
    declareObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }
  }
`);
const ClearObstacle = graphql(`
  mutation ClearObstacle($input: ClearObstacleInput!) {
    clearObstacle(input: $input) { done warnings { code message path } assignment { id obstacles { id clearedOn } } }
  }
`);

export function DeclareObstacleForm({ assignmentId, onClose }: { assignmentId: string; onClose(): void }) {
  const word = useAlongWords();
  const change = useChange(DeclareObstacle);
  const kept = useKeptInput(`obstacle.${assignmentId}`, { text: '', needed: '', waitingForOfficeId: null as string | null, paper: noPaper }, word('declareObstacle'));
  const { value: typed, set: setTyped } = kept;
  const { text, needed, waitingForOfficeId, paper } = typed;
  const input = { assignmentId, text, ...(needed.trim() && { needed }), ...(waitingForOfficeId && { waitingForOfficeId }), ...asSent(paper) };
  return (
    <StepForm label={word('declareObstacle')} change={change} kept={kept} input={input} shown={['text', 'needed', 'waitingForOfficeId', ...paperFields]} onClose={onClose}>
      <Textarea data-autofocus label={word('obstacle')} withAsterisk autosize minRows={2} maxRows={8} value={text} error={faultOf(change.refusal, 'text')} onChange={({ currentTarget }) => setTyped({ ...typed, text: currentTarget.value })} />
      <Textarea label={word('needed')} autosize minRows={1} maxRows={6} value={needed} error={faultOf(change.refusal, 'needed')} onChange={({ currentTarget }) => setTyped({ ...typed, needed: currentTarget.value })} />
      <OfficeField label={word('waitingFor')} value={waitingForOfficeId} error={faultOf(change.refusal, 'waitingForOfficeId')} onChange={waitingForOfficeId => setTyped({ ...typed, waitingForOfficeId })} />
      <OnPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}

export function ClearObstacleForm({ obstacleId, onClose }: { obstacleId: string; onClose(): void }) {
  const word = useAlongWords();
  const change = useChange(ClearObstacle);
  const kept = useKeptInput(`clearing.${obstacleId}`, { note: '', paper: noPaper }, word('clearObstacle'));
  const { value: typed, set: setTyped } = kept;
  const { note, paper } = typed;
  return (
    <StepForm label={word('clearObstacle')} change={change} kept={kept} input={{ obstacleId, ...(note.trim() && { note }), ...asSent(paper) }} shown={['note', ...paperFields]} onClose={onClose}>
      <Textarea data-autofocus label={word('note')} autosize minRows={2} maxRows={8} value={note} error={faultOf(change.refusal, 'note')} onChange={({ currentTarget }) => setTyped({ ...typed, note: currentTarget.value })} />
      <OnPaper value={paper} onChange={paper => setTyped({ ...typed, paper })} refusal={change.refusal} />
    </StepForm>
  );
}
