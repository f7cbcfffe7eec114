import { useQuery } from '@apollo/client/react';
import { Select, SimpleGrid } from '@mantine/core';
import { CommitteeField } from '../committee/committee-field.tsx';
import { graphql } from '../graphql/gql.ts';
import { DayChoice } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { MeetingField } from '../meeting/meeting-field.tsx';
import { OfficeField } from '../office/office-field.tsx';
import { useStandingWords } from './standing-words.ts';
import type { View } from './view.ts';

const FiltersToChoose = graphql(`
  query FiltersToChoose { fields { id name } }
`);

export function WorkFilterFields({ view: { search, show } }: { view: View }) {
  const word = useStandingWords();
  const term = useTerms();
  const { data } = useQuery(FiltersToChoose, { fetchPolicy: 'cache-first' });
  return (
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
  );
}
