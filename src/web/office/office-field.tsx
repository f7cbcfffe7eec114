import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { words } from '../language/words.ts';
import { useSaidOf, useSeeking } from '../search/seeking.ts';

const OfficesToChoose = graphql(`
  query OfficesToChoose($text: String, $validOn: Date, $withinOfficeId: ID) {
    offices(first: 20, filter: { text: $text, validOn: $validOn, withinOfficeId: $withinOfficeId }) { nodes { id code name } }
  }
`);
const ChosenOffices = graphql(`
  query ChosenOffices($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on Office { id code name } }
  }
`);
const useWords = words('office-field', {
  vi: { none: 'Không có đơn vị nào như vậy', typing: 'Gõ vài chữ, không cần dấu' },
  en: { none: 'There is no such office', typing: 'Type a few letters; accents are not needed' },
});

interface Choice {
  value: string;
  label: string;
}
export interface Among {
  /** offices that are valid on this day, an ISO day */
  validOn?: string;
  withinOfficeId?: string;
}

/** What the server finds for what is typed, and what is chosen already. */
export function useOffices(chosen: string[], { validOn, withinOfficeId }: Among) {
  const [find, found] = useSeeking(OfficesToChoose);
  const [name, named] = useSeeking(ChosenOffices);
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const unnamed = chosen.filter(id => !known.has(id)).join();
  useEffect(() => {
    if (unnamed) name({ ids: unnamed.split(',') });
  }, [unnamed, name]);
  const offices = [...(found.data?.offices.nodes ?? []), ...(named.data?.nodes ?? []).filter(node => node?.__typename === 'Office')];
  const unknown = offices.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) setKnown(new Map([...known, ...unknown.map(({ id, name, code }) => [id, `${name} (${code})`] as const)]));

  const search = useDebouncedCallback((text: string) => find({ text: text.trim() || null, validOn, withinOfficeId }), 120);
  const ids = new Set([...(found.data?.offices.nodes ?? []).map(({ id }) => id), ...chosen]);
  const data: Choice[] = [...ids].map(value => ({ value, label: known.get(value) ?? '…' }));
  return { data, search, found: [found, named] as const };
}
// the server has filtered; what it found without accents would be thrown out here
export const asFound: NonNullable<SelectProps['filter']> = ({ options }) => options;

/** One office, chosen by a few letters of its name, its code or another spelling, without accents. */
export function OfficeField({ value, onChange, among = {}, ...props }: Omit<SelectProps, 'value' | 'onChange' | 'data'> & { value: string | null; onChange(id: string | null): void; among?: Among }) {
  const word = useWords();
  const { data, search, found } = useOffices(value ? [value] : [], among);
  return <Select placeholder={word('typing')} searchable clearable {...props} {...useSaidOf(word('none'), found, props.error)} data={data} value={value} filter={asFound} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}

/** Several offices. */
export function OfficesField({ value, onChange, among = {}, ...props }: Omit<MultiSelectProps, 'value' | 'onChange' | 'data'> & { value: string[]; onChange(ids: string[]): void; among?: Among }) {
  const word = useWords();
  const { data, search, found } = useOffices(value, among);
  return <MultiSelect placeholder={value.length ? undefined : word('typing')} searchable clearable hidePickedOptions {...props} {...useSaidOf(word('none'), found, props.error)} data={data} value={value} filter={asFound} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />;
}
