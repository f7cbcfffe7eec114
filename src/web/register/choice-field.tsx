import { MultiSelect, NativeSelect } from '@mantine/core';
import { useRegisterWords } from './register-words.ts';

interface Choices<Word extends string> {
  label: string;
  of: readonly Word[];
  /** what each is called */
  named(word: Word): string;
}

/** One word of a list, or any. */
export function ChoiceField<Word extends string>({ label, of, named, value, onChange }: Choices<Word> & { value: Word | undefined; onChange(word: Word | undefined): void }) {
  const word = useRegisterWords();
  return <NativeSelect label={label} value={value ?? ''} data={[{ value: '', label: word('any') }, ...of.map(word => ({ value: word, label: named(word) }))]} onChange={({ currentTarget }) => onChange(of.find(word => word === currentTarget.value))} />;
}

/** Several words of a list, or any. */
export function ChoicesField<Word extends string>({ label, of, named, value, onChange }: Choices<Word> & { value: readonly Word[] | undefined; onChange(words: Word[] | undefined): void }) {
  const word = useRegisterWords();
  return (
    <MultiSelect
      label={label}
      placeholder={value?.length ? undefined : word('any')}
      clearable
      data={of.map(word => ({ value: word, label: named(word) }))}
      value={[...(value ?? [])]}
      onChange={chosen => onChange(chosen.length > 0 ? of.filter(word => chosen.includes(word)) : undefined)}
    />
  );
}

/** Whether something is so: yes, no, or either. */
export function FlagField({ label, value, onChange }: { label: string; value: boolean | undefined; onChange(flag: boolean | undefined): void }) {
  const word = useRegisterWords();
  return <ChoiceField label={label} of={['yes', 'no'] as const} named={word} value={value === undefined ? undefined : value ? 'yes' : 'no'} onChange={chosen => onChange(chosen === undefined ? undefined : chosen === 'yes')} />;
}
