import { useQuery } from '@apollo/client/react';
import { Badge, Grid, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../graphql/gql.ts';
import type { AssignmentInFullQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { Fault, Loading, NotFound } from '../shell/states.tsx';
import { Along } from './along/along.tsx';
import { useAssignmentWords } from './assignment-words.ts';
import { StatusBadge } from './badges.tsx';
import { Chain } from './chain.tsx';
import { Deadlines } from './deadlines.tsx';
import { SharesOfTheDirective } from './shares-of-directive.tsx';
import { Since } from './since.tsx';
import { Steps } from './steps/steps.tsx';
import { TargetOfAssignment } from './target-of-assignment.tsx';

const AssignmentInFull = graphql(`
  query AssignmentInFull($id: ID!) {
    node(id: $id) {
      __typename
      ... on Assignment {
        id status role progress needsReview timeliness attainment
        office { id name }
        responsible { id name position }
        directive { __typename id text priority field { id name } }
        ...StepsOfAssignment
        ...AlongAssignment
        ...ChainOfAssignment
        ...SinceOfAssignment
        ...DeadlinesOfAssignment
        ...SharesOfDirective
      }
    }
  }
`);
type Share = Extract<AssignmentInFullQuery['node'], { __typename: 'Assignment' }>;
const route = getRouteApi('/assignments/$assignmentId');

/** One office's share: who ordered it, when, in which words, and everything since. */
export function AssignmentPage() {
  const { assignmentId } = route.useParams();
  const { data, error, refetch } = useQuery(AssignmentInFull, { variables: { id: assignmentId } });
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  if (data.node?.__typename !== 'Assignment') return <NotFound />;
  return <Assignment share={data.node} />;
}

function Assignment({ share }: { share: Share }) {
  const { status, role, directive, needsReview, timeliness, office, attainment } = share;
  const word = useAssignmentWords();
  const term = useTerms();
  return (
    <Stack p="md" maw={1280} mx="auto">
      <div>
        <PageTitle>{directive.text}</PageTitle>
        <Group gap="xs" mt={4}>
          {timeliness && <Text size="sm" fw={600} c={timeliness === 'IN_PROGRESS_OVERDUE' ? 'red.9' : undefined}>{term(timeliness)}</Text>}
          {/* the class of these two says the status, too */}
          {!(timeliness && (status === 'IN_PROGRESS' || status === 'COMPLETED')) && <StatusBadge status={status} />}
          {directive.priority !== 'NORMAL' && <Badge variant="light" color="red" c="dark">{word('priority', { level: term(directive.priority) })}</Badge>}
          {needsReview && <Badge variant="light" color="orange" c="dark">{word('review')}</Badge>}
          <Text size="sm" c="dimmed">{term(role)}: {office.name}</Text>
        </Group>
      </div>
      <Steps assignment={share} size="sm" />
      <Along assignment={share} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 2, md: 1 }}>
          <Stack gap="xl">
            <Since assignment={share} />
            <Chain assignment={share} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 1, md: 2 }}>
          <Stack>
            <Deadlines assignment={share} />
            <Facts share={share} />
            {directive.__typename === 'Target' && <TargetOfAssignment targetId={directive.id} officeId={office.id} attainment={attainment} />}
            <SharesOfTheDirective assignment={share} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function Facts({ share: { responsible, progress, directive } }: { share: Share }) {
  const word = useAssignmentWords();
  const format = useFormat();
  return (
    <Paper component="section" withBorder p="md" aria-label={word('facts')}>
      <Group justify="space-between" align="flex-start" wrap="nowrap"><Text size="sm" c="dimmed">{word('responsible')}</Text><Text size="sm" ta="right">{responsible ? [responsible.name, responsible.position].filter(Boolean).join(', ') : word('nobody')}</Text></Group>
      <Group justify="space-between"><Text size="sm" c="dimmed">{word('progress')}</Text><Text size="sm">{progress == null ? word('none') : format.percent(progress)}</Text></Group>
      {progress != null && <Progress value={progress} mt={4} aria-label={word('progress')} />}
      {directive.field && <Text size="sm" mt="xs" c="dimmed">{directive.field.name}</Text>}
    </Paper>
  );
}
