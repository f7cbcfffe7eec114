import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Loading } from '../shell/states.tsx';
import { AsOf } from './as-of.tsx';
import type { LeadershipSearch } from './leadership-search.ts';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

// what is typed into is loaded when it is unfolded
const WorkFilterFields = lazy(() => import('./work-filter-fields.tsx').then(({ WorkFilterFields }) => ({ default: WorkFilterFields })));
export const filterNames = ['hostId', 'withinOfficeId', 'committeeId', 'meetingId', 'fieldId', 'kind', 'dueFrom', 'dueTo'] as const satisfies (keyof LeadershipSearch)[];
const none = Object.fromEntries(filterNames.map(name => [name, undefined]));

/** As of when, and which work is looked at. On a phone all of it is folded away: the answer comes first. */
export function WorkFilters({ view }: { view: View }) {
  const { search, show } = view;
  const word = useStandingWords();
  const [isOpen, fold] = useDisclosure();
  const given = filterNames.filter(name => search[name] !== undefined).length;
  return (
    <Stack gap="xs" className="no-print">
      <Group gap="xs" align="flex-end">
        <div className="as-of" data-open={isOpen}><AsOf view={view} /></div>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} onClick={fold.toggle} aria-expanded={isOpen} aria-controls="filters">{given > 0 ? word('filtersSet', { n: given }) : word('filters')}</Button>
        {given > 0 && <Button variant="subtle" onClick={() => show(none)}>{word('clear')}</Button>}
      </Group>
      {isOpen && <Suspense fallback={<Loading />}><WorkFilterFields view={view} /></Suspense>}
    </Stack>
  );
}
