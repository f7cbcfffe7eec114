import { Alert, Button, Group, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Fault } from '../shell/states.tsx';
import { everyRow, type Wanted } from './every-row.ts';
import { useRegisterWords } from './register-words.ts';

interface State {
  rows?: number;
  waitSeconds?: number;
  cutAt?: number;
  isStopped?: boolean;
  error?: unknown;
}
type Asked<Data, Row> = Omit<Wanted<Data, Row>, 'signal' | 'onProgress'>;

/** Reads a whole list for a file or for paper, says how far it is, and can be stopped. */
export function useReading() {
  const client = useApolloClient();
  const [state, setState] = useState<State>({});
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const read = useCallback(
    async <Data, Row>(asked: Asked<Data, Row>): Promise<Row[] | undefined> => {
      stopping.current?.abort();
      const { signal } = (stopping.current = new AbortController());
      setState({ rows: 0 });
      try {
        const found = await everyRow(client, { ...asked, signal, onProgress: (rows, waitSeconds) => setState({ rows, waitSeconds }) });
        setState(found ? (found.isCut ? { cutAt: asked.atMost } : {}) : { isStopped: true });
        return found?.rows;
      } catch (error) {
        setState({ error });
        return undefined;
      }
    },
    [client],
  );
  return { read, state, stop: () => stopping.current?.abort() };
}

export function ReadingBar({ state: { rows, waitSeconds, cutAt, isStopped, error }, stop }: { state: State; stop(): void }) {
  const word = useRegisterWords();
  if (error) return <Fault error={error} />;
  if (cutAt !== undefined) return <Alert role="status" color="yellow" className="no-print">{word('cutAt', { count: cutAt })}</Alert>;
  if (isStopped) return <Text role="status" size="sm" c="dimmed">{word('stopped')}</Text>;
  if (rows === undefined) return null;
  return (
    <Group role="status" gap="sm" className="no-print">
      <Text size="sm">{waitSeconds === undefined ? word('reading', { count: rows }) : word('pausing', { count: rows, seconds: waitSeconds })}</Text>
      <Button size="compact-sm" variant="default" onClick={stop}>{word('stop')}</Button>
    </Group>
  );
}
