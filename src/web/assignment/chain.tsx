import { Badge, Blockquote, Group, Mark, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconFileText, IconGavel, IconMessage2, IconTarget, IconUsersGroup } from '@tabler/icons-react';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { TextLink } from '../shell/links.tsx';
import { useAssignmentWords } from './assignment-words.ts';

const ChainOfAssignment = graphql(`
  fragment ChainOfAssignment on Assignment {
    id role assignedOn isRequest
    office { id name }
    meeting { id title kind heldOn chairPosition host { id name } chair { id name } committees { id name } notices { id number issuedOn } }
    directive {
      __typename id text quote dueText priority
      basis { id title number }
      conclusion { id ordinal text notice { id number issuedOn } }
      ... on Task { deliverable }
    }
  }
`);

/** Where the work comes from: meeting, notice, conclusion with the words that order it, directive, this share. */
export function Chain({ assignment: masked }: { assignment: FragmentType<typeof ChainOfAssignment> }) {
  const { meeting, directive, office, role, assignedOn, isRequest } = unmasked(ChainOfAssignment, masked);
  const { conclusion } = directive;
  const word = useAssignmentWords();
  const term = useTerms();
  const format = useFormat();
  const notice = conclusion.notice;
  const chair = [meeting.chairPosition, meeting.chair?.name].filter(Boolean).join(' ');
  return (
    <section aria-labelledby="order">
      <Title order={2} id="order" mb="sm">{word('order')}</Title>
      <Timeline active={4} bulletSize={26} lineWidth={2}>
        <Timeline.Item bullet={<IconUsersGroup size={15} aria-hidden />} title={<TextLink to="/meetings/$meetingId" params={{ meetingId: meeting.id }} c="inherit" fw={600}>{meeting.title}</TextLink>}>
          <Text size="sm">{word('meetingOn', { kind: term(meeting.kind), on: format.day(meeting.heldOn) })} · {meeting.host.name}</Text>
          {chair && <Text size="sm">{word('chair')}: {chair}</Text>}
          {meeting.committees.length > 0 && <Text size="sm" c="dimmed">{meeting.committees.map(({ name }) => name).join('; ')}</Text>}
        </Timeline.Item>
        <Timeline.Item bullet={<IconFileText size={15} aria-hidden />} title={word('notices')}>
          <Text size="sm">{notice ? word('noticeOf', { number: notice.number, on: format.day(notice.issuedOn) }) : word('noNotice')}</Text>
        </Timeline.Item>
        <Timeline.Item bullet={<IconMessage2 size={15} aria-hidden />} title={word('conclusion', { ordinal: conclusion.ordinal })}>
          <Blockquote p="sm" mt={4} fz="sm" color="indigo"><Quoted text={conclusion.text} quote={directive.quote} /></Blockquote>
          {directive.quote && !conclusion.text.includes(directive.quote) && <Text size="sm" mt={4}>{word('quote', { quote: directive.quote })}</Text>}
        </Timeline.Item>
        <Timeline.Item bullet={directive.__typename === 'Target' ? <IconTarget size={15} aria-hidden /> : <IconGavel size={15} aria-hidden />} title={term(directive.__typename === 'Target' ? 'TARGET' : 'TASK')}>
          <Text size="sm">{directive.text}</Text>
          {directive.__typename === 'Task' && directive.deliverable && <Text size="sm">{word('deliverable', { what: directive.deliverable })}</Text>}
          {directive.basis.map(({ id, title, number }) => <Text key={id} size="sm" c="dimmed">{word('basis', { what: [number, title].filter(Boolean).join(' – ') })}</Text>)}
        </Timeline.Item>
        <Timeline.Item bullet={<IconUsersGroup size={15} aria-hidden />} title={word('share', { role: term(role), office: office.name })}>
          <Stack gap={2}>
            <Text size="sm">{assignedOn ? word('assignedOn', { on: format.day(assignedOn) }) : word('draft')}</Text>
            {isRequest && <Group><Badge variant="light" color="gray" c="dark">{word('request')}</Badge></Group>}
          </Stack>
        </Timeline.Item>
      </Timeline>
    </section>
  );
}

/** The chair's words, and in them those that order this. */
function Quoted({ text, quote }: { text: string; quote?: string | null }) {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return text;
  return <>{text.slice(0, at)}<Mark>{quote}</Mark>{text.slice(at + quote.length)}</>;
}
