import { Anchor, Badge, Button, Group, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { AmendMeeting } from './amend-meeting.tsx';
import { HoldOrCancel } from './hold-or-cancel.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { PageTitle } from '../shell/page-title.tsx';

export const HeadOfMeeting = graphql(`
  fragment HeadOfMeeting on Meeting {
    id version title kind status heldOn mode place chairPosition periodFrom periodUntil announcedOn
    host { id name } committees { id name } chair { id name } coChairs { id name position }
    drafts: conclusions(first: 1, filter: { draft: true }) { totalCount }
    notices { id series number issuedOn signerPosition signer { id name } }
  }
`);

/** What every paper about a meeting begins with, and what is to be done with it next. */
export function MeetingHead({ meeting, isKeeper }: { meeting: FragmentType<typeof HeadOfMeeting>; isKeeper: boolean }) {
  const head = unmasked(HeadOfMeeting, meeting);
  const { id, title, kind, status, heldOn, mode, place, host, committees, chair, chairPosition, coChairs, periodFrom, periodUntil, notices, announcedOn, drafts } = head;
  // then its notice is what comes next; more may still be ordered and announced
  const isAnnounced = !!announcedOn && drafts.totalCount === 0;
  const word = useMeetingWords();
  const term = useTerms();
  const format = useFormat();
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Badge variant="light" tt="none">{term(kind)}</Badge>
        <Badge variant="outline" color="gray.8" tt="none">{term(status)}</Badge>
        {announcedOn && <Text size="sm" c="dimmed">{word('announcedOn', { day: format.day(announcedOn) })}</Text>}
      </Group>
      <PageTitle style={{ overflowWrap: 'anywhere' }}>{title}</PageTitle>
      <Text>{[format.day(heldOn), term(mode), place].filter(Boolean).join(' · ')}</Text>
      <dl className="facts">
        <Fact label={word('host')}><Anchor renderRoot={props => <Link to="/offices/$officeId" params={{ officeId: host.id }} {...props} />}>{host.name}</Anchor></Fact>
        {committees.length > 0 && <Fact label={word('committees')}>{committees.map(({ id, name }, i) => <span key={id}>{i > 0 && ', '}<Anchor renderRoot={props => <Link to="/committees/$committeeId" params={{ committeeId: id }} {...props} />}>{name}</Anchor></span>)}</Fact>}
        {chair && <Fact label={word('chair')}>{[chair.name, chairPosition].filter(Boolean).join(', ')}</Fact>}
        {coChairs.length > 0 && <Fact label={word('coChairs')}>{coChairs.map(({ name, position }) => [name, position].filter(Boolean).join(', ')).join('; ')}</Fact>}
        {(periodFrom || periodUntil) && <Fact label={word('periodFrom')}>{[periodFrom, periodUntil].map(day => (day ? format.day(day) : '…')).join(' – ')}</Fact>}
      </dl>
      {notices.length > 0 && (
        <List aria-label={word('notices')}>
          {notices.map(({ id, series, number, issuedOn, signer, signerPosition }) => (
            <List.Item key={id}>{word(series === 0 ? 'notice' : 'supplementNotice', { number, day: format.day(issuedOn) })}, {word('signedBy', { name: [signer.name, signerPosition].filter(Boolean).join(', ') })}</List.Item>
          ))}
        </List>
      )}
      {isKeeper && status !== 'CANCELLED' && (
        <Stack gap="sm" className="no-print">
          {status === 'PLANNED' && <HoldOrCancel key={heldOn} meetingId={id} heldOn={heldOn} />}
          <Group gap="xs" role="group" aria-label={word('steps')}>
            {status === 'HELD' && <Button size="sm" variant={isAnnounced ? 'light' : 'filled'} renderRoot={props => <Link to="/meetings/$meetingId/announce" params={{ meetingId: id }} {...props} />}>{word('announce')}</Button>}
            {status === 'HELD' && <Button size="sm" variant={isAnnounced ? 'filled' : 'light'} renderRoot={props => <Link to="/meetings/$meetingId/issue" params={{ meetingId: id }} {...props} />}>{word('issue')}</Button>}
            {status === 'ISSUED' && <Button size="sm" variant="light" renderRoot={props => <Link to="/meetings/$meetingId/supplement" params={{ meetingId: id }} {...props} />}>{word('supplement')}</Button>}
            {status !== 'ISSUED' && <AmendMeeting head={head} />}
          </Group>
        </Stack>
      )}
    </Stack>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">{label}</Text>
      <Text component="dd" m={0}>{children}</Text>
    </div>
  );
}
