import { useQuery } from '@apollo/client/react';
import { Box, List, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { type Lineage, useHoldsAt } from '../meeting/holds-at.ts';
import { Fault, Loading } from '../shell/states.tsx';
import { useConclusionWords } from './conclusion-words.ts';
import { LogConclusion } from './log-conclusion.tsx';
import { SpokenConclusion } from './spoken-conclusion.tsx';

const ConclusionsOfMeeting = graphql(`
  query ConclusionsOfMeeting($meetingId: ID!, $after: String) {
    conclusions(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id series ordinal text ...SpokenInMeeting } }
  }
`);
const OrdersOfMeeting = graphql(`
  query OrdersOfMeeting($meetingId: ID!, $after: String) {
    directives(filter: { meetingId: $meetingId }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ordinal conclusion { id } ...OrderedInMeeting } }
  }
`);
const RemovedDrafts = graphql(`
  query RemovedDrafts($meetingId: ID!) {
    conclusions(filter: { meetingId: $meetingId, removed: true }, first: 100) { nodes { id ordinal text removedOn } }
  }
`);

/** Everything the chair concluded and ordered, in its order; who keeps the record logs the next one below. */
export function ConclusionsShown({ meeting, mayLog, seesWhole }: { meeting: { id: string; title: string; heldOn: string; host: Lineage }; mayLog: boolean; seesWhole: boolean }) {
  const word = useConclusionWords();
  const mayKeep = useHoldsAt()('SECRETARIAT', meeting.host);
  const variables = { meetingId: meeting.id };
  const spoken = useQuery(ConclusionsOfMeeting, { variables });
  const ordered = useQuery(OrdersOfMeeting, { variables });
  const nextSpoken = spoken.data?.conclusions.pageInfo.hasNextPage ? spoken.data.conclusions.pageInfo.endCursor : undefined;
  const nextOrdered = ordered.data?.directives.pageInfo.hasNextPage ? ordered.data.directives.pageInfo.endCursor : undefined;
  // a meeting is read whole: the few that have more than a hundred are read on
  useEffect(() => {
    if (nextSpoken) void spoken.fetchMore({ variables: { after: nextSpoken }, updateQuery: (before, { fetchMoreResult: { conclusions } }) => ({ ...before, conclusions: { ...conclusions, nodes: [...before.conclusions.nodes, ...conclusions.nodes] } }) });
  }, [nextSpoken, spoken.fetchMore]);
  useEffect(() => {
    if (nextOrdered) void ordered.fetchMore({ variables: { after: nextOrdered }, updateQuery: (before, { fetchMoreResult: { directives } }) => ({ ...before, directives: { ...directives, nodes: [...before.directives.nodes, ...directives.nodes] } }) });
  }, [nextOrdered, ordered.fetchMore]);

  const error = spoken.error ?? ordered.error;
  if (error && !(spoken.data && ordered.data))
    return (
      <Fault
        error={error}
        again={() => {
          void spoken.refetch();
          void ordered.refetch();
        }}
      />
    );
  if (!spoken.data || !ordered.data) return <Loading />;
  const conclusions = spoken.data.conclusions.nodes.toSorted((a, b) => a.series - b.series || a.ordinal - b.ordinal);
  const directives = ordered.data.directives.nodes.toSorted((a, b) => a.ordinal - b.ordinal);
  const series = [...new Set(conclusions.map(({ series }) => series))];
  return (
    <Stack component="section" gap="md" aria-labelledby="conclusions">
      <Title order={2} id="conclusions">{word('conclusions')}</Title>
      {mayLog && conclusions.length > 0 && <Text size="sm" c="dimmed" className="no-print">{word('select')}</Text>}
      {conclusions.length === 0 && <Text c="dimmed">{word('none')}</Text>}
      {series.map(of => (
        <Stack key={of} gap="md">
          {of > 0 && <Title order={3}>{word('ofSupplement', { n: of })}</Title>}
          <Box component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
            {conclusions.filter(({ series }) => series === of).map(conclusion => (
              <SpokenConclusion key={conclusion.id} conclusion={conclusion} meeting={meeting} directives={directives.filter(({ conclusion: { id } }) => id === conclusion.id)} mayLog={mayLog} mayKeep={mayKeep} seesWhole={seesWhole} />
            ))}
          </Box>
        </Stack>
      ))}
      {mayLog && <LogConclusion meeting={meeting} recorded={conclusions.map(({ text }) => text)} />}
      {mayLog && <Removed meetingId={meeting.id} />}
    </Stack>
  );
}

/** Nothing is deleted: what was removed stays readable to those who keep the record. */
function Removed({ meetingId }: { meetingId: string }) {
  const word = useConclusionWords();
  const format = useFormat();
  const { data } = useQuery(RemovedDrafts, { variables: { meetingId } });
  if (!data || data.conclusions.nodes.length === 0) return null;
  return (
    <details className="no-print">
      <Text component="summary" size="sm" c="dimmed">{word('removed')} ({data.conclusions.nodes.length})</Text>
      <List size="sm" mt="xs">{data.conclusions.nodes.map(({ id, ordinal, text, removedOn }) => <List.Item key={id}>{ordinal}. {text} {removedOn && <Text span inherit c="dimmed">({word('removedOn', { day: format.day(removedOn) })})</Text>}</List.Item>)}</List>
    </details>
  );
}
