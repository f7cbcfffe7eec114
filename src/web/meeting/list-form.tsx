import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import type { Change } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { Answer } from '../shell/answer.tsx';
import { useUnfoldedLines } from '../shell/unfolded.ts';
import { useAfterConflict } from './after-conflict.ts';
import { type KindOfList, type LatestList, type ListDraft, onLatestList, type TypedLine } from './list-draft.ts';
import { type LineProps, ListLines } from './list-lines.tsx';
import { useListWords } from './list-words.ts';

type Kept<Content> = ListDraft<Content> | null;
interface Props<Content, Input, Result> {
  label: string;
  save: string;
  nameOf(n: number): string;
  kept: KeptInput<Kept<Content>>;
  draft: ListDraft<Content>;
  /** undefined while not all of it is read */
  latest: LatestList<Content> | undefined;
  kind: KindOfList<Content>;
  change: Change<Input, Result>;
  /** its name in the input: what is wrong with a line is said beside it */
  field: string;
  input(version: number, lines: Content[]): Input;
  adds: { label: string; make(): Content }[];
  children(line: LineProps<Content> & { fault(...names: (string | number)[]): string | undefined }): ReactNode;
}

/** A list that is recorded as a whole, as it is being written line by line. What others have recorded meanwhile is taken up before it is sent. */
export function ListForm<Content extends object, Input extends object, Result>({ label, save, nameOf, kept, draft, latest, kind, change, field, input, adds, children }: Props<Content, Input, Result>) {
  const word = useListWords();
  const client = useApolloClient();
  const close = () => {
    change.forget();
    kept.forget();
  };
  const unfolded = useUnfoldedLines(draft.lines, draft.lines, close);
  const news = useRef<HTMLDivElement>(null);
  const undecided = draft.lines.filter(({ others }) => others !== undefined).length;
  const setLines = (next: (before: TypedLine<Content>[]) => TypedLine<Content>[]) => kept.set(before => before && { ...before, lines: next(before.lines) });
  const record = async ({ version, lines }: ListDraft<Content>) => {
    if (await change.send(input(version, lines.map(({ content }) => content)))) close();
    else await client.refetchQueries({ include: 'active' });
  };

  const isBehind = useAfterConflict(change, latest?.version, draft.version, news, () => {
    if (!latest) return;
    const onLatest = onLatestList(draft, latest, kind);
    kept.set(onLatest);
    // something else of the meeting was changed: there is nothing to be looked at
    if (!onLatest.news) void record(onLatest);
  });
  return (
    <Paper
      component="form"
      {...unfolded}
      noValidate
      withBorder
      p="md"
      bg="gray.0"
      aria-label={label}
      onSubmit={event => {
        event.preventDefault();
        if (undecided > 0) unfolded.ref.current?.querySelector<HTMLElement>('[data-undecided] button')?.focus();
        else void record(draft);
      }}
    >
      <Stack>
        <KeptNote of={{ ...kept, forget: close }} />
        {draft.news && (
          <Alert ref={news} tabIndex={-1} role="alert" color="yellow">
            {[word('news'), draft.news.leftOut > 0 && word('leftOut', { count: draft.news.leftOut }), undecided > 0 && word('undecided', { count: undecided })].flatMap(said => (said ? <Text key={said} size="sm">{said}</Text> : []))}
          </Alert>
        )}
        <ListLines lines={draft.lines} setLines={setLines} nameOf={nameOf} adds={adds}>
          {line => children({ ...line, fault: (...names) => faultOf(change.refusal, field, line.n - 1, ...names) })}
        </ListLines>
        {!isBehind && <Answer to={change} shown={[field]} onDone={close} />}
        <Group>
          <Button type="submit" loading={change.isUnderWay}>{save}</Button>
          <Button variant="subtle" onClick={close}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
