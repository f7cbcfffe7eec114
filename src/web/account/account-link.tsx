import { Box, Button } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useAccountWords } from './account-words.ts';
import { useViewer } from './viewer.tsx';

/** Who is signed in, and the way to his account; on a phone there is room for the sign alone. */
export function AccountLink() {
  const { account, actingFor } = useViewer();
  const word = useAccountWords();
  const name = actingFor ? `${account.name} (${word('actingFor', { name: actingFor.name })})` : account.name;
  return <Button component={Link} to="/account" variant="default" size="xs" leftSection={<IconUser size={16} aria-hidden />} miw="fit-content" maw={{ sm: 320 }} styles={{ section: { marginInlineEnd: 0 } }} aria-label={`${word('yourAccount')}: ${name}`}><Box component="span" visibleFrom="sm" ml={8}>{name}</Box></Button>;
}
