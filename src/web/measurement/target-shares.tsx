import { Stack, Table, Text, Title } from '@mantine/core';
import { Deadline } from '../assignment/badges.tsx';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useTerms } from '../language/terms.ts';
import { TextLink } from '../shell/links.tsx';
import { useTargetWords } from './target-words.ts';

export const SharesOfTarget = graphql(`
  fragment SharesOfTarget on Target {
    dueText
    assignments(first: 100, asOf: $asOf) { nodes { id role status dueOn daysOverdue dueSoon attainment office { id name } } }
  }
`);

/** The offices it was given to, and where each stands. */
export function TargetShares({ target }: { target: FragmentType<typeof SharesOfTarget> }) {
  const { dueText, assignments } = unmasked(SharesOfTarget, target);
  const word = useTargetWords();
  const term = useTerms();
  if (assignments.nodes.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="shares">
      <Title order={2} id="shares">{word('assignments')}</Title>
      <Table verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr><Table.Th scope="col">{word('office')}</Table.Th><Table.Th scope="col">{word('state')}</Table.Th><Table.Th scope="col">{word('due')}</Table.Th><Table.Th scope="col" visibleFrom="xs">{word('own')}</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {assignments.nodes.map(({ id, role, status, attainment, office, ...rest }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}><TextLink inherit to="/assignments/$assignmentId" params={{ assignmentId: id }}>{office.name}</TextLink><Text size="xs" c="dimmed">{term(role)}</Text></Table.Th>
              <Table.Td>{term(status)}</Table.Td>
              <Table.Td><Deadline {...rest} dueText={dueText} /></Table.Td>
              <Table.Td visibleFrom="xs">{attainment && term(attainment)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
