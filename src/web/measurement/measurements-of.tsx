import { Stack, Table, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTargetWords } from './target-words.ts';

export const MeasurementsOfTarget = graphql(`
  fragment MeasurementsOfTarget on Target {
    unit
    measured: measurements(first: 100, filter: { measuredTo: $asOf }) {
      totalCount
      nodes { id on from numerator denominator value source at correctedAt correctionReason office { id name } by { id name } corrects { id } }
    }
  }
`);

/** What was handed in, the last day first. A wrong figure stays readable beside the one that corrects it. */
export function MeasurementsOf({ target }: { target: FragmentType<typeof MeasurementsOfTarget> }) {
  const { unit, measured } = unmasked(MeasurementsOfTarget, target);
  const word = useTargetWords();
  const format = useFormat();
  const figure = (value: number | null | undefined) => (value == null ? '' : format.figure(value));
  const isRatio = measured.nodes.some(({ numerator }) => numerator != null);
  return (
    <Stack component="section" gap="xs" aria-labelledby="measurements">
      <Title order={2} id="measurements">{word('measurements')}</Title>
      {measured.nodes.length === 0 ? <Text size="sm">{word('noMeasurements')}</Text> : (
        <Table.ScrollContainer type="native" minWidth={640} tabIndex={0} role="group" aria-labelledby="measurements">
          <Table verticalSpacing={6} horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{word('on')}</Table.Th>
                <Table.Th scope="col">{word('office')}</Table.Th>
                {isRatio && <Table.Th scope="col" ta="right">{word('numerator')}</Table.Th>}
                {isRatio && <Table.Th scope="col" ta="right">{word('denominator')}</Table.Th>}
                <Table.Th scope="col" ta="right">{word('figure')} ({unit})</Table.Th>
                <Table.Th scope="col">{word('source')}</Table.Th>
                <Table.Th scope="col">{word('by')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {measured.nodes.map(({ id, on, from, numerator, denominator, value, source, at, correctedAt, correctionReason, office, by, corrects }) => (
                <Table.Tr key={id} td={correctedAt ? 'line-through' : undefined}>
                  <Table.Th scope="row" fw={400}>{from ? word('fromTo', { from: format.day(from), to: format.day(on) }) : format.day(on)}</Table.Th>
                  <Table.Td>{office.name}</Table.Td>
                  {isRatio && <Table.Td ta="right">{figure(numerator)}</Table.Td>}
                  {isRatio && <Table.Td ta="right">{figure(denominator)}</Table.Td>}
                  <Table.Td ta="right">{figure(value)}</Table.Td>
                  <Table.Td>
                    {source}
                    {correctedAt && <Text size="xs" c="red.9">({word('corrected')})</Text>}
                    {corrects && <Text size="xs">{word('corrects', { reason: correctionReason ?? '' })}</Text>}
                  </Table.Td>
                  <Table.Td>{by.name}<Text size="xs" c="dimmed">{format.instant(at)}</Text></Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {measured.totalCount > measured.nodes.length && <Text size="sm" c="dimmed">{word('lastMeasurements', { n: measured.nodes.length })}</Text>}
    </Stack>
  );
}
