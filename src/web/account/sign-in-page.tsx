import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useAccountWords } from './account-words.ts';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage({ onSignedIn }: { onSignedIn(): void }) {
  const word = useAccountWords();
  return (
    <Center mih="100dvh" bg="gray.0" p="md" component="main">
      <Stack w="100%" maw={420}>
        <Stack gap={4}>
          <Title order={1}>Chidao</Title>
          <Text c="dimmed">{word('what')}</Text>
        </Stack>
        <Paper withBorder p="lg">
          <SignInForm onSignedIn={onSignedIn} />
        </Paper>
        <LanguageSwitch />
      </Stack>
    </Center>
  );
}
