import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Deadline } from '../../assignment/badges.tsx';
import { type FragmentType, unmasked } from '../../graphql/fragment-masking.ts';
import { graphql } from '../../graphql/gql.ts';
import { useFormat } from '../../language/format.ts';
import { useTerms } from '../../language/terms.ts';
import { TextLink } from '../../shell/links.tsx';
import { useSecretariatWords } from './secretariat-words.ts';

export const ShareOnDesk = graphql(`
  fragment ShareOnDesk on Assignment { id role dueOn daysOverdue dueSoon office { id name } directive { __typename id text dueText } meeting { id title heldOn } }
`);

/** One office’s share in a list of the desk: whose, what, until when, from which meeting; below it what is special here, beside it what can be done. */
export function ShareRow({ share, before, actions, children }: { share: FragmentType<typeof ShareOnDesk>; before?: ReactNode; actions?: ReactNode; children?: ReactNode }) {
  const { id, role, office, directive, meeting, ...due } = unmasked(ShareOnDesk, share);
  const word = useSecretariatWords();
  const term = useTerms();
  const format = useFormat();
  return (
    <Group component="li" align="flex-start" gap="sm" wrap="nowrap" className="matter-row">
      {before}
      <Group align="flex-start" justify="space-between" gap="xs" flex={1} miw={0}>
        <Stack gap={2} flex="1 1 18rem" miw={0}>
          <TextLink to="/assignments/$assignmentId" params={{ assignmentId: id }} fw={600}>{directive.text}</TextLink>
          <Text size="sm">{office.name}{role === 'COORDINATING' && ` (${term('COORDINATING').toLowerCase()})`}</Text>
          <Text size="xs" c="dimmed">{word('ofMeeting', { title: meeting.title, day: format.day(meeting.heldOn) })}</Text>
          {children}
        </Stack>
        <Stack gap="xs" align="flex-start" miw={120}>
          <div>
            <Text span size="xs" c="dimmed">{word('deadline')} </Text>
            <Deadline {...due} dueText={directive.dueText} />
          </div>
          {actions}
        </Stack>
      </Group>
    </Group>
  );
}
