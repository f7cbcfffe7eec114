import { useQuery } from '@apollo/client/react';
import { Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { useMeetingActions } from './meeting-actions.ts';
import { useFormat } from '../language/format.ts';
import { Fault, Loading } from '../shell/states.tsx';
import { useMeetingWords } from './meeting-words.ts';

const HistoryOfMeeting = graphql(`
  query HistoryOfMeeting($id: ID!, $after: String) {
    node(id: $id) { __typename ... on Meeting { id history(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id action actorLogin actingForLogin at on reason } } } }
  }
`);

/** Who did what to it, when and why; folded, because it is long. */
export function MeetingHistory({ meetingId }: { meetingId: string }) {
  const word = useMeetingWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="no-print" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <Text component="summary" fw={600}>{word('history')}</Text>
      {isOpen && <Events meetingId={meetingId} />}
    </details>
  );
}

function Events({ meetingId }: { meetingId: string }) {
  const word = useMeetingWords();
  const action = useMeetingActions();
  const format = useFormat();
  const { data, error, fetchMore } = useQuery(HistoryOfMeeting, { variables: { id: meetingId } });
  const history = data?.node?.__typename === 'Meeting' ? data.node.history : undefined;
  if (error && !history) return <Fault error={error} />;
  if (!history) return <Loading />;
  const more = () =>
    fetchMore({
      variables: { after: history.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { node } }) => (before.node?.__typename === 'Meeting' && node?.__typename === 'Meeting' ? { ...before, node: { ...before.node, history: { ...node.history, nodes: [...before.node.history.nodes, ...node.history.nodes] } } } : before),
    });
  return (
    <Stack gap="xs" align="flex-start">
      <Table.ScrollContainer minWidth={520} w="100%">
        <Table>
          <Table.Thead><Table.Tr>{(['when', 'who', 'what', 'why'] as const).map(name => <Table.Th scope="col" key={name}>{word(name)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {history.nodes.map(({ id, at, actorLogin, actingForLogin, action: name, reason }) => (
              <Table.Tr key={id}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.instant(at)}</Table.Td>
                <Table.Td>{[actorLogin, actingForLogin].filter(Boolean).join(' → ')}</Table.Td>
                <Table.Td>{action(name)}</Table.Td>
                <Table.Td>{reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {history.pageInfo.hasNextPage && <Button size="xs" variant="default" onClick={more}>{word('moreHistory')}</Button>}
    </Stack>
  );
}
