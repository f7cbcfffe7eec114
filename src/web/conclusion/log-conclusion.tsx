import { Button, Group, Loader, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useChange } from '../connection/change.ts';
import { newKey } from '../connection/idempotency-keys.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { useConclusionWords } from './conclusion-words.ts';
import { danger } from '../shell/theme.ts';

const AddConclusion = graphql(`
  mutation AddConclusion($input: AddConclusionInput!) {
    addConclusion(input: $input) { done warnings { code message path } conclusion { id } }
  }
`);
interface Typed {
  text: string;
  /** what was sent and is not answered yet, the first that was spoken first; by its key it is recorded once, whoever sends it again */
  sent: { key: string; text: string }[];
}
/** The field, for what leads to it. */
export const nextConclusion = 'next-conclusion';
const nothing: Typed = { text: '', sent: [] };

/** Takes down conclusions as they are spoken: Enter records one, and the next can be typed at once, whether the server has answered or not. */
export function LogConclusion({ meeting, recorded }: { meeting: { id: string; title: string }; recorded: string[] }) {
  const word = useConclusionWords();
  const add = useChange(AddConclusion);
  const kept = useKeptInput(`conclusion.${meeting.id}`, nothing, word('typed', { meeting: meeting.title }));
  const { text, sent } = kept.value;
  const isSending = useRef(false);
  // what an earlier visit sent may have been recorded: nobody sends it again unasked
  const [isFromBefore, setFromBefore] = useState(true);

  async function send(queue: Typed['sent']): Promise<void> {
    if (isSending.current) return;
    isSending.current = true;
    for (let waiting = queue; waiting.length > 0; ) {
      const [{ key, text }] = waiting;
      if (!(await add.send({ meetingId: meeting.id, text }, key))) break;
      kept.set(before => {
        waiting = before.sent.filter(other => other.key !== key);
        return { ...before, sent: waiting };
      });
    }
    isSending.current = false;
  }
  function record() {
    if (!text.trim()) return;
    const queue = [...sent, { key: newKey(), text: text.trim() }];
    setFromBefore(false);
    kept.set({ text: '', sent: queue });
    void send(queue);
  }
  const stuck = sent.length > 0 && (add.refusal !== undefined || add.warnings.length > 0 || (isFromBefore && kept.typedAt !== undefined));
  const leave = (key: string, back = '') => {
    add.forget();
    kept.set(before => ({ text: [back, before.text].filter(Boolean).join('\n'), sent: before.sent.filter(other => other.key !== key) }));
  };
  return (
    <Paper withBorder p="md" className="no-print">
      <Stack gap="xs">
        {sent.map(({ key, text: waiting }, i) => (
          <Stack key={key} gap={4}>
            <Group gap="xs" align="flex-start" wrap="nowrap">
              {stuck && i === 0 ? <Text size="sm" c={danger} fw={600}>{word('notRecorded')}</Text> : <Loader size="xs" aria-label={word('recording')} />}
              <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{waiting}</Text>
            </Group>
            {stuck && i === 0 && (
              <>
                {isFromBefore && <Text size="sm">{word('unknown')} {recorded.includes(waiting) ? '✓' : ''}</Text>}
                <Answer to={add} />
                <Group gap="xs">
                  <Button
                    size="xs"
                    loading={add.isUnderWay}
                    onClick={() => {
                      setFromBefore(false);
                      void send(sent);
                    }}
                  >
                    {word('sendAgain')}
                  </Button>
                  <Button size="xs" variant="default" onClick={() => leave(key, waiting)}>{word('backToTyping')}</Button>
                  <Button size="xs" variant="subtle" color={danger} onClick={() => leave(key)}>{word('discard')}</Button>
                </Group>
              </>
            )}
          </Stack>
        ))}
        <Textarea
          id={nextConclusion}
          aria-keyshortcuts="Alt+K"
          label={word('next')}
          description={word('nextHelp')}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget: { value } }) => kept.set(before => ({ ...before, text: value }))}
          error={sent.length === 0 ? faultOf(add.refusal, 'text') : undefined}
          onKeyDown={event => {
            // the Enter that ends a word in an input method is not meant for us
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            record();
          }}
        />
        <Group justify="space-between">
          <KeptNote of={kept} />
          <Button size="xs" variant="light" onClick={record} disabled={!text.trim()} ml="auto">{word('record')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
