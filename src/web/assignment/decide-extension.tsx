import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { openedLate } from '../connection/opened-late.tsx';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { useExtensionWords } from './extension-words.ts';
import { RequestedExtension } from './request-in-words.tsx';

const DecideExtensionDialog = openedLate(() => import('./decide-extension-dialog.tsx').then(({ DecideExtensionDialog }) => DecideExtensionDialog));

/** The answer of the secretariat or of leadership to a pending request: as asked, with another date, or no. `children` says which work it is about. */
export function DecideExtension({ extension, children }: { extension: FragmentType<typeof RequestedExtension>; children?: ReactNode }) {
  const request = unmasked(RequestedExtension, extension);
  const { account } = useViewer();
  const word = useExtensionWords();
  const [isOpen, setOpen] = useState(false);
  if (request.status !== 'PENDING') return null;
  if (request.requestedBy.id === account.id) return <Text size="sm" c="dimmed" className="no-print">{word('own')}</Text>;
  return (
    <>
      <Button size="xs" variant="default" className="no-print" onClick={() => setOpen(true)}>{word('decide')}</Button>
      <DecideExtensionDialog extension={extension} opened={isOpen} onClose={() => setOpen(false)}>{children}</DecideExtensionDialog>
    </>
  );
}
