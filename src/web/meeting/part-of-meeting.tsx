import { Button, Group, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  title: string;
  isEmpty: boolean;
  /** what is said on the button that opens its form */
  write: string;
  /** undefined where it may not be written */
  onWrite: (() => void) | undefined;
  /** where it is open */
  form: ReactNode;
  children: ReactNode;
}

/** A part that few meetings have: where nothing is recorded of it there is a button, and nothing at all for who does not keep the record. */
export function PartOfMeeting({ name, title, isEmpty, write, onWrite, form, children }: Props) {
  const button = onWrite && !form && <Button id={`write-${name}`} className="no-print" size="xs" variant={isEmpty ? 'subtle' : 'light'} leftSection={isEmpty && <IconPlus size={14} aria-hidden />} onClick={onWrite}>{write}</Button>;
  if (isEmpty && !form) return button || null;
  return (
    <Stack component="section" gap="sm" aria-labelledby={name} className="part-of-meeting">
      <Group justify="space-between">
        <Title order={2} id={name}>{title}</Title>
        {button}
      </Group>
      {!isEmpty && children}
      {form}
    </Stack>
  );
}
