import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useShellWords } from '../shell/shell-words.ts';
import { useFormat } from '../language/format.ts';
import { pageSizes } from './page-search.ts';
import { useRegisterWords } from './register-words.ts';
import { useTurning } from './use-turning.ts';

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
}

export function Pager({ info, no, rows, size, total, turn }: { info: PageInfo; no: number | undefined; rows: number; size: number; total?: number; turn(forwards: boolean): void }) {
  const word = useRegisterWords();
  const shellWord = useShellWords();
  const format = useFormat();
  const go = useTurning();
  return (
    <Group component="nav" aria-label={word('pages')} justify="space-between" className="no-print" mt="sm" gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {rows > 0 && no ? word('from', { from: format.figure(no), to: format.figure(no + rows - 1) }) : null}
        {total === undefined ? null : `${rows > 0 && no ? ' · ' : ''}${word('total', { count: total })}`}
      </Text>
      <Group gap="xs">
        <NativeSelect size="sm" aria-label={word('rows')} value={size} data={pageSizes.map(rows => ({ value: String(rows), label: word('perPage', { count: rows }) }))} onChange={({ currentTarget }) => go({ size: Number(currentTarget.value) })} />
        <Button variant="default" size="sm" leftSection={<IconChevronLeft size={16} aria-hidden />} disabled={!info.hasPreviousPage} title={word('previousKeys')} aria-keyshortcuts="Alt+PageUp" onClick={() => turn(false)}>{shellWord('previous')}</Button>
        <Button variant="default" size="sm" rightSection={<IconChevronRight size={16} aria-hidden />} disabled={!info.hasNextPage} title={word('nextKeys')} aria-keyshortcuts="Alt+PageDown" onClick={() => turn(true)}>{shellWord('next')}</Button>
      </Group>
    </Group>
  );
}
