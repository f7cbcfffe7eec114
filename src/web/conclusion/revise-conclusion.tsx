import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, NumberInput, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import type { SpokenInMeetingFragment } from '../graphql/graphql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { useUnfolded } from '../shell/unfolded.ts';
import { useConclusionWords } from './conclusion-words.ts';

const Revise = graphql(`
  mutation Revise($input: ReviseConclusionInput!) {
    reviseConclusion(input: $input) { done warnings { code message path } conclusion { id version text ordinal } }
  }
`);
export interface Revised {
  text: string;
  ordinal: number | '';
  /** as it was when this was begun: a number that somebody else has changed since is his */
  from: number;
  version: number;
}

/** Betters the words; where somebody else was first, both stand side by side and one is chosen. */
export function ReviseConclusion({ spoken, kept, draft }: { spoken: SpokenInMeetingFragment; kept: KeptInput<Revised | null>; draft: Revised }) {
  const word = useConclusionWords();
  const client = useApolloClient();
  const revise = useChange(Revise);
  const { id, version, text } = spoken;
  // told by the server, or seen already: what is typed rests on words that no longer stand
  const isConflict = revise.refusal?.code === 'CONFLICT' || draft.version < version;
  const put = (part: Partial<Revised>) => kept.set(before => (before ? { ...before, ...part } : before));
  const send = async (onVersion: number) => {
    const changed = { ...(draft.text.trim() !== text && { text: draft.text.trim() }), ...(draft.ordinal !== '' && draft.ordinal !== draft.from && { ordinal: draft.ordinal }) };
    if (Object.keys(changed).length === 0) return kept.forget();
    if (await revise.send({ conclusionId: id, version: onVersion, ...changed })) return kept.forget();
    await client.refetchQueries({ include: 'active' });
  };
  const cancel = () => {
    revise.forget();
    kept.forget();
  };
  const unfolded = useUnfolded<HTMLDivElement>(draft, cancel);
  return (
    <Stack gap="xs" role="group" aria-label={word('revise')} {...unfolded}>
      <KeptNote of={{ ...kept, forget: cancel }} />
      {isConflict && (
        <Alert role="alert" color="yellow" title={word('conflict')}>
          <Text size="sm" mb="xs">{word('conflictHelp')}</Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <div><Text size="xs" fw={600}>{word('theirs')}</Text><Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>{text}</Text></div>
            <div><Text size="xs" fw={600}>{word('mine')}</Text><Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>{draft.text}</Text></div>
          </SimpleGrid>
          <Group mt="sm">
            <Button size="xs" loading={revise.isUnderWay} onClick={() => send(version)}>{word('takeMine')}</Button>
            <Button size="xs" variant="default" onClick={cancel}>{word('takeTheirs')}</Button>
          </Group>
        </Alert>
      )}
      <Textarea label={word('newText')} autosize data-autofocus required value={draft.text} onChange={({ currentTarget: { value } }) => put({ text: value })} error={faultOf(revise.refusal, 'text')} />
      <NumberInput label={word('ordinal')} maw={120} min={1} allowDecimal={false} value={draft.ordinal} onChange={value => put({ ordinal: typeof value === 'number' ? value : '' })} error={faultOf(revise.refusal, 'ordinal')} />
      {!isConflict && (
        <>
          <Answer to={revise} shown={['text', 'ordinal']} onDone={kept.forget} />
          <Group>
            <Button size="xs" loading={revise.isUnderWay} onClick={() => send(draft.version)}>{word('save')}</Button>
            <Button size="xs" variant="subtle" onClick={cancel}>{word('cancel')}</Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
