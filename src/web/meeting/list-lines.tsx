import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { newKey } from '../connection/idempotency-keys.ts';
import type { TypedLine } from './list-draft.ts';
import { useListWords } from './list-words.ts';

export interface LineProps<Content> {
  n: number;
  content: Content;
  put(part: Partial<Content>): void;
  onRemove(): void;
}
interface Props<Content> {
  lines: readonly TypedLine<Content>[];
  setLines(next: (before: TypedLine<Content>[]) => TypedLine<Content>[]): void;
  /** what a line is called */
  nameOf(n: number): string;
  adds: { label: string; make(): Content }[];
  children(line: LineProps<Content>): ReactNode;
}

/** Lines that are written one by one; a new one comes below. */
export function ListLines<Content extends object>({ lines, setLines, nameOf, adds, children }: Props<Content>) {
  const set = (key: string, changed: (line: TypedLine<Content>) => TypedLine<Content>[]) => setLines(before => before.flatMap(line => (line.key === key ? changed(line) : [line])));
  return (
    <>
      {lines.map(({ key, content, others, isTaken }, i) => (
        <Stack key={key} gap="xs" role="group" aria-label={nameOf(i + 1)} data-line={i + 1} pb="sm" style={{ borderBottom: '1px solid var(--mantine-color-gray-3)' }}>
          {isTaken && <Taken />}
          {children({ n: i + 1, content, put: part => set(key, line => [{ ...line, content: { ...line.content, ...part } }]), onRemove: () => set(key, () => []) })}
          {others !== undefined && (
            <Others
              told={others?.told}
              onMine={() => set(key, ({ content }) => [{ key, content }])}
              onTheirs={() => set(key, () => (others ? [{ key, content: others.content, isTaken: true }] : []))}
            />
          )}
        </Stack>
      ))}
      <Group gap="xs">
        {adds.map(({ label, make }) => <Button key={label} size="xs" variant="default" onClick={() => setLines(before => [...before, { key: newKey(), content: make() }])}>{label}</Button>)}
      </Group>
    </>
  );
}

function Taken() {
  const word = useListWords();
  return <Badge variant="outline" color="yellow.9" style={{ alignSelf: 'flex-start' }}>{word('taken')}</Badge>;
}

/** What somebody else made of the line, beside what is typed: one of the two is chosen. */
function Others({ told, onMine, onTheirs }: { told: string | undefined; onMine(): void; onTheirs(): void }) {
  const word = useListWords();
  return (
    <Alert color="yellow" p="sm" data-undecided>
      <Text size="sm">{told === undefined ? word('gone') : word('theirs', { told })}</Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={onMine}>{word('keepMine')}</Button>
        <Button size="xs" variant="default" onClick={onTheirs}>{word(told === undefined ? 'leaveOut' : 'takeTheirs')}</Button>
      </Group>
    </Alert>
  );
}
