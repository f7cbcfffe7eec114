import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { graphql } from '../graphql/gql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { useUnfoldedLines } from '../shell/unfolded.ts';
import { type AgendaDraft, type AgendaLineDraft, agendaItemOf, anAgendaLine } from './agenda-draft.ts';
import { AgendaLine } from './agenda-line.tsx';
import { useAgendaWords } from './agenda-words.ts';

const SetAgenda = graphql(`
  mutation SetAgenda($input: SetAgendaInput!) {
    setAgenda(input: $input) { done warnings { code message path } meeting { id version } }
  }
`);

/** The agenda as it is being written, item by item. It is recorded as a whole. */
export function AgendaForm({ meeting, kept, draft }: { meeting: { id: string; version: number; heldOn: string }; kept: KeptInput<AgendaDraft | null>; draft: AgendaDraft }) {
  const word = useAgendaWords();
  const client = useApolloClient();
  const set = useChange(SetAgenda);
  const put = (lines: (before: AgendaLineDraft[]) => AgendaLineDraft[]) => kept.set(before => (before ? { ...before, lines: lines(before.lines) } : before));
  const close = () => {
    set.forget();
    kept.forget();
  };
  const unfolded = useUnfoldedLines(draft.lines, draft.lines, close);
  const isConflict = set.refusal?.code === 'CONFLICT';
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
        // after a conflict the latest agenda stands above the form: who records again has seen it
        if (await set.send({ meetingId: meeting.id, version: isConflict ? meeting.version : draft.version, agenda: draft.lines.map(agendaItemOf) })) close();
        else await client.refetchQueries({ include: 'active' });
      }}
    >
      <Stack>
        <KeptNote of={{ ...kept, forget: close }} />
        {draft.lines.map((line, i) => (
          <AgendaLine
            // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name but its place
            key={i}
            n={i + 1}
            line={line}
            validOn={meeting.heldOn}
            refusal={set.refusal}
            put={part => put(lines => lines.map((other, j) => (i === j ? { ...other, ...part } : other)))}
            onRemove={() => put(lines => lines.filter((_, j) => i !== j))}
          />
        ))}
        <Button size="xs" variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => put(lines => [...lines, anAgendaLine()])}>{word('add')}</Button>
        {isConflict ? <Alert role="alert" color="yellow">{word('conflict')}</Alert> : <Answer to={set} shown={['agenda']} onDone={close} />}
        <Group>
          <Button type="submit" loading={set.isUnderWay}>{word('save')}</Button>
          <Button variant="subtle" onClick={close}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
