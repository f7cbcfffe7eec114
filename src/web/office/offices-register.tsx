import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useDeskWords } from '../desk/desk-words.ts';
import { unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { RowOfOfficeFragment } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
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
import { OfficeField } from './office-field.tsx';
import { useOfficeKind } from './office-kind.ts';
import { officeKinds } from './offices-search.ts';

const RowOfOffice = graphql(`
  fragment RowOfOffice on Office { id code name kind aliases validFrom validUntil parent { id name } }
`);
const OfficesOfRegister = graphql(`
  query OfficesOfRegister($filter: OfficeFilter, $first: Int, $after: String, $last: Int, $before: String) {
    offices(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...RowOfOffice }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const OfficesTotal = graphql(`
  query OfficesTotal($filter: OfficeFilter) { offices(filter: $filter) { totalCount } }
`);
const useWords = words('offices-register', {
  vi: { name: 'Tên đơn vị', code: 'Mã', kind: 'Loại', parent: 'Trực thuộc', within: 'Trong phạm vi', below: 'Đơn vị trực thuộc', owes: 'Việc được giao', valid: 'Hiệu lực', text: 'Tên', ended: 'Kể cả đơn vị đã kết thúc', since: 'từ {{day}}', until: 'đến {{day}}', seeBelow: 'Xem', belowOf: 'Xem các đơn vị trực thuộc {{name}}', seeWork: 'Xem việc', workOf: 'Xem việc của {{name}}' },
  en: { name: 'Name', code: 'Code', kind: 'Kind', parent: 'Belongs to', within: 'Within', below: 'Offices below', owes: 'Work', valid: 'Valid', text: 'Name', ended: 'Ended offices, too', since: 'from {{day}}', until: 'until {{day}}', seeBelow: 'Show', belowOf: 'Show the offices below {{name}}', seeWork: 'Show work', workOf: 'Show work of {{name}}' },
});
const page = getRouteApi('/offices');

export function OfficesRegister() {
  const search = page.useSearch();
  const { today } = useViewer();
  const [word, deskWord, kindOf, format] = [useWords(), useDeskWords(), useOfficeKind(), useFormat()];
  const go = useTurning();
  const { ended, ...conditions } = useConditions(search);
  const filter = { ...conditions, kind: conditions.kind, ...(!ended && { validOn: today }) };
  const nameOf = useNames([filter.parentId, filter.withinOfficeId]);
  const listed = usePage(OfficesOfRegister, { filter, ...pageOf(search) });
  const total = useQuery(OfficesTotal, { variables: { filter }, fetchPolicy: 'no-cache', skip: !listed.data });
  const list = listed.data?.offices;
  const rows = useMemo(() => list && unmasked(RowOfOffice, list.nodes), [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a kind is called is said by the language, as words are
  const columns = useMemo(
    (): Column<RowOfOfficeFragment>[] => [
      { name: 'name', head: word('name'), share: 3, cell: ({ id, name, aliases }) => <><RowLink href={`/offices/${id}`}><FoundWords text={name} sought={filter.text} /></RowLink>{aliases.length > 0 && <span className="own-line quiet"><FoundWords text={aliases.join('; ')} sought={filter.text} /></span>}</> },
      { name: 'code', head: word('code'), share: 2.3, cell: ({ code }) => code },
      { name: 'kind', head: word('kind'), share: 1.5, cell: ({ kind }) => kindOf(kind) },
      { name: 'parent', head: word('parent'), share: 2, cell: ({ parent }) => parent && <a href={`/offices/${parent.id}`}>{parent.name}</a> },
      { name: 'below', head: word('below'), cell: ({ id, name }) => <a href={`/offices?parentId=${id}`} aria-label={word('belowOf', { name })}>{word('seeBelow')}</a> },
      { name: 'owes', head: word('owes'), cell: ({ id, name }) => <a href={`/follow-up?withinOfficeId=${id}`} aria-label={word('workOf', { name })}>{word('seeWork')}</a> },
      { name: 'valid', head: word('valid'), share: 1.2, cell: ({ validFrom, validUntil }) => [validFrom && word('since', { day: format.day(validFrom) }), validUntil && word('until', { day: format.day(validUntil) })].filter(Boolean).join('\n') },
    ],
    [word, format, filter.text],
  );

  const told: Told[] = [];
  const tell = (name: keyof typeof search, label: string, value: string | undefined) => value !== undefined && told.push({ label, value, without: { [name]: undefined } });
  tell('text', word('text'), filter.text && `“${filter.text}”`);
  tell('kind', word('kind'), filter.kind?.map(kindOf).join(', '));
  tell('parentId', word('parent'), filter.parentId && nameOf(filter.parentId));
  tell('withinOfficeId', word('within'), filter.withinOfficeId && nameOf(filter.withinOfficeId));
  tell('ended', word('ended'), ended ? '' : undefined);
  return (
    <RegisterPage title={deskWord('offices')} told={told}>
      <FilterBar told={told} text={filter.text} isByName>
        <ChoicesField label={word('kind')} of={officeKinds} named={kindOf} value={filter.kind} onChange={kind => go({ kind })} />
        <OfficeField label={word('parent')} value={filter.parentId ?? null} onChange={id => go({ parentId: id ?? undefined })} />
        <Checkbox mt={{ sm: 30 }} label={word('ended')} checked={ended ?? false} onChange={({ currentTarget }) => go({ ended: currentTarget.checked || undefined })} />
      </FilterBar>
      <Register caption={deskWord('offices')} columns={columns} page={listed} rows={rows} info={list?.pageInfo} search={search} total={total.data?.offices.totalCount} />
    </RegisterPage>
  );
}
