import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CommitteeField } from '../committee/committee-field.tsx';
import { useDeskWords } from '../desk/desk-words.ts';
import { unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { RowOfConclusionFragment } from '../graphql/graphql.ts';
import { DayChoice } from '../language/day-field.tsx';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { MeetingField } from '../meeting/meeting-field.tsx';
import { OfficeField } from '../office/office-field.tsx';
import { FlagField } from '../register/choice-field.tsx';
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

const RowOfConclusion = graphql(`
  fragment RowOfConclusion on Conclusion {
    id ordinal series text noTaskArises announcedOn
    meeting { id title heldOn }
    notice { number issuedOn }
    replacedBy { id ordinal }
    directives(first: 10) { nodes { __typename id text status dueOn } pageInfo { hasNextPage } }
  }
`);
const ConclusionsOfRegister = graphql(`
  query ConclusionsOfRegister($filter: ConclusionFilter, $first: Int, $after: String, $last: Int, $before: String) {
    conclusions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...RowOfConclusion }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const ConclusionsTotal = graphql(`
  query ConclusionsTotal($filter: ConclusionFilter) { conclusions(filter: $filter) { totalCount } }
`);
const useWords = words('conclusions-register', {
  vi: {
    heldOn: 'Ngày họp', meeting: 'Cuộc họp', ordinal: 'Điểm', text: 'Kết luận', notice: 'Thông báo', directives: 'Nhiệm vụ, chỉ tiêu', heldFrom: 'Họp từ ngày', heldTo: 'Họp đến ngày', host: 'Cơ quan chủ trì', committee: 'Ban chỉ đạo',
    noTaskArises: 'Không phát sinh nhiệm vụ', withoutDirective: 'Chưa giao nhiệm vụ', draft: 'Dự thảo', notIssued: 'Chưa ban hành', replaced: 'Đã thay bằng điểm {{ordinal}} của thông báo bổ sung', none: 'Chưa giao nhiệm vụ', noticeOf: 'Số {{number}}\nngày {{day}}', supplement: '{{ordinal}} (bổ sung {{series}})',
  },
  en: {
    heldOn: 'Held on', meeting: 'Meeting', ordinal: 'Point', text: 'Conclusion', notice: 'Notice', directives: 'Tasks and targets', heldFrom: 'Held from', heldTo: 'Held until', host: 'Host', committee: 'Committee',
    noTaskArises: 'No task arises', withoutDirective: 'Without a directive', draft: 'Draft', notIssued: 'Not issued yet', replaced: 'Replaced by point {{ordinal}} of a supplement', none: 'Orders nothing yet', noticeOf: 'No. {{number}}\nof {{day}}', supplement: '{{ordinal}} (supplement {{series}})',
  },
});
const flags = ['withoutDirective', 'noTaskArises', 'draft'] as const;
const page = getRouteApi('/conclusions');

export function ConclusionsRegister() {
  const search = page.useSearch();
  const [word, registerWord, deskWord, term, format] = [useWords(), useRegisterWords(), useDeskWords(), useTerms(), useFormat()];
  const go = useTurning();
  const filter = useConditions(search);
  const nameOf = useNames([filter.hostId, filter.committeeId, filter.meetingId]);
  const listed = usePage(ConclusionsOfRegister, { filter, ...pageOf(search) });
  const total = useQuery(ConclusionsTotal, { variables: { filter }, fetchPolicy: 'no-cache', skip: !listed.data });
  const list = listed.data?.conclusions;
  const rows = useMemo(() => list && unmasked(RowOfConclusion, list.nodes), [list]);
  const columns = useMemo(
    (): Column<RowOfConclusionFragment>[] => [
      { name: 'heldOn', head: word('heldOn'), share: 1.15, cell: ({ meeting }) => format.day(meeting.heldOn) },
      { name: 'meeting', head: word('meeting'), share: 2.4, cell: ({ meeting }) => <a href={`/meetings/${meeting.id}`} title={meeting.title} className="clamped">{meeting.title}</a> },
      { name: 'ordinal', head: word('ordinal'), share: 0.7, cell: ({ ordinal, series }) => (series > 0 ? word('supplement', { ordinal, series }) : ordinal) },
      {
        name: 'text',
        head: word('text'),
        share: 4,
        cell: ({ id, text, meeting, replacedBy }) => (
          <>
            <RowLink href={`/meetings/${meeting.id}#${id}`}><FoundWords text={text} sought={filter.text} /></RowLink>
            {replacedBy && <span className="own-line quiet">{word('replaced', { ordinal: replacedBy.ordinal })}</span>}
          </>
        ),
      },
      { name: 'notice', head: word('notice'), share: 1.6, cell: ({ notice, announcedOn }) => (notice ? word('noticeOf', { number: notice.number, day: format.day(notice.issuedOn) }) : announcedOn ? <span className="quiet">{word('notIssued')}</span> : <span className="soon">{word('draft')}</span>) },
      {
        name: 'directives',
        head: word('directives'),
        share: 2.5,
        cell: ({ noTaskArises, directives: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <span className="quiet">{word(noTaskArises ? 'noTaskArises' : 'none')}</span>
          ) : (
            <>
              {nodes.map(({ __typename, id, text, status }) => <span key={id} className="own-line">{__typename === 'Target' ? <a href={`/targets/${id}`}>{text}</a> : text}{' '}<span className="quiet">({term(status)})</span></span>)}
              {pageInfo.hasNextPage && '…'}
            </>
          ),
      },
    ],
    [word, term, format, filter.text],
  );

  const told: Told[] = [];
  const tell = (name: keyof typeof filter, label: string, value: string | undefined) => value && told.push({ label, value, without: { [name]: undefined } });
  tell('text', word('text'), filter.text && `“${filter.text}”`);
  tell('meetingId', word('meeting'), filter.meetingId && nameOf(filter.meetingId));
  tell('hostId', word('host'), filter.hostId && nameOf(filter.hostId));
  tell('committeeId', word('committee'), filter.committeeId && nameOf(filter.committeeId));
  for (const name of ['heldFrom', 'heldTo'] as const) tell(name, word(name), filter[name] && format.day(filter[name]));
  for (const name of flags) tell(name, word(name), filter[name] === undefined ? undefined : registerWord(filter[name] ? 'yes' : 'no'));
  const dayOf = (name: 'heldFrom' | 'heldTo') => <DayChoice label={word(name)} value={filter[name] ?? ''} onChange={day => (day || undefined) !== filter[name] && go({ [name]: day || undefined }, true)} />;
  return (
    <RegisterPage title={deskWord('conclusions')} told={told}>
      <FilterBar
        told={told}
        text={filter.text}
        more={
          <>
            <OfficeField label={word('host')} value={filter.hostId ?? null} onChange={id => go({ hostId: id ?? undefined })} />
            <CommitteeField label={word('committee')} value={filter.committeeId} onChange={committeeId => go({ committeeId })} />
            {dayOf('heldFrom')}
            {dayOf('heldTo')}
            <FlagField label={word('noTaskArises')} value={filter.noTaskArises} onChange={noTaskArises => go({ noTaskArises })} />
          </>
        }
      >
        <MeetingField label={word('meeting')} value={filter.meetingId} onChange={meetingId => go({ meetingId })} />
        <FlagField label={word('withoutDirective')} value={filter.withoutDirective} onChange={withoutDirective => go({ withoutDirective })} />
        <FlagField label={word('draft')} value={filter.draft} onChange={draft => go({ draft })} />
      </FilterBar>
      <Register caption={deskWord('conclusions')} columns={columns} page={listed} rows={rows} info={list?.pageInfo} search={search} total={total.data?.conclusions.totalCount} />
    </RegisterPage>
  );
}
