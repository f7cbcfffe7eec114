import { useQuery } from '@apollo/client/react';
import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { fold } from '../language/fold.ts';
import { words } from '../language/words.ts';
import { useSaidOf } from '../search/seeking.ts';
import { type Among, asFound, useOffices } from './office-field.tsx';
import { isGroup } from './is-group.ts';

export const GroupsToChoose = graphql(`
  query GroupsToChoose {
    officeGroups { id name aliases toBeNamed members { office { id } validFrom validUntil } }
  }
`);
export const useAddresseesWords = words('addressees-field', {
  vi: { offices: 'Đơn vị', groups: 'Nhóm đơn vị', none: 'Không có đơn vị hay nhóm nào như vậy', members_other: '{{name}} ({{count}} đơn vị)', typing: 'Gõ vài chữ, không cần dấu' },
  en: { offices: 'Offices', groups: 'Groups', none: 'There is no such office or group', members_one: '{{name}} ({{count}} office)', members_other: '{{name}} ({{count}} offices)', typing: 'Type a few letters; accents are not needed' },
});

/** Offices and groups of offices, as a chair names them: "Phòng Nội vụ", "UBND các xã, thị trấn". */
export function AddresseesField({ value, onChange, among = {}, ...props }: Omit<MultiSelectProps, 'value' | 'onChange' | 'data'> & { value: string[]; onChange(ids: string[]): void; among?: Among }) {
  const word = useAddresseesWords();
  const [typed, setTyped] = useState('');
  const { data: found, error } = useQuery(GroupsToChoose, { fetchPolicy: 'cache-first' });
  const offices = useOffices(value.filter(id => !isGroup(id)), among);
  const standsOn = (from?: string | null, until?: string | null) => !among.validOn || ((!from || from <= among.validOn) && (!until || until >= among.validOn));
  const groups = (found?.officeGroups ?? []).map(({ id, name, aliases, members }) => ({ id, said: fold([name, ...aliases].join(' ')), label: word('members', { name, count: members.filter(({ validFrom, validUntil }) => standsOn(validFrom, validUntil)).length }) }));
  const sought = fold(typed).split(/\s+/).filter(Boolean);
  const data = [
    { group: word('groups'), items: groups.filter(({ id, said }) => value.includes(id) || sought.every(part => said.includes(part))).map(({ id, label }) => ({ value: id, label })) },
    { group: word('offices'), items: offices.data },
  ].filter(({ items }) => items.length > 0);
  const search = (text: string) => {
    setTyped(text);
    offices.search(text);
  };
  return <MultiSelect placeholder={value.length ? undefined : word('typing')} searchable clearable hidePickedOptions {...props} {...useSaidOf(word('none'), [...offices.found, { error }], props.error)} data={data} value={value} filter={asFound} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
