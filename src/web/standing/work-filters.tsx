import { useQuery } from '@apollo/client/react';
import { Button, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { DayField } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { OfficeField } from '../office/office-field.tsx';
import type { LeadershipSearch } from './leadership-search.ts';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

const FiltersToChoose = graphql(`
  query FiltersToChoose($hostId: ID) {
    fields { id name }
    committees(first: 100, filter: { hostId: $hostId }) { nodes { id name } }
  }
`);
const MeetingsToFilterBy = graphql(`
  query MeetingsToFilterBy($filter: MeetingFilter) {
    meetings(first: 20, filter: $filter) { nodes { id title heldOn } }
  }
`);
const MeetingFilteredBy = graphql(`
  query MeetingFilteredBy($id: ID!) {
    node(id: $id) { __typename ... on Meeting { id title heldOn } }
  }
`);
export const filterNames = ['hostId', 'withinOfficeId', 'committeeId', 'meetingId', 'fieldId', 'kind', 'dueFrom', 'dueTo'] as const satisfies (keyof LeadershipSearch)[];
const none = Object.fromEntries(filterNames.map(name => [name, undefined]));

/** Which work is looked at. On a phone the filters are folded away. */
export function WorkFilters({ view: { search, show } }: { view: View }) {
  const word = useStandingWords();
  const term = useTerms();
  const [isOpen, fold] = useDisclosure();
  const { data } = useQuery(FiltersToChoose, { variables: { hostId: search.hostId }, fetchPolicy: 'cache-first' });
  const given = filterNames.filter(name => search[name] !== undefined).length;
  const choices = (records: { id: string; name: string }[] | undefined) => records?.map(({ id, name }) => ({ value: id, label: name })) ?? [];
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
          <Select label={word('committee')} placeholder={word('any')} searchable clearable data={choices(data?.committees.nodes)} value={search.committeeId ?? null} onChange={id => show({ committeeId: id ?? undefined })} />
          <MeetingField search={search} show={show} />
          <Select label={word('field')} placeholder={word('any')} searchable clearable data={choices(data?.fields)} value={search.fieldId ?? null} onChange={id => show({ fieldId: id ?? undefined })} />
          <Select label={word('kind')} placeholder={word('any')} clearable data={(['TASK', 'TARGET'] as const).map(value => ({ value, label: term(value) }))} value={search.kind ?? null} onChange={kind => show({ kind: kind ?? undefined })} />
          <DayField label={word('dueFrom')} value={search.dueFrom ?? ''} onChange={day => show({ dueFrom: day || undefined })} />
          <DayField label={word('dueTo')} value={search.dueTo ?? ''} onChange={day => show({ dueTo: day || undefined })} />
        </SimpleGrid>
      )}
    </Stack>
  );
}

/** One meeting, found by a few letters of its title. */
function MeetingField({ search: { hostId, committeeId, meetingId }, show }: Pick<View, 'search' | 'show'>) {
  const word = useStandingWords();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 150);
  const found = useQuery(MeetingsToFilterBy, { variables: { filter: { hostId, committeeId, text: text.trim() || null } }, fetchPolicy: 'cache-first' });
  const chosen = useQuery(MeetingFilteredBy, { variables: { id: meetingId ?? '' }, skip: !meetingId, fetchPolicy: 'cache-first' }).data?.node;
  const meetings = new Map([...(found.data?.meetings.nodes ?? []), ...(chosen?.__typename === 'Meeting' ? [chosen] : [])].map(meeting => [meeting.id, meeting]));
  const data = [...meetings.values()].map(({ id, title, heldOn }) => ({ value: id, label: `${title} (${format.day(heldOn)})` }));
  return <Select label={word('meeting')} placeholder={word('any')} searchable clearable data={data} filter={({ options }) => options} onSearchChange={label => setTyped(data.some(one => one.label === label) ? '' : label)} value={meetingId ?? null} onChange={id => show({ meetingId: id ?? undefined })} />;
}
