import { useQuery } from '@apollo/client/react';
import { Box, Button, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useDeskWords } from '../desk/desk-words.ts';
import { graphql } from '../graphql/gql.ts';
import type { ExtendedWorkQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { OfficeField } from '../office/office-field.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { TextLink } from '../shell/links.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { filterOf } from './assignment-search.ts';
import { Deadline, StatusBadge } from './badges.tsx';

const ExtendedWork = graphql(`
  query ExtendedWork($filter: AssignmentFilter, $after: String) {
    assignments(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id status dueOn originalDueOn daysOverdue dueSoon
        office { id name }
        directive { id text dueText }
        extensions { id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn afterDeadline decidedOn decisionReason requestedBy { id name } decidedBy { id name } }
      }
    }
  }
`);
const useWords = words('extended', {
  vi: { help: 'Việc đã được gia hạn từ ba lần trở lên, với từng lần lùi hạn.', host: 'Cơ quan chủ trì họp', within: 'Đơn vị thực hiện (gồm cấp dưới)', none: 'Không có việc nào được gia hạn nhiều lần.', count_other: '{{count}} việc', original: 'Ban đầu', noDate: 'không có thời hạn', slips_other: 'lùi hạn {{count}} lần', asked: '{{who}} đề nghị ngày {{day}}: {{why}}', decided: '{{how}}: {{who}}, ngày {{day}}', late: 'đề nghị khi đã quá hạn', next: 'Trang sau', first: 'Về trang đầu', course: 'Các lần lùi hạn', wanted: 'xin đến {{day}}' },
  en: { help: 'Work that was extended three times or more, with every slip.', host: 'Host of the meeting', within: 'Office that does it (and those below)', none: 'Nothing was extended repeatedly.', count_one: '{{count}} assignment', count_other: '{{count}} assignments', original: 'Originally', noDate: 'no deadline', slips_one: 'moved once', slips_other: 'moved {{count}} times', asked: 'asked by {{who}} on {{day}}: {{why}}', decided: '{{how}} by {{who}} on {{day}}', late: 'asked after the deadline', next: 'Next page', first: 'To the first page', course: 'The slips', wanted: 'until {{day}} was asked for' },
});
const route = getRouteApi('/extended');
type Work = ExtendedWorkQuery['assignments']['nodes'][number];

/** Work whose deadline slipped again and again: from the original deadline to today's, with reasons and who decided. */
export function Extended() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const word = useWords();
  const deskWord = useDeskWords();
  const { data, error, refetch } = useQuery(ExtendedWork, { variables: { filter: { ...filterOf(search), extendedRepeatedly: true }, after: search.after } });
  const show = (change: Partial<typeof search>) => void navigate({ search: before => ({ ...before, after: undefined, ...change }), replace: true });
  const { nodes = [], pageInfo, totalCount = 0 } = data?.assignments ?? {};
  return (
    <Stack p="md" maw={1100}>
      <PageTitle>{deskWord('extended')}</PageTitle>
      <Text c="dimmed">{word('help')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} className="no-print">
        <OfficeField label={word('within')} value={search.withinOfficeId ?? null} onChange={id => show({ withinOfficeId: id ?? undefined })} />
        <OfficeField label={word('host')} value={search.hostId ?? null} onChange={id => show({ hostId: id ?? undefined })} />
      </SimpleGrid>
      {error && !data ? <Fault error={error} again={() => refetch()} /> : !data ? <Loading /> : nodes.length === 0 ? <Empty>{word('none')}</Empty> : (
        <>
          <Text size="sm" aria-live="polite">{word('count', { count: totalCount })}</Text>
          {nodes.map(work => <Slips key={work.id} work={work} />)}
        </>
      )}
      <Group className="no-print">
        {search.after && <Button variant="default" onClick={() => show({ after: undefined })}>{word('first')}</Button>}
        {pageInfo?.hasNextPage && <Button variant="default" onClick={() => show({ after: pageInfo.endCursor ?? undefined })}>{word('next')}</Button>}
      </Group>
    </Stack>
  );
}

function Slips({ work: { id, status, dueOn, originalDueOn, daysOverdue, dueSoon, office, directive, extensions } }: { work: Work }) {
  const word = useWords();
  const term = useTerms();
  const format = useFormat();
  const slips = extensions.toSorted((a, b) => a.requestedOn.localeCompare(b.requestedOn) || Number(a.id.split('_')[1]) - Number(b.id.split('_')[1]));
  const granted = slips.filter(({ status }) => status === 'GRANTED');
  const day = (iso: string | null | undefined) => (iso ? format.day(iso) : word('noDate'));
  return (
    <Box component="article" aria-labelledby={id} className="extended">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={2} id={id} size="h3"><TextLink inherit to="/assignments/$assignmentId" params={{ assignmentId: id }}>{directive.text}</TextLink></Title>
        <Group gap="xs"><StatusBadge status={status} /><Deadline dueOn={dueOn} dueText={directive.dueText} daysOverdue={daysOverdue} dueSoon={dueSoon} /></Group>
      </Group>
      <Text size="sm">{office.name} · <Text span inherit fw={600}>{[day(originalDueOn), ...granted.map(({ grantedDueOn }) => day(grantedDueOn))].join(' → ')}</Text> ({word('slips', { count: granted.length })})</Text>
      <List size="sm" type="ordered" aria-label={word('course')} mt={4} spacing={4}>
        {slips.map(({ id, origin, status, fromDueOn, requestedDueOn, grantedDueOn, reason, requestedOn, afterDeadline, decidedOn, decisionReason, requestedBy, decidedBy }) => (
          <List.Item key={id} c={status === 'GRANTED' ? undefined : 'dimmed'}>
            {day(fromDueOn)} → {day(grantedDueOn ?? requestedDueOn)}, {term(origin === 'REQUEST' ? status : origin)}{grantedDueOn && grantedDueOn !== requestedDueOn && ` (${word('wanted', { day: format.day(requestedDueOn) })})`}{afterDeadline && ` (${word('late')})`}
            <Text size="sm" c="dimmed">{word('asked', { who: requestedBy.name, day: format.day(requestedOn), why: reason })}</Text>
            {decidedBy && decidedOn && <Text size="sm" c="dimmed">{word('decided', { how: term(status), who: decidedBy.name, day: format.day(decidedOn) })}{decisionReason && `: ${decisionReason}`}</Text>}
          </List.Item>
        ))}
      </List>
    </Box>
  );
}
