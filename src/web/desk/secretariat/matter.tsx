import { Badge, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** One kind of thing that waits: how many there are, the first of them, and the way to all. */
export function Matter({ id, title, count, aside, below, children }: { id: string; title: string; count: number; aside?: ReactNode; below?: ReactNode; children: ReactNode }) {
  return (
    <Stack component="section" aria-labelledby={id} gap="xs" className="matter">
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Title order={3} id={id} tabIndex={-1}>{title}</Title>
          <Badge variant="light" color="gray" c="dark">{count}</Badge>
        </Group>
        {aside}
      </Group>
      <ul className="plain-list">{children}</ul>
      {below}
    </Stack>
  );
}
