import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { DeskOf } from '../desk/desk-of.tsx';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { DayField } from '../language/day-field.tsx';
import { useFormat } from '../language/format.ts';
import { isDay } from '../language/read-day.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { Answer } from '../shell/answer.tsx';
import { Empty, Fault, Loading, NotFound } from '../shell/states.tsx';
import { BackToMeeting } from './back-to-meeting.tsx';
import { Lacking } from './lacking.tsx';
import { useNoticeWords } from './notice-words.ts';
import { WhatItOrders } from './what-it-orders.tsx';
import { tell } from '../shell/notices.tsx';

const ConclusionsToAnnounce = graphql(`
  query ConclusionsToAnnounce($meetingId: ID!) {
    node(id: $meetingId) { __typename ... on Meeting { id title heldOn status } }
    conclusions(first: 100, filter: { meetingId: $meetingId, draft: true }) { totalCount nodes { id ordinal text noTaskArises } }
    directives(first: 100, filter: { meetingId: $meetingId, status: [DRAFT] }) { nodes { __typename id conclusion { id ordinal text noTaskArises } ...OrderedByConclusion } }
  }
`);
const AnnounceConclusions = graphql(`
  mutation AnnounceConclusions($input: AnnounceConclusionsInput!) {
    announceConclusions(input: $input) { done warnings { code message path } meeting { id announcedOn } }
  }
`);
const route = getRouteApi('/meetings/$meetingId/announce');

export function AnnouncePage() {
  return <DeskOf roles={['SECRETARIAT']}><Announcing /></DeskOf>;
}

function Announcing() {
  const { meetingId } = route.useParams();
  const { data, error, refetch } = useQuery(ConclusionsToAnnounce, { variables: { meetingId }, fetchPolicy: 'network-only' });
  const word = useNoticeWords();
  const format = useFormat();
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const { node: meeting, conclusions, directives } = data;
  if (meeting?.__typename !== 'Meeting') return <NotFound />;
  // what was ordered under a conclusion that is announced already is not in force either
  const later = directives.nodes.map(({ conclusion }) => conclusion).filter(({ id }) => !conclusions.nodes.some(other => other.id === id));
  const waiting = [...new Map([...conclusions.nodes, ...later].map(conclusion => [conclusion.id, conclusion])).values()].toSorted((a, b) => a.ordinal - b.ordinal);
  const left = conclusions.totalCount - conclusions.nodes.length;
  return (
    <Stack p="md" maw={900}>
      <BackToMeeting meetingId={meetingId} />
      <div>
        <PageTitle>{word('announceTitle')}</PageTitle>
        <Text c="dimmed">{meeting.title}, {format.day(meeting.heldOn)}</Text>
      </div>
      {waiting.length === 0 ? <Empty>{word('nothingToAnnounce')}</Empty> : (
        <Stack component="section" gap="xs">
          <Title order={2}>{word('wouldBe', { count: waiting.length + left })}</Title>
          <ol className="plain-list">{waiting.map(conclusion => <WhatItOrders key={conclusion.id} {...conclusion} directives={directives.nodes.filter(other => other.conclusion.id === conclusion.id)} />)}</ol>
          {left > 0 && <Text size="sm">{word('andMore', { count: left })}</Text>}
        </Stack>
      )}
      {waiting.length > 0 && ['HELD', 'ISSUED'].includes(meeting.status) && <AnnounceForm meetingId={meetingId} heldOn={meeting.heldOn} />}
      {meeting.status === 'PLANNED' && <Text fw={600}>{word('notHeld')}</Text>}
      {meeting.status === 'CANCELLED' && <Text fw={600}>{word('cancelled')}</Text>}
    </Stack>
  );
}

function AnnounceForm({ meetingId, heldOn }: { meetingId: string; heldOn: string }) {
  const word = useNoticeWords();
  const navigate = route.useNavigate();
  const announce = useChange(AnnounceConclusions);
  const kept = useKeptInput(`announcing.${meetingId}`, heldOn, word('announceTitle'));
  const { value: announcedOn } = kept;
  const isWarned = announce.warnings.length > 0;
  function finish() {
    kept.forget();
    void tell({ color: 'teal', message: word('announced') });
    void navigate({ to: '/meetings/$meetingId', params: { meetingId } });
  }
  const change = (day: string) => {
    // what warns was about what is changed now
    if (isWarned) announce.forget();
    kept.set(day);
  };
  return (
    <form
      noValidate
      // what cannot be taken back is done by its button, and not by Enter in a field
      onSubmit={event => event.preventDefault()}
    >
      <Stack>
        <Text size="sm">{word('announceWhat')}</Text>
        <DayField label={word('announcedOn')} description={word('announcedOnHelp')} maw={240} required value={announcedOn} onChange={change} error={faultOf(announce.refusal, 'announcedOn')} />
        <Answer to={announce} shown={['announcedOn']} onDone={finish} />
        {!isWarned && <Lacking what={isDay(announcedOn) ? [] : [word('announcedOn').toLowerCase()]} />}
        {!isWarned && <Group><Button loading={announce.isUnderWay} disabled={!isDay(announcedOn)} onClick={async () => (await announce.send({ meetingId, announcedOn })) && finish()}>{word('announce')}</Button></Group>}
      </Stack>
    </form>
  );
}
