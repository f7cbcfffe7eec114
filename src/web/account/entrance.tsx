import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useAccountWords } from './account-words.ts';
import { PageTitle } from '../shell/page-title.tsx';

/** What stands around the pages of those who are not signed in. */
export function Entrance({ title, children }: { title?: string; children: ReactNode }) {
  const word = useAccountWords();
  return (
    <Center mih="100dvh" bg="gray.0" p="md" component="main">
      <Stack w="100%" maw={420}>
        <Stack gap={4}>
          {title ? <PageTitle>{title}</PageTitle> : <Title order={1}>Chidao</Title>}
          {!title && <Text c="dimmed">{word('what')}</Text>}
        </Stack>
        <Paper withBorder p="lg">{children}</Paper>
        <LanguageSwitch />
      </Stack>
    </Center>
  );
}
