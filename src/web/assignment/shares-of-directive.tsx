import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useTerms } from '../language/terms.ts';
import { TextLink } from '../shell/links.tsx';
import { useAssignmentWords } from './assignment-words.ts';
import { Deadline, StatusBadge } from './badges.tsx';

const SharesOfDirective = graphql(`
  fragment SharesOfDirective on Assignment {
    id
    directive { id dueText assignments(first: 50) { nodes { id role status dueOn daysOverdue dueSoon office { id name } } pageInfo { hasNextPage } } }
  }
`);

/** Who else was ordered the same, and how far they are. */
export function SharesOfTheDirective({ assignment: masked }: { assignment: FragmentType<typeof SharesOfDirective> }) {
  const { id: own, directive } = unmasked(SharesOfDirective, masked);
  const word = useAssignmentWords();
  const term = useTerms();
  const others = directive.assignments.nodes.filter(({ id }) => id !== own);
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="shares">
      <Title order={2} size="h3" id="shares" mb="xs">{word('shares')}</Title>
      {others.length === 0 && <Text size="sm" c="dimmed">{word('onlyShare')}</Text>}
      <Stack gap="sm" component="ul" className="rows">
        {others.map(({ id, role, status, office, ...rest }) => (
          <li key={id}>
            <TextLink to="/assignments/$assignmentId" params={{ assignmentId: id }} size="sm">{office.name}</TextLink>
            <Group gap="xs" justify="space-between"><Text size="sm" c="dimmed">{term(role)}</Text><StatusBadge status={status} /><Deadline {...rest} dueText={directive.dueText} /></Group>
          </li>
        ))}
      </Stack>
      {directive.assignments.pageInfo.hasNextPage && <Text size="sm" c="dimmed" mt="xs">{word('moreShares')}</Text>}
    </Paper>
  );
}
