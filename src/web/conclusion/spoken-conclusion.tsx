import { ActionIcon, Badge, Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../connection/change.ts';
import { anOrder, type DirectiveDraft } from '../directive/directive-draft.ts';
import { OrderedDirective, type OrderedInMeeting } from '../directive/ordered-directive.tsx';
import { OrderFromWords } from '../directive/order-from-words.tsx';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { useFormat } from '../language/format.ts';
import { Answer } from '../shell/answer.tsx';
import { ReasonForm } from '../shell/reason-form.tsx';
import { useConclusionWords } from './conclusion-words.ts';
import { type Revised, ReviseConclusion } from './revise-conclusion.tsx';
import { WordsOfConclusion } from './words-of-conclusion.tsx';
import { danger } from '../shell/theme.ts';

const SpokenInMeeting = graphql(`
  fragment SpokenInMeeting on Conclusion {
    id version series ordinal text noTaskArises announcedOn
    notice { id } replaces { id ordinal } replacedBy { id ordinal }
  }
`);
const MarkNoTask = graphql(`
  mutation MarkNoTask($input: MarkNoTaskArisesInput!) {
    markNoTaskArises(input: $input) { done warnings { code message path } conclusion { id } }
  }
`);
const RemoveDraft = graphql(`
  mutation RemoveDraft($input: RemoveDraftConclusionInput!) {
    removeDraftConclusion(input: $input) { done warnings { code message path } conclusion { id } }
  }
`);
interface Props {
  conclusion: FragmentType<typeof SpokenInMeeting>;
  meeting: { id: string; title: string; heldOn: string };
  directives: ({ id: string } & FragmentType<typeof OrderedInMeeting>)[];
  mayLog: boolean;
  /** what was ordered is followed after it was issued, too: who is added, what is taken back */
  mayKeep: boolean;
  /** all shares, and who is named in them */
  seesWhole: boolean;
}

/** A conclusion with what it orders, and what may still be done to it. */
export function SpokenConclusion({ conclusion, meeting, directives, mayLog, mayKeep, seesWhole }: Props) {
  const spoken = unmasked(SpokenInMeeting, conclusion);
  const { id, ordinal, text, noTaskArises, announcedOn, notice, replaces, replacedBy } = spoken;
  const word = useConclusionWords();
  const format = useFormat();
  const mark = useChange(MarkNoTask);
  const remove = useChange(RemoveDraft);
  const [isMore, setMore] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const order = useKeptInput<DirectiveDraft | null>(`order.${id}`, null, word('ordering', { n: ordinal, meeting: meeting.title }));
  const revised = useKeptInput<Revised | null>(`revise.${id}`, null, word('revising', { n: ordinal, meeting: meeting.title }));
  // words that are issued are locked
  const isOpen = mayLog && !notice;
  const mayMark = noTaskArises || directives.length === 0;
  const steps = (
    <>
      <Button id={`revise-${id}`} variant="subtle" color="gray" c="dimmed" size="compact-xs" onClick={() => revised.set({ text, ordinal, from: ordinal, version: spoken.version })}>{word('revise')}</Button>
      {(mayMark || !announcedOn) && <ActionIcon variant="subtle" color="gray" c="dimmed" size="sm" aria-label={word('otherSteps', { n: ordinal })} aria-expanded={isMore} onClick={() => setMore(!isMore)}><IconDots size={16} /></ActionIcon>}
      {isMore && mayMark && <Button variant="subtle" color="gray" c="dimmed" size="compact-xs" loading={mark.isUnderWay} onClick={() => mark.send({ conclusionId: id, noTaskArises: !noTaskArises })}>{word(noTaskArises ? 'someTask' : 'noTask')}</Button>}
      {isMore && !announcedOn && <Button id={`remove-${id}`} variant="subtle" size="compact-xs" color={danger} aria-expanded={isRemoving} onClick={() => setRemoving(!isRemoving)}>{word('remove')}</Button>}
    </>
  );
  return (
    <Box component="li" mb="lg" data-conclusion={id}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <Text fw={700} miw={28} ta="right" aria-hidden>{ordinal}.</Text>
        <Stack gap="xs" flex={1} miw={0}>
          {revised.value ? (
            <ReviseConclusion spoken={spoken} kept={revised} draft={revised.value} />
          ) : (
            <WordsOfConclusion ordinal={ordinal} text={text} mayOrder={isOpen} onOrder={(kind, words) => order.set(anOrder(kind, words))} steps={steps}>
              {!announcedOn && <Badge variant="outline" color="gray.8" tt="none">{word('draft')}</Badge>}
              {announcedOn && <Text size="xs" c="dimmed">{word('announced', { day: format.day(announcedOn) })}</Text>}
              {noTaskArises && <Badge variant="outline" color="gray.8" tt="none">{word('noTask')}</Badge>}
              {replaces && <Text size="xs" c="dimmed">{word('replaces', { n: replaces.ordinal })}</Text>}
              {replacedBy && <Text size="xs" c={danger}>{word('replaced', { n: replacedBy.ordinal })}</Text>}
            </WordsOfConclusion>
          )}
          <Answer to={mark} />
          {isRemoving && <ReasonForm of={id} label={word('removeWhy')} action={word('remove')} change={remove} input={reason => ({ conclusionId: id, reason })} onDone={() => setRemoving(false)} />}
          {directives.length > 0 && (
            <Stack component="ul" gap="md" p={0} m={0} aria-label={word('hasOrders', { n: ordinal })}>
              {directives.map(directive => <OrderedDirective key={directive.id} directive={directive} meeting={meeting} mayLog={isOpen} mayKeep={mayKeep} seesWhole={seesWhole} />)}
            </Stack>
          )}
          {isOpen && order.value && <OrderFromWords key={order.value.kind} conclusionId={id} meeting={meeting} kept={order} draft={order.value} onDone={order.forget} />}
        </Stack>
      </Group>
    </Box>
  );
}
