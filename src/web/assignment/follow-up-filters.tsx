import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { memo, useMemo } from 'react';
import { CommitteeField } from '../committee/committee-field.tsx';
import { graphql } from '../graphql/gql.ts';
import { DayChoice } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { MeetingField } from '../meeting/meeting-field.tsx';
import { OfficeField, OfficesField } from '../office/office-field.tsx';
import { ChoiceField, ChoicesField, FlagField } from '../register/choice-field.tsx';
import { FilterBar, type Told } from '../register/filter-bar.tsx';
import { useNames } from '../register/use-names.ts';
import { useRegisterWords } from '../register/register-words.ts';
import { useTurning } from '../register/use-turning.ts';
import { useFormat } from '../language/format.ts';
import { type AssignmentSearch, assignmentOrders, statuses, timelinesses } from './assignment-search.ts';

const FieldsToFilterBy = graphql(`
  query FieldsToFilterBy { fields { id name } }
`);
const useWords = words('follow-up-filters', {
  vi: {
    withinOfficeId: 'Đơn vị và các đơn vị trực thuộc', officeIds: 'Đúng những đơn vị này', hostId: 'Cơ quan chủ trì cuộc họp', committeeId: 'Ban chỉ đạo', meetingId: 'Cuộc họp', fieldId: 'Lĩnh vực', waitingForOfficeId: 'Chờ đơn vị', role: 'Vai trò', kind: 'Loại', timeliness: 'Tiến độ, thời hạn', status: 'Trạng thái',
    dueFrom: 'Hạn từ ngày', dueTo: 'Hạn đến ngày', hasDeadline: 'Có thời hạn', dueSoon: 'Sắp đến hạn', blocked: 'Đang vướng mắc', needsReview: 'Chờ xem xét', extendedRepeatedly: 'Gia hạn nhiều lần', isRequest: 'Đề nghị ngoài phạm vi quản lý', late: 'Quá hạn bao lâu', days: '{{days}} ngày', daysFrom: 'trên {{days}} ngày', text: 'Nội dung', asOf: 'Tính đến ngày', basis: 'Tính theo',
    DUE_ON_ASCENDING: 'Hạn gần trước', DUE_ON_DESCENDING: 'Hạn xa trước', ASSIGNED_ON_ASCENDING: 'Giao trước xếp trước', ASSIGNED_ON_DESCENDING: 'Mới giao xếp trước',
  },
  en: {
    withinOfficeId: 'Office and those below it', officeIds: 'Exactly these offices', hostId: 'Host of the meeting', committeeId: 'Committee', meetingId: 'Meeting', fieldId: 'Field', waitingForOfficeId: 'Waits for office', role: 'Role', kind: 'Kind', timeliness: 'Timeliness', status: 'Status',
    dueFrom: 'Due from', dueTo: 'Due until', hasDeadline: 'Has a deadline', dueSoon: 'Due soon', blocked: 'Blocked', needsReview: 'Under review', extendedRepeatedly: 'Extended repeatedly', isRequest: 'Requests to other offices', late: 'How late', days: '{{days}} days', daysFrom: 'over {{days}} days', text: 'Text', asOf: 'As of', basis: 'Judged by',
    DUE_ON_ASCENDING: 'Earliest deadline first', DUE_ON_DESCENDING: 'Latest deadline first', ASSIGNED_ON_ASCENDING: 'Assigned first', ASSIGNED_ON_DESCENDING: 'Assigned last',
  },
});

const flags = ['hasDeadline', 'dueSoon', 'blocked', 'needsReview', 'extendedRepeatedly', 'isRequest'] as const;
/** The ages of lateness that standings tell apart. */
const ages = ['1-7', '8-30', '31-90', '91-'] as const;

const records = ['withinOfficeId', 'hostId', 'committeeId', 'meetingId', 'fieldId', 'waitingForOfficeId'] as const;

/** The filter of an address in words. */
export function useToldAssignments(search: AssignmentSearch): Told[] {
  const word = useWords();
  const registerWord = useRegisterWords();
  const term = useTerms();
  const format = useFormat();
  const nameOf = useNames([...records.map(name => search[name]), ...(search.officeIds ?? [])]);
  // told anew with another filter only: the bar of filters is drawn again with it
  return useMemo(() => {
    const told: Told[] = [];
    const tell = (name: keyof AssignmentSearch & Parameters<typeof word>[0], value: string): void => void told.push({ label: word(name), value, without: { [name]: undefined } });
    if (search.text) tell('text', `“${search.text}”`);
    for (const name of records) if (search[name]) tell(name, nameOf(search[name]));
    if (search.officeIds?.length) tell('officeIds', search.officeIds.map(nameOf).join(', '));
    for (const name of ['timeliness', 'status'] as const) if (search[name]?.length) tell(name, search[name].map(one => term(one)).join(', '));
    for (const name of ['role', 'kind', 'basis'] as const) if (search[name]) tell(name, term(search[name]));
    for (const name of ['dueFrom', 'dueTo', 'asOf'] as const) if (search[name]) tell(name, format.day(search[name]));
    const { daysOverdueFrom: from, daysOverdueTo: to } = search;
    if (from !== undefined || to !== undefined) told.push({ label: word('late'), value: to === undefined ? word('daysFrom', { days: (from ?? 1) - 1 }) : word('days', { days: `${from ?? 1}–${to}` }), without: { daysOverdueFrom: undefined, daysOverdueTo: undefined } });
    for (const name of flags) if (search[name] !== undefined) tell(name, registerWord(search[name] ? 'yes' : 'no'));
    return told;
  }, [search, nameOf, word, registerWord, term, format]);
}

/** Every filter that the API has of assignments. */
export const FollowUpFilters = memo(function FollowUpFilters({ search, told }: { search: AssignmentSearch; told: readonly Told[] }) {
  const word = useWords();
  const term = useTerms();
  const go = useTurning();
  const registerWord = useRegisterWords();
  const { data } = useQuery(FieldsToFilterBy, { fetchPolicy: 'cache-first' });
  const record = (name: 'hostId' | 'withinOfficeId' | 'waitingForOfficeId') => ({ label: word(name), value: search[name] ?? null, onChange: (id: string | null) => go({ [name]: id ?? undefined }) });
  const flagOf = (name: (typeof flags)[number]) => <FlagField label={word(name)} value={search[name]} onChange={flag => go({ [name]: flag })} />;
  // a day that is not whole yet changes nothing
  const dayOf = (name: 'dueFrom' | 'dueTo' | 'asOf') => <DayChoice label={word(name)} value={search[name] ?? ''} onChange={day => (day || undefined) !== search[name] && go({ [name]: day || undefined }, true)} />;
  return (
    <FilterBar
      told={told}
      text={search.text}
      more={
        <>
          <OfficesField label={word('officeIds')} value={search.officeIds ?? []} onChange={ids => go({ officeIds: ids.length > 0 ? ids : undefined })} />
          <ChoicesField label={word('status')} of={statuses} named={term} value={search.status} onChange={status => go({ status })} />
          <ChoiceField label={word('kind')} of={['TASK', 'TARGET'] as const} named={term} value={search.kind} onChange={kind => go({ kind })} />
          <ChoiceField label={word('fieldId')} of={data?.fields.map(({ id }) => id) ?? []} named={id => data?.fields.find(field => field.id === id)?.name ?? id} value={search.fieldId} onChange={fieldId => go({ fieldId })} />
          <OfficeField {...record('hostId')} />
          <CommitteeField label={word('committeeId')} value={search.committeeId} onChange={committeeId => go({ committeeId })} />
          <MeetingField label={word('meetingId')} value={search.meetingId} onChange={meetingId => go({ meetingId })} />
          <OfficeField {...record('waitingForOfficeId')} />
          {dayOf('dueFrom')}
          {dayOf('dueTo')}
          {dayOf('asOf')}
          <ChoiceField label={word('basis')} of={['CURRENT', 'ORIGINAL'] as const} named={term} value={search.basis} onChange={basis => go({ basis })} />
          <ChoiceField
            label={word('late')}
            of={ages}
            named={age => (age === '91-' ? word('daysFrom', { days: 90 }) : word('days', { days: age.replace('-', '–') }))}
            value={ages.find(age => age === `${search.daysOverdueFrom}-${search.daysOverdueTo ?? ''}`)}
            onChange={age => go({ daysOverdueFrom: age && Number(age.split('-')[0]), daysOverdueTo: age && (Number(age.split('-')[1]) || undefined) })}
          />
          {flagOf('hasDeadline')}
          {flagOf('dueSoon')}
          {flagOf('blocked')}
          {flagOf('needsReview')}
          {flagOf('extendedRepeatedly')}
          {flagOf('isRequest')}
          <NativeSelect label={registerWord('order')} value={search.orderBy ?? 'DUE_ON_ASCENDING'} data={assignmentOrders.map(value => ({ value, label: word(value) }))} onChange={({ currentTarget }) => go({ orderBy: assignmentOrders.find(order => order === currentTarget.value) })} />
        </>
      }
    >
      <OfficeField {...record('withinOfficeId')} />
      <ChoicesField label={word('timeliness')} of={timelinesses} named={term} value={search.timeliness} onChange={timeliness => go({ timeliness })} />
      <ChoiceField label={word('role')} of={['LEAD', 'COORDINATING'] as const} named={term} value={search.role} onChange={role => go({ role })} />
    </FilterBar>
  );
});
