import { useQuery } from '@apollo/client/react';
import { Container, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { ConclusionsShown } from '../conclusion/conclusions-of-meeting.tsx';
import { graphql } from '../graphql/gql.ts';
import { Fault, Loading, NotFound } from '../shell/states.tsx';
import { AgendaShown } from './agenda-shown.tsx';
import { AttendanceShown } from './attendance-shown.tsx';
import { DocumentsShown } from './documents-shown.tsx';
import { useHoldsAt } from './holds-at.ts';
import { MeetingHead } from './meeting-head.tsx';
import { MeetingHistory } from './meeting-history.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { ObservationsShown } from './observations-shown.tsx';
import { PlacesOfMeeting } from './places-of-meeting.tsx';
import { SessionsShown } from './sessions-shown.tsx';
import { SourceShown } from './source-shown.tsx';
import './meeting.css';

const MeetingShown = graphql(`
  query MeetingShown($id: ID!) {
    node(id: $id) {
      __typename
      ... on Meeting {
        id version title status heldOn
        present: attendance(first: 1) { totalCount }
        found: observations(first: 1) { totalCount }
        spoken: conclusions(first: 1) { totalCount }
        agenda { id }
        host { id parent { id parent { id parent { id parent { id } } } } }
        ...HeadOfMeeting
        ...AgendaOfMeeting
        ...SessionsOfMeeting
        ...DocumentsOfMeeting
        ...SourceOfMeeting
      }
    }
  }
`);
const route = getRouteApi('/meetings/$meetingId');

/** A meeting whole, as far as the viewer may see it; the secretariat of its host goes on logging here until the notice is issued. */
export function MeetingPage() {
  const { meetingId } = route.useParams();
  const word = useMeetingWords();
  const holds = useHoldsAt();
  const { data, error, refetch } = useQuery(MeetingShown, { variables: { id: meetingId } });
  const meeting = data?.node?.__typename === 'Meeting' ? data.node : undefined;
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  if (!meeting) return <NotFound />;
  const isKeeper = holds('SECRETARIAT', meeting.host);
  const seesWhole = isKeeper || holds('LEADERSHIP', meeting.host);
  const mayWrite = isKeeper && (meeting.status === 'PLANNED' || meeting.status === 'HELD');
  const mayLog = isKeeper && meeting.status === 'HELD';
  return (
    <Container size="lg" p="md" key={meeting.id} className="meeting">
      <Stack gap="xl">
        <MeetingHead meeting={meeting} isKeeper={isKeeper} />
        {meeting.status !== 'PLANNED' && <PlacesOfMeeting counts={{ agenda: meeting.agenda.length, attendance: meeting.present.totalCount, observations: meeting.found.totalCount, conclusions: meeting.spoken.totalCount }} mayLog={mayLog} />}
        {isKeeper && meeting.status === 'PLANNED' && <Text c="dimmed">{word('notHeld')}</Text>}
        <div className="parts-of-meeting">
          <AgendaShown meeting={meeting} mayWrite={mayWrite} />
          <SessionsShown meeting={meeting} mayWrite={mayWrite} />
          <DocumentsShown meeting={meeting} mayWrite={mayWrite} />
          <SourceShown meeting={meeting} mayWrite={mayWrite} />
        </div>
        {meeting.status !== 'PLANNED' && (
          <>
            <AttendanceShown meeting={meeting} mayLog={mayLog} />
            <ObservationsShown meeting={meeting} mayLog={mayLog} />
            <ConclusionsShown meeting={meeting} mayLog={mayLog} seesWhole={seesWhole} />
          </>
        )}
        {seesWhole && <MeetingHistory meetingId={meeting.id} />}
      </Stack>
    </Container>
  );
}
