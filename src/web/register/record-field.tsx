import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useNames } from './use-names.ts';
import { useRegisterWords } from './register-words.ts';

interface Choice {
  value: string;
  label: string;
}
export type RecordFieldProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> & { value: string | undefined; onChange(id: string | undefined): void };

/** A record of a filter, chosen by a few letters of its name, without accents. */
export function RecordField({ seek, value, onChange, ...props }: RecordFieldProps & { seek(text: string | null): Promise<Choice[]> }) {
  const word = useRegisterWords();
  const nameOf = useNames([value]);
  const [found, setFound] = useState<Choice[]>([]);
  // what cannot be found now is found by the next letter
  const search = useDebouncedCallback(async (text: string) => setFound(await seek(text.trim() || null).catch(() => [])), 120);
  const data = value && !found.some(choice => choice.value === value) ? [...found, { value, label: nameOf(value) }] : found;
  // the server has filtered; what it found without accents would be thrown out here
  return <Select placeholder={word('typing')} nothingFoundMessage={word('noneFound')} searchable clearable {...props} data={data} value={value ?? null} filter={({ options }) => options} onChange={id => onChange(id ?? undefined)} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
