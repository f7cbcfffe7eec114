import { useQuery } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import { FourClasses } from '../register/four-classes.tsx';
import { Led } from '../register/led.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Fault, Loading, NotFound } from '../shell/states.tsx';
import { useOfficeKind } from './office-kind.ts';

const OfficeSeen = graphql(`
  query OfficeSeen($id: ID!) {
    node(id: $id) {
      __typename
      ... on Office {
        id code name kind lineAuthority validFrom validUntil aliases
        parent { id name parent { id name parent { id name } } }
        standing { ...FourClassesOfStanding }
      }
    }
    below: offices(first: 50, filter: { parentId: $id }) { nodes { id name } pageInfo { hasNextPage } }
    people(first: 50, filter: { officeId: $id }) { nodes { id name position validUntil } pageInfo { hasNextPage } }
  }
`);
const useWords = words('office-page', {
  vi: { code: 'Mã đơn vị', kind: 'Loại', lineAuthority: 'Ngành dọc', valid: 'Hiệu lực', since: 'từ {{day}}', until: 'đến {{day}}', aliases: 'Tên gọi khác', owes: 'Việc được giao', all: 'Sổ theo dõi của đơn vị', overdue: 'Việc quá hạn của đơn vị', waiting: 'Việc đang chờ đơn vị này', below: 'Đơn vị trực thuộc', people: 'Cán bộ', noPeople: 'Danh bạ chưa ghi ai ở đơn vị này', more: 'Xem tất cả', parents: 'Đơn vị cấp trên', left: 'đến {{day}}' },
  en: { code: 'Code', kind: 'Kind', lineAuthority: 'Line authority', valid: 'Valid', since: 'from {{day}}', until: 'until {{day}}', aliases: 'Other spellings', owes: 'Work', all: 'The office’s follow-up register', overdue: 'Overdue work of the office', waiting: 'Work that waits for this office', below: 'Offices below', people: 'People', noPeople: 'The directory knows nobody of this office', more: 'Show all', parents: 'Offices above', left: 'until {{day}}' },
});
const page = getRouteApi('/offices/$officeId');

/** What an office is, what it belongs to, and what it owes. */
export function OfficePage() {
  const { officeId } = page.useParams();
  const { data, error, refetch } = useQuery(OfficeSeen, { variables: { id: officeId } });
  const [word, kindOf, format] = [useWords(), useOfficeKind(), useFormat()];
  const office = data?.node?.__typename === 'Office' ? data.node : undefined;
  if (!data) return error ? <Fault error={error} again={() => refetch()} /> : <Loading />;
  if (!office) return <NotFound />;
  const above = [office.parent?.parent?.parent, office.parent?.parent, office.parent].filter(parent => parent != null);
  const facts: [string, string | undefined | null][] = [
    [word('code'), office.code],
    [word('kind'), kindOf(office.kind)],
    [word('lineAuthority'), office.lineAuthority],
    [word('valid'), [office.validFrom && word('since', { day: format.day(office.validFrom) }), office.validUntil && word('until', { day: format.day(office.validUntil) })].filter(Boolean).join(' ')],
    [word('aliases'), office.aliases.join('; ')],
  ];
  return (
    <Led>
      {above.length > 0 && <nav aria-label={word('parents')} className="above">{above.map(({ id, name }) => <a key={id} href={`/offices/${id}`}>{name}</a>)}</nav>}
      <PageTitle>{office.name}</PageTitle>
      <dl className="record-facts">{facts.filter(([, value]) => value).map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      <Stack gap="xs" component="section">
        <Title order={2}>{word('owes')}</Title>
        <FourClasses standing={office.standing} among={`officeIds=${office.id}`} />
        <p className="links">
          <a href={`/follow-up?withinOfficeId=${office.id}`}>{word('all')}</a>
          <a href={`/follow-up?withinOfficeId=${office.id}&timeliness=IN_PROGRESS_OVERDUE`}>{word('overdue')}</a>
          <a href={`/follow-up?waitingForOfficeId=${office.id}`}>{word('waiting')}</a>
        </p>
      </Stack>
      {data.below.nodes.length > 0 && (
        <Stack gap="xs" component="section">
          <Title order={2}>{word('below')}</Title>
          <ul className="directory-list">{data.below.nodes.map(({ id, name }) => <li key={id}><a href={`/offices/${id}`}>{name}</a></li>)}</ul>
          {data.below.pageInfo.hasNextPage && <a href={`/offices?parentId=${office.id}`}>{word('more')}</a>}
        </Stack>
      )}
      <Stack gap="xs" component="section">
        <Title order={2}>{word('people')}</Title>
        {data.people.nodes.length === 0 ? <Text c="dimmed" size="sm">{word('noPeople')}</Text> : <ul className="directory-list">{data.people.nodes.map(({ id, name, position, validUntil }) => <li key={id}>{name}{position && <span className="quiet"> – {position}</span>}{validUntil && <span className="quiet"> ({word('left', { day: format.day(validUntil) })})</span>}</li>)}</ul>}
      </Stack>
    </Led>
  );
}
