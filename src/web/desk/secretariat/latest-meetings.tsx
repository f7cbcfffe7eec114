import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text, Title } from '@mantine/core';
import { graphql } from '../../graphql/gql.ts';
import type { LatestMeetingsQuery } from '../../graphql/graphql.ts';
import { useFormat } from '../../language/format.ts';
import { useTerms } from '../../language/terms.ts';
import { Empty, Fault, Loading } from '../../shell/states.tsx';
import { ButtonLink, TextLink } from '../../shell/links.tsx';
import { useSecretariatWords } from './secretariat-words.ts';
import type { Whose } from './whose.ts';

const LatestMeetings = graphql(`
  query LatestMeetings($hostId: ID, $committeeId: ID) {
    unfinished: meetings(first: 10, filter: { hostId: $hostId, committeeId: $committeeId, status: [PLANNED, HELD] }) {
      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }
    }
    issued: meetings(first: 5, filter: { hostId: $hostId, committeeId: $committeeId, status: [ISSUED] }) {
      nodes { id title kind heldOn status notices { id number } conclusions(first: 1, filter: { draft: true }) { totalCount } }
    }
  }
`);
type LatestMeeting = LatestMeetingsQuery['issued']['nodes'][number];

/** What was held last, what is unfinished first, and for each what is next to be done. */
export function Meetings({ whose }: { whose: Whose }) {
  const word = useSecretariatWords();
  const { data, error, refetch } = useQuery(LatestMeetings, { variables: whose });
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const meetings = [...data.unfinished.nodes, ...data.issued.nodes];
  return (
    <Stack component="section" aria-labelledby="drafts" gap="xs" className="no-print" miw={0}>
      <Title order={2} id="drafts" tabIndex={-1}>{word('meetings')}</Title>
      {meetings.length === 0 && <Empty>{word('noMeetings')}</Empty>}
      <ul className="plain-list">{meetings.map(meeting => <MeetingRow key={meeting.id} meeting={meeting} />)}</ul>
    </Stack>
  );
}

function MeetingRow({ meeting: { id, title, kind, heldOn, status, notices, conclusions } }: { meeting: LatestMeeting }) {
  const word = useSecretariatWords();
  const term = useTerms();
  const format = useFormat();
  const params = { meetingId: id };
  const unannounced = conclusions.totalCount;
  return (
    <Group component="li" justify="space-between" gap="xs" className="matter-row">
      <Stack gap={2} flex="1 1 16rem" miw={0}>
        <TextLink to="/meetings/$meetingId" params={params} fw={600}>{title}</TextLink>
        <Text size="sm" c="dimmed">{term(kind)}, {format.day(heldOn)}</Text>
        <Text size="sm">{status === 'ISSUED' ? word('issued', { numbers: notices.map(({ number }) => number).join(', ') }) : word(status === 'PLANNED' ? 'planned' : 'held')}</Text>
        {status !== 'PLANNED' && unannounced > 0 && <Text size="sm" fw={600} c="orange.9">{word('unannounced', { count: unannounced })}</Text>}
      </Stack>
      <Group gap="xs">
        {status === 'PLANNED' && <ButtonLink to="/meetings/$meetingId" params={params} size="xs" variant="default">{word('openMeeting')}</ButtonLink>}
        {status !== 'PLANNED' && unannounced > 0 && <ButtonLink to="/meetings/$meetingId/announce" params={params} size="xs">{word('announce')}</ButtonLink>}
        {status === 'HELD' && <ButtonLink to="/meetings/$meetingId/issue" params={params} size="xs" variant={unannounced > 0 ? 'default' : 'filled'}>{word('issue')}</ButtonLink>}
        {status === 'ISSUED' && <ButtonLink to="/meetings/$meetingId/issue" params={params} size="xs" variant="default">{word('notice')}</ButtonLink>}
        {status === 'ISSUED' && <ButtonLink to="/meetings/$meetingId/supplement" params={params} size="xs" variant="default">{word('supplement')}</ButtonLink>}
      </Group>
    </Group>
  );
}
