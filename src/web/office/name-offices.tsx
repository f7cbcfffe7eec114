import { Button } from '@mantine/core';
import { useState } from 'react';
import { openedLate } from '../connection/opened-late.tsx';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useNameOfficesWords } from './name-offices-words.ts';

export const ShareToName = graphql(`
  fragment ShareToName on Assignment { id role openSteps office { id name } directive { id text binding } meeting { id host { id name } } }
`);
const NameOfficesDialog = openedLate(() => import('./name-offices-dialog.tsx').then(({ NameOfficesDialog }) => NameOfficesDialog));

/** Work that a text gave to nobody by name goes to the offices that are meant, and the group remembers them. */
export function NameOffices({ share }: { share: FragmentType<typeof ShareToName> }) {
  const named = unmasked(ShareToName, share);
  const word = useNameOfficesWords();
  const [isOpen, setOpen] = useState(false);
  if (!named.openSteps.includes('TRANSFER')) return null;
  return (
    <>
      <Button size="xs" variant="default" className="no-print" onClick={() => setOpen(true)}>{word('name')}</Button>
      <NameOfficesDialog of={named} opened={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
