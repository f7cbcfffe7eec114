import { useApolloClient, useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { sessionEnded } from '../connection/session.ts';
import { Fault, Loading } from '../shell/states.tsx';
import { useAccountWords } from './account-words.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { ViewerProvider, WhoAsks } from './viewer.tsx';

/**
 * Lets pages be seen by who is signed in. Where a session ends while somebody types, the page stays as it is under a form that signs in again, so that nothing
 * typed is lost; somebody else who signs in there gets a page of his own.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(WhoAsks, { fetchPolicy: 'network-only' });
  const [hasEnded, setHasEnded] = useState(false);
  const word = useAccountWords();
  const viewer = data?.viewer;
  useEffect(() => sessionEnded.listen(() => setHasEnded(true)), []);

  if (!viewer && error) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  if (!viewer) return <SignInPage onSignedIn={() => refetch()} />;
  return (
    <ViewerProvider viewer={viewer}>
      {children}
      <Modal opened={hasEnded} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={word('sessionEnded')}>
        <SignInForm
          login={viewer.account.login}
          onSignedIn={async () => {
            const now = await client.query({ query: WhoAsks, fetchPolicy: 'network-only' });
            if (now.data?.viewer?.account.id !== viewer.account.id) return location.assign('/');
            setHasEnded(false);
            await client.refetchQueries({ include: 'active' });
          }}
        />
      </Modal>
    </ViewerProvider>
  );
}
