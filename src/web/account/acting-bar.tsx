import { Button, Group, Text } from '@mantine/core';
import { useAccountWords } from './account-words.ts';
import { useActFor } from './act-for.ts';
import { Said } from './said.tsx';
import { useViewer } from './viewer.tsx';

/** On every page, as long as somebody acts for another: nobody is to forget in whose place he signs. */
export function ActingBar() {
  const { actingFor } = useViewer();
  const word = useAccountWords();
  const { actFor, isUnderWay, refusal } = useActFor();
  if (!actingFor) return null;
  return (
    <Group role="status" gap="sm" px="md" py={6} bg="blue.0" className="no-print">
      <Text size="sm">{word('actingForLong', { name: actingFor.name })}</Text>
      <Button size="compact-sm" variant="default" loading={isUnderWay} onClick={() => actFor(null)}>{word('actForMyself')}</Button>
      <Said of={refusal} shown={[]} />
    </Group>
  );
}
