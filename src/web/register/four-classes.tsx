import { unmasked, type FragmentType } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';

const FourClassesOfStanding = graphql(`
  fragment FourClassesOfStanding on Standing { total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline awaitingConfirmation blocked dueSoon }
`);
const useWords = words('four-classes', {
  vi: { caption: 'Việc chủ trì, theo bốn nhóm', total: 'Tổng số', awaitingConfirmation: 'Chờ xác nhận', blocked: 'Đang vướng mắc', dueSoon: 'Sắp đến hạn', withoutDeadline: 'Không có thời hạn', none: 'Chưa có việc nào được giao chủ trì' },
  en: { caption: 'Work as lead, in the four classes', total: 'Total', awaitingConfirmation: 'Awaits confirmation', blocked: 'Blocked', dueSoon: 'Due soon', withoutDeadline: 'Without a deadline', none: 'Nothing was assigned as lead' },
});

/** A standing in numbers, each of which opens the list behind it: the given address with one more condition. */
export function FourClasses({ standing, among }: { standing: FragmentType<typeof FourClassesOfStanding>; among: string }) {
  const of = unmasked(FourClassesOfStanding, standing);
  const word = useWords();
  const term = useTerms();
  if (of.total === 0) return <p className="quiet">{word('none')}</p>;
  const leads = `/follow-up?${among}&role=LEAD`;
  const lines: [label: string, count: number, to: string][] = [
    [word('total'), of.total, leads],
    ...([['COMPLETED_ON_TIME', of.completedOnTime], ['COMPLETED_LATE', of.completedLate], ['IN_PROGRESS_ON_TIME', of.inProgressOnTime], ['IN_PROGRESS_OVERDUE', of.inProgressOverdue]] as const).map(([one, count]): [string, number, string] => [term(one), count, `${leads}&timeliness=${one}`]),
    [word('awaitingConfirmation'), of.awaitingConfirmation, `${leads}&status=REPORTED`],
    [word('dueSoon'), of.dueSoon, `${leads}&dueSoon=true`],
    [word('blocked'), of.blocked, `${leads}&blocked=true`],
    [word('withoutDeadline'), of.withoutDeadline, `${leads}&hasDeadline=false`],
  ];
  return (
    <dl className="numbers" aria-label={word('caption')}>
      {lines.map(([label, count, to]) => <div key={to}><dt>{label}</dt><dd>{count > 0 ? <a href={to}>{count}</a> : 0}</dd></div>)}
    </dl>
  );
}
