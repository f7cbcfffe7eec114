import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { graphql } from '../graphql/gql.ts';
import type { AttendanceOfMeetingQuery } from '../graphql/graphql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { useTerms } from '../language/terms.ts';
import { Fault, Loading } from '../shell/states.tsx';
import { AttendanceForm, type AttendanceDraft } from './attendance-form.tsx';
import { useAttendanceWords } from './attendance-words.ts';

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
type MeetingRead = Extract<AttendanceOfMeetingQuery['node'], { __typename: 'Meeting' }>;
type Line = MeetingRead['attendance']['nodes'][number];

const draftOf = ({ part, presence, capacity, officeCount, headCount, note, person, office, group, substituteFor }: Line) => ({ isPerson: !!person, whoId: person?.id ?? office?.id ?? group?.id ?? null, part, presence, capacity: capacity ?? '', officeCount: officeCount ?? ('' as const), headCount: headCount ?? ('' as const), note: note ?? '', substituteForId: substituteFor?.id ?? null });

/** Who came. The list is recorded as a whole. */
export function AttendanceShown({ meeting, mayLog }: { meeting: { id: string; title: string; heldOn: string }; mayLog: boolean }) {
  const word = useAttendanceWords();
  const { data, error, refetch, fetchMore } = useQuery(AttendanceOfMeeting, { variables: { id: meeting.id } });
  const kept = useKeptInput<AttendanceDraft | null>(`attendance.${meeting.id}`, null, word('typed', { meeting: meeting.title }));
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
  return (
    <Stack component="section" gap="sm" aria-labelledby="attendance">
      <Group justify="space-between">
        <Title order={2} id="attendance">{word('title')}</Title>
        {mayLog && !kept.value && <Button id="write-attendance" className="no-print" size="xs" variant="light" disabled={!!next} onClick={() => kept.set({ version: read.version, lines: lines.map(draftOf) })}>{word(lines.length ? 'amend' : 'edit')}</Button>}
      </Group>
      {lines.length === 0 ? <Text c="dimmed">{word('none')}</Text> : <Lines lines={lines} />}
      {mayLog && kept.value && <AttendanceForm meeting={meeting} version={read.version} kept={kept} draft={kept.value} />}
    </Stack>
  );
}

function Lines({ lines }: { lines: Line[] }) {
  const word = useAttendanceWords();
  const term = useTerms();
  return (
    <Table.ScrollContainer type="native" minWidth={560} tabIndex={0} role="group" aria-label={word('title')}>
      <Table>
        <Table.Thead><Table.Tr>{(['who', 'capacity', 'count', 'part', 'presence'] as const).map(name => <Table.Th scope="col" key={name}>{word(name)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {lines.map(({ id, person, office, group, capacity, officeCount, headCount, part, presence, substituteFor, note }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {person?.name ?? office?.name ?? group?.name}
                {substituteFor && <Text size="sm" c="dimmed">{word('instead', { name: substituteFor.name })}</Text>}
              </Table.Th>
              <Table.Td>{[capacity ?? person?.position, note].filter(Boolean).join('; ')}</Table.Td>
              <Table.Td>{[officeCount && word('offices', { count: officeCount }), headCount && word('heads', { count: headCount })].filter(Boolean).join(', ')}</Table.Td>
              <Table.Td>{term(part)}</Table.Td>
              <Table.Td>{term(presence)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
