import { Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { StepForm } from '../../assignment/steps/step-form.tsx';
import { useChange } from '../../connection/change.ts';
import { faultOf } from '../../connection/refusal.ts';
import { graphql } from '../../graphql/gql.ts';
import { useKeptInput } from '../../kept/kept-input.ts';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { readFigure } from '../../language/read-figure.ts';
import { useFocusGivenBack } from '../../shell/focus-given-back.ts';
import { useHandInWords } from './hand-in-words.ts';
import { takes } from './line.ts';
import { type Figure, type GridLine, inWords } from './lines.ts';

const Correct = graphql(`
  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {
    correctMeasurement(input: $input) { done warnings { code message path } measurement { id } }
  }
`);
const figures = ['numerator', 'denominator', 'value'] as const;

/** A wrong figure is not overwritten: another takes its place and says why. Its days stay as they were. */
export function CorrectDialog({ line: { target, office }, figure, onClose }: { line: GridLine; figure: Figure; onClose(): void }) {
  useFocusGivenBack();
  const word = useHandInWords();
  const format = useFormat();
  const { language } = useLanguage();
  const change = useChange(Correct);
  const kept = useKeptInput(`correction.${figure.id}`, { numerator: '', denominator: '', value: '', source: figure.source ?? '', reason: '' }, `${word('correct')}: ${target.text}`);
  const { value: typed, set: setTyped } = kept;
  const shown = figures.filter(column => takes(target, column));
  const read = Object.fromEntries(shown.map(column => [column, typed[column].trim() ? readFigure(typed[column], language) : undefined]));
  const wrong = shown.filter(column => typed[column].trim() && read[column] === undefined);
  const input = { measurementId: figure.id, reason: typed.reason, ...Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)), ...(typed.source.trim() && { source: typed.source.trim() }) };
  return (
    <Modal opened onClose={onClose} title={word('correct')} size="lg">
      <Stack gap={4} mb="md">
        <Text size="sm" fw={600}>{target.text}</Text>
        <Text size="sm" c="dimmed">{office.name}</Text>
        <Text size="sm">{word(figure.from ? 'lastFrom' : 'lastOn', { figure: inWords(figure, target.unit, format), on: format.day(figure.on), from: figure.from ? format.day(figure.from) : '' })}</Text>
      </Stack>
      <StepForm label={word('correct')} change={change} kept={kept} input={input} shown={[...figures, 'source', 'reason']} isUnreadable={wrong.length > 0} onClose={onClose}>
        <Group grow align="flex-start">
          {shown.map((column, i) => (
            <TextInput
              key={column}
              data-autofocus={i === 0 || undefined}
              label={word(column)}
              inputMode="decimal"
              value={typed[column]}
              error={wrong.includes(column) ? word('unreadableFigure', { typed: typed[column] }) : faultOf(change.refusal, column)}
              onChange={({ currentTarget }) => setTyped({ ...typed, [column]: currentTarget.value })}
            />
          ))}
        </Group>
        <TextInput label={word('source')} value={typed.source} error={faultOf(change.refusal, 'source')} onChange={({ currentTarget }) => setTyped({ ...typed, source: currentTarget.value })} />
        <Textarea label={word('reason')} withAsterisk autosize minRows={2} maxRows={8} value={typed.reason} error={faultOf(change.refusal, 'reason')} onChange={({ currentTarget }) => setTyped({ ...typed, reason: currentTarget.value })} />
      </StepForm>
    </Modal>
  );
}
