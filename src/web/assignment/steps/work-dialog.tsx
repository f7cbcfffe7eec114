import { Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFocusGivenBack } from '../../shell/focus-given-back.ts';

/** A dialog about one share: what is done to it, to what, of which office. */
export function WorkDialog({ title, work, office, onClose, children }: { title: string; work: string; office: string; onClose(): void; children: ReactNode }) {
  useFocusGivenBack();
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <Stack gap={4} mb="md">
        <Text size="sm" fw={600} lineClamp={4}>{work}</Text>
        <Text size="sm" c="dimmed">{office}</Text>
      </Stack>
      {children}
    </Modal>
  );
}
