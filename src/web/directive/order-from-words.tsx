import { useChange } from '../connection/change.ts';
import { graphql } from '../graphql/gql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { useLanguage } from '../language/language.ts';
import { Answer } from '../shell/answer.tsx';
import { type DirectiveDraft, targetOf, taskOf } from './directive-draft.ts';
import { DirectiveForm } from './directive-form.tsx';

const AssignTask = graphql(`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) { done warnings { code message path } directive { id } }
  }
`);
const SetTarget = graphql(`
  mutation SetTarget($input: SetTargetInput!) {
    setTarget(input: $input) { done warnings { code message path } directive { id } }
  }
`);

/** Makes words of a conclusion a task or a target. */
export function OrderFromWords({ conclusionId, meeting, kept, draft, onDone }: { conclusionId: string; meeting: { id: string; heldOn: string }; kept: KeptInput<DirectiveDraft | null>; draft: DirectiveDraft; onDone(): void }) {
  const assign = useChange(AssignTask);
  const set = useChange(SetTarget);
  const { language } = useLanguage();
  const isTask = draft.kind === 'TASK';
  const change = isTask ? assign : set;
  return (
    <DirectiveForm
      draft={draft}
      put={part => {
        // what warns was about what is changed now
        if (change.warnings.length > 0) change.forget();
        kept.set(before => (before ? { ...before, ...part } : before));
      }}
      meeting={meeting}
      refusal={change.refusal}
      path={[isTask ? 'task' : 'target']}
      isUnderWay={change.isUnderWay}
      isWarned={change.warnings.length > 0}
      note={<KeptNote of={{ ...kept, forget: onDone }} />}
      answer={isTask ? <Answer to={assign} shown={['task']} onDone={onDone} /> : <Answer to={set} shown={['target']} onDone={onDone} />}
      onSave={async () => {
        const done = isTask ? await assign.send({ conclusionId, task: taskOf(draft) }) : await set.send({ conclusionId, target: targetOf(draft, language) });
        if (done) onDone();
      }}
      onCancel={onDone}
    />
  );
}
