import { Select } from '@mantine/core';
import { useOfficeWords } from './office-words.ts';

/** Whose desk it is, of somebody who speaks for several offices. */
export function WhichOffice({ offices, officeId, onChange }: { offices: readonly { id: string; name: string }[]; officeId: string; onChange(officeId: string | undefined): void }) {
  const word = useOfficeWords();
  return <Select label={word('office')} searchable allowDeselect={false} data={offices.map(({ id, name }) => ({ value: id, label: name }))} value={officeId} onChange={id => onChange(id ?? undefined)} w={{ base: '100%', sm: 360 }} />;
}
