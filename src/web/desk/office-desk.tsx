import { useQuery } from '@apollo/client/react';
import { Anchor, Box, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { grantsOf, useViewer } from '../account/viewer.tsx';
import { graphql } from '../graphql/gql.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { TextLink } from '../shell/links.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { DeskOf } from './desk-of.tsx';
import { Finished } from './office/finished.tsx';
import { useOfficeWords } from './office/office-words.ts';
import { filterOf, parts } from './office/owed.ts';
import { WorkSection } from './office/work-section.tsx';

// few speak for more than one
const WhichOffice = lazy(() => import('./office/which-office.tsx').then(({ WhichOffice }) => ({ default: WhichOffice })));

const CountsOfOffice = graphql(`
  query CountsOfOffice($overdue: AssignmentFilter!, $dueSoon: AssignmentFilter!, $withDeadline: AssignmentFilter!, $withoutDeadline: AssignmentFilter!, $reported: AssignmentFilter!, $coordinating: AssignmentFilter!) {
    overdue: assignments(filter: $overdue) { totalCount }
    dueSoon: assignments(filter: $dueSoon) { totalCount }
    withDeadline: assignments(filter: $withDeadline) { totalCount }
    withoutDeadline: assignments(filter: $withoutDeadline) { totalCount }
    reported: assignments(filter: $reported) { totalCount }
    coordinating: assignments(filter: $coordinating) { totalCount }
  }
`);
const colours = { overdue: 'red.8', dueSoon: 'orange.9', withDeadline: undefined, withoutDeadline: undefined, reported: 'grape.8', coordinating: undefined };
const route = getRouteApi('/office');

/** What an office owes, overdue first. */
export function OfficeDesk() {
  return <DeskOf roles={['OFFICE']}><Desk /></DeskOf>;
}

function Desk() {
  const viewer = useViewer();
  const word = useOfficeWords();
  const { office: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const offices = [...new Map(grantsOf(viewer, 'OFFICE').map(({ office }) => [office.id, office])).values()];
  const office = offices.find(({ id }) => id === chosen) ?? offices[0];
  return (
    <Stack p="md" maw={1280} mx="auto">
      <Group justify="space-between" align="flex-end">
        <Box>
          <PageTitle>{word('title')}</PageTitle>
          <Text c="dimmed">{office.name}</Text>
          <TextLink to="/follow-up" search={{ withinOfficeId: office.id }} size="sm">{word('below')}</TextLink>
        </Box>
        {offices.length > 1 && (
          <Suspense fallback={null}><WhichOffice offices={offices} officeId={office.id} onChange={id => navigate({ search: { office: id } })} /></Suspense>
        )}
      </Group>
      <Owed key={office.id} officeId={office.id} />
    </Stack>
  );
}

function Owed({ officeId }: { officeId: string }) {
  const word = useOfficeWords();
  const filters = Object.fromEntries(parts.map(part => [part, { ...filterOf[part], officeIds: [officeId] }])) as typeof filterOf;
  const { data, error, refetch } = useQuery(CountsOfOffice, { variables: filters });
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const there = parts.filter(part => data[part].totalCount > 0);
  return (
    <>
      <SimpleGrid component="ul" cols={{ base: 2, xs: 3, md: 6 }} spacing="sm" className="rows">
        {parts.map(part => (
          <Paper key={part} component="li" withBorder p="sm">
            <Text size="xl" fw={700} c={data[part].totalCount > 0 ? colours[part] : 'dimmed'}>{data[part].totalCount}</Text>
            {data[part].totalCount > 0 ? <Anchor href={`#${part}`} size="sm" display="block">{word(part)}</Anchor> : <Text size="sm" c="dimmed">{word(part)}</Text>}
          </Paper>
        ))}
      </SimpleGrid>
      {there.length === 0 && <Paper withBorder><Empty>{word('nothingOwed')}</Empty></Paper>}
      {there.map(part => <WorkSection key={part} id={part} title={`${word(part)} (${data[part].totalCount})`} colour={colours[part]} filter={filters[part]} />)}
      <Finished officeId={officeId} />
    </>
  );
}
