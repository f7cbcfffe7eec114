import { Button, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { openedLate } from '../connection/opened-late.tsx';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useUrgeWords } from './urge-words.ts';

const UrgeDialog = openedLate(() => import('./urge-dialog.tsx').then(({ UrgeDialog }) => UrgeDialog));

/** What has to be read of work that is to be urged; there are few urges of one share. */
export const UrgedAssignment = graphql(`
  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }
`);

/** A dated reminder to one office or to several at once; what was urged before stands beside it. */
export function Urge({ assignments, isSelection = false, onDone }: { assignments: FragmentType<typeof UrgedAssignment>[]; isSelection?: boolean; onDone?(): void }) {
  const urged = unmasked(UrgedAssignment, assignments);
  const word = useUrgeWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant={isSelection ? 'filled' : 'default'} className="no-print" leftSection={<IconBell size={14} aria-hidden />} disabled={urged.length === 0} onClick={() => setOpen(true)}>
        {isSelection ? word('urgeSelected', { count: urged.length }) : word('urge')}
      </Button>
      <UrgeDialog
        urged={urged}
        opened={isOpen}
        onClose={() => setOpen(false)}
        onDone={() => {
          setOpen(false);
          onDone?.();
        }}
      />
    </>
  );
}

/** How often it was urged, where it was. */
export function UrgedBefore({ assignment }: { assignment: FragmentType<typeof UrgedAssignment> }) {
  const { urges } = unmasked(UrgedAssignment, assignment);
  const word = useUrgeWords();
  const format = useFormat();
  const last = urges.at(-1);
  if (!last) return null;
  return <Text size="xs" c="dimmed">{word('before', { count: urges.length })}, {word('last', { day: format.day(last.on) })}</Text>;
}
