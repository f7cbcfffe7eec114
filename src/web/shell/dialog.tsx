import { Modal, type ModalProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';

/** A dialog that may be open as soon as it is there: it opens a moment later, so that it knows whom to give the focus back. */
export function Dialog({ opened, ...props }: ModalProps) {
  const isThere = useMounted();
  return <Modal opened={opened && isThere} size="lg" {...props} />;
}
