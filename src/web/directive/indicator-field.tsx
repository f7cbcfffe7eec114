import { Anchor, Select, type SelectProps, Stack } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { words } from '../language/words.ts';
import { useSaidOf, useSeeking } from '../search/seeking.ts';
import { NewIndicator } from './new-indicator.tsx';

const IndicatorsToChoose = graphql(`
  query IndicatorsToChoose($text: String, $validOn: Date) {
    indicators(first: 20, filter: { text: $text, validOn: $validOn }) { nodes { id code name unit direction } }
  }
`);
const ChosenIndicator = graphql(`
  query ChosenIndicator($id: ID!) {
    node(id: $id) { __typename ... on Indicator { id code name unit direction } }
  }
`);
const useWords = words('indicator-field', {
  vi: { none: 'Không có chỉ số nào như vậy', typing: 'Gõ vài chữ, không cần dấu', create: 'Thêm chỉ số mới' },
  en: { none: 'There is no such indicator', typing: 'Type a few letters; accents are not needed', create: 'Add a new indicator' },
});
export interface Chosen {
  id: string;
  name: string;
  unit: string;
}

/** What is measured, chosen by a few letters, or added where the directory has none yet. */
export function IndicatorField({ value, onChange, onKnown, validOn, unit, ...props }: Omit<SelectProps, 'value' | 'onChange' | 'data'> & { value: string | null; onChange(id: string | null): void; onKnown(chosen: Chosen | undefined): void; validOn?: string; unit?: string }) {
  const word = useWords();
  const [find, found] = useSeeking(IndicatorsToChoose);
  const [name, named] = useSeeking(ChosenIndicator);
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    if (value) name({ id: value });
  }, [value, name]);
  const node = named.data?.node;
  const chosen = node?.__typename === 'Indicator' && node.id === value ? node : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told when another is known
  useEffect(() => onKnown(chosen), [chosen]);
  const search = useDebouncedCallback((text: string) => find({ text: text.trim() || null, validOn }), 120);
  const said = useSaidOf(word('none'), [found, named], props.error);
  const all = new Map([...(found.data?.indicators.nodes ?? []), ...(chosen ? [chosen] : [])].map(indicator => [indicator.id, indicator]));
  const data = [...all.values()].map(({ id, name, unit }) => ({ value: id, label: `${name} (${unit})` }));
  return (
    <Stack gap={4}>
      <Select placeholder={word('typing')} searchable clearable {...props} {...said} data={data} value={value} filter={({ options }) => options} onChange={onChange} onSearchChange={search} onDropdownOpen={() => search('')} />
      {!isAdding && <Anchor component="button" type="button" size="sm" onClick={() => setAdding(true)} style={{ alignSelf: 'flex-start' }}>{word('create')}</Anchor>}
      {isAdding && (
        <NewIndicator
          unit={unit}
          onCancel={() => setAdding(false)}
          onCreated={id => {
            setAdding(false);
            onChange(id);
          }}
        />
      )}
    </Stack>
  );
}
