import { useQuery } from '@apollo/client/react';
import { Button, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
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
  return (
    <Table.ScrollContainer type="native" minWidth={520} w="100%" tabIndex={0} role="group" aria-label={word('history')}>
      <Table>
        <Table.Thead><Table.Tr>{(['when', 'who', 'what', 'why'] as const).map(name => <Table.Th scope="col" key={name}>{word(name)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody><EventsAfter meetingId={meetingId} /></Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Fifty events, and those after them when they are asked for: each page is a query of its own, and all are read again after a change. */
function EventsAfter({ meetingId, after = null }: { meetingId: string; after?: string | null }) {
  const word = useMeetingWords();
  const action = useMeetingActions();
  const format = useFormat();
  const [isMore, setMore] = useState(false);
  const { data, error, refetch } = useQuery(HistoryOfMeeting, { variables: { id: meetingId, after } });
  const history = data?.node?.__typename === 'Meeting' ? data.node.history : undefined;
  if (!history) return <Whole>{error ? <Fault error={error} again={() => refetch()} /> : <Loading />}</Whole>;
  return (
    <>
      {history.nodes.map(({ id, at, actorLogin, actingForLogin, action: name, reason }) => (
        <Table.Tr key={id}>
          <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.instant(at)}</Table.Td>
          <Table.Td>{[actorLogin, actingForLogin].filter(Boolean).join(' → ')}</Table.Td>
          <Table.Td>{action(name)}</Table.Td>
          <Table.Td>{reason}</Table.Td>
        </Table.Tr>
      ))}
      {history.pageInfo.hasNextPage && (isMore ? <EventsAfter meetingId={meetingId} after={history.pageInfo.endCursor} /> : <Whole><Button size="xs" variant="default" onClick={() => setMore(true)}>{word('moreHistory')}</Button></Whole>)}
    </>
  );
}

const Whole = ({ children }: { children: ReactNode }) => <Table.Tr><Table.Td colSpan={4}>{children}</Table.Td></Table.Tr>;
