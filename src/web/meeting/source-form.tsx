import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { onLatest } from '../kept/on-latest.ts';
import { Answer } from '../shell/answer.tsx';
import { useUnfolded } from '../shell/unfolded.ts';
import { AmendHead } from './amend-head.ts';
import { type SourceDraft, sourceSent } from './source-draft.ts';
import { SourceFields } from './source-fields.tsx';
import { useSourceWords } from './source-words.ts';

/** As it is typed, and how it stood in the version that it was made on. */
export interface AmendedSource {
  version: number;
  before: SourceDraft;
  typed: SourceDraft;
}

export function SourceForm({ meeting: { id, version }, latest, kept, amended }: { meeting: { id: string; version: number }; latest: SourceDraft; kept: KeptInput<AmendedSource | null>; amended: AmendedSource }) {
  const word = useSourceWords();
  const client = useApolloClient();
  const amend = useChange(AmendHead);
  const close = () => {
    amend.forget();
    kept.forget();
  };
  const draft = onLatest(amended.typed, amended.before, latest);
  const unfolded = useUnfolded<HTMLFormElement>(amended.typed, close);
  const isConflict = amend.refusal?.code === 'CONFLICT';
  return (
    <Paper
      component="form"
      {...unfolded}
      noValidate
      withBorder
      p="md"
      bg="gray.0"
      aria-label={word('amend')}
      onSubmit={async event => {
        event.preventDefault();
        // after a conflict the fields show the latest version: who records again has seen it
        if (await amend.send({ meetingId: id, version: isConflict ? version : amended.version, source: sourceSent(draft) })) close();
        else await client.refetchQueries({ include: 'active' });
      }}
    >
      <Stack>
        <KeptNote of={{ ...kept, forget: close }} />
        <SourceFields draft={draft} put={part => kept.set(before => before && { ...before, typed: { ...before.typed, ...part } })} fault={name => faultOf(amend.refusal, 'source', name)} />
        <Text size="xs" c="dimmed">{word('none')}</Text>
        {isConflict ? <Alert role="alert" color="yellow">{word('conflict')}</Alert> : <Answer to={amend} shown={['source']} onDone={close} />}
        <Group>
          <Button type="submit" loading={amend.isUnderWay}>{word('write')}</Button>
          <Button variant="subtle" onClick={close}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
