import { Alert, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInbox, IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useFlag } from '../connection/flag.ts';
import { outdated, unreached } from '../connection/reach.ts';
import { refusalOf } from '../connection/refusal.ts';
import { PageTitle } from './page-title.tsx';
import { useShellWords } from './shell-words.ts';

/** What a page shows while it waits. */
export function Loading() {
  const word = useShellWords();
  return (
    <Center p="xl" role="status" aria-label={word('loading')}>
      <Loader type="dots" />
    </Center>
  );
}

/** What a list shows that has nothing in it, and what may be done about it. */
export function Empty({ children }: { children?: ReactNode }) {
  const word = useShellWords();
  return (
    <Stack align="center" p="xl" gap="xs" c="dimmed">
      <IconInbox size={36} stroke={1.2} aria-hidden />
      <Text ta="center">{children ?? word('empty')}</Text>
    </Stack>
  );
}

/** Why something could not be read, and another try. */
export function Fault({ error, again }: { error: unknown; again?(): void }) {
  const word = useShellWords();
  const { message } = refusalOf(error);
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle />} title={word('fault')} m="md">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{message || word('noAnswer')}</Text>
        {again && <Button size="xs" variant="default" onClick={again}>{word('again')}</Button>}
      </Stack>
    </Alert>
  );
}

export function NotFound() {
  const word = useShellWords();
  return (
    <Stack align="center" p="xl">
      <PageTitle size="h2">{word('notFound')}</PageTitle>
      <Text c="dimmed">{word('notFoundHelp')}</Text>
      <Button component={Link} to="/" variant="default">{word('home')}</Button>
    </Stack>
  );
}

const listenToNetwork = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};
const useIsOnline = (): boolean => useSyncExternalStore(listenToNetwork, () => navigator.onLine);

/** The network is gone, the server does not answer, or it is a newer one than these pages: above every page, until it is over. */
export function OfflineBar() {
  const word = useShellWords();
  const isOnline = useIsOnline();
  const isUnreached = useFlag(unreached);
  const isOutdated = useFlag(outdated);
  if (isOnline && !isUnreached && !isOutdated) return null;
  return (
    <Group role="status" gap="xs" px="md" py={6} bg="yellow.1" wrap="nowrap" className="offline-bar no-print">
      <IconPlugConnectedX size={18} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm">{word(!isOnline ? 'offline' : isUnreached ? 'unreached' : 'outdated')}</Text>
      {isOnline && !isUnreached && <Button size="compact-sm" variant="default" onClick={() => location.reload()}>{word('reload')}</Button>}
    </Group>
  );
}
