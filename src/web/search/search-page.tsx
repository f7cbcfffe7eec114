import { Badge, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useDeskWords } from '../desk/desk-words.ts';
import { graphql } from '../graphql/gql.ts';
import type { SearchedForQuery } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import { useInnerLinks } from '../register/led.tsx';
import { pageOf } from '../register/page-search.ts';
import { Pager } from '../register/pager.tsx';
import { usePage } from '../register/use-page.ts';
import { useTurning } from '../register/use-turning.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { FoundWords } from './found-words.tsx';
import './search.css';
import '../register/register.css';

const SearchedFor = graphql(`
  query SearchedFor($text: String!, $first: Int, $after: String, $last: Int, $before: String) {
    search(text: $text, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        excerpt
        record {
          __typename id
          ... on Meeting { title heldOn }
          ... on Conclusion { ordinal meeting { id title heldOn } }
          ... on Task { meeting { id title heldOn } assignments(first: 1) { nodes { id } } }
          ... on Target { meeting { id title heldOn } }
          ... on Office { name code }
        }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const useWords = words('search-page', {
  vi: { title: 'Tìm kiếm', what: 'Tìm trong cuộc họp, kết luận, nhiệm vụ, chỉ tiêu và đơn vị; không cần gõ dấu, gõ có dấu thì tìm đúng dấu.', short: 'Hãy gõ ít nhất hai chữ.', none: 'Không tìm thấy “{{text}}”', results: 'Kết quả tìm “{{text}}”', Meeting: 'Cuộc họp', Conclusion: 'Kết luận', Task: 'Nhiệm vụ', Target: 'Chỉ tiêu', Office: 'Đơn vị', point: 'Điểm {{ordinal}}: {{title}}, họp ngày {{day}}', of: '{{title}}, họp ngày {{day}}', heldOn: 'họp ngày {{day}}' },
  en: { title: 'Search', what: 'Looks in meetings, conclusions, tasks, targets and offices; accents are not needed, and count where they are typed.', short: 'Type at least two letters.', none: '“{{text}}” was not found', results: 'What was found for “{{text}}”', Meeting: 'Meeting', Conclusion: 'Conclusion', Task: 'Task', Target: 'Target', Office: 'Office', point: 'Point {{ordinal}}: {{title}}, held on {{day}}', of: '{{title}}, held on {{day}}', heldOn: 'held on {{day}}' },
});
const page = getRouteApi('/search');
type Hit = SearchedForQuery['search']['nodes'][number];

export function SearchPage() {
  const search = page.useSearch();
  const { text = '', after, before, no = after || before ? undefined : 1, size = 50 } = search;
  const word = useWords();
  const deskWord = useDeskWords();
  const go = useTurning();
  return (
    <section className="record-page">
      <PageTitle tab={text || undefined}>{word('title')}</PageTitle>
      <form
        onSubmit={event => {
          event.preventDefault();
          go({ text: String(new FormData(event.currentTarget).get('text')).trim() || undefined });
        }}
      >
        <TextInput key={text} label={deskWord('search')} description={word('what')} type="search" maxLength={200} leftSection={<IconSearch size={16} aria-hidden />} name="text" defaultValue={text} />
      </form>
      {text.length >= 2 ? <Hits text={text} search={search} no={no} size={size} /> : <Empty>{word('short')}</Empty>}
    </section>
  );
}

function Hits({ text, search, no, size }: { text: string; search: Parameters<typeof pageOf>[0]; no: number | undefined; size: number }) {
  const word = useWords();
  const list = useRef<HTMLOListElement>(null);
  useInnerLinks(list);
  const go = useTurning();
  const { data, isTurning, error, again } = usePage(SearchedFor, { text, ...pageOf(search) });
  if (!data) return error ? <Fault error={error} again={again} /> : <Loading />;
  const { nodes, pageInfo } = data.search;
  if (nodes.length === 0) return <Empty>{word('none', { text })}</Empty>;
  const turn = (forwards: boolean) => go(forwards ? { after: pageInfo.endCursor ?? undefined, no: no && no + nodes.length } : { before: pageInfo.startCursor ?? undefined, no: no && Math.max(1, no - size) });
  return (
    <div>
      {error ? <Fault error={error} again={again} /> : null}
      <ol ref={list} className="hits" aria-label={word('results', { text })} aria-busy={isTurning}>
        {nodes.map(hit => <li key={hit.record.id}><Found hit={hit} sought={text} /></li>)}
      </ol>
      <Pager info={pageInfo} no={pageInfo.hasPreviousPage ? no : 1} rows={nodes.length} size={size} turn={turn} />
    </div>
  );
}

/** What was found, of which kind, and where it belongs. */
function Found({ hit: { record, excerpt }, sought }: { hit: Hit; sought: string }) {
  const word = useWords();
  const format = useFormat();
  const { to, place } = whereOf();
  return (
    <>
      <Group gap="xs" align="baseline" className="hit">
        <Badge variant="light" color="gray" autoContrast className="hit-kind">{record.__typename in kinds ? word(record.__typename as Kind) : record.__typename}</Badge>
        <a href={to}><FoundWords text={excerpt} sought={sought} /></a>
      </Group>
      <p className="quiet">{place}</p>
    </>
  );

  function whereOf(): { to: string; place: string } {
    switch (record.__typename) {
      case 'Meeting': return { to: `/meetings/${record.id}`, place: word('of', { title: record.title, day: format.day(record.heldOn) }) };
      case 'Conclusion': return { to: `/meetings/${record.meeting.id}#${record.id}`, place: word('point', { ordinal: record.ordinal, title: record.meeting.title, day: format.day(record.meeting.heldOn) }) };
      case 'Task': return { to: record.assignments.nodes[0] ? `/assignments/${record.assignments.nodes[0].id}` : `/meetings/${record.meeting.id}`, place: word('of', { title: record.meeting.title, day: format.day(record.meeting.heldOn) }) };
      case 'Target': return { to: `/targets/${record.id}`, place: word('of', { title: record.meeting.title, day: format.day(record.meeting.heldOn) }) };
      case 'Office': return { to: `/offices/${record.id}`, place: `${record.name} (${record.code})` };
      default: return { to: '/', place: '' };
    }
  }
}
const kinds = { Meeting: true, Conclusion: true, Task: true, Target: true, Office: true };
type Kind = keyof typeof kinds;
