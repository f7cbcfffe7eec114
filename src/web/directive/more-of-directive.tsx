import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { faultOf, type Refusal } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { DayField } from '../language/day-field.tsx';
import { useFormat } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { isAmbiguous, readFigure } from '../language/read-figure.ts';
import { OfficesField } from '../office/office-field.tsx';
import { BasisField } from './basis-field.tsx';
import type { DirectiveDraft } from './directive-draft.ts';
import { useDirectiveWords } from './directive-words.ts';
import { Followed } from './followed.tsx';

export const FieldsToChoose = graphql(`
  query FieldsToChoose {
    fields { id code name validFrom validUntil }
  }
`);

interface Props {
  draft: DirectiveDraft;
  put(part: Partial<DirectiveDraft>): void;
  meeting: { id: string; heldOn: string };
  refusal: Refusal | undefined;
  path: (string | number)[];
  isFixed: boolean;
  isAmending: boolean;
}

/** What many orders do without. */
export function MoreOfDirective({ draft, put, meeting, refusal, path, isFixed, isAmending }: Props) {
  const word = useDirectiveWords();
  const { heldOn } = meeting;
  const fault = (...names: (string | number)[]) => faultOf(refusal, ...path, ...names);
  const { data } = useQuery(FieldsToChoose, { fetchPolicy: 'cache-first' });
  const fields = (data?.fields ?? []).filter(({ validFrom, validUntil }) => (!validFrom || validFrom <= heldOn) && (!validUntil || validUntil >= heldOn));
  return (
    <Stack gap="sm">
      {!isAmending && <OfficesField label={word('coordinating')} among={{ validOn: heldOn }} value={draft.coordinatingIds} onChange={coordinatingIds => put({ coordinatingIds })} error={fault('coordinatingOfficeIds')} />}
      <Select label={word('field')} clearable disabled={isFixed} data={fields.map(({ id, name }) => ({ value: id, label: name }))} value={draft.fieldId} onChange={fieldId => put({ fieldId })} error={fault('fieldId')} />
      <Followed draft={draft} put={put} heldOn={heldOn} fault={fault} />
      {draft.kind === 'TARGET' && !isFixed && <Course draft={draft} put={put} fault={fault} />}
      {draft.kind === 'TARGET' && !isFixed && <OfficesField label={word('reporters')} description={word('reportersHelp')} among={{ validOn: heldOn }} value={draft.reporterIds} onChange={reporterIds => put({ reporterIds })} error={fault('reporterIds')} />}
      {!isFixed && <BasisField value={draft.basis} onChange={basis => put({ basis })} meetingId={meeting.id} refusal={refusal} path={path} />}
    </Stack>
  );
}

/** A target's period, and the way to it. */
function Course({ draft, put, fault }: Pick<Props, 'draft' | 'put'> & { fault(...names: (string | number)[]): string | undefined }) {
  const word = useDirectiveWords();
  const { language } = useLanguage();
  const noFigure = (typed: string) => (typed.trim() && readFigure(typed, language) === undefined ? word('noFigure', { typed }) : undefined);
  const format = useFormat();
  // in another country it would be another
  const readAs = (typed: string) => (readFigure(typed, language) !== undefined && isAmbiguous(typed) ? word('readAs', { figure: format.figure(readFigure(typed, language) ?? 0) }) : undefined);
  const change = (i: number, part: Partial<DirectiveDraft['milestones'][number]>) => put({ milestones: draft.milestones.map((milestone, j) => (i === j ? { ...milestone, ...part } : milestone)) });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField label={word('periodFrom')} value={draft.periodFrom} onChange={periodFrom => put({ periodFrom })} error={fault('periodFrom')} />
        <DayField label={word('periodUntil')} value={draft.periodUntil} onChange={periodUntil => put({ periodUntil })} error={fault('periodUntil')} />
        <TextInput label={word('baseline')} description={readAs(draft.baseline)} inputMode="decimal" value={draft.baseline} onChange={({ currentTarget: { value } }) => put({ baseline: value })} error={noFigure(draft.baseline) ?? fault('baseline', 'value')} />
        <DayField label={word('baselineOn')} value={draft.baselineOn} onChange={baselineOn => put({ baselineOn })} error={fault('baseline', 'on')} />
      </SimpleGrid>
      {draft.milestones.map(({ value, on }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no name but its place
        <Group key={i} align="flex-end" wrap="nowrap">
          <TextInput label={word('milestoneValue', { n: i + 1 })} description={readAs(value)} inputMode="decimal" value={value} onChange={({ currentTarget }) => change(i, { value: currentTarget.value })} error={noFigure(value) ?? fault('milestones', i, 'value')} flex={1} />
          <DayField label={word('milestoneOn', { n: i + 1 })} value={on} onChange={day => change(i, { on: day })} error={fault('milestones', i, 'on')} flex={1} />
          <ActionIcon variant="subtle" size="lg" aria-label={word('removeMilestone', { n: i + 1 })} onClick={() => put({ milestones: draft.milestones.filter((_, j) => j !== i) })}><IconTrash size={18} /></ActionIcon>
        </Group>
      ))}
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => put({ milestones: [...draft.milestones, { value: '', on: '' }] })}>{word('addMilestone')}</Button>
    </>
  );
}
