import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { useSaidOf, useSeeking } from '../search/seeking.ts';
import { PeopleToChoose, usePersonWords } from './person-field.tsx';

const ChosenPeople = graphql(`
  query ChosenPeople($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on Person { id name position office { name } } }
  }
`);

/** Several people of the directory. */
export function PeopleField({ value, onChange, validOn, ...props }: Omit<MultiSelectProps, 'value' | 'onChange' | 'data'> & { value: string[]; onChange(ids: string[]): void; validOn?: string }) {
  const word = usePersonWords();
  const [find, found] = useSeeking(PeopleToChoose);
  const [name, named] = useSeeking(ChosenPeople);
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const unnamed = value.filter(id => !known.has(id)).join();
  useEffect(() => {
    if (unnamed) name({ ids: unnamed.split(',') });
  }, [unnamed, name]);
  const people = [...(found.data?.people.nodes ?? []), ...(named.data?.nodes ?? []).filter(node => node?.__typename === 'Person')];
  const unknown = people.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) setKnown(new Map([...known, ...unknown.map(({ id, name, position, office }) => [id, [name, position, office?.name].filter(Boolean).join(' – ')] as const)]));
  const search = useDebouncedCallback((text: string) => find({ text: text.trim() || null, validOn }), 120);
  const ids = new Set([...(found.data?.people.nodes ?? []).map(({ id }) => id), ...value]);
  return <MultiSelect placeholder={value.length ? undefined : word('typing')} searchable clearable hidePickedOptions {...props} {...useSaidOf(word('none'), [found, named], props.error)} data={[...ids].map(id => ({ value: id, label: known.get(id) ?? '…' }))} value={value} filter={({ options }) => options} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
