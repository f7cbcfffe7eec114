import { Box, Group, Text } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { TextLink } from '../shell/links.tsx';
import { BulletChart } from './bullet-chart.tsx';
import { useTargetWords } from './target-words.ts';
import { TrackBadge } from './track-badge.tsx';

export const GlanceAtTarget = graphql(`
  fragment GlanceAtTarget on Target {
    id text dueOn dueText
    ...BulletOfTarget
    value(asOf: $asOf) { reported expected }
    track(asOf: $asOf) { status reason }
  }
`);

/** A target in a list: what it is, how far, on track or not, and the sentence that says why. */
export function TargetAtAGlance({ target, asOf, unexplained }: { target: FragmentType<typeof GlanceAtTarget>; asOf?: string; unexplained?: boolean }) {
  const glance = unmasked(GlanceAtTarget, target);
  const { id, text, dueOn, dueText, track, value } = glance;
  const word = useTargetWords();
  const format = useFormat();
  return (
    <Box component="article">
      <Group gap={8} mb={2} wrap="nowrap" align="flex-start">
        <TrackBadge status={track.status} />
        <TextLink to="/targets/$targetId" params={{ targetId: id }} search={{ asOf }} c="inherit" fw={600} size="sm">{text}</TextLink>
      </Group>
      <BulletChart target={glance} />
      <Text size="xs" c="dimmed">
        {[dueOn ? word('dueOn', { day: format.day(dueOn) }) : dueText || word('noDue'), value && word('reported', { reported: value.reported, expected: value.expected })].filter(Boolean).join(' · ')}
      </Text>
      {!unexplained && <Text size="sm">{format.said(track.reason)}</Text>}
    </Box>
  );
}
