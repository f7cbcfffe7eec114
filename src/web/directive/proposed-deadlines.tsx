import { Button, Group, Text } from '@mantine/core';
import { useFormat } from '../language/format.ts';
import type { DirectiveDraft } from './directive-draft.ts';
import { useDirectiveWords } from './directive-words.ts';
import { readDeadlines } from './read-deadline.ts';

// on a phone all of it is read
const wrapped = { root: { height: 'auto', paddingBlock: 3, maxWidth: '100%' }, label: { whiteSpace: 'normal', textAlign: 'start' } } as const;

/** The deadlines that the words name. Taking one is the secretary's act: nothing is set in silence. */
export function ProposedDeadlines({ in: text, spokenOn, draft, put }: { in: string; spokenOn: string; draft: DirectiveDraft; put(part: Partial<DirectiveDraft>): void }) {
  const word = useDirectiveWords();
  const format = useFormat();
  const proposed = readDeadlines(text, spokenOn).filter(({ dueOn, dueText }) => draft.dueText !== dueText || (dueOn ?? '') !== draft.dueOn);
  if (proposed.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="xs" c="dimmed">{word('proposed')}</Text>
      {proposed.map(({ dueOn, dueText }) => (
        <Button key={dueText} size="compact-xs" variant="light" styles={wrapped} onClick={() => put({ dueOn: dueOn ?? '', dueText })}>
          {dueOn ? word('takeDue', { day: format.day(dueOn), words: dueText }) : word('takeWords', { words: dueText })}
        </Button>
      ))}
    </Group>
  );
}
