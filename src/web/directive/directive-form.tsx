import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../connection/refusal.ts';
import { useLanguage } from '../language/language.ts';
import { useUnfolded } from '../shell/unfolded.ts';
import { type DirectiveDraft, isWhole } from './directive-draft.ts';
import { DirectiveFields } from './directive-fields.tsx';
import { useDirectiveWords } from './directive-words.ts';

interface Props {
  draft: DirectiveDraft;
  put(part: Partial<DirectiveDraft>): void;
  meeting: { id: string; heldOn: string };
  refusal: Refusal | undefined;
  /** where in the input its fields stand: `task`, `target`, or nothing */
  path: string[];
  isUnderWay: boolean;
  /** the server warns and waits for an answer: until then nothing else is sent */
  isWarned: boolean;
  /** of one that is amended */
  amending?: { isAnnounced: boolean; isLocked: boolean; leads: { hasResponsible: boolean }[] };
  note: ReactNode;
  answer: ReactNode;
  onSave(): void;
  onCancel(): void;
}

/** The form of a task or of a target. Ctrl+Enter records it. */
export function DirectiveForm({ draft, put, meeting, refusal, path, isUnderWay, isWarned, amending, note, answer, onSave, onCancel }: Props) {
  const word = useDirectiveWords();
  const { language } = useLanguage();
  const [isTried, setTried] = useState(false);
  const unfolded = useUnfolded<HTMLFormElement>(draft, onCancel);
  const isTask = draft.kind === 'TASK';
  const title = amending ? word(isTask ? 'amendTask' : 'amendTarget') : word(isTask ? 'newTask' : 'newTarget');
  // what cannot be read is not sent as something else
  const save = () => {
    if (isWarned) return;
    setTried(!isWhole(draft, language));
    if (isWhole(draft, language)) onSave();
  };
  return (
    <Paper
      component="form"
      noValidate
      withBorder
      p="md"
      bg="gray.0"
      aria-label={title}
      ref={unfolded.ref}
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
      onKeyDown={event => {
        unfolded.onKeyDown(event);
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <Title order={4}>{title}</Title>
        {note}
        {amending?.isAnnounced && <Text size="sm" c="dimmed">{word(amending.isLocked ? 'locked' : 'fixed')}</Text>}
        <DirectiveFields draft={draft} put={put} meeting={meeting} refusal={refusal} path={path} isTried={isTried} amending={amending} />
        {answer}
        <Group>
          <Button type="submit" loading={isUnderWay} disabled={isWarned}>{amending ? word('save') : word(isTask ? 'saveTask' : 'saveTarget')}</Button>
          <Button variant="subtle" onClick={onCancel}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
