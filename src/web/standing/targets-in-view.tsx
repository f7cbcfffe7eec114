import { useQuery } from '@apollo/client/react';
import { Box, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { graphql } from '../graphql/gql.ts';
import type { TargetsInViewQuery } from '../graphql/graphql.ts';
import { BulletLegend } from '../measurement/bullet-chart.tsx';
import { TargetAtAGlance } from '../measurement/target-at-a-glance.tsx';
import { trackOrder } from '../measurement/track-badge.tsx';
import { TextLink } from '../shell/links.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

const TargetsInView = graphql(`
  query TargetsInView($filter: TargetFilter, $asOf: Date) {
    targets(filter: $filter, asOf: $asOf, first: 50) {
      totalCount
      nodes {
        id text
        ...GlanceAtTarget
        track(asOf: $asOf) { status }
        value(asOf: $asOf) { missing { id name } }
      }
    }
  }
`);
type Target = TargetsInViewQuery['targets']['nodes'][number];
const shown = 6;
const shownOnWall = 3;

/** How far the targets are, those to look at first, and who has not reported for them. */
export function TargetsInViewOf({ view }: { view: View }) {
  const word = useStandingWords();
  const { hostId, withinOfficeId, committeeId, meetingId, fieldId, dueFrom, dueTo } = view.scope;
  const { data, error, refetch } = useQuery(TargetsInView, {
    variables: { asOf: view.variables.asOf, filter: { hostId, withinOfficeId, committeeId, meetingId, fieldId, dueFrom, dueTo, track: ['MISSED', 'OFF_TRACK', 'AT_RISK', 'STALE', 'NO_DATA', 'ON_TRACK'] } },
    ...view.options,
  });
  const targets = (data?.targets.nodes ?? []).toSorted((a, b) => trackOrder.indexOf(a.track.status) - trackOrder.indexOf(b.track.status));
  const { wall } = view.search;
  const first = wall ? shownOnWall : shown;
  const more = (data?.targets.totalCount ?? 0) - first;
  const states = error && !data ? <Fault error={error} again={() => refetch()} /> : !data ? <Loading /> : null;
  return (
    <>
      <Stack component="section" gap="xs" aria-labelledby="targets">
        <Group justify="space-between" align="baseline">
          <Title order={2} id="targets">{word('targets')}</Title>
          <TextLink to="/targets" search={{ hostId, withinOfficeId, committeeId, meetingId, fieldId, asOf: view.scope.asOf }} size="sm" className="no-print">{word('allTargets')}</TextLink>
        </Group>
        {states ?? (targets.length === 0 ? <Empty>{word('noTargets')}</Empty> : (
          <>
            <BulletLegend />
            <SimpleGrid cols={{ base: 1, sm: wall ? 1 : 2 }} spacing="xl" verticalSpacing="md">{targets.slice(0, first).map(target => <TargetAtAGlance key={target.id} target={target} asOf={view.scope.asOf} unexplained={wall} />)}</SimpleGrid>
            {more > 0 && <Text size="sm" c="dimmed">{word('moreTargets', { n: more })}</Text>}
          </>
        ))}
      </Stack>
      {/* nobody can scroll to it on the wall */}
      {!wall && (
        <Stack component="section" gap="xs" aria-labelledby="missing">
          <Title order={2} id="missing">{word('missing')}</Title>
          {states ?? <Missing targets={targets} asOf={view.scope.asOf} />}
        </Stack>
      )}
    </>
  );
}

/** Of targets that are not decided yet: by office, what it has not handed in. */
function Missing({ targets, asOf }: { targets: Target[]; asOf?: string }) {
  const word = useStandingWords();
  const ofOffice = new Map<string, { id: string; name: string; targets: Target[] }>();
  for (const target of targets.filter(({ track }) => track.status !== 'MISSED'))
    for (const { id, name } of target.value?.missing ?? []) {
      const known = ofOffice.get(id) ?? { id, name, targets: [] };
      ofOffice.set(id, { ...known, targets: [...known.targets, target] });
    }
  const offices = [...ofOffice.values()].sort((a, b) => b.targets.length - a.targets.length || a.name.localeCompare(b.name, 'vi'));
  if (offices.length === 0) return <Text size="sm">{word('nobodyMissing')}</Text>;
  return (
    <>
      <Text size="sm" c="dimmed">{word('missingHelp')}</Text>
      <table className="standing-table">
        <tbody>
          {offices.map(({ id, name, targets }) => (
            <tr key={id}>
              <Box component="th" scope="row" fw={400} w="35%"><TextLink inherit to="/offices/$officeId" params={{ officeId: id }}>{name}</TextLink></Box>
              <td>{targets.map((target, i) => <span key={target.id}>{i > 0 && '; '}<TextLink to="/targets/$targetId" params={{ targetId: target.id }} search={{ asOf }} inherit>{target.text}</TextLink></span>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
