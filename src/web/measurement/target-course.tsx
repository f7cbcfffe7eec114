import { useApolloClient } from '@apollo/client/react';
import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ReferenceArea } from 'recharts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { Fault, Loading } from '../shell/states.tsx';
import { scaleOf } from './bullet-scale.ts';
import { useTargetWords } from './target-words.ts';

export const CourseOfTarget = graphql(`
  fragment CourseOfTarget on Target {
    id unit comparator lower upper dueOn periodUntil
    baseline { value on }
    milestones { on }
    course: measurements(first: 100, filter: { corrected: false, measuredTo: $asOf }) { nodes { id on } }
  }
`);
const TargetOnDay = graphql(`
  query TargetOnDay($id: ID!, $asOf: Date!) {
    node(id: $id) { __typename ... on Target { id value(asOf: $asOf) { value } track(asOf: $asOf) { expected } } }
  }
`);
/** So many days are asked about; those that came last. */
const mostDays = 20;
interface Point {
  day: number;
  value: number | null;
  expected: number | null;
}

/** Value and trajectory over time. Both come from the server, day by day: how figures add up is its rule. */
export function TargetCourse({ target, asOf, today }: { target: FragmentType<typeof CourseOfTarget>; asOf?: string; today: string }) {
  const { id, unit, comparator, lower = null, upper = null, dueOn, periodUntil, baseline, milestones, course } = unmasked(CourseOfTarget, target);
  const word = useTargetWords();
  const format = useFormat();
  const now = asOf ?? today;
  const measuredOn = [...new Set(course.nodes.map(({ on }) => on))].sort().slice(-mostDays);
  const days = [...new Set([...(baseline ? [baseline.on] : []), ...measuredOn, ...milestones.map(({ on }) => on), now, ...(dueOn ?? periodUntil ? [(dueOn ?? periodUntil) as string] : [])])].sort();
  const { points, error } = usePoints(id, days, now, baseline);
  if (measuredOn.length === 0) return null;
  const scale = scaleOf({ comparator, lower, upper, baseline: baseline?.value ?? null, value: most(points?.map(({ value }) => value)), expected: most(points?.map(({ expected }) => expected)), forecast: null });
  // the tooltip asks before anything is pointed at
  const dayOf = (time: number) => (Number.isNaN(time) ? '' : format.day(new Date(time).toISOString().slice(0, 10)));
  return (
    <Stack component="section" gap="xs" aria-labelledby="course">
      <Title order={2} id="course">{word('chart')}</Title>
      <Text size="sm" c="dimmed">{word('chartHelp')}</Text>
      {error ? <Fault error={error} /> : !points ? <Loading /> : (
        <figure className="unbroken" aria-label={`${word('chart')}: ${points.filter(({ value }) => value !== null).map(({ day, value }) => `${dayOf(day)}: ${format.figure(value as number)} ${unit}`).join('; ')}`}>
          <LineChart
            h={260}
            data={points}
            dataKey="day"
            unit={` ${unit}`}
            withLegend
            connectNulls
            curveType="linear"
            series={[{ name: 'value', label: word('chartValue'), color: 'indigo.9' }, { name: 'expected', label: word('chartExpected'), color: 'orange.9', strokeDasharray: '6 4' }]}
            xAxisProps={{ type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'], tickFormatter: dayOf }}
            yAxisProps={{ domain: [scale.from, Math.ceil(scale.to)], width: 70 }}
            valueFormatter={value => format.figure(value)}
            tooltipProps={{ labelFormatter: label => dayOf(Number(label)) }}
            tooltipAnimationDuration={0}
            lineProps={{ isAnimationActive: false }}
          >
            <ReferenceArea y1={scale.band[0]} y2={scale.band[1]} fill="#b9dcd2" fillOpacity={0.5} ifOverflow="hidden" />
          </LineChart>
        </figure>
      )}
    </Stack>
  );
}
const most = (figures: (number | null)[] = []): number | null => figures.reduce((most, figure) => (figure !== null && (most === null || figure > most) ? figure : most), null);

function usePoints(id: string, days: string[], now: string, baseline: { value: number; on: string } | null | undefined): { points?: Point[]; error?: unknown } {
  const client = useApolloClient();
  const [state, setState] = useState<{ points?: Point[]; error?: unknown }>({});
  const asked = days.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the days say it, whatever list they stand in
  useEffect(() => {
    let isWanted = true;
    const read = async (day: string): Promise<Point> => {
      const { data } = await client.query({ query: TargetOnDay, variables: { id, asOf: day }, fetchPolicy: 'no-cache' });
      const found = data?.node?.__typename === 'Target' ? data.node : undefined;
      const measured = day > now ? null : (found?.value?.value ?? null);
      return { day: Date.parse(day), value: day === baseline?.on ? baseline.value : measured, expected: found?.track.expected ?? null };
    };
    Promise.all(days.map(read)).then(points => isWanted && setState({ points }), error => isWanted && setState({ error }));
    return () => {
      isWanted = false;
    };
  }, [id, asked, now, client]);
  return state;
}
