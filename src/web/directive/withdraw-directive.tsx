import { useChange } from '../connection/change.ts';
import { graphql } from '../graphql/gql.ts';
import { ReasonForm } from '../shell/reason-form.tsx';
import { useDirectiveWords } from './directive-words.ts';

const WithdrawOrder = graphql(`
  mutation WithdrawOrder($input: WithdrawDirectiveInput!) {
    withdrawDirective(input: $input) { done warnings { code message path } directive { id } }
  }
`);

export function WithdrawDirective({ directiveId, onDone }: { directiveId: string; onDone(): void }) {
  const word = useDirectiveWords();
  const withdraw = useChange(WithdrawOrder);
  return <ReasonForm of={directiveId} label={word('withdrawWhy')} action={word('withdraw')} change={withdraw} input={reason => ({ directiveId, reason })} onDone={onDone} />;
}
