import { useQuery } from '@apollo/client/react';
import { Button, Collapse, Group, Paper, SegmentedControl, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { FieldsToChoose } from '../directive/more-of-directive.tsx';
import { graphql } from '../graphql/gql.ts';
import type { ObservationKind } from '../graphql/graphql.ts';
import type { KeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { DayField } from '../language/day-field.tsx';
import { useLanguage } from '../language/language.ts';
import { useTerms } from '../language/terms.ts';
import { OfficeField, OfficesField } from '../office/office-field.tsx';
import { Answer } from '../shell/answer.tsx';
import { useUnfoldedLines } from '../shell/unfolded.ts';
import { FigureLine } from './figure-line.tsx';
import { aFigure, amountOf, type ObservationDraft, observationOf } from './observation-draft.ts';
import { useObservationWords } from './observation-words.ts';

const AddObservation = graphql(`
  mutation AddObservation($input: AddObservationInput!) {
    addObservation(input: $input) { done warnings { code message path } observation { id } }
  }
`);
const kinds: ObservationKind[] = ['RESULT', 'SHORTCOMING', 'INTENTION', 'COMMENDATION'];

export function ObservationForm({ meeting, kept, draft }: { meeting: { id: string; heldOn: string }; kept: KeptInput<ObservationDraft | null>; draft: ObservationDraft }) {
  const word = useObservationWords();
  const term = useTerms();
  const { language } = useLanguage();
  const add = useChange(AddObservation);
  const { data } = useQuery(FieldsToChoose, { fetchPolicy: 'cache-first' });
  const [isMore, more] = useDisclosure(draft.officeIds.length > 0 || !!draft.fieldId || !!draft.periodFrom);
  const [isTried, setTried] = useState(false);
  const put = (part: Partial<ObservationDraft>) => kept.set(before => (before ? { ...before, ...part } : before));
  const fault = (...names: (string | number)[]) => faultOf(add.refusal, 'observation', ...names);
  const close = () => {
    add.forget();
    kept.forget();
  };
  const unfolded = useUnfoldedLines(draft, draft.figures, close);
  const isShown = isMore || ['officeIds', 'fieldId', 'periodFrom', 'periodUntil'].some(name => fault(name));
  return (
    <Paper
      component="form"
      {...unfolded}
      noValidate
      withBorder
      p="md"
      bg="gray.0"
      aria-label={word('form')}
      onSubmit={async event => {
        event.preventDefault();
        // a figure that cannot be read is not sent as none
        const isWhole = draft.figures.every(({ amount }) => amountOf(amount, language));
        setTried(!isWhole);
        if (isWhole && (await add.send({ meetingId: meeting.id, observation: observationOf(draft, language) }))) close();
      }}
    >
      <Stack gap="sm">
        <KeptNote of={{ ...kept, forget: close }} />
        <SegmentedControl aria-label={word('kind')} value={draft.kind} onChange={value => put({ kind: value as ObservationKind })} data={kinds.map(value => ({ value, label: term(value) }))} visibleFrom="sm" />
        <Select label={word('kind')} allowDeselect={false} value={draft.kind} onChange={value => value && put({ kind: value as ObservationKind })} data={kinds.map(value => ({ value, label: term(value) }))} hiddenFrom="sm" />
        <Textarea label={word('text')} required autosize minRows={2} data-autofocus value={draft.text} onChange={({ currentTarget: { value } }) => put({ text: value })} error={fault('text')} />
        {draft.kind === 'COMMENDATION' && <OfficeField label={word('awardedBy')} among={{ validOn: meeting.heldOn }} value={draft.awardedById} onChange={awardedById => put({ awardedById })} error={fault('awardedById')} />}
        {draft.figures.map((figure, i) => (
          <FigureLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a figure has no name but its place
            key={i}
            n={i + 1}
            figure={figure}
            isTried={isTried}
            put={part => put({ figures: draft.figures.map((other, j) => (i === j ? { ...other, ...part } : other)) })}
            onRemove={() => put({ figures: draft.figures.filter((_, j) => i !== j).map(other => ({ ...other, equivalentTo: null })) })}
            fault={(...names) => fault('figures', i, ...names)}
          />
        ))}
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => put({ figures: [...draft.figures, aFigure] })}>{word('addFigure')}</Button>
          <Button variant="subtle" size="compact-sm" onClick={more.toggle} aria-expanded={isShown}>{word('more')}</Button>
        </Group>
        <Collapse expanded={isShown}>
          {isShown && (
            <Stack gap="sm">
              <OfficesField label={word('offices')} value={draft.officeIds} onChange={officeIds => put({ officeIds })} error={fault('officeIds')} />
              <SimpleGrid cols={{ base: 1, sm: 3 }}>
                <Select label={word('field')} clearable data={(data?.fields ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={draft.fieldId} onChange={fieldId => put({ fieldId })} error={fault('fieldId')} />
                <DayField label={word('periodFrom')} value={draft.periodFrom} onChange={periodFrom => put({ periodFrom })} error={fault('periodFrom')} />
                <DayField label={word('periodUntil')} value={draft.periodUntil} onChange={periodUntil => put({ periodUntil })} error={fault('periodUntil')} />
              </SimpleGrid>
            </Stack>
          )}
        </Collapse>
        <Answer to={add} shown={['observation']} onDone={close} />
        <Group>
          <Button type="submit" loading={add.isUnderWay}>{word('save')}</Button>
          <Button variant="subtle" onClick={close}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
