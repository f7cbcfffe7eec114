import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { Change } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from './answer.tsx';
import { useShellWords } from './shell-words.ts';
import { danger } from './theme.ts';
import { useUnfolded } from './unfolded.ts';

/** What takes something back asks why, and nothing else. `of` is the record that it is about. */
export function ReasonForm<Input, Result>({ of, label, action, change, input, onDone }: { of: string; label: string; action: string; change: Change<Input, Result>; input(reason: string): Input; onDone(): void }) {
  const word = useShellWords();
  const kept = useKeptInput(`reason.${of}`, '', action);
  const { value: reason, set: setReason } = kept;
  function done() {
    kept.forget();
    onDone();
  }
  const unfolded = useUnfolded<HTMLDivElement>(reason, onDone);
  return (
    <Stack
      component="form"
      {...unfolded}
      gap="xs"
      onSubmit={async event => {
        event.preventDefault();
        if (await change.send(input(reason.trim()))) done();
      }}
    >
      <KeptNote of={kept} />
      <Textarea label={label} required autosize minRows={1} value={reason} onChange={({ currentTarget: { value } }) => setReason(value)} error={faultOf(change.refusal, 'reason')} />
      <Answer to={change} shown={['reason']} onDone={done} />
      <Group>
        <Button size="xs" color={danger} type="submit" loading={change.isUnderWay} disabled={!reason.trim()}>{action}</Button>
        <Button size="xs" variant="subtle" onClick={onDone}>{word('cancel')}</Button>
      </Group>
    </Stack>
  );
}
