import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { idempotencyKeys } from '../connection/idempotency-keys.ts';
import { refusalOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { type Kept, keptInputs } from '../kept/kept-inputs.ts';
import { keepLanguage, languageNow } from '../language/language.ts';
import { useAccountWords } from './account-words.ts';
import { Said } from './said.tsx';
import { useViewer } from './viewer.tsx';

const SignOut = graphql(`
  mutation SignOut { signOut { done } }
`);
const LeavingUnrecorded = lazy(() => import('../kept/leaving-unrecorded.tsx').then(({ LeavingUnrecorded }) => ({ default: LeavingUnrecorded })));

function useSignOut() {
  const { account } = useViewer();
  const client = useApolloClient();
  const [signOut, { loading, error }] = useMutation(SignOut);
  const [unrecorded, setUnrecorded] = useState<Kept[]>([]);
  async function leave() {
    const language = languageNow();
    // with the session the browser throws away everything that it holds of this site
    const left = await keptInputs.forgetAll(account.id, () => idempotencyKeys.keepOver(() => signOut())).then(() => true, () => false);
    if (!left) return setUnrecorded([]);
    keepLanguage(language);
    client.stop();
    location.assign('/');
  }
  return {
    loading,
    refusal: error && refusalOf(error),
    async ask() {
      const kept = await keptInputs.of(account.id);
      if (kept.length > 0) setUnrecorded(kept);
      else await leave();
    },
    question: unrecorded.length > 0 && <Suspense fallback={null}><LeavingUnrecorded inputs={unrecorded} onStay={() => setUnrecorded([])} onLeave={leave} /></Suspense>,
  };
}

export function SignOutButton() {
  const word = useAccountWords();
  const { ask, question, loading, refusal } = useSignOut();
  return (
    <>
      <Said of={refusal} shown={[]} />
      <Button variant="default" loading={loading} onClick={ask} style={{ alignSelf: 'flex-start' }}>{word('signOut')}</Button>
      {question}
    </>
  );
}

export function SignOutLink() {
  const word = useAccountWords();
  const { ask, question, refusal } = useSignOut();
  return (
    <>
      <UnstyledButton className="place" onClick={ask}><IconLogout size={16} aria-hidden />{word('signOut')}</UnstyledButton>
      <Said of={refusal} shown={[]} />
      {question}
    </>
  );
}
