import { Anchor, Badge, Box, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconChecklist, IconTargetArrow } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { Deadline, StatusBadge } from '../assignment/badges.tsx';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { OrderedInMeetingFragment } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';
import { AddOffice } from './add-office.tsx';
import { AmendDirective } from './amend-directive.tsx';
import { nameOfDocument } from './basis-field.tsx';
import { useBoundsInWords } from '../measurement/bounds-in-words.ts';
import { ClaritiesShown } from './clarities-shown.tsx';
import { useDirectiveWords } from './directive-words.ts';
import { otherReporters } from './reporters.ts';
import { WithdrawDirective } from './withdraw-directive.tsx';
import { danger } from '../shell/theme.ts';

export const OrderedInMeeting = graphql(`
  fragment OrderedInMeeting on Directive {
    __typename id version ordinal text quote binding priority dueOn originalDueOn dueText status announcedOn
    field { id name } follower { id name } basis { id kind number title }
    assignments(first: 50) { totalCount nodes { id role status dueOn isRequest office { id name } responsible { id name } } }
    ... on Task { deliverable }
    ... on Target { unit comparator lower upper approximate periodFrom periodUntil indicator { id name unit } baseline { value on } milestones { value on } reporters { id name } }
  }
`);
export type Ordered = OrderedInMeetingFragment;

/** An order below its conclusion: who owes it, by when, what it lacks. */
export function OrderedDirective({ directive, meeting, mayLog, mayKeep, seesWhole }: { directive: FragmentType<typeof OrderedInMeeting>; meeting: { id: string; heldOn: string }; mayLog: boolean; mayKeep: boolean; seesWhole: boolean }) {
  const order = unmasked(OrderedInMeeting, directive);
  const word = useDirectiveWords();
  const term = useTerms();
  const inWords = useBoundsInWords();
  const { today } = useViewer();
  const [open, setOpen] = useState<'office' | 'withdraw'>();
  const { text, priority, status, field, follower, assignments, dueOn, dueText } = order;
  const isTask = order.__typename === 'Task';
  const counted = assignments.nodes.filter(({ status }) => status !== 'WITHDRAWN' && status !== 'TRANSFERRED');
  const leads = counted.filter(({ role }) => role === 'LEAD');
  const reporters = order.__typename === 'Target' ? otherReporters(order) : [];
  const Icon = isTask ? IconChecklist : IconTargetArrow;
  return (
    <Box component="li" pl="md" style={{ borderInlineStart: '3px solid var(--mantine-color-indigo-2)', listStyle: 'none' }} data-directive={order.id}>
      <Stack gap={6}>
        <Group gap="xs" align="flex-start" wrap="nowrap">
          <Icon size={18} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
          <Text td={status === 'WITHDRAWN' ? 'line-through' : undefined} style={{ overflowWrap: 'anywhere' }}>
            <Text span fw={600}>{term(isTask ? 'TASK' : 'TARGET')}:</Text> {text}
          </Text>
        </Group>
        {order.__typename === 'Target' && <Text size="sm">{order.indicator.name}: <Text span inherit fw={600}>{inWords(order)}</Text></Text>}
        {order.__typename === 'Task' && order.deliverable && <Text size="sm"><Text span inherit c="dimmed">{word('deliverable')}:</Text> {order.deliverable}</Text>}
        {order.basis.length > 0 && <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>{word('restsOn', { documents: order.basis.map(nameOfDocument).join('; ') })}</Text>}
        {reporters.length > 0 && <Text size="sm" c="dimmed">{word('measured', { offices: reporters.slice(0, 10).map(({ name }) => name).join('; ') })}{reporters.length > 10 && `; ${word('andMore', { count: reporters.length - 10 })}`}</Text>}
        <Group gap="md">
          <Deadline dueOn={dueOn} dueText={dueText} />
          {dueOn && dueText && <Text size="sm" c="dimmed">“{dueText}”</Text>}
          {priority !== 'NORMAL' && <Badge color={danger} variant="outline" tt="none">{term(priority)}</Badge>}
          {field && <Text size="sm" c="dimmed">{field.name}</Text>}
          {follower && <Text size="sm" c="dimmed">{word('followed', { name: follower.name })}</Text>}
          {(status === 'DRAFT' || status === 'WITHDRAWN') && <Badge variant="outline" color="gray.8" tt="none">{term(status)}</Badge>}
        </Group>
        {assignments.nodes.length === 0 ? (
          <Text size="sm" c="dimmed">{word('noOffices')}</Text>
        ) : (
          <List size="sm" spacing={2} listStyleType="none" withPadding={false}>
            {assignments.nodes.map(({ id, office, role, status, dueOn: own, isRequest, responsible }) => (
              <List.Item key={id}>
                <Group gap="xs">
                  <Anchor size="sm" renderRoot={props => <Link to="/assignments/$assignmentId" params={{ assignmentId: id }} {...props} />}>{office.name}</Anchor>
                  <Text span inherit c="dimmed">{term(role).toLowerCase()}{isRequest ? `, ${word('request')}` : ''}</Text>
                  {order.announcedOn && <StatusBadge status={status} />}
                  {own && own !== dueOn && <Deadline dueOn={own} />}
                  {responsible && <Text span inherit c="dimmed">{responsible.name}</Text>}
                </Group>
              </List.Item>
            ))}
            {assignments.totalCount > assignments.nodes.length && <List.Item>{word('andMore', { count: assignments.totalCount - assignments.nodes.length })}</List.Item>}
          </List>
        )}
        {seesWhole && status !== 'WITHDRAWN' && <ClaritiesShown of={{ ...order, kind: isTask ? 'TASK' : 'TARGET', deliverable: order.__typename === 'Task' ? order.deliverable : null, hasBounds: order.__typename === 'Target', hasFollower: !!follower, leads: leads.map(({ responsible }) => ({ hasResponsible: !!responsible })) }} />}
        {mayKeep && status !== 'WITHDRAWN' && (
          <>
            <AmendDirective order={order} meeting={meeting} isLocked={!mayLog}>
              <Button variant="subtle" size="compact-xs" aria-expanded={open === 'office'} onClick={() => setOpen(open === 'office' ? undefined : 'office')}>{word('addOffice')}</Button>
              <Button variant="subtle" size="compact-xs" color={danger} aria-expanded={open === 'withdraw'} onClick={() => setOpen(open === 'withdraw' ? undefined : 'withdraw')}>{word('withdraw')}</Button>
            </AmendDirective>
            {open === 'office' && <AddOffice directiveId={order.id} validOn={order.announcedOn ? today : meeting.heldOn} isInForce={!!order.announcedOn} hasLead={order.binding === 'TOGETHER' && leads.length > 0} onDone={() => setOpen(undefined)} />}
            {open === 'withdraw' && <WithdrawDirective directiveId={order.id} onDone={() => setOpen(undefined)} />}
          </>
        )}
      </Stack>
    </Box>
  );
}
