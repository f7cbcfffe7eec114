import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Change } from '../../connection/change.ts';
import { KeptNote } from '../../kept/kept-note.tsx';
import { Answer } from '../../shell/answer.tsx';
import { useShellWords } from '../../shell/shell-words.ts';
import { useStepWords } from './steps-words.ts';
import { tell } from '../../shell/notices.tsx';

interface Props<Input, Result> {
  /** the word of what is done: on the button and in the notification */
  label: string;
  change: Change<Input, Result>;
  /** what is sent, from what was typed */
  input: Input;
  /** the fields that show their fault themselves */
  shown: string[];
  /** something typed that cannot be read: it is not sent */
  isUnreadable?: boolean;
  /** what was typed, where it outlives the tab */
  kept?: { typedAt: string | undefined; isLost: boolean; forget(): void };
  onClose(): void;
  onDone?(result: Result): void;
  children: ReactNode;
}

/** The form of a dialog that changes the record: its fields, what the server says to it, and its two buttons. It closes once it is done. */
export function StepForm<Input, Result>({ label, change, input, shown, isUnreadable, kept, onClose, onDone, children }: Props<Input, Result>) {
  const word = useStepWords();
  const shellWord = useShellWords();
  const finish = (result: Result) => {
    void tell({ message: word('done', { step: label }), color: 'teal' });
    kept?.forget();
    onDone?.(result);
    onClose();
  };
  return (
    <form
      noValidate
      onSubmit={async event => {
        event.preventDefault();
        // a dialog stands in the tree of the row it belongs to
        event.stopPropagation();
        if (isUnreadable) return;
        const result = await change.send(input);
        if (result !== undefined) finish(result);
      }}
    >
      <Stack>
        {kept && <KeptNote of={kept} />}
        {children}
        <Answer to={change} shown={shown} onDone={finish} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{shellWord('cancel')}</Button>
          <Button type="submit" loading={change.isUnderWay} disabled={isUnreadable}>{label}</Button>
        </Group>
      </Stack>
    </form>
  );
}
