import { Card, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of the page of one's own account. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card withBorder component="section" aria-label={title}>
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        {children}
      </Stack>
    </Card>
  );
}
