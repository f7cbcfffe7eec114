import { useQuery } from '@apollo/client/react';
import { Button, Group, MultiSelect, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useDeskWords } from '../desk/desk-words.ts';
import { graphql } from '../graphql/gql.ts';
import { DayChoice } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { OfficeField } from '../office/office-field.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { BulletLegend } from './bullet-chart.tsx';
import { TargetAtAGlance } from './target-at-a-glance.tsx';
import type { TargetSearch } from './target-search.ts';
import { useTargetWords } from './target-words.ts';
import { trackOrder } from './track-badge.tsx';

const Targets = graphql(`
  query Targets($filter: TargetFilter, $asOf: Date, $after: String) {
    targets(filter: $filter, asOf: $asOf, first: 24, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...GlanceAtTarget }
    }
  }
`);
const FieldsOfTargets = graphql(`
  query FieldsOfTargets { fields { id name } }
`);
const route = getRouteApi('/targets');

/** Every target that may be seen, as of a day, with how far it is and why. */
export function TargetsList() {
  const search = route.useSearch();
  const word = useTargetWords();
  const deskWord = useDeskWords();
  const { today } = useViewer();
  const { asOf: day, after, ...filter } = search;
  const asOf = day && day !== today ? day : undefined;
  const { data, error, refetch } = useQuery(Targets, { variables: { filter, asOf, after }, ...(asOf && ({ fetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' } as const)) });
  const navigate = route.useNavigate();
  const show = (change: Partial<TargetSearch>) => void navigate({ search: before => ({ ...before, after: undefined, ...change }), replace: true, resetScroll: 'after' in change });
  const { nodes = [], pageInfo, totalCount = 0 } = data?.targets ?? {};
  return (
    <Stack p="md" maw={1280}>
      <PageTitle>{deskWord('targets')}</PageTitle>
      <Filters search={search} show={show} today={today} />
      {error && !data ? <Fault error={error} again={() => refetch()} /> : !data ? <Loading /> : nodes.length === 0 ? <Empty>{word('none')}</Empty> : (
        <>
          <Group justify="space-between"><Text size="sm" aria-live="polite">{word('count', { count: totalCount })}</Text><BulletLegend /></Group>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl" verticalSpacing="lg">{nodes.map(target => <TargetAtAGlance key={target.id} target={target} asOf={day} />)}</SimpleGrid>
          <Group className="no-print">
            {after && <Button variant="default" onClick={() => show({ after: undefined })}>{word('first')}</Button>}
            {pageInfo?.hasNextPage && <Button variant="default" onClick={() => show({ after: pageInfo.endCursor ?? undefined })}>{word('next')}</Button>}
          </Group>
        </>
      )}
    </Stack>
  );
}

function Filters({ search, show, today }: { search: TargetSearch; show(change: Partial<TargetSearch>): void; today: string }) {
  const word = useTargetWords();
  const term = useTerms();
  const { data } = useQuery(FieldsOfTargets, { fetchPolicy: 'cache-first' });
  const [typed, setTyped] = useState(search.text ?? '');
  const look = useDebouncedCallback((text: string) => show({ text: text.trim() || undefined }), 250);
  const named = <Word extends string>(all: readonly Word[]) => all.map(value => ({ value, label: term(value as Parameters<typeof term>[0]) }));
  return (
    <SimpleGrid cols={{ base: 2, md: 3 }} spacing="sm" verticalSpacing="xs" className="no-print">
      <TextInput label={word('text')} value={typed} onChange={({ currentTarget: { value } }) => { setTyped(value); look(value); }} />
      <MultiSelect label={word('track')} placeholder={search.track?.length ? undefined : word('any')} clearable data={named(trackOrder)} value={search.track ?? []} onChange={track => show({ track: track.length ? (track as TargetSearch['track']) : undefined })} />
      <MultiSelect label={word('attainment')} placeholder={search.attainment?.length ? undefined : word('any')} clearable data={named(['BELOW', 'WITHIN', 'ABOVE', 'NO_DATA'] as const)} value={search.attainment ?? []} onChange={attainment => show({ attainment: attainment.length ? (attainment as TargetSearch['attainment']) : undefined })} />
      <OfficeField label={word('host')} value={search.hostId ?? null} onChange={id => show({ hostId: id ?? undefined })} />
      <Select label={word('field')} placeholder={word('any')} searchable clearable data={data?.fields.map(({ id, name }) => ({ value: id, label: name })) ?? []} value={search.fieldId ?? null} onChange={id => show({ fieldId: id ?? undefined })} />
      <DayChoice label={word('asOf')} value={search.asOf ?? today} onChange={day => day && show({ asOf: day === today ? undefined : day })} />
    </SimpleGrid>
  );
}
