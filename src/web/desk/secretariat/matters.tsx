import { useQuery } from '@apollo/client/react';
import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DecideExtension } from '../../assignment/decide-extension.tsx';
import { RequestInWords } from '../../assignment/request-in-words.tsx';
import { reviewSteps, Steps } from '../../assignment/steps/steps.tsx';
import { graphql } from '../../graphql/gql.ts';
import { useFormat } from '../../language/format.ts';
import { useTerms } from '../../language/terms.ts';
import { NameOffices } from '../../office/name-offices.tsx';
import { Empty, Fault, Loading } from '../../shell/states.tsx';
import { TextLink } from '../../shell/links.tsx';
import { AllShares } from './all-shares.tsx';
import { Matter } from './matter.tsx';
import { ReportInWords } from './report-in-words.tsx';
import { useSecretariatWords } from './secretariat-words.ts';
import { ShareRow } from './share-row.tsx';
import { ToUrge } from './to-urge.tsx';
import type { Whose } from './whose.ts';

const MattersOnDesk = graphql(`
  query MattersOnDesk($hostId: ID, $committeeId: ID, $first: Int) {
    openMatters(hostId: $hostId, committeeId: $committeeId) {
      asOf
      standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue }
      awaitingConfirmation(first: $first) { totalCount nodes { id ...ShareOnDesk ...ReportsOfShare ...StepsOfAssignment } }
      pendingExtensions { id ...RequestedExtension assignment { id ...ShareOnDesk } }
      declined(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment history(first: 5) { nodes { id action on reason } } } }
      underReview(first: $first) { totalCount nodes { id ...ShareOnDesk ...StepsOfAssignment directive { id conclusion { id replacedBy { id text } } } } }
      toBeNamed(first: $first) { totalCount nodes { id ...ShareOnDesk ...ShareToName } }
      conclusionsWithoutDirective(first: $first) { totalCount nodes { id ordinal text meeting { id title heldOn } } }
      blocked(first: $first) { totalCount nodes { id ...ShareOnDesk obstacles { id text needed clearedOn waitingFor { id name } } } }
      overdue(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }
      dueSoon(first: $first) { totalCount nodes { id ...ShareOnDesk ...UrgedAssignment } }
      offTrackTargets(first: $first) { totalCount nodes { id text dueOn track { status reason } } }
    }
    drafts: conclusions(first: 1, filter: { hostId: $hostId, committeeId: $committeeId, draft: true }) { totalCount }
  }
`);
const few = 10;
const many = 50;

/** Everything that waits for the secretariat of a host or a committee, what needs an answer first: the live sheet for the next meeting, too. */
export function Matters({ whose, beside }: { whose: Whose; beside: ReactNode }) {
  const word = useSecretariatWords();
  const term = useTerms();
  const format = useFormat();
  const [first, setFirst] = useState(few);
  const { data, previousData, error, refetch } = useQuery(MattersOnDesk, { variables: { ...whose, first } });
  const read = data ?? previousData;
  if (!read) return <div className="desk">{error ? <Fault error={error} again={() => refetch()} /> : <Loading />}{beside}</div>;

  const { awaitingConfirmation, pendingExtensions, declined, underReview, toBeNamed, conclusionsWithoutDirective, blocked, overdue, dueSoon, offTrackTargets, standing } = read.openMatters;
  const counts = {
    reports: awaitingConfirmation.totalCount, extensions: pendingExtensions.length, declined: declined.totalCount, underReview: underReview.totalCount, toBeNamed: toBeNamed.totalCount, withoutDirective: conclusionsWithoutDirective.totalCount, drafts: read.drafts.totalCount,
    overdue: overdue.totalCount, blocked: blocked.totalCount, dueSoon: dueSoon.totalCount, offTrack: offTrackTargets.totalCount,
  };
  const kinds = Object.keys(counts) as (keyof typeof counts)[];
  const none = kinds.filter(kind => counts[kind] === 0);
  const more = (count: number) => count > first && first < many && <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => setFirst(many)}>{word('more')}</Button>;
  const needsAnswer = kinds.slice(0, 6).some(kind => counts[kind] > 0);
  return (
    <div className="desk">
      <Stack gap="sm" className="desk-wide">
        <Group component="ul" className="plain-list no-print" gap="xs" aria-label={word('title')}>
          {kinds.filter(kind => counts[kind] > 0).map(kind => <li key={kind}><Button component="a" href={`#${kind}`} variant="default" size="xs">{word(kind)}: {counts[kind]}</Button></li>)}
        </Group>
        <Text size="sm">{word('standing', { total: standing.total, onTime: standing.completedOnTime, late: standing.completedLate, inTime: standing.inProgressOnTime, overdue: standing.inProgressOverdue })}</Text>
      </Stack>
      <Stack gap="lg" miw={0}>
        <Title order={2}>{word('waiting')}</Title>
        {!needsAnswer && <Empty>{word('nothing')}</Empty>}
        {counts.reports > 0 && (
          <Matter id="reports" title={word('reports')} count={counts.reports} aside={<AllShares of={whose} where={{ status: ['REPORTED'] }} />}>
            {awaitingConfirmation.nodes.map(share => <ShareRow key={share.id} share={share}><ReportInWords share={share} /><Steps assignment={share} only={['CONFIRM', 'RETURN']} /></ShareRow>)}
          </Matter>
        )}
        {counts.extensions > 0 && (
          <Matter id="extensions" title={word('extensions')} count={counts.extensions} aside={more(counts.extensions)}>
            {pendingExtensions.slice(0, first).map(extension => (
              <ShareRow key={extension.id} share={extension.assignment} actions={<DecideExtension extension={extension} />}><RequestInWords extension={extension} /></ShareRow>
            ))}
          </Matter>
        )}
        {counts.declined > 0 && (
          <Matter id="declined" title={word('declined')} count={counts.declined} aside={<AllShares of={whose} where={{ status: ['DECLINED'] }} />}>
            {declined.nodes.map(share => (
              <ShareRow key={share.id} share={share}>
                {share.history.nodes.filter(({ action }) => action === 'decline').slice(0, 1).map(({ id, on, reason }) => <Text key={id} size="sm">{word('declinedBecause', { reason: reason ?? '', on: format.day(on) })}</Text>)}
                <Steps assignment={share} only={['INSIST', 'TRANSFER', 'WITHDRAW']} />
              </ShareRow>
            ))}
          </Matter>
        )}
        {counts.underReview > 0 && (
          <Matter id="underReview" title={word('underReview')} count={counts.underReview} aside={<AllShares of={whose} where={{ needsReview: true }} />}>
            {underReview.nodes.map(share => (
              <ShareRow key={share.id} share={share}>
                {share.directive.conclusion.replacedBy && <Text size="sm">{word('replaced', { text: share.directive.conclusion.replacedBy.text })}</Text>}
                <Steps assignment={share} only={reviewSteps} />
              </ShareRow>
            ))}
          </Matter>
        )}
        {counts.toBeNamed > 0 && (
          <Matter id="toBeNamed" title={word('toBeNamed')} count={counts.toBeNamed} aside={more(counts.toBeNamed)}>
            {toBeNamed.nodes.map(share => <ShareRow key={share.id} share={share} actions={<NameOffices share={share} />} />)}
          </Matter>
        )}
        {counts.withoutDirective > 0 && (
          <Matter id="withoutDirective" title={word('withoutDirective')} count={counts.withoutDirective} aside={more(counts.withoutDirective)}>
            {conclusionsWithoutDirective.nodes.map(({ id, ordinal, text, meeting }) => (
              <li key={id} className="matter-row">
                <TextLink to="/meetings/$meetingId" params={{ meetingId: meeting.id }} fw={600}>{word('conclusion', { ordinal })}: {text}</TextLink>
                <Text size="sm">{word('noTask')}</Text>
                <Text size="xs" c="dimmed">{word('ofMeeting', { title: meeting.title, day: format.day(meeting.heldOn) })}</Text>
              </li>
            ))}
          </Matter>
        )}

      </Stack>
      {beside}
      <Stack gap="lg" className="desk-wide">
        <Title order={2}>{word('follow')}</Title>
        <div className="desk-halves">
          <Stack gap="lg" miw={0}>
            {counts.overdue > 0 && <ToUrge id="overdue" title={word('overdue')} count={counts.overdue} all={<AllShares of={whose} where={{ timeliness: ['IN_PROGRESS_OVERDUE'] }} />} shares={overdue.nodes} />}
            {counts.blocked > 0 && (
              <Matter id="blocked" title={word('blocked')} count={counts.blocked} aside={<AllShares of={whose} where={{ blocked: true }} />}>
                {blocked.nodes.map(share => (
                  <ShareRow key={share.id} share={share}>
                    <List size="sm">
                      {share.obstacles.filter(({ clearedOn }) => !clearedOn).map(({ id, text, needed, waitingFor }) => (
                        <List.Item key={id}>{[text, needed && word('needs', { needed }), waitingFor && word('waitsFor', { office: waitingFor.name })].filter(Boolean).join('; ')}</List.Item>
                      ))}
                    </List>
                  </ShareRow>
                ))}
              </Matter>
            )}
          </Stack>
          <Stack gap="lg" miw={0}>
            {counts.dueSoon > 0 && <ToUrge id="dueSoon" title={word('dueSoon')} count={counts.dueSoon} all={<AllShares of={whose} where={{ dueSoon: true }} />} shares={dueSoon.nodes} />}
            {counts.offTrack > 0 && (
              <Matter id="offTrack" title={word('offTrack')} count={counts.offTrack} aside={more(counts.offTrack)}>
                {offTrackTargets.nodes.map(({ id, text, track }) => (
                  <li key={id} className="matter-row">
                    <TextLink to="/targets/$targetId" params={{ targetId: id }} fw={600}>{text}</TextLink>
                    <Text size="sm"><strong>{term(track.status)}</strong>. {format.said(track.reason)}</Text>
                  </li>
                ))}
              </Matter>
            )}
          </Stack>
        </div>
        {none.length > 0 && <Text size="sm" c="dimmed">{word('rest', { list: none.map(kind => word(kind).toLowerCase()).join(', ') })}</Text>}
      </Stack>
    </div>
  );
}
