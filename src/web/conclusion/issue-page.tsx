import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { DeskOf } from '../desk/desk-of.tsx';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { ButtonLink } from '../shell/links.tsx';
import { Fault, Loading, NotFound } from '../shell/states.tsx';
import { useNoticeWords } from './notice-words.ts';
import { IssueForm } from './issue-form.tsx';
import { IssuedNotices } from './issued-notices.tsx';

const MeetingToIssue = graphql(`
  query MeetingToIssue($meetingId: ID!) {
    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status notices { id } ...MeetingOfNotice ...MeetingToSign } }
    drafts: conclusions(first: 1, filter: { meetingId: $meetingId, draft: true }) { totalCount }
    directives(first: 100, filter: { meetingId: $meetingId }) { totalCount nodes { __typename id conclusion { id series } assignments(first: 20, filter: { role: LEAD }) { totalCount nodes { id office { id name } } } } }
  }
`);
const route = getRouteApi('/meetings/$meetingId/issue');

/** Where the notice is issued, and afterwards shown as it is printed. */
export function IssuePage() {
  const { meetingId } = route.useParams();
  const { data, error, refetch } = useQuery(MeetingToIssue, { variables: { meetingId } });
  const word = useNoticeWords();
  const format = useFormat();
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const meeting = data.node;
  if (meeting?.__typename !== 'Meeting') return <NotFound />;
  const isIssued = meeting.notices.length > 0;
  const { directives } = data;
  const recipients = (series: number) => {
    const ordered = directives.nodes.filter(({ conclusion }) => conclusion.series === series);
    const names = ordered.flatMap(({ assignments }) => assignments.nodes.map(({ office }) => office.name));
    // the paper names no more than are read, and says that there are others
    const areAll = directives.totalCount === directives.nodes.length && ordered.every(({ assignments }) => assignments.totalCount === assignments.nodes.length);
    return [...new Set(names), ...(areAll ? [] : ['Các đơn vị khác được giao nhiệm vụ'])];
  };
  const page = (
    <Stack p="md" className="on-paper">
      <div className="no-print">
        <PageTitle>{word(isIssued ? 'issuedTitle' : 'issueTitle')}</PageTitle>
        <Text c="dimmed">{meeting.title}, {format.day(meeting.heldOn)}</Text>
      </div>
      {isIssued ? <IssuedNotices meeting={meeting} recipients={recipients} /> : <IssueForm meeting={meeting} title={meeting.title} drafts={data.drafts.totalCount} recipients={recipients(0)} />}
      <ButtonLink to="/meetings/$meetingId" params={{ meetingId }} variant="subtle" className="no-print" style={{ alignSelf: 'flex-start' }}>{word('back')}</ButtonLink>
    </Stack>
  );
  return meeting.status === 'HELD' ? <DeskOf roles={['SECRETARIAT']}>{page}</DeskOf> : page;
}
