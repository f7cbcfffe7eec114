import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useConclusionWords } from './conclusion-words.ts';

interface Props {
  ordinal: number;
  text: string;
  mayOrder: boolean;
  onOrder(kind: 'TASK' | 'TARGET', words: string): void;
}

/** A field that is marked read-only has no caret in Chromium, and without one nothing is selected by keyboard. */
function takesNoInput(field: HTMLTextAreaElement | null): (() => void) | undefined {
  const refuse = (event: Event) => event.preventDefault();
  field?.addEventListener('beforeinput', refuse);
  return () => field?.removeEventListener('beforeinput', refuse);
}

/** The chair's words. Where they may become work they stand in a field that takes no letter, because there a selection is made by keyboard as well. */
export function WordsOfConclusion({ ordinal, text, mayOrder, onOrder }: Props) {
  const word = useConclusionWords();
  const [selected, setSelected] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  if (!mayOrder) return <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>;
  const words = selected.trim();
  // what is ordered is a quote of the chair's words either way
  function order(kind: 'TASK' | 'TARGET') {
    // from here the form is opened, and here its reader comes back to choose the next words
    field.current?.focus();
    onOrder(kind, words || text);
  }
  return (
    <Stack gap={4}>
      <Textarea
        variant="unstyled"
        ref={box => {
          field.current = box;
          return takesNoInput(box);
        }}
        autosize
        aria-readonly
        // no keyboard unfolds on a phone
        inputMode="none"
        spellCheck={false}
        aria-label={word('text', { n: ordinal })}
        aria-keyshortcuts="Alt+N Alt+C"
        value={text}
        onChange={() => undefined}
        styles={{ input: { padding: 0, lineHeight: 1.55 } }}
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => setSelected(value.slice(selectionStart, selectionEnd))}
        onKeyDown={event => {
          // by the place of the key: with Alt some keyboards type another letter
          const kind = event.altKey && !event.ctrlKey && !event.metaKey ? { KeyN: 'TASK' as const, KeyC: 'TARGET' as const }[event.code] : undefined;
          if (!kind) return;
          event.preventDefault();
          order(kind);
        }}
      />
      <Group gap="xs" role="toolbar" aria-label={word('bar', { n: ordinal })} className="no-print">
        {words && <Text size="xs" c="dimmed" truncate maw={320}>{word('selected', { words })}</Text>}
        <Button size="compact-xs" variant={words ? 'filled' : 'light'} onMouseDown={keepsSelection} onClick={() => order('TASK')}>{word(words ? 'taskFromWords' : 'task')}</Button>
        <Button size="compact-xs" variant={words ? 'filled' : 'light'} onMouseDown={keepsSelection} onClick={() => order('TARGET')}>{word(words ? 'targetFromWords' : 'target')}</Button>
      </Group>
    </Stack>
  );
}
const keepsSelection = (event: { preventDefault(): void }) => event.preventDefault();
