import { useQuery } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { FourClasses } from '../register/four-classes.tsx';
import { Led } from '../register/led.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Fault, Loading, NotFound } from '../shell/states.tsx';
import { useCommitteeKind } from './committee-kind.ts';
import { OpenMattersOfCommittee } from './open-matters-of-committee.tsx';

const CommitteeSeen = graphql(`
  query CommitteeSeen($id: ID!) {
    node(id: $id) {
      __typename
      ... on Committee {
        id name kind validFrom validUntil
        host { id name } head { id name position } standingAgency { id name }
        members { role validFrom validUntil person { id name position office { id name } } }
        standing { ...FourClassesOfStanding }
      }
    }
    meetings(first: 20, filter: { committeeId: $id }) { nodes { id title heldOn status kind } pageInfo { hasNextPage } }
  }
`);
const useWords = words('committee-page', {
  vi: { kind: 'Loại', host: 'Thuộc cơ quan', head: 'Trưởng ban', unknown: 'chưa ghi', agency: 'Cơ quan thường trực', valid: 'Hiệu lực', since: 'từ {{day}}', until: 'đến {{day}}', members: 'Thành viên', noMembers: 'Chưa ghi thành viên', name: 'Họ tên', position: 'Chức vụ, đơn vị', role: 'Vai trò', period: 'Thời gian', meetings: 'Cuộc họp', noMeetings: 'Chưa họp lần nào', more: 'Xem tất cả cuộc họp', work: 'Việc đã giao', all: 'Sổ theo dõi của ban' },
  en: { kind: 'Kind', host: 'Of', head: 'Head', unknown: 'not recorded', agency: 'Standing agency', valid: 'Valid', since: 'from {{day}}', until: 'until {{day}}', members: 'Members', noMembers: 'No members are recorded', name: 'Name', position: 'Position and office', role: 'Role', period: 'Time', meetings: 'Meetings', noMeetings: 'It has not met yet', more: 'All its meetings', work: 'Work ordered', all: 'The committee’s follow-up register' },
});
const page = getRouteApi('/committees/$committeeId');

/** Who sits in a committee, when it met, and what is open of what it ordered. */
export function CommitteePage() {
  const { committeeId } = page.useParams();
  const { data, error, refetch } = useQuery(CommitteeSeen, { variables: { id: committeeId } });
  const [word, term, kindOf, format] = [useWords(), useTerms(), useCommitteeKind(), useFormat()];
  const committee = data?.node?.__typename === 'Committee' ? data.node : undefined;
  if (!data) return error ? <Fault error={error} again={() => refetch()} /> : <Loading />;
  if (!committee) return <NotFound />;
  const period = (from: string | null | undefined, until: string | null | undefined): string => [from && word('since', { day: format.day(from) }), until && word('until', { day: format.day(until) })].filter(Boolean).join(' ');
  const valid = period(committee.validFrom, committee.validUntil);
  return (
    <Led>
      <PageTitle>{committee.name}</PageTitle>
      <dl className="record-facts">
        <div><dt>{word('kind')}</dt><dd>{kindOf(committee.kind)}</dd></div>
        <div><dt>{word('host')}</dt><dd><a href={`/offices/${committee.host.id}`}>{committee.host.name}</a></dd></div>
        <div><dt>{word('head')}</dt><dd>{committee.head ? [committee.head.name, committee.head.position].filter(Boolean).join(' – ') : <span className="quiet">{word('unknown')}</span>}</dd></div>
        {committee.standingAgency && <div><dt>{word('agency')}</dt><dd><a href={`/offices/${committee.standingAgency.id}`}>{committee.standingAgency.name}</a></dd></div>}
        {valid && <div><dt>{word('valid')}</dt><dd>{valid}</dd></div>}
      </dl>
      <Stack gap="xs" component="section">
        <Title order={2}>{word('work')}</Title>
        <FourClasses standing={committee.standing} among={`committeeId=${committee.id}`} />
        <p className="links"><a href={`/follow-up?committeeId=${committee.id}`}>{word('all')}</a></p>
      </Stack>
      <OpenMattersOfCommittee committeeId={committee.id} />
      <Stack gap="xs" component="section">
        <Title order={2}>{word('members')}</Title>
        {committee.members.length === 0 ? (
          <Text c="dimmed" size="sm">{word('noMembers')}</Text>
        ) : (
          <table className="register" aria-label={word('members')}>
            <thead><tr>{(['name', 'role', 'position', 'period'] as const).map(name => <th key={name} scope="col">{word(name)}</th>)}</tr></thead>
            <tbody>
              {committee.members.map(({ person, role, validFrom, validUntil }) => (
                <tr key={person.id + role + validFrom}>
                  <td data-head={word('name')}>{person.name}</td>
                  <td data-head={word('role')}>{term(role)}</td>
                  <td data-head={word('position')}>{[person.position, person.office?.name].filter(Boolean).join(', ')}</td>
                  <td data-head={word('period')}>{period(validFrom, validUntil)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Stack>
      <Stack gap="xs" component="section">
        <Title order={2}>{word('meetings')}</Title>
        {data.meetings.nodes.length === 0 ? <Text c="dimmed" size="sm">{word('noMeetings')}</Text> : <ul className="directory-list">{data.meetings.nodes.map(({ id, title, heldOn, status }) => <li key={id}>{format.day(heldOn)}: <a href={`/meetings/${id}`}>{title}</a> <span className="quiet">({term(status)})</span></li>)}</ul>}
        {data.meetings.pageInfo.hasNextPage && <a href={`/meetings?committeeId=${committee.id}`}>{word('more')}</a>}
      </Stack>
    </Led>
  );
}
