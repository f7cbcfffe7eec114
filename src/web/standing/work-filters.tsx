import { useQuery } from '@apollo/client/react';
import { Button, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { CommitteeField } from '../committee/committee-field.tsx';
import { graphql } from '../graphql/gql.ts';
import { DayChoice } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { MeetingField } from '../meeting/meeting-field.tsx';
import { OfficeField } from '../office/office-field.tsx';
import type { LeadershipSearch } from './leadership-search.ts';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

const FiltersToChoose = graphql(`
  query FiltersToChoose { fields { id name } }
`);
const filterNames = ['hostId', 'withinOfficeId', 'committeeId', 'meetingId', 'fieldId', 'kind', 'dueFrom', 'dueTo'] as const satisfies (keyof LeadershipSearch)[];
const none = Object.fromEntries(filterNames.map(name => [name, undefined]));

/** Which work is looked at. On a phone the filters are folded away. */
export function WorkFilters({ view: { search, show } }: { view: View }) {
  const word = useStandingWords();
  const term = useTerms();
  const [isOpen, fold] = useDisclosure();
  const { data } = useQuery(FiltersToChoose, { fetchPolicy: 'cache-first' });
  const given = filterNames.filter(name => search[name] !== undefined).length;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} onClick={fold.toggle} aria-expanded={isOpen} aria-controls="filters">{given > 0 ? word('filtersSet', { n: given }) : word('filters')}</Button>
        {given > 0 && <Button variant="subtle" onClick={() => show(none)}>{word('clear')}</Button>}
      </Group>
      {isOpen && (
        <SimpleGrid id="filters" cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" verticalSpacing="xs">
          <OfficeField label={word('host')} value={search.hostId ?? null} onChange={id => show({ hostId: id ?? undefined, committeeId: undefined, meetingId: undefined })} />
          <OfficeField label={word('within')} value={search.withinOfficeId ?? null} onChange={id => show({ withinOfficeId: id ?? undefined })} />
          <CommitteeField label={word('committee')} value={search.committeeId} onChange={id => show({ committeeId: id })} />
          <MeetingField label={word('meeting')} value={search.meetingId} onChange={id => show({ meetingId: id })} />
          <Select label={word('field')} placeholder={word('any')} searchable clearable data={data?.fields.map(({ id, name }) => ({ value: id, label: name })) ?? []} value={search.fieldId ?? null} onChange={id => show({ fieldId: id ?? undefined })} />
          <Select label={word('kind')} placeholder={word('any')} clearable data={(['TASK', 'TARGET'] as const).map(value => ({ value, label: term(value) }))} value={search.kind ?? null} onChange={kind => show({ kind: kind ?? undefined })} />
          <DayChoice label={word('dueFrom')} value={search.dueFrom ?? ''} onChange={day => show({ dueFrom: day || undefined })} />
          <DayChoice label={word('dueTo')} value={search.dueTo ?? ''} onChange={day => show({ dueTo: day || undefined })} />
        </SimpleGrid>
      )}
    </Stack>
  );
}
