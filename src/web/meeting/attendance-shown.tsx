import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { useTerms } from '../language/terms.ts';
import { Fault, Loading } from '../shell/states.tsx';
import { type AttendanceDraft, type Attendee, attendance, attendeeTyped } from './attendance-draft.ts';
import { AttendanceForm } from './attendance-form.tsx';
import { useAttendanceWords } from './attendance-words.ts';
import { draftOf, type ListDraft, recordedLines } from './list-draft.ts';

const AttendanceOfMeeting = graphql(`
  query AttendanceOfMeeting($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Meeting {
        id version
        attendance(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { id ordinal part presence capacity officeCount headCount note person { id name position } office { id name } group { id name } substituteFor { id name } }
        }
      }
    }
  }
`);

/** Who came. The list is recorded as a whole. */
export function AttendanceShown({ meeting, mayLog }: { meeting: { id: string; title: string; heldOn: string }; mayLog: boolean }) {
  const word = useAttendanceWords();
  const cells = useCells();
  const { data, error, refetch, fetchMore } = useQuery(AttendanceOfMeeting, { variables: { id: meeting.id } });
  const kept = useKeptInput<ListDraft<AttendanceDraft> | null>(`attendance-list.${meeting.id}`, null, word('typed', { meeting: meeting.title }));
  const read = data?.node?.__typename === 'Meeting' ? data.node : undefined;
  const next = read?.attendance.pageInfo.hasNextPage ? read.attendance.pageInfo.endCursor : undefined;
  // what is not read would be lost, because the list is recorded as a whole
  useEffect(() => {
    if (next)
      void fetchMore({
        variables: { after: next },
        updateQuery: (before, { fetchMoreResult: { node } }) => (before.node?.__typename === 'Meeting' && node?.__typename === 'Meeting' ? { ...before, node: { ...node, attendance: { ...node.attendance, nodes: [...before.node.attendance.nodes, ...node.attendance.nodes] } } } : before),
      });
  }, [next, fetchMore]);
  if (error && !read) return <Fault error={error} again={() => refetch()} />;
  if (!read) return <Loading />;
  const lines = read.attendance.nodes;
  if (lines.length === 0 && !mayLog) return null;
  const told = (attendee: Attendee) => Object.values(cells(attendee)).filter(Boolean).join('; ');
  const latest = next ? undefined : { version: read.version, lines: recordedLines(lines.map(attendee => ({ content: attendeeTyped(attendee), told: told(attendee) })), attendance) };
  return (
    <Stack component="section" gap="sm" aria-labelledby="attendance">
      <Group justify="space-between">
        <Title order={2} id="attendance">{word('title')}</Title>
        {mayLog && !kept.value && <Button id="write-attendance" className="no-print" size="xs" variant="light" disabled={!latest} onClick={() => latest && kept.set(draftOf(latest))}>{word(lines.length ? 'amend' : 'edit')}</Button>}
      </Group>
      {lines.length === 0 ? <Text c="dimmed">{word('none')}</Text> : <Attendees of={lines} />}
      {mayLog && kept.value && <AttendanceForm meeting={meeting} latest={latest} kept={kept} draft={kept.value} />}
    </Stack>
  );
}

/** What a line says, by its columns. */
function useCells() {
  const word = useAttendanceWords();
  const term = useTerms();
  return ({ person, office, group, capacity, officeCount, headCount, part, presence, substituteFor, note }: Attendee) => ({
    who: [person?.name ?? office?.name ?? group?.name, substituteFor && word('instead', { name: substituteFor.name })].filter(Boolean).join(', '),
    capacity: [capacity ?? person?.position, note].filter(Boolean).join('; '),
    count: [officeCount && word('offices', { count: officeCount }), headCount && word('heads', { count: headCount })].filter(Boolean).join(', '),
    part: term(part),
    presence: term(presence),
  });
}
const columns = ['who', 'capacity', 'count', 'part', 'presence'] as const;

function Attendees({ of: attendees }: { of: Attendee[] }) {
  const word = useAttendanceWords();
  const cells = useCells();
  return (
    <Table className="told-lines">
      <Table.Thead><Table.Tr>{columns.map(name => <Table.Th scope="col" key={name}>{word(name)}</Table.Th>)}</Table.Tr></Table.Thead>
      <Table.Tbody>
        {attendees.map(attendee => {
          const { who, ...others } = cells(attendee);
          return (
            <Table.Tr key={attendee.id}>
              <Table.Th scope="row">{who}</Table.Th>
              {Object.entries(others).map(([name, cell]) => <Table.Td key={name}>{cell}</Table.Td>)}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
