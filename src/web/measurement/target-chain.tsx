import { Blockquote, Stack, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { TextLink } from '../shell/links.tsx';
import { useTargetWords } from './target-words.ts';

export const ChainOfTarget = graphql(`
  fragment ChainOfTarget on Target {
    quote
    conclusion { id ordinal text notice { id number issuedOn } }
    meeting { id title heldOn host { id name } committees { id name } }
  }
`);

/** Who ordered it, when, and in which words. */
export function TargetChain({ target }: { target: FragmentType<typeof ChainOfTarget> }) {
  const { quote, conclusion, meeting } = unmasked(ChainOfTarget, target);
  const word = useTargetWords();
  const format = useFormat();
  const { notice } = conclusion;
  return (
    <Stack component="section" gap={4} aria-labelledby="origin">
      <Title order={2} id="origin">{word('origin')}</Title>
      <Text size="sm">
        <TextLink to="/meetings/$meetingId" params={{ meetingId: meeting.id }} inherit>{meeting.title}</TextLink>, {format.day(meeting.heldOn)}, {[meeting.host, ...meeting.committees].map(({ name }) => name).join('; ')}
      </Text>
      <Text size="sm">{[word('conclusion', { n: conclusion.ordinal }), notice && word('notice', { number: notice.number, day: format.day(notice.issuedOn) })].filter(Boolean).join(', ')}</Text>
      <Blockquote p="sm" mt={4} fz="sm" cite={quote ? `${word('quote')}: “${quote}”` : undefined}>{conclusion.text}</Blockquote>
    </Stack>
  );
}
