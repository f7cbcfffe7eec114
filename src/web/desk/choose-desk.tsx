import { Card, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useViewer } from '../account/viewer.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { useShellWords } from '../shell/shell-words.ts';
import { useDeskWords } from './desk-words.ts';
import { desksOf } from './desks.ts';

/** The desk follows the grant; who holds several chooses. */
export function ChooseDesk() {
  const mine = desksOf(useViewer());
  const word = useDeskWords();
  const shellWord = useShellWords();
  if (mine.length === 1) return <Navigate to={mine[0].path} replace />;
  if (mine.length === 0)
    return (
      <Stack align="center" p="xl">
        <PageTitle size="h2">{shellWord('noDeskTitle')}</PageTitle>
        <Text c="dimmed" ta="center">{shellWord('noDesk')}</Text>
      </Stack>
    );
  return (
    <Stack maw={900} mx="auto" p="md">
      <PageTitle>{shellWord('chooseDesk')}</PageTitle>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {mine.map(({ role, path }) => (
          <Card key={role} component={Link} to={path} withBorder padding="lg">
            <Text fw={600} size="lg">{word(role)}</Text>
            <Text c="dimmed">{word(`${role}what`)}</Text>
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
