import { Group, List, Paper, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { useAssignmentWords } from './assignment-words.ts';
import { Deadline } from './badges.tsx';

const DeadlinesOfAssignment = graphql(`
  fragment DeadlinesOfAssignment on Assignment {
    id dueOn originalDueOn daysOverdue daysLate dueSoon completedOn extendedRepeatedly
    directive { id dueText }
    extensions { id origin status fromDueOn grantedDueOn requestedDueOn decidedOn requestedOn reason }
  }
`);

/** As ordered, as it stands, and every slip between the two. */
export function Deadlines({ assignment: masked }: { assignment: FragmentType<typeof DeadlinesOfAssignment> }) {
  const share = unmasked(DeadlinesOfAssignment, masked);
  const { originalDueOn, completedOn, daysLate, directive, extensions, extendedRepeatedly } = share;
  const word = useAssignmentWords();
  const term = useTerms();
  const format = useFormat();
  const slips = extensions.filter(({ status }) => status === 'GRANTED');
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="deadlines">
      <Title order={2} size="h3" id="deadlines" mb="xs">{word('deadlines')}</Title>
      <Group justify="space-between" align="flex-start" wrap="nowrap"><Text size="sm" c="dimmed">{word('current')}</Text><Text component="div" ta="right"><Deadline {...share} /></Text></Group>
      <Group justify="space-between" wrap="nowrap"><Text size="sm" c="dimmed">{word('original')}</Text><Text size="sm">{originalDueOn ? format.day(originalDueOn) : word('none')}</Text></Group>
      {directive.dueText && <Group justify="space-between" wrap="nowrap"><Text size="sm" c="dimmed">{word('asWritten')}</Text><Text size="sm" ta="right">{directive.dueText}</Text></Group>}
      {completedOn && <Group justify="space-between" wrap="nowrap"><Text size="sm" c="dimmed">{word('completedOn')}</Text><Text size="sm" ta="right">{format.day(completedOn)}{daysLate ? ` (${word('daysLate', { count: daysLate })})` : ''}</Text></Group>}
      {extendedRepeatedly && <Text size="sm" c="orange.9" fw={600}>{word('repeatedly')}</Text>}
      {slips.length > 0 && (
        <List size="sm" mt="xs" type="ordered">
          {slips.map(({ id, origin, fromDueOn, grantedDueOn, requestedDueOn }) => (
            <List.Item key={id}>{word('moved', { from: fromDueOn ? format.day(fromDueOn) : word('none'), to: format.day(grantedDueOn ?? requestedDueOn) })} <Text span inherit c="dimmed">({term(origin)})</Text></List.Item>
          ))}
        </List>
      )}
    </Paper>
  );
}
