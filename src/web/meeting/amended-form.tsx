import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import type { AmendMeetingInput } from '../graphql/graphql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { onLatest } from '../kept/on-latest.ts';
import { Answer } from '../shell/answer.tsx';
import { useUnfolded } from '../shell/unfolded.ts';
import { useAfterConflict } from './after-conflict.ts';
import { useMeetingWords } from './meeting-words.ts';

/** What is left out stays as it is. */
export const AmendHead = graphql(`
  mutation AmendHead($input: AmendMeetingInput!) {
    amendMeeting(input: $input) { done warnings { code message path } meeting { id version } }
  }
`);
/** A part of a meeting as it is typed, and how it stood in the version that it was made on. */
export interface Amended<Draft> {
  version: number;
  before: Draft;
  typed: Draft;
  /** others have changed it meanwhile */
  isNews?: boolean;
}
interface Props<Draft> {
  label: string;
  save: string;
  meeting: { id: string; version: number };
  latest: Draft;
  kept: KeptInput<Amended<Draft> | null>;
  amended: Amended<Draft>;
  /** the fields of the input that show themselves what is wrong with them */
  shown: string[];
  input(of: Amended<Draft>): Partial<AmendMeetingInput>;
  children(fields: { draft: Draft; put(part: Partial<Draft>): void; fault(...names: string[]): string | undefined }): ReactNode;
}

/** Betters a part of a meeting. What somebody else has bettered meanwhile stays, but for the fields that were typed in here. */
export function AmendedForm<Draft extends object>({ label, save, meeting: { id, version }, latest, kept, amended, shown, input, children }: Props<Draft>) {
  const word = useMeetingWords();
  const client = useApolloClient();
  const amend = useChange(AmendHead);
  const close = () => {
    amend.forget();
    kept.forget();
  };
  const unfolded = useUnfolded<HTMLFormElement>(amended.typed, close);
  const news = useRef<HTMLDivElement>(null);
  const record = async (of: Amended<Draft>) => {
    if (await amend.send({ meetingId: id, version: of.version, ...input(of) })) close();
    else await client.refetchQueries({ include: 'active' });
  };
  const isBehind = useAfterConflict(amend, version, amended.version, news, () => {
    const isNews = JSON.stringify(latest) !== JSON.stringify(amended.before);
    const taken = { version, before: latest, typed: onLatest(amended.typed, amended.before, latest), isNews };
    kept.set(taken);
    // another part of the meeting was changed: there is nothing to be looked at
    if (!isNews) void record(taken);
  });
  return (
    <Paper
      component="form"
      {...unfolded}
      noValidate
      withBorder
      p="md"
      bg="gray.0"
      w="100%"
      aria-label={label}
      onSubmit={event => {
        event.preventDefault();
        void record(amended);
      }}
    >
      <Stack>
        <KeptNote of={{ ...kept, forget: close }} />
        {amended.isNews && <Alert ref={news} tabIndex={-1} role="alert" color="yellow">{word('conflict')}</Alert>}
        {children({ draft: amended.typed, put: part => kept.set(before => before && { ...before, typed: { ...before.typed, ...part } }), fault: (...names) => faultOf(amend.refusal, ...names) })}
        {!isBehind && <Answer to={amend} shown={shown} onDone={close} />}
        <Group>
          <Button type="submit" loading={amend.isUnderWay}>{save}</Button>
          <Button variant="subtle" onClick={close}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
