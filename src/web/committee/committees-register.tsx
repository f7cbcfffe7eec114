import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useDeskWords } from '../desk/desk-words.ts';
import { unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { RowOfCommitteeFragment } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import { OfficeField } from '../office/office-field.tsx';
import { ChoicesField } from '../register/choice-field.tsx';
import { FilterBar, type Told } from '../register/filter-bar.tsx';
import { pageOf } from '../register/page-search.ts';
import { type Column, Register, RowLink } from '../register/register.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { useConditions } from '../register/use-conditions.ts';
import { useNames } from '../register/use-names.ts';
import { usePage } from '../register/use-page.ts';
import { useTurning } from '../register/use-turning.ts';
import { FoundWords } from '../search/found-words.tsx';
import { useCommitteeKind } from './committee-kind.ts';
import { committeeKinds } from './committee-search.ts';

const RowOfCommittee = graphql(`
  fragment RowOfCommittee on Committee {
    id name kind validFrom validUntil
    host { id name } head { name } standingAgency { id name }
    standing { total completedOnTime completedLate inProgressOverdue }
  }
`);
const CommitteesOfRegister = graphql(`
  query CommitteesOfRegister($filter: CommitteeFilter, $first: Int, $after: String, $last: Int, $before: String) {
    committees(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...RowOfCommittee }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const CommitteesTotal = graphql(`
  query CommitteesTotal($filter: CommitteeFilter) { committees(filter: $filter) { totalCount } }
`);
const useWords = words('committees-register', {
  vi: { name: 'Tên', kind: 'Loại', host: 'Thuộc cơ quan', head: 'Trưởng ban', agency: 'Cơ quan thường trực', work: 'Việc đã giao', valid: 'Hiệu lực', text: 'Tên', ended: 'Kể cả ban đã kết thúc', done: '{{done}}/{{total}} hoàn thành', late_other: '{{count}} quá hạn', since: 'từ {{day}}', until: 'đến {{day}}' },
  en: { name: 'Name', kind: 'Kind', host: 'Of', head: 'Head', agency: 'Standing agency', work: 'Work ordered', valid: 'Valid', text: 'Name', ended: 'Ended ones, too', done: '{{done}} of {{total}} completed', late_one: '{{count}} overdue', late_other: '{{count}} overdue', since: 'from {{day}}', until: 'until {{day}}' },
});
const page = getRouteApi('/committees');

export function CommitteesRegister() {
  const search = page.useSearch();
  const { today } = useViewer();
  const [word, deskWord, kindOf, format] = [useWords(), useDeskWords(), useCommitteeKind(), useFormat()];
  const go = useTurning();
  const { ended, ...conditions } = useConditions(search);
  const filter = { ...conditions, ...(!ended && { validOn: today }) };
  const nameOf = useNames([filter.hostId, filter.withinOfficeId]);
  const listed = usePage(CommitteesOfRegister, { filter, ...pageOf(search) });
  const total = useQuery(CommitteesTotal, { variables: { filter }, fetchPolicy: 'no-cache', skip: !listed.data });
  const list = listed.data?.committees;
  const rows = useMemo(() => list && unmasked(RowOfCommittee, list.nodes), [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a kind is called is said by the language, as words are
  const columns = useMemo(
    (): Column<RowOfCommitteeFragment>[] => [
      { name: 'name', head: word('name'), share: 3, cell: ({ id, name }) => <RowLink href={`/committees/${id}`}><FoundWords text={name} sought={filter.text} /></RowLink> },
      { name: 'kind', head: word('kind'), share: 1.2, cell: ({ kind }) => kindOf(kind) },
      { name: 'host', head: word('host'), share: 1.7, cell: ({ host }) => <a href={`/offices/${host.id}`}>{host.name}</a> },
      { name: 'head', head: word('head'), share: 1.3, cell: ({ head }) => head?.name },
      { name: 'agency', head: word('agency'), share: 1.7, cell: ({ standingAgency }) => standingAgency && <a href={`/offices/${standingAgency.id}`}>{standingAgency.name}</a> },
      {
        name: 'work',
        head: word('work'),
        share: 1.3,
        cell: ({ id, standing: { total, completedOnTime, completedLate, inProgressOverdue } }) =>
          total > 0 && (
            <>
              <a href={`/follow-up?committeeId=${id}&role=LEAD`} className="own-line">{word('done', { done: completedOnTime + completedLate, total })}</a>
              {inProgressOverdue > 0 && <a href={`/follow-up?committeeId=${id}&role=LEAD&timeliness=IN_PROGRESS_OVERDUE`} className="late">{word('late', { count: inProgressOverdue })}</a>}
            </>
          ),
      },
      { name: 'valid', head: word('valid'), share: 1.1, cell: ({ validFrom, validUntil }) => [validFrom && word('since', { day: format.day(validFrom) }), validUntil && word('until', { day: format.day(validUntil) })].filter(Boolean).join('\n') },
    ],
    [word, format, filter.text],
  );

  const told: Told[] = [];
  const tell = (name: keyof typeof search, label: string, value: string | undefined) => value !== undefined && told.push({ label, value, without: { [name]: undefined } });
  tell('text', word('text'), filter.text && `“${filter.text}”`);
  tell('kind', word('kind'), filter.kind?.map(kindOf).join(', '));
  tell('hostId', word('host'), filter.hostId && nameOf(filter.hostId));
  tell('withinOfficeId', word('host'), filter.withinOfficeId && nameOf(filter.withinOfficeId));
  tell('ended', word('ended'), ended ? '' : undefined);
  return (
    <RegisterPage title={deskWord('committees')} told={told}>
      <FilterBar told={told} text={filter.text} isByName>
        <ChoicesField label={word('kind')} of={committeeKinds} named={kindOf} value={filter.kind} onChange={kind => go({ kind })} />
        <OfficeField label={word('host')} value={filter.hostId ?? null} onChange={id => go({ hostId: id ?? undefined })} />
        <Checkbox mt={{ sm: 30 }} label={word('ended')} checked={ended ?? false} onChange={({ currentTarget }) => go({ ended: currentTarget.checked || undefined })} />
      </FilterBar>
      <Register caption={deskWord('committees')} columns={columns} page={listed} rows={rows} info={list?.pageInfo} search={search} total={total.data?.committees.totalCount} />
    </RegisterPage>
  );
}
