import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useSaidOf } from '../search/seeking.ts';
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
  const [found, setFound] = useState<{ choices: Choice[]; called?: boolean; error?: unknown }>({ choices: [] });
  const latest = useRef('');
  const search = useDebouncedCallback(async (text: string) => {
    latest.current = text;
    const answer = await seek(text.trim() || null).then(choices => ({ choices, called: true }), (error: unknown) => ({ choices: [], error }));
    if (latest.current === text) setFound(answer);
  }, 120);
  const data = value && !found.choices.some(choice => choice.value === value) ? [...found.choices, { value, label: nameOf(value) }] : found.choices;
  // the server has filtered; what it found without accents would be thrown out here
  return <Select placeholder={word('typing')} searchable clearable {...props} {...useSaidOf(word('noneFound'), [found], props.error)} data={data} value={value ?? null} filter={({ options }) => options} onChange={id => onChange(id ?? undefined)} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
