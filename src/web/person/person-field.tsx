import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect } from 'react';
import { graphql } from '../graphql/gql.ts';
import { words } from '../language/words.ts';
import { useSaidOf, useSeeking } from '../search/seeking.ts';

export const PeopleToChoose = graphql(`
  query PeopleToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {
    people(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id name position office { name } } }
  }
`);
const ChosenPerson = graphql(`
  query ChosenPerson($id: ID!) {
    node(id: $id) { __typename ... on Person { id name position office { name } } }
  }
`);
export const usePersonWords = words('person-field', {
  vi: { none: 'Không có người nào như vậy trong danh bạ', typing: 'Gõ vài chữ của họ tên' },
  en: { none: 'There is no such person in the directory', typing: 'Type a few letters of the name' },
});

/** A person of the directory, chosen by a few letters of the name, without accents. */
export function PersonField({ value, onChange, validOn, withinOfficeId, ...props }: Omit<SelectProps, 'value' | 'onChange' | 'data'> & { value: string | null; onChange(id: string | null): void; validOn?: string; withinOfficeId?: string }) {
  const word = usePersonWords();
  const [find, found] = useSeeking(PeopleToChoose);
  const [name, named] = useSeeking(ChosenPerson);
  useEffect(() => {
    if (value) name({ id: value });
  }, [value, name]);
  const search = useDebouncedCallback((text: string) => find({ text: text.trim() || null, validOn, withinOfficeId }), 120);
  const chosen = named.data?.node?.__typename === 'Person' ? [named.data.node] : [];
  const people = new Map([...(found.data?.people.nodes ?? []), ...chosen].map(person => [person.id, person]));
  const data = [...people.values()].map(({ id, name, position, office }) => ({ value: id, label: [name, position, office?.name].filter(Boolean).join(' – ') }));
  return <Select placeholder={word('typing')} searchable clearable {...props} {...useSaidOf(word('none'), [found, named], props.error)} data={data} value={value} filter={({ options }) => options} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
