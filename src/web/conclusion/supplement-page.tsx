import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { DeskOf } from '../desk/desk-of.tsx';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { Empty, Fault, Loading, NotFound } from '../shell/states.tsx';
import { BackToMeeting } from './back-to-meeting.tsx';
import { useNoticeWords } from './notice-words.ts';
import { SupplementForm } from './supplement-form.tsx';
import { UnderReview } from './under-review.tsx';

const MeetingToSupplement = graphql(`
  query MeetingToSupplement($meetingId: ID!) {
    node(id: $meetingId) { __typename ... on Meeting { id title heldOn notices { id number } ...MeetingWithConclusions } }
  }
`);
const route = getRouteApi('/meetings/$meetingId/supplement');

export function SupplementPage() {
  return <DeskOf roles={['SECRETARIAT']}><Supplementing /></DeskOf>;
}

function Supplementing() {
  const { meetingId } = route.useParams();
  const { data, error, refetch } = useQuery(MeetingToSupplement, { variables: { meetingId } });
  const word = useNoticeWords();
  const format = useFormat();
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const meeting = data.node;
  if (meeting?.__typename !== 'Meeting') return <NotFound />;
  return (
    <Stack p="md" maw={900}>
      <BackToMeeting meetingId={meetingId} />
      <div>
        <PageTitle>{word('supplementTitle')}</PageTitle>
        <Text c="dimmed">{meeting.title}, {format.day(meeting.heldOn)}</Text>
      </div>
      <UnderReview meetingId={meetingId} />
      {/* after each supplement the form begins anew */}
      {meeting.notices.length === 0 ? <Empty>{word('notIssued')}</Empty> : <SupplementForm key={meeting.notices.length} meeting={meeting} title={meeting.title} number={meeting.notices[0].number} />}
    </Stack>
  );
}
