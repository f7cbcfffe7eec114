import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text, Title } from '@mantine/core';
import { StatusBadge } from '../assignment/badges.tsx';
import { reviewSteps, Steps } from '../assignment/steps/steps.tsx';
import { graphql } from '../graphql/gql.ts';
import { TextLink } from '../shell/links.tsx';
import { Fault } from '../shell/states.tsx';
import { useNoticeWords } from './notice-words.ts';

const SharesUnderReview = graphql(`
  query SharesUnderReview($meetingId: ID!) {
    assignments(first: 50, filter: { meetingId: $meetingId, needsReview: true, status: [ASSIGNED, IN_PROGRESS, REPORTED, ON_HOLD, DECLINED] }) {
      totalCount nodes { id status office { id name } directive { __typename id text } ...StepsOfAssignment }
    }
  }
`);

/** Open work of a meeting whose conclusion was replaced, until somebody has said of each share how it goes on. */
export function UnderReview({ meetingId }: { meetingId: string }) {
  const { data, error, refetch } = useQuery(SharesUnderReview, { variables: { meetingId } });
  const word = useNoticeWords();
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data || data.assignments.totalCount === 0) return null;
  const { nodes, totalCount } = data.assignments;
  return (
    <Stack component="section" aria-labelledby="under-review" gap="xs">
      <Title order={2} id="under-review">{word('underReview')} ({totalCount})</Title>
      <Text size="sm">{word('underReviewWhat')}</Text>
      <ul className="plain-list">
        {nodes.map(share => (
          <li key={share.id} className="matter-row">
            <TextLink to="/assignments/$assignmentId" params={{ assignmentId: share.id }} fw={600}>{share.directive.text}</TextLink>
            <Group gap="xs" mb={4}><Text size="sm">{share.office.name}</Text><StatusBadge status={share.status} /></Group>
            <Steps assignment={share} only={reviewSteps} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <TextLink to="/follow-up" search={{ meetingId, needsReview: true }}>{word('andMore', { count: totalCount - nodes.length })}</TextLink>}
    </Stack>
  );
}
