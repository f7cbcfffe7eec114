import { Button, Paper } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useOfficeWords } from './office-words.ts';
import { finished } from './owed.ts';
import { Page } from './work-section.tsx';

/** What is no longer owed: read only when it is unfolded. */
export function Finished({ officeId }: { officeId: string }) {
  const word = useOfficeWords();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section>
      <Button variant="subtle" color="gray" c="dark" leftSection={<Chevron size={18} aria-hidden />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{word('finished')}</Button>
      {isOpen && <Paper withBorder mt="xs"><Page filter={{ ...finished, officeIds: [officeId] }} orderBy="DUE_ON_DESCENDING" empty={word('noneFinished')} /></Paper>}
    </section>
  );
}
