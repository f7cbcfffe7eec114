import { useQuery } from '@apollo/client/react';
import { Badge, Group, Paper, Table, Text, Title } from '@mantine/core';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { useBoundsInWords } from '../measurement/bounds-in-words.ts';
import { TextLink } from '../shell/links.tsx';
import { Fault, Loading } from '../shell/states.tsx';
import { useAssignmentWords } from './assignment-words.ts';

const FiguresOfShare = graphql(`
  query FiguresOfShare($targetId: ID!, $officeId: ID!) {
    node(id: $targetId) { __typename ... on Target { id comparator lower upper unit approximate indicator { id name } } }
    measurements(first: 5, filter: { targetId: $targetId, officeIds: [$officeId], corrected: false }) { nodes { id from on value numerator denominator source } }
  }
`);

/** What the target asks, and what this office has handed in. */
export function TargetOfAssignment({ targetId, officeId, attainment }: { targetId: string; officeId: string; attainment?: 'ABOVE' | 'BELOW' | 'NO_DATA' | 'WITHIN' | null }) {
  const word = useAssignmentWords();
  const term = useTerms();
  const format = useFormat();
  const bounds = useBoundsInWords();
  const { data, error, refetch } = useQuery(FiguresOfShare, { variables: { targetId, officeId } });
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  if (data.node?.__typename !== 'Target') return null;
  const { unit, indicator } = data.node;
  const { nodes } = data.measurements;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="target">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="target">{word('target')}</Title>
        {attainment && <Badge variant="light" color={attainment === 'BELOW' ? 'orange' : 'gray'} c="dark">{term(attainment)}</Badge>}
      </Group>
      <Text size="sm">{indicator.name}</Text>
      <Text size="sm" fw={600}>{bounds(data.node)}</Text>
      {nodes.length === 0 ? <Text size="sm" c="dimmed" mt="xs">{word('noFigures')}</Text> : (
        <Table mt="xs" aria-label={word('figures')}>
          <Table.Thead><Table.Tr><Table.Th scope="col">{word('day')}</Table.Th><Table.Th scope="col">{word('figure')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {nodes.map(({ id, from, on, value, numerator, denominator }) => (
              <Table.Tr key={id}>
                <Table.Td>{from ? `${format.day(from)}–${format.day(on)}` : format.day(on)}</Table.Td>
                <Table.Td>{value != null ? `${format.figure(value)} ${unit}` : word('numeratorOf', { numerator: format.figure(numerator ?? 0), denominator: format.figure(denominator ?? 0) })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group mt="xs">
        <TextLink to="/targets/$targetId" params={{ targetId }} size="sm">{word('toTarget')}</TextLink>
        <TextLink to="/measurements" size="sm">{word('handIn')}</TextLink>
      </Group>
    </Paper>
  );
}
