import { Button, Group, Paper, Pill, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useRegisterWords } from './register-words.ts';
import { useTurning } from './use-turning.ts';

/** A condition of the filter in words, and what the address is without it. */
export interface Told {
  label: string;
  value: string;
  without: object;
}

/** The conditions of a register (on a phone the first of them until more are wanted): those that are used daily in one line, the others behind a button, and what holds now in words, each of which can be taken away. */
export function FilterBar({ told, text, isByName, children, more }: { told: readonly Told[]; text: string | undefined; isByName?: boolean; children?: ReactNode; more?: ReactNode }) {
  const word = useRegisterWords();
  const go = useTurning();
  const [isOpen, panel] = useDisclosure(false);
  return (
    <Paper withBorder p="sm" my="sm" component="search" className="filter no-print" data-open={isOpen} aria-label={word('filter')}>
      <div className="filter-line">
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm" className="filter-daily">
          <SoughtText text={text} label={word(isByName ? 'byName' : 'text')} />
          {children}
        </SimpleGrid>
        {(more || children) && <Button className={more ? undefined : 'filter-few'} variant="subtle" size="compact-sm" leftSection={<IconFilter size={14} aria-hidden />} aria-expanded={isOpen} onClick={panel.toggle}>{word(isOpen ? 'fewerFilters' : 'moreFilters')}</Button>}
      </div>
      {more && isOpen && <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm" mt="sm">{more}</SimpleGrid>}
      {told.length > 0 && <Group gap="xs" mt="sm">
        {told.map(({ label, value, without }) => (
          <Pill key={`${label} ${value}`} withRemoveButton removeButtonProps={{ 'aria-label': word('removeFilter', { filter: `${label} ${value}` }), 'aria-hidden': false, tabIndex: 0 }} onRemove={() => go(without)}>
            {value ? `${label}: ${value}` : label}
          </Pill>
        ))}
        {told.length > 1 && <Button variant="subtle" size="compact-sm" onClick={() => go(Object.assign({}, ...told.map(({ without }) => without)))}>{word('clear')}</Button>}
      </Group>}
    </Paper>
  );
}

/** What is sought, a moment after the last letter; one step back in the history is another search, not another letter. */
function SoughtText({ text = '', label }: { text?: string; label: string }) {
  const word = useRegisterWords();
  const go = useTurning();
  const [typed, setTyped] = useState(text);
  // whoever follows a link or goes back sees what is sought there
  useEffect(() => setTyped(before => (before.trim() === text ? before : text)), [text]);
  const seek = useDebouncedCallback((sought: string) => go({ text: sought.trim() || undefined }, true), 300);
  return (
    <TextInput
      label={label}
      placeholder={word('typing')}
      type="search"
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        seek(currentTarget.value);
      }}
    />
  );
}

/** The filter in words, for paper. */
export function ToldOnPaper({ told, children }: { told: readonly Told[]; children?: ReactNode }) {
  const word = useRegisterWords();
  return (
    <Text className="print-only register-told" component="div">
      {children}
      <div>{word('filter')}: {told.length > 0 ? told.map(({ label, value }) => (value ? `${label}: ${value}` : label)).join('; ') : word('everything')}</div>
    </Text>
  );
}
