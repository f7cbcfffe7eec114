import { useQuery } from '@apollo/client/react';
import { Alert, Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { graphql } from '../graphql/gql.ts';
import { DayChoice } from '../language/day-field.tsx';
import { useFormat } from '../language/format.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { Fault, Loading, NotFound } from '../shell/states.tsx';
import { BulletChart, BulletLegend } from './bullet-chart.tsx';
import { MeasurementsOf } from './measurements-of.tsx';
import { ReportersOf } from './reporters-of.tsx';
import { TargetChain } from './target-chain.tsx';
import { TargetDefinition } from './target-definition.tsx';
import { TargetShares } from './target-shares.tsx';
import { useTargetWords } from './target-words.ts';
import { TrackBadge } from './track-badge.tsx';

const WholeTarget = graphql(`
  query WholeTarget($id: ID!, $asOf: Date) {
    node(id: $id) {
      __typename
      ... on Target {
        id text
        track(asOf: $asOf) { status reason }
        ...BulletOfTarget
        ...ChainOfTarget
        ...DefinitionOfTarget
        ...ReportersOfTarget
        ...MeasurementsOfTarget
        ...SharesOfTarget
        ...CourseOfTarget
      }
    }
  }
`);
// drawing lines over time takes a library that nothing else loads
const TargetCourse = lazy(async () => ({ default: (await import('./target-course.tsx')).TargetCourse }));
const route = getRouteApi('/targets/$targetId');

/** Everything about a target: how far it is and why, where it comes from, who reports, what was measured. */
export function TargetPage() {
  const { targetId } = route.useParams();
  const { asOf: day } = route.useSearch();
  const navigate = route.useNavigate();
  const { today } = useViewer();
  const word = useTargetWords();
  const format = useFormat();
  const asOf = day && day !== today ? day : undefined;
  const { data, error, refetch } = useQuery(WholeTarget, { variables: { id: targetId, asOf }, ...(asOf && ({ fetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' } as const)) });
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const target = data.node;
  if (target?.__typename !== 'Target') return <NotFound />;
  const { track } = target;
  return (
    <Stack p="md" gap="lg" maw={1100}>
      <PageTitle>{target.text}</PageTitle>
      <Group align="flex-end" justify="space-between">
        <DayChoice label={word('asOf')} value={day ?? today} onChange={iso => iso && void navigate({ search: { asOf: iso === today ? undefined : iso }, replace: true })} w={170} />
        <BulletLegend />
      </Group>
      <BulletChart target={target} />
      <Alert color="gray" variant="light" p="sm"><Group gap="sm" wrap="nowrap" align="flex-start"><TrackBadge status={track.status} /><Text size="sm">{format.said(track.reason)}</Text></Group></Alert>
      <TargetChain target={target} />
      <TargetDefinition target={target} />
      <ReportersOf target={target} />
      <Suspense fallback={<Loading />}><TargetCourse target={target} asOf={asOf} today={today} /></Suspense>
      <MeasurementsOf target={target} />
      <TargetShares target={target} />
    </Stack>
  );
}
