import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconChecklist, IconTargetArrow } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useConclusionWords } from './conclusion-words.ts';

interface Props {
  ordinal: number;
  text: string;
  mayOrder: boolean;
  onOrder(kind: 'TASK' | 'TARGET', words: string): void;
  /** how it stands */
  children: ReactNode;
  /** what else may be done to it */
  steps: ReactNode;
}

/** A field that is marked read-only has no caret in Chromium, and without one nothing is selected by keyboard. */
function takesNoInput(field: HTMLTextAreaElement | null): (() => void) | undefined {
  const refuse = (event: Event) => event.preventDefault();
  field?.addEventListener('beforeinput', refuse);
  return () => field?.removeEventListener('beforeinput', refuse);
}

/** The chair's words. Where they may become work they stand in a field that takes no letter, because there a selection is made by keyboard as well. */
export function WordsOfConclusion({ ordinal, text, mayOrder, onOrder, children, steps }: Props) {
  const word = useConclusionWords();
  const [selected, setSelected] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  if (!mayOrder)
    return (
      <>
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
        <Group gap="xs">{children}</Group>
      </>
    );
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
        styles={{ input: { padding: 0, minHeight: 0, lineHeight: 1.55 } }}
        onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) => setSelected(value.slice(selectionStart, selectionEnd))}
        onKeyDown={event => {
          // by the place of the key: with Alt some keyboards type another letter
          const kind = event.altKey && !event.ctrlKey && !event.metaKey ? { KeyN: 'TASK' as const, KeyC: 'TARGET' as const }[event.code] : undefined;
          if (!kind) return;
          event.preventDefault();
          order(kind);
        }}
      />
      <Group gap="xs">
        {children}
        <Group gap={4} role="toolbar" aria-label={word('bar', { n: ordinal })} className="no-print">
          {words && <Text size="xs" c="dimmed" truncate maw={320}>{word('selected', { words })}</Text>}
          {(['TASK', 'TARGET'] as const).map(kind => <Button key={kind} size="compact-xs" variant={words ? 'filled' : 'subtle'} leftSection={kind === 'TASK' ? <IconChecklist size={14} aria-hidden /> : <IconTargetArrow size={14} aria-hidden />} aria-label={word(words ? fromWords[kind] : fromText[kind])} onMouseDown={keepsSelection} onClick={() => order(kind)}>{word(words ? fromWords[kind] : short[kind])}</Button>)}
          {steps}
        </Group>
      </Group>
    </Stack>
  );
}
const [fromWords, fromText, short] = [{ TASK: 'taskFromWords', TARGET: 'targetFromWords' }, { TASK: 'task', TARGET: 'target' }, { TASK: 'shortTask', TARGET: 'shortTarget' }] as const;
const keepsSelection = (event: { preventDefault(): void }) => event.preventDefault();
