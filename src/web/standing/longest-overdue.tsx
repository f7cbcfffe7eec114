import { useQuery } from '@apollo/client/react';
import { Box, Group, Stack, Text, Title } from '@mantine/core';
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

const onWall = 6;

export function useOverdueLongest(view: View) {
  const { filter, ...moment } = view.variables;
  return useQuery(OverdueLongest, { variables: { ...moment, first: view.search.wall ? onWall : 10, filter: { role: 'LEAD', ...filter, timeliness: ['IN_PROGRESS_OVERDUE'], isRequest: false } }, ...view.options });
}

/** The overdue work itself, what waits longest first. */
export function LongestOverdue({ view, of: { data, error, refetch } }: { view: View; of: ReturnType<typeof useOverdueLongest> }) {
  const word = useStandingWords();
  const rows = data?.assignments.nodes ?? [];
  return (
    <Stack component="section" gap="xs" aria-labelledby="oldest">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="oldest">{word('oldest')}</Title>
        {rows.length > 0 && <FigureLink view={view} figure="IN_PROGRESS_OVERDUE" className="no-print" size="sm">{word('allOverdue')}</FigureLink>}
      </Group>
      {error && !data ? <Fault error={error} again={() => refetch()} /> : !data ? <Loading /> : rows.length === 0 ? <Empty>{word('noneOverdue')}</Empty> : <Rows rows={rows} isOriginal={view.search.basis === 'ORIGINAL'} isShort={view.search.wall === true} />}
    </Stack>
  );
}

/** In short, as on a phone and on the wall, the office stands below its work. */
function Rows({ rows, isOriginal, isShort }: { rows: OverdueLongestQuery['assignments']['nodes']; isOriginal: boolean; isShort: boolean }) {
  const word = useStandingWords();
  const term = useTerms();
  const format = useFormat();
  return (
    <table className="standing-table">
      <thead>
        <tr>
          <th scope="col">{word('what')}</th>
          {!isShort && <Box component="th" scope="col" visibleFrom="xs">{word('office')}</Box>}
          <th scope="col">{word('due')}</th>
          {!isShort && <Box component="th" scope="col" visibleFrom="xs">{word('state')}</Box>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, status, dueOn, originalDueOn, daysOverdue, office, responsible, directive, meeting }) => (
          <tr key={id}>
            <Box component="th" scope="row" fw={400}>
              <TextLink inherit to="/assignments/$assignmentId" params={{ assignmentId: id }} lineClamp={isShort ? 2 : undefined}>{directive.text}</TextLink>
              <Text size="sm" hiddenFrom={isShort ? undefined : 'xs'}>{office.name}</Text>
              {!isShort && <Text size="xs" c="dimmed">{meeting.title}, {format.day(meeting.heldOn)}</Text>}
            </Box>
            {!isShort && <Box component="td" visibleFrom="xs">
              {office.name}
              {responsible && <Text size="xs" c="dimmed">{word('responsible')}: {responsible.name}</Text>}
            </Box>}
            <td>
              <Deadline dueOn={isOriginal ? originalDueOn : dueOn} daysOverdue={daysOverdue} />
              {!isOriginal && originalDueOn && originalDueOn !== dueOn && <Text size="xs" c="dimmed">{word('originally', { day: format.day(originalDueOn) })}</Text>}
            </td>
            {!isShort && <Box component="td" visibleFrom="xs">{term(status)}</Box>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
