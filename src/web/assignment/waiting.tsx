import { useQuery } from '@apollo/client/react';
import { Box, Button, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useDeskWords } from '../desk/desk-words.ts';
import { graphql } from '../graphql/gql.ts';
import type { WaitingWorkQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import { OfficeField } from '../office/office-field.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { TextLink } from '../shell/links.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { filterOf } from './assignment-search.ts';
import { Deadline } from './badges.tsx';

const WaitingWork = graphql(`
  query WaitingWork($filter: AssignmentFilter, $after: String) {
    assignments(filter: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id dueOn daysOverdue dueSoon
        office { id name }
        directive { id text dueText }
        obstacles { id text needed on clearedOn waitingFor { id name } }
      }
    }
  }
`);
const useWords = words('waiting', {
  vi: { help: 'Việc đang vướng vì phải chờ đơn vị khác, xếp theo đơn vị phải chờ.', host: 'Cơ quan chủ trì họp', within: 'Đơn vị thực hiện (gồm cấp dưới)', waitedFor: 'Đơn vị phải chờ', none: 'Không có việc nào đang chờ đơn vị khác.', what: 'Việc, vướng mắc', needed: 'Cần: {{what}}', whoWaits: 'Đơn vị đang chờ', since: 'Từ ngày', due: 'Thời hạn', works_other: '{{count}} việc đang chờ', next: 'Trang sau', first: 'Về trang đầu', groups: 'Mỗi trang 100 việc; một đơn vị có thể có ở nhiều trang.' },
  en: { help: 'Work that is held up because it waits for another office, by the office waited for.', host: 'Host of the meeting', within: 'Office that does it (and those below)', waitedFor: 'Office waited for', none: 'Nothing waits for another office.', what: 'Work, obstacle', needed: 'Needed: {{what}}', whoWaits: 'Who waits', since: 'Since', due: 'Deadline', works_one: '{{count}} assignment waits', works_other: '{{count}} assignments wait', next: 'Next page', first: 'To the first page', groups: '100 assignments a page; an office may stand on several.' },
});
const route = getRouteApi('/waiting');
type Work = WaitingWorkQuery['assignments']['nodes'][number];

/** What waits for whom: open obstacles that name another office, grouped by the office waited for. */
export function Waiting() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const word = useWords();
  const deskWord = useDeskWords();
  const { waitingForOfficeId } = search;
  const filter = { ...filterOf(search), blocked: true };
  const { data, error, refetch } = useQuery(WaitingWork, { variables: { filter, after: search.after } });
  const show = (change: Partial<typeof search>) => void navigate({ search: before => ({ ...before, after: undefined, ...change }), replace: true });
  const groups = groupsOf(data?.assignments.nodes ?? [], waitingForOfficeId);
  return (
    <Stack p="md" maw={1200}>
      <PageTitle>{deskWord('waiting')}</PageTitle>
      <Text c="dimmed">{word('help')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 3 }} className="no-print">
        <OfficeField label={word('waitedFor')} value={waitingForOfficeId ?? null} onChange={id => show({ waitingForOfficeId: id ?? undefined })} />
        <OfficeField label={word('within')} value={search.withinOfficeId ?? null} onChange={id => show({ withinOfficeId: id ?? undefined })} />
        <OfficeField label={word('host')} value={search.hostId ?? null} onChange={id => show({ hostId: id ?? undefined })} />
      </SimpleGrid>
      {error && !data ? <Fault error={error} again={() => refetch()} /> : !data ? <Loading /> : groups.length === 0 ? <Empty>{word('none')}</Empty> : groups.map(group => <WaitedFor key={group.id} {...group} />)}
      {data?.assignments.pageInfo.hasNextPage && <Text size="sm" c="dimmed">{word('groups')}</Text>}
      <Group className="no-print">
        {search.after && <Button variant="default" onClick={() => show({ after: undefined })}>{word('first')}</Button>}
        {data?.assignments.pageInfo.hasNextPage && <Button variant="default" onClick={() => show({ after: data.assignments.pageInfo.endCursor ?? undefined })}>{word('next')}</Button>}
      </Group>
    </Stack>
  );
}

interface WaitingGroup {
  id: string;
  name: string;
  waits: { work: Work; obstacle: Work['obstacles'][number] }[];
}
/** By the office waited for, the one that most waits for first. */
function groupsOf(works: Work[], only: string | undefined): WaitingGroup[] {
  const groups = new Map<string, WaitingGroup>();
  for (const work of works)
    for (const obstacle of work.obstacles) {
      const { waitingFor, clearedOn } = obstacle;
      if (!waitingFor || clearedOn || (only && waitingFor.id !== only)) continue;
      const group = groups.get(waitingFor.id) ?? { ...waitingFor, waits: [] };
      group.waits.push({ work, obstacle });
      groups.set(waitingFor.id, group);
    }
  for (const { waits } of groups.values()) waits.sort((a, b) => a.obstacle.on.localeCompare(b.obstacle.on));
  return [...groups.values()].sort((a, b) => b.waits.length - a.waits.length || a.name.localeCompare(b.name, 'vi'));
}

function WaitedFor({ id, name, waits }: WaitingGroup) {
  const word = useWords();
  const format = useFormat();
  return (
    <Box component="section" aria-labelledby={id}>
      <Group gap="sm" align="baseline">
        <Title order={2} id={id}><TextLink inherit to="/offices/$officeId" params={{ officeId: id }}>{name}</TextLink></Title>
        <Text size="sm" c="dimmed">{word('works', { count: waits.length })}</Text>
      </Group>
      <Table verticalSpacing={8} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr><Table.Th scope="col" w={{ base: '70%', xs: '50%' }}>{word('what')}</Table.Th><Table.Th scope="col" visibleFrom="xs">{word('whoWaits')}</Table.Th><Table.Th scope="col" w={{ base: '30%', xs: '12%' }}>{word('since')}</Table.Th><Table.Th scope="col" w="14%" visibleFrom="xs">{word('due')}</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {waits.map(({ work, obstacle }) => (
            <Table.Tr key={obstacle.id} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={400}>
                <TextLink inherit to="/assignments/$assignmentId" params={{ assignmentId: work.id }}>{work.directive.text}</TextLink>
                <Text size="sm" hiddenFrom="xs" fw={600}>{work.office.name}</Text>
                <Text size="sm">{obstacle.text}</Text>
                {obstacle.needed && <Text size="sm" c="dimmed">{word('needed', { what: obstacle.needed })}</Text>}
                <Text size="sm" component="div" hiddenFrom="xs">{word('due')}: <Deadline {...work} dueText={work.directive.dueText} /></Text>
              </Table.Th>
              <Table.Td visibleFrom="xs">{work.office.name}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.day(obstacle.on)}</Table.Td>
              <Table.Td visibleFrom="xs"><Deadline {...work} dueText={work.directive.dueText} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
