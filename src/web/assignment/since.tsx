import { List, Text, Timeline, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { useAssignmentWords } from './assignment-words.ts';
import { type Happening, happeningsOf, SinceOfAssignment } from './happenings.ts';

const colours = { good: 'teal.8', bad: 'orange.9', plain: 'indigo' };

/** Everything since the order, the last first. */
export function Since({ assignment: masked }: { assignment: FragmentType<typeof SinceOfAssignment> }) {
  const share = unmasked(SinceOfAssignment, masked);
  const word = useAssignmentWords();
  const term = useTerms();
  const format = useFormat();
  const happenings = happeningsOf(share, { word, term, format });
  return (
    <section aria-labelledby="since">
      <Title order={2} id="since" mb="sm">{word('since')}</Title>
      {happenings.length === 0 && <Text c="dimmed">{word('nothingSince')}</Text>}
      <Timeline bulletSize={14} lineWidth={2} active={happenings.length}>
        {happenings.map(happening => (
          <Timeline.Item key={happening.key} color={colours[happening.tone]} title={<><Text span inherit c="dimmed" fw={400}>{format.day(happening.on)}</Text> {happening.title}</>}>
            <What of={happening} />
          </Timeline.Item>
        ))}
      </Timeline>
      {(share.updates.pageInfo.hasNextPage || share.history.pageInfo.hasNextPage) && <Text size="sm" c="dimmed" mt="sm">{word('earlier')}</Text>}
    </section>
  );
}

function What({ of: { lines, documents, paper, who, at } }: { of: Happening }) {
  const word = useAssignmentWords();
  const format = useFormat();
  const papers = documents ?? [];
  return (
    <>
      {lines.map(line => <Text key={line} size="sm" style={{ whiteSpace: 'pre-line' }}>{line}</Text>)}
      {papers.length > 0 && (
        <List size="sm">
          {papers.map(({ relation, document: { id, kind, title, number, issuedOn } }) => <List.Item key={relation + id}>{[kind, number, title, issuedOn && format.day(issuedOn)].filter(Boolean).join(' – ')}</List.Item>)}
        </List>
      )}
      {paper && <Text size="sm">{word('paper', { paper })}</Text>}
      {who && at && <Text size="xs" c="dimmed">{word('by', { who, at: format.instant(at) })}</Text>}
    </>
  );
}
