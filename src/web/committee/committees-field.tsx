import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { words } from '../language/words.ts';
import { useSaidOf, useSeeking } from '../search/seeking.ts';

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

const useWords = words('committees-field', {
  vi: { none: 'Không có ban chỉ đạo nào như vậy', typing: 'Gõ vài chữ, không cần dấu' },
  en: { none: 'There is no such committee', typing: 'Type a few letters; accents are not needed' },
});

/** Several committees: a joint meeting has more than one. */
export function CommitteesField({ value, onChange, validOn, ...props }: Omit<MultiSelectProps, 'value' | 'onChange' | 'data'> & { value: string[]; onChange(ids: string[]): void; validOn?: string }) {
  const word = useWords();
  const [find, found] = useSeeking(CommitteesToChoose);
  const [name, named] = useSeeking(ChosenCommittees);
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const unnamed = value.filter(id => !known.has(id)).join();
  useEffect(() => {
    if (unnamed) name({ ids: unnamed.split(',') });
  }, [unnamed, name]);
  const committees = [...(found.data?.committees.nodes ?? []), ...(named.data?.nodes ?? []).filter(node => node?.__typename === 'Committee')];
  const unknown = committees.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) setKnown(new Map([...known, ...unknown.map(({ id, name, host }) => [id, `${name} (${host.name})`] as const)]));
  const search = useDebouncedCallback((text: string) => find({ text: text.trim() || null, validOn }), 120);
  const ids = new Set([...(found.data?.committees.nodes ?? []).map(({ id }) => id), ...value]);
  return <MultiSelect placeholder={value.length ? undefined : word('typing')} searchable clearable hidePickedOptions {...props} {...useSaidOf(word('none'), [found, named], props.error)} data={[...ids].map(id => ({ value: id, label: known.get(id) ?? '…' }))} value={value} filter={({ options }) => options} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
