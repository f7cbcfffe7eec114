import { useQuery } from '@apollo/client/react';
import { Stack, Title } from '@mantine/core';
import { graphql } from '../graphql/gql.ts';
import { words } from '../language/words.ts';
import { Fault, Loading } from '../shell/states.tsx';

const OpenMattersOfCommitteeSeen = graphql(`
  query OpenMattersOfCommitteeSeen($committeeId: ID!) {
    openMatters(committeeId: $committeeId) {
      overdue(first: 1) { totalCount }
      dueSoon(first: 1) { totalCount }
      awaitingConfirmation(first: 1) { totalCount }
      blocked(first: 1) { totalCount }
      declined(first: 1) { totalCount }
      underReview(first: 1) { totalCount }
      conclusionsWithoutDirective(first: 1) { totalCount }
      offTrackTargets(first: 1) { totalCount }
      pendingExtensions { id }
    }
  }
`);
const useWords = words('open-matters-of-committee', {
  vi: { title: 'Việc còn mở trước phiên họp tới', overdue: 'Quá hạn', dueSoon: 'Sắp đến hạn', awaitingConfirmation: 'Chờ xác nhận', blocked: 'Đang vướng mắc', declined: 'Đơn vị từ chối nhận', underReview: 'Chờ xem xét', conclusionsWithoutDirective: 'Kết luận chưa giao việc', offTrackTargets: 'Chỉ tiêu cần chú ý', pendingExtensions: 'Xin gia hạn chờ quyết định' },
  en: { title: 'Open before the next meeting', overdue: 'Overdue', dueSoon: 'Due soon', awaitingConfirmation: 'Awaits confirmation', blocked: 'Blocked', declined: 'Declined by the office', underReview: 'Under review', conclusionsWithoutDirective: 'Conclusions without a directive', offTrackTargets: 'Targets to look at', pendingExtensions: 'Extensions to be decided' },
});

/** As the server counts them. */
const offTrack = ['OFF_TRACK', 'AT_RISK', 'MISSED', 'STALE'];

/** The live sheet for the next meeting, in numbers that open their lists. */
export function OpenMattersOfCommittee({ committeeId }: { committeeId: string }) {
  const { data, error, refetch } = useQuery(OpenMattersOfCommitteeSeen, { variables: { committeeId } });
  const word = useWords();
  if (!data) return error ? <Fault error={error} again={() => refetch()} /> : <Loading />;
  const { pendingExtensions, ...lists } = data.openMatters;
  const among = `committeeId=${committeeId}`;
  const work = `/follow-up?${among}`;
  const lines: [name: Parameters<typeof word>[0], count: number, to: string | undefined][] = [
    ['overdue', lists.overdue.totalCount, `${work}&timeliness=IN_PROGRESS_OVERDUE`],
    ['dueSoon', lists.dueSoon.totalCount, `${work}&dueSoon=true`],
    ['awaitingConfirmation', lists.awaitingConfirmation.totalCount, `${work}&status=REPORTED`],
    ['blocked', lists.blocked.totalCount, `${work}&blocked=true`],
    ['declined', lists.declined.totalCount, `${work}&status=DECLINED`],
    ['underReview', lists.underReview.totalCount, `${work}&needsReview=true`],
    ['conclusionsWithoutDirective', lists.conclusionsWithoutDirective.totalCount, `/conclusions?${among}&withoutDirective=true`],
    ['offTrackTargets', lists.offTrackTargets.totalCount, `/targets?${among}&track=${encodeURIComponent(JSON.stringify(offTrack))}`],
    ['pendingExtensions', pendingExtensions.length, undefined],
  ];
  return (
    <Stack gap="xs" component="section">
      <Title order={2}>{word('title')}</Title>
      <dl className="numbers" aria-label={word('title')}>{lines.map(([name, count, to]) => <div key={name}><dt>{word(name)}</dt><dd>{count > 0 && to ? <a href={to}>{count}</a> : count}</dd></div>)}</dl>
    </Stack>
  );
}
