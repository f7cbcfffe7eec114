import { Button, Group, NativeSelect } from '@mantine/core';
import { DayChoice } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { endOfLastMonth, endOfLastQuarter } from './list-behind.ts';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

/** The day as of which everything is shown; it can be moved back, and the figures of that day come back with it. */
export function AsOf({ view: { day, today, search, show } }: { view: View }) {
  const word = useStandingWords();
  const term = useTerms();
  const days = [[word('today'), today], [word('lastMonth'), endOfLastMonth(today)], [word('lastQuarter'), endOfLastQuarter(today)]];
  const look = (iso: string) => show({ asOf: iso === today ? undefined : iso });
  return (
    <Group gap="xs" align="flex-end">
      <DayChoice label={word('asOf')} value={day} onChange={iso => iso && iso !== day && look(iso)} w={150} />
      {days.map(([name, iso]) => <Button key={name} variant={iso === day ? 'light' : 'default'} aria-pressed={iso === day} px="sm" onClick={() => look(iso)}>{name}</Button>)}
      <NativeSelect label={word('basis')} w={180} value={search.basis ?? 'CURRENT'} onChange={({ currentTarget: { value } }) => show({ basis: value === 'ORIGINAL' ? value : undefined })} data={(['CURRENT', 'ORIGINAL'] as const).map(value => ({ value, label: term(value) }))} />
    </Group>
  );
}
