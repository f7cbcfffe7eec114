import { Badge, Stack, Table, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { TextLink } from '../shell/links.tsx';
import { useTargetWords } from './target-words.ts';

export const ReportersOfTarget = graphql(`
  fragment ReportersOfTarget on Target {
    unit
    reporters { id name }
    value(asOf: $asOf) { reported expected missing { id } }
    standing: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on from numerator denominator value office { id } } }
  }
`);

/** Whose figures are measured, the last of each, and who has handed in none. */
export function ReportersOf({ target }: { target: FragmentType<typeof ReportersOfTarget> }) {
  const { unit, reporters, value, standing } = unmasked(ReportersOfTarget, target);
  const word = useTargetWords();
  const format = useFormat();
  const missing = new Set(value?.missing.map(({ id }) => id));
  return (
    <Stack component="section" gap="xs" aria-labelledby="reporters">
      <Title order={2} id="reporters">{word('reporters')}</Title>
      {value && <Text size="sm">{word('reported', { reported: value.reported, expected: value.expected })}</Text>}
      <Table verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead><Table.Tr><Table.Th scope="col">{word('office')}</Table.Th><Table.Th scope="col">{word('lastFigure')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {reporters.map(({ id, name }) => {
            // the last day comes first
            const last = standing.nodes.find(({ office }) => office.id === id);
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row" fw={400}><TextLink inherit to="/offices/$officeId" params={{ officeId: id }}>{name}</TextLink></Table.Th>
                <Table.Td>{missing.has(id) ? <Badge color="#a63d00">{word('missing')}</Badge> : last && `${last.value == null ? `${format.figure(last.numerator ?? Number.NaN)}/${format.figure(last.denominator ?? Number.NaN)}` : `${format.figure(last.value)} ${unit}`} (${format.day(last.on)})`}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
