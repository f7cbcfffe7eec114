import { Badge, Text } from '@mantine/core';
import type { AssignmentStatus, Timeliness } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';

const useWords = words('badges', {
  vi: { late_other: 'quá hạn {{count}} ngày', dueSoon: 'sắp đến hạn', noDeadline: 'không có hạn', dueToday: 'hạn hôm nay' },
  en: { late_one: '{{count}} day late', late_other: '{{count}} days late', dueSoon: 'due soon', noDeadline: 'no deadline', dueToday: 'due today' },
});

/** The colours of the four classes, the same on every badge and bar. */
export const colourOf: Record<Timeliness, string> = { COMPLETED_ON_TIME: 'teal.8', COMPLETED_LATE: 'yellow.8', IN_PROGRESS_ON_TIME: 'blue.7', IN_PROGRESS_OVERDUE: 'red.8' };
const colourOfStatus: Record<AssignmentStatus, string> = { ASSIGNED: 'blue', IN_PROGRESS: 'blue', REPORTED: 'grape', COMPLETED: 'teal', ON_HOLD: 'orange', DECLINED: 'orange', TRANSFERRED: 'gray', WITHDRAWN: 'gray' };

export function StatusBadge({ status }: { status: AssignmentStatus }) {
  const term = useTerms();
  return <Badge variant="light" tt="none" color={colourOfStatus[status]} c="dark">{term(status)}</Badge>;
}

/** The deadline, and what is to be said about it: never by colour alone. */
export function Deadline({ dueOn, dueText, daysOverdue, dueSoon }: { dueOn: string | null | undefined; dueText?: string | null; daysOverdue?: number | null; dueSoon?: boolean | null }) {
  const format = useFormat();
  const word = useWords();
  return (
    <Text size="sm" component="span">
      {dueOn ? <Text span inherit style={{ whiteSpace: 'nowrap' }}>{format.day(dueOn)}</Text> : <Text span inherit c="dimmed">{dueText || word('noDeadline')}</Text>}
      {daysOverdue ? <Text span inherit c="red.8" fw={600} display="block" style={{ whiteSpace: 'nowrap' }}>{word('late', { count: daysOverdue })}</Text> : dueSoon ? <Text span inherit c="orange.9" fw={600} display="block">{word('dueSoon')}</Text> : null}
    </Text>
  );
}
