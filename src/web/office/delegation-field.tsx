import { useQuery } from '@apollo/client/react';
import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { GroupsToChoose, useAddresseesWords } from './addressees-field.tsx';
import { fold } from '../language/fold.ts';
import { useSaidOf } from '../search/seeking.ts';
import { asFound, useOffices } from './office-field.tsx';
import { isGroup } from './is-group.ts';

/** The office, or the group of offices, that sent somebody. */
export function DelegationField({ value, onChange, validOn, ...props }: Omit<SelectProps, 'value' | 'onChange' | 'data'> & { value: string | null; onChange(id: string | null): void; validOn?: string }) {
  const word = useAddresseesWords();
  const [typed, setTyped] = useState('');
  const { data: found, error } = useQuery(GroupsToChoose, { fetchPolicy: 'cache-first' });
  const offices = useOffices(value && !isGroup(value) ? [value] : [], { validOn });
  const sought = fold(typed).split(/\s+/).filter(Boolean);
  const groups = (found?.officeGroups ?? []).filter(({ id, name, aliases }) => id === value || sought.every(part => fold([name, ...aliases].join(' ')).includes(part)));
  const data = [
    { group: word('groups'), items: groups.map(({ id, name }) => ({ value: id, label: name })) },
    { group: word('offices'), items: offices.data },
  ].filter(({ items }) => items.length > 0);
  const search = (text: string) => {
    setTyped(text);
    offices.search(text);
  };
  return <Select placeholder={word('typing')} searchable clearable {...props} {...useSaidOf(word('none'), [...offices.found, { error }], props.error)} data={data} value={value} filter={asFound} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
