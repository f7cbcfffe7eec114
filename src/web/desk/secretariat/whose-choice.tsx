import { Select, type SelectProps } from '@mantine/core';
import { useSecretariatWords } from './secretariat-words.ts';

/** All of them, to be found by what is typed; it is there because somebody has opened it. */
export function WhoseChoice({ choices, chosen, onChoose }: { choices: SelectProps['data']; chosen: string; onChoose(id: string): void }) {
  const word = useSecretariatWords();
  return <Select label={word('whose')} maw={560} searchable allowDeselect={false} autoFocus defaultDropdownOpened data={choices} value={chosen} onChange={id => id && onChoose(id)} />;
}
