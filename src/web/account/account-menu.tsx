import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql } from '../graphql/gql.ts';
import { useAccountWords } from './account-words.ts';
import { useViewer } from './viewer.tsx';

const SignOut = graphql(`
  mutation SignOut { signOut { done } }
`);

export function AccountMenu() {
  const { account, actingFor } = useViewer();
  const client = useApolloClient();
  const [signOut] = useMutation(SignOut);
  const word = useAccountWords();
  const name = actingFor ? `${account.name} (${word('actingFor', { name: actingFor.name })})` : account.name;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconUser size={16} aria-hidden />} maw={{ base: 130, sm: 320 }} aria-label={name}>{name}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/account">{word('yourAccount')}</Menu.Item>
        <Menu.Item
          onClick={async () => {
            await signOut();
            client.stop();
            location.assign('/');
          }}
        >
          {word('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
