import { useLazyQuery } from '@apollo/client/react';
import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/gql.ts';

const CommitteesToChoose = graphql(`
  query CommitteesToChoose($text: String, $validOn: Date) {
    committees(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id name host { name } } }
  }
`);
const ChosenCommittees = graphql(`
  query ChosenCommittees($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on Committee { id name host { name } } }
  }
`);

/** Several committees: a joint meeting has more than one. */
export function CommitteesField({ value, onChange, validOn, ...props }: Omit<MultiSelectProps, 'value' | 'onChange' | 'data'> & { value: string[]; onChange(ids: string[]): void; validOn?: string }) {
  const [find, found] = useLazyQuery(CommitteesToChoose, { fetchPolicy: 'cache-first' });
  const [name, named] = useLazyQuery(ChosenCommittees, { fetchPolicy: 'cache-first' });
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const unnamed = value.filter(id => !known.has(id)).join();
  useEffect(() => {
    if (unnamed) void name({ variables: { ids: unnamed.split(',') } }).catch(() => undefined);
  }, [unnamed, name]);
  const committees = [...(found.data?.committees.nodes ?? []), ...(named.data?.nodes ?? []).filter(node => node?.__typename === 'Committee')];
  const unknown = committees.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) setKnown(new Map([...known, ...unknown.map(({ id, name, host }) => [id, `${name} (${host.name})`] as const)]));
  const search = useDebouncedCallback((text: string) => void find({ variables: { text: text.trim() || null, validOn } }).catch(() => undefined), 120);
  const ids = new Set([...(found.data?.committees.nodes ?? []).map(({ id }) => id), ...value]);
  return <MultiSelect searchable clearable hidePickedOptions {...props} data={[...ids].map(id => ({ value: id, label: known.get(id) ?? id }))} value={value} filter={({ options }) => options} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
