import { useQuery } from '@apollo/client/react';
import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { Deadline } from '../assignment/badges.tsx';
import { graphql } from '../graphql/gql.ts';
import type { OverdueLongestQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { TextLink } from '../shell/links.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { FigureLink } from './figure-link.tsx';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

const OverdueLongest = graphql(`
  query OverdueLongest($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $first: Int) {
    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: DUE_ON_ASCENDING, first: $first) {
      nodes {
        id status dueOn originalDueOn daysOverdue
        office { id name }
        responsible { id name }
        directive { id text }
        meeting { id title heldOn }
      }
    }
  }
`);

/** The overdue work itself, what waits longest first. */
export function LongestOverdue({ view }: { view: View }) {
  const word = useStandingWords();
  const { filter, ...moment } = view.variables;
  const { data, error, refetch } = useQuery(OverdueLongest, { variables: { ...moment, first: view.search.wall ? 8 : 10, filter: { role: 'LEAD', ...filter, timeliness: ['IN_PROGRESS_OVERDUE'], isRequest: false } }, ...view.options });
  const rows = data?.assignments.nodes ?? [];
  return (
    <Stack component="section" gap="xs" aria-labelledby="oldest">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="oldest">{word('oldest')}</Title>
        {rows.length > 0 && <FigureLink view={view} figure="IN_PROGRESS_OVERDUE" className="no-print" size="sm">{word('allOverdue')}</FigureLink>}
      </Group>
      {error && !data ? <Fault error={error} again={() => refetch()} /> : !data ? <Loading /> : rows.length === 0 ? <Empty>{word('noneOverdue')}</Empty> : <Rows rows={rows} isOriginal={view.search.basis === 'ORIGINAL'} />}
    </Stack>
  );
}

function Rows({ rows, isOriginal }: { rows: OverdueLongestQuery['assignments']['nodes']; isOriginal: boolean }) {
  const word = useStandingWords();
  const term = useTerms();
  const format = useFormat();
  return (
    <Table verticalSpacing={6} horizontalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{word('what')}</Table.Th>
          <Table.Th scope="col" visibleFrom="xs">{word('office')}</Table.Th>
          <Table.Th scope="col">{word('due')}</Table.Th>
          <Table.Th scope="col" visibleFrom="xs">{word('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, status, dueOn, originalDueOn, daysOverdue, office, responsible, directive, meeting }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              <TextLink inherit to="/assignments/$assignmentId" params={{ assignmentId: id }}>{directive.text}</TextLink>
              <Text size="sm" hiddenFrom="xs">{office.name}</Text>
              <Text size="xs" c="dimmed">{meeting.title}, {format.day(meeting.heldOn)}</Text>
            </Table.Th>
            <Table.Td visibleFrom="xs">
              {office.name}
              {responsible && <Text size="xs" c="dimmed">{word('responsible')}: {responsible.name}</Text>}
            </Table.Td>
            <Table.Td>
              <Deadline dueOn={isOriginal ? originalDueOn : dueOn} daysOverdue={daysOverdue} />
              {!isOriginal && originalDueOn && originalDueOn !== dueOn && <Text size="xs" c="dimmed">{word('originally', { day: format.day(originalDueOn) })}</Text>}
            </Table.Td>
            <Table.Td visibleFrom="xs">{term(status)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
