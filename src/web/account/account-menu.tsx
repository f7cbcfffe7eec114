import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { keepLanguage, languageNow } from '../language/language.ts';
import { type Kept, keptInputs } from '../kept/kept-inputs.ts';
import { LeavingUnrecorded } from '../kept/leaving-unrecorded.tsx';
import { useAccountWords } from './account-words.ts';
import { useViewer } from './viewer.tsx';

const SignOut = graphql(`
  mutation SignOut { signOut { done } }
`);

export function AccountMenu() {
  const { account, actingFor } = useViewer();
  const client = useApolloClient();
  const [signOut] = useMutation(SignOut);
  const [unrecorded, setUnrecorded] = useState<Kept[]>([]);
  const word = useAccountWords();
  const name = actingFor ? `${account.name} (${word('actingFor', { name: actingFor.name })})` : account.name;
  const leave = async () => {
    const language = languageNow();
    await keptInputs.forgetAll(account.id, () => signOut());
    // the browser has thrown it away with everything else
    keepLanguage(language);
    client.stop();
    location.assign('/');
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="xs" leftSection={<IconUser size={16} aria-hidden />} maw={{ base: 130, sm: 320 }} aria-label={name}>{name}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to="/account">{word('yourAccount')}</Menu.Item>
          <Menu.Item
            onClick={async () => {
              const kept = await keptInputs.of(account.id);
              if (kept.length > 0) setUnrecorded(kept);
              else await leave();
            }}
          >
            {word('signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LeavingUnrecorded inputs={unrecorded} onStay={() => setUnrecorded([])} onLeave={leave} />
    </>
  );
}
