import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { Deadline, StatusBadge } from '../../assignment/badges.tsx';
import { Steps } from '../../assignment/steps/steps.tsx';
import { type FragmentType, unmasked } from '../../graphql/fragment-masking.ts';
import { graphql } from '../../graphql/gql.ts';
import type { OwedAssignmentFragment } from '../../graphql/graphql.ts';
import { useFormat } from '../../language/format.ts';
import { useTerms } from '../../language/terms.ts';
import { TextLink } from '../../shell/links.tsx';
import { useOfficeWords } from './office-words.ts';

const OwedAssignment = graphql(`
  fragment OwedAssignment on Assignment {
    id status role dueOn originalDueOn daysOverdue dueSoon progress needsReview
    responsible { id name }
    meeting { id title heldOn notices { id number } }
    directive { id text dueText priority conclusion { id ordinal } }
    reports { id answer answerReason }
    urges { id on }
    obstacles { id clearedOn waitingFor { id name } }
    extensions { id status requestedDueOn }
    ...StepsOfAssignment
  }
`);

/** One share of a directive on the desk of who owes it: what, ordered by whom, until when, and what may be done. */
export function OwedRow({ assignment: masked }: { assignment: FragmentType<typeof OwedAssignment> }) {
  const assignment = unmasked(OwedAssignment, masked);
  const { id, status, responsible, meeting, directive, progress, originalDueOn, dueOn } = assignment;
  const word = useOfficeWords();
  const format = useFormat();
  const notices = meeting.notices.map(({ number }) => word('notice', { number }));
  const isOpen = !['COMPLETED', 'TRANSFERRED', 'WITHDRAWN'].includes(status);
  return (
    <Group component="li" align="flex-start" gap="md" py="sm" px="md" wrap="wrap" className="owed-row">
      <Stack gap={4} flex="1 1 26rem" miw={0}>
        <TextLink to="/assignments/$assignmentId" params={{ assignmentId: id }} fw={600} c="inherit" lineClamp={3}>{directive.text}</TextLink>
        <Text size="sm" c="dimmed">{[...notices, word('orderedBy', { meeting: meeting.title, on: format.day(meeting.heldOn), ordinal: directive.conclusion.ordinal })].join(' · ')}</Text>
        <Group gap="xs">
          <StatusBadge status={status} />
          <Flags assignment={assignment} />
          {progress != null && isOpen && <Text size="sm">{word('progress', { percent: progress })}</Text>}
          {isOpen && <Text size="sm" c="dimmed">{responsible ? word('responsible', { name: responsible.name }) : word('nobody')}</Text>}
        </Group>
      </Stack>
      <Stack gap={4} w={{ base: '100%', sm: 130 }}>
        <Deadline {...assignment} dueText={directive.dueText} />
        {originalDueOn && originalDueOn !== dueOn && <Text size="xs" c="dimmed">{word('originally', { on: format.day(originalDueOn) })}</Text>}
      </Stack>
      <Box w={{ base: '100%', lg: 230 }} className="owed-steps"><Steps assignment={assignment} /></Box>
    </Group>
  );
}

/** What should be noticed before the work goes on. */
function Flags({ assignment: { reports, urges, obstacles, extensions, status, directive, needsReview } }: { assignment: OwedAssignmentFragment }) {
  const word = useOfficeWords();
  const term = useTerms();
  const format = useFormat();
  const isOpen = !['COMPLETED', 'TRANSFERRED', 'WITHDRAWN', 'REPORTED'].includes(status);
  if (!isOpen) return null;
  const obstacle = obstacles.findLast(({ clearedOn }) => clearedOn == null);
  const asked = extensions.find(({ status }) => status === 'PENDING');
  const urge = urges.at(-1);
  const flags = [
    directive.priority !== 'NORMAL' && { key: 'priority', colour: 'red', text: word('priority', { level: term(directive.priority) }) },
    reports.at(-1)?.answer === 'RETURNED' && { key: 'returned', colour: 'orange', text: word('returned') },
    urge && { key: 'urged', colour: 'orange', text: word('urged', { on: format.day(urge.on) }) },
    obstacle && { key: 'blocked', colour: 'yellow', text: obstacle.waitingFor ? word('waitsFor', { office: obstacle.waitingFor.name }) : word('blocked') },
    asked && { key: 'asked', colour: 'grape', text: word('asked', { on: format.day(asked.requestedDueOn) }) },
    needsReview && { key: 'review', colour: 'gray', text: word('review') },
  ].filter(flag => flag !== false && flag !== undefined);
  return flags.map(({ key, colour, text }) => <Badge key={key} variant="light" color={colour} c="dark" maw="100%" className="long-badge">{text}</Badge>);
}
