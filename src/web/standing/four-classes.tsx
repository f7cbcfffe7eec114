import { useQuery } from '@apollo/client/react';
import { Box, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { colourOf } from '../assignment/badges.tsx';
import { graphql } from '../graphql/gql.ts';
import type { StandingOfAllQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { FigureLink } from './figure-link.tsx';
import { classes, type Figure } from './list-behind.ts';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';
import './standing.css';

const StandingOfAll = graphql(`
  query StandingOfAll($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {
    standings(filter: $filter, asOf: $asOf, basis: $basis) {
      total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked
      completedOfTotal { numerator denominator percent }
      onTimeOfDue { numerator denominator percent }
    }
  }
`);
type Standing = StandingOfAllQuery['standings'][number];
type Rate = Standing['onTimeOfDue'];
const countOf = { COMPLETED_ON_TIME: 'completedOnTime', COMPLETED_LATE: 'completedLate', IN_PROGRESS_ON_TIME: 'inProgressOnTime', IN_PROGRESS_OVERDUE: 'inProgressOverdue' } as const;
const others = ['withoutDeadline', 'dueSoon', 'awaitingConfirmation', 'blocked'] as const;

/** The first part of the screen: how much there is, in four classes that add up. */
export function useStandingOfAll(view: View, skip: boolean) {
  return useQuery(StandingOfAll, { variables: view.variables, ...view.options, skip });
}

export function FourClasses({ view, of: { data, error, refetch } }: { view: View; of: ReturnType<typeof useStandingOfAll> }) {
  const word = useStandingWords();
  const term = useTerms();
  const { figure } = useFormat();
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const [standing] = data.standings;
  if (standing.total === 0) return <Empty>{word('nothing')}</Empty>;
  return (
    <Stack component="section" gap="sm" aria-labelledby="classes">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="classes">{word('classes')}</Title>
        <Text size="sm">
          {word('total')}: <FigureLink view={view} figure="total" label={word('totalOf', { n: figure(standing.total) })} fw={600}>{figure(standing.total)}</FigureLink> = {classes.map(one => figure(standing[countOf[one]])).join(' + ')}
        </Text>
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
        {classes.map(one => (
          <Box key={one} className="class-card" c={colourOf[one]}>
            <FigureLink view={view} figure={one} className="class-number" c={one === 'IN_PROGRESS_OVERDUE' ? 'red.9' : 'black'} label={`${term(one)}: ${figure(standing[countOf[one]])}`}>{figure(standing[countOf[one]])}</FigureLink>
            <Text size="sm" c="black">{term(one)}</Text>
          </Box>
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 2, xs: 3, lg: 6 }} spacing="sm" verticalSpacing="xs">
        {others.map(one => <Other key={one} view={view} name={word(one)} figure={one} count={standing[one]} />)}
        <Rated view={view} name={word('completedOfTotal')} rate={standing.completedOfTotal} figures={['completed', 'total']} />
        <Rated view={view} name={word('onTimeOfDue')} rate={standing.onTimeOfDue} figures={['dueCompletedOnTime', 'due']} />
      </SimpleGrid>
    </Stack>
  );
}

function Other({ view, name, figure, count }: { view: View; name: string; figure: Figure; count: number }) {
  const format = useFormat();
  return (
    <div>
      <Text size="xl" fw={600}><FigureLink view={view} figure={figure} label={`${name}: ${format.figure(count)}`}>{format.figure(count)}</FigureLink></Text>
      <Text size="sm">{name}</Text>
    </div>
  );
}

/** A rate with its denominator; none of nothing. */
function Rated({ view, name, rate: { numerator, denominator, percent }, figures }: { view: View; name: string; rate: Rate; figures: [Figure, Figure] }) {
  const word = useStandingWords();
  const format = useFormat();
  return (
    <div>
      <Text size="xl" fw={600}>{percent == null ? '–' : format.percent(percent)}</Text>
      <Text size="sm">{name}</Text>
      <Text size="sm" c="dimmed">
        {percent == null ? word('noRate') : <><FigureLink view={view} figure={figures[0]} label={`${name}: ${format.figure(numerator)}`}>{format.figure(numerator)}</FigureLink>/<FigureLink view={view} figure={figures[1]} label={`${name}: ${word('ofDenominator', { numerator: format.figure(numerator), denominator: format.figure(denominator) })}`}>{format.figure(denominator)}</FigureLink></>}
      </Text>
    </div>
  );
}
