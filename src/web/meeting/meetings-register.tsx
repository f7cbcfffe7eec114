import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CommitteeField } from '../committee/committee-field.tsx';
import { useDeskWords } from '../desk/desk-words.ts';
import { unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { RowOfMeetingFragment } from '../graphql/graphql.ts';
import { DayChoice } from '../language/day-field.tsx';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { OfficeField } from '../office/office-field.tsx';
import { ChoicesField } from '../register/choice-field.tsx';
import { FilterBar, type Told } from '../register/filter-bar.tsx';
import { pageOf } from '../register/page-search.ts';
import { type Column, Register, RowLink } from '../register/register.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { useRegisterWords } from '../register/register-words.ts';
import { useConditions } from '../register/use-conditions.ts';
import { useNames } from '../register/use-names.ts';
import { usePage } from '../register/use-page.ts';
import { useTurning } from '../register/use-turning.ts';
import { FoundWords } from '../search/found-words.tsx';
import { meetingKinds, meetingStatuses } from './meeting-search.ts';

const RowOfMeeting = graphql(`
  fragment RowOfMeeting on Meeting {
    id title kind status heldOn chairPosition
    host { name } chair { name } committees { id name }
    standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }
  }
`);
const MeetingsOfRegister = graphql(`
  query MeetingsOfRegister($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String, $last: Int, $before: String) {
    meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...RowOfMeeting }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const MeetingsTotal = graphql(`
  query MeetingsTotal($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }
`);
const useWords = words('meetings-register', {
  vi: {
    heldOn: 'Ngày họp', title: 'Cuộc họp', kind: 'Loại', host: 'Cơ quan chủ trì', committees: 'Ban chỉ đạo', chair: 'Người chủ trì', status: 'Tình trạng', work: 'Việc đã giao', heldFrom: 'Họp từ ngày', heldTo: 'Họp đến ngày', withinOfficeId: 'Trong phạm vi đơn vị', text: 'Nội dung',
    done: '{{done}}/{{total}} hoàn thành', late_other: '{{count}} quá hạn', HELD_ON_DESCENDING: 'Mới họp xếp trước', HELD_ON_ASCENDING: 'Họp trước xếp trước',
  },
  en: {
    heldOn: 'Held on', title: 'Meeting', kind: 'Kind', host: 'Host', committees: 'Committees', chair: 'Chair', status: 'Status', work: 'Work ordered', heldFrom: 'Held from', heldTo: 'Held until', withinOfficeId: 'Held within office', text: 'Text',
    done: '{{done}} of {{total}} completed', late_one: '{{count}} overdue', late_other: '{{count}} overdue', HELD_ON_DESCENDING: 'Last held first', HELD_ON_ASCENDING: 'First held first',
  },
});
const page = getRouteApi('/meetings');

export function MeetingsRegister() {
  const search = page.useSearch();
  const [word, registerWord, deskWord, term, format] = [useWords(), useRegisterWords(), useDeskWords(), useTerms(), useFormat()];
  const go = useTurning();
  const { orderBy, ...filter } = useConditions(search);
  const nameOf = useNames([filter.hostId, filter.withinOfficeId, filter.committeeId]);
  const listed = usePage(MeetingsOfRegister, { filter, orderBy, ...pageOf(search) });
  const total = useQuery(MeetingsTotal, { variables: { filter }, fetchPolicy: 'no-cache', skip: !listed.data });
  const list = listed.data?.meetings;
  const rows = useMemo(() => list && unmasked(RowOfMeeting, list.nodes), [list]);
  const columns = useMemo(
    (): Column<RowOfMeetingFragment>[] => [
      { name: 'heldOn', head: word('heldOn'), share: 1.15, cell: ({ heldOn }) => format.day(heldOn) },
      { name: 'title', head: word('title'), share: 3, cell: ({ id, title }) => <RowLink href={`/meetings/${id}`}><FoundWords text={title} sought={filter.text} /></RowLink> },
      { name: 'kind', head: word('kind'), share: 1.2, cell: ({ kind }) => term(kind) },
      { name: 'host', head: word('host'), share: 1.5, cell: ({ host }) => host.name },
      { name: 'committees', head: word('committees'), share: 2, cell: ({ committees }) => committees.length > 0 && <div>{committees.map(({ id, name }) => <a key={id} href={`/committees/${id}`} className="own-line">{name}</a>)}</div> },
      { name: 'chair', head: word('chair'), share: 1.4, cell: ({ chair, chairPosition }) => [chair?.name, chairPosition].filter(Boolean).join('\n') },
      { name: 'status', head: word('status'), share: 1.2, cell: ({ status }) => term(status) },
      {
        name: 'work',
        head: word('work'),
        share: 1.3,
        cell: ({ id, standing: { total, completedOnTime, completedLate, inProgressOverdue } }) =>
          total > 0 && (
            <div>
              <a href={`/follow-up?meetingId=${id}&role=LEAD`} className="own-line">{word('done', { done: completedOnTime + completedLate, total })}</a>
              {inProgressOverdue > 0 && <a href={`/follow-up?meetingId=${id}&role=LEAD&timeliness=IN_PROGRESS_OVERDUE`} className="late">{word('late', { count: inProgressOverdue })}</a>}
            </div>
          ),
      },
    ],
    [word, term, format, filter.text],
  );

  const told: Told[] = [];
  const tell = (name: keyof typeof filter, label: string, value: string | undefined) => value && told.push({ label, value, without: { [name]: undefined } });
  tell('text', word('text'), filter.text && `“${filter.text}”`);
  tell('heldFrom', word('heldFrom'), filter.heldFrom && format.day(filter.heldFrom));
  tell('heldTo', word('heldTo'), filter.heldTo && format.day(filter.heldTo));
  tell('kind', word('kind'), filter.kind?.map(kind => term(kind)).join(', '));
  tell('status', word('status'), filter.status?.map(status => term(status)).join(', '));
  tell('hostId', word('host'), filter.hostId && nameOf(filter.hostId));
  tell('withinOfficeId', word('withinOfficeId'), filter.withinOfficeId && nameOf(filter.withinOfficeId));
  tell('committeeId', word('committees'), filter.committeeId && nameOf(filter.committeeId));
  const dayOf = (name: 'heldFrom' | 'heldTo') => <DayChoice label={word(name)} value={filter[name] ?? ''} onChange={day => (day || undefined) !== filter[name] && go({ [name]: day || undefined }, true)} />;
  return (
    <RegisterPage title={deskWord('meetings')} told={told}>
      <FilterBar
        told={told}
        text={filter.text}
        more={
          <>
            <OfficeField label={word('host')} value={filter.hostId ?? null} onChange={id => go({ hostId: id ?? undefined })} />
            <CommitteeField label={word('committees')} value={filter.committeeId} onChange={committeeId => go({ committeeId })} />
            <ChoicesField label={word('status')} of={meetingStatuses} named={term} value={filter.status} onChange={status => go({ status })} />
            <NativeSelect label={registerWord('order')} value={orderBy ?? 'HELD_ON_DESCENDING'} data={(['HELD_ON_DESCENDING', 'HELD_ON_ASCENDING'] as const).map(value => ({ value, label: word(value) }))} onChange={({ currentTarget }) => go({ orderBy: currentTarget.value })} />
          </>
        }
      >
        {dayOf('heldFrom')}
        {dayOf('heldTo')}
        <ChoicesField label={word('kind')} of={meetingKinds} named={term} value={filter.kind} onChange={kind => go({ kind })} />
      </FilterBar>
      <Register caption={deskWord('meetings')} columns={columns} page={listed} rows={rows} info={list?.pageInfo} search={search} total={total.data?.meetings.totalCount} />
    </RegisterPage>
  );
}
