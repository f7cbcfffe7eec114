import { Autocomplete, Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { faultOf, type Refusal } from '../../connection/refusal.ts';
import { DayField } from '../../language/day-field.tsx';
import { useStepWords } from './steps-words.ts';

export interface TypedDocument {
  kind: string;
  title: string;
  number: string;
  issuedOn: string;
}
/** Lines in which nothing but a kind stands are none. */
export const documentsAsSent = (documents: TypedDocument[]) =>
  documents.filter(({ title, number, issuedOn }) => title.trim() || number.trim() || issuedOn).map(({ kind, title, number, issuedOn }) => ({ kind: kind.trim() || null, title: title.trim() || null, ...(number.trim() && { number: number.trim() }), ...(issuedOn && { issuedOn }) }));

interface Props {
  label: string;
  add: string;
  /** of the input: faults of its lines are shown beside them */
  field: string;
  value: TypedDocument[];
  onChange(value: TypedDocument[]): void;
  refusal: Refusal | undefined;
}

/** Documents that are handed in, described one by one: kind, title, number, day. */
export function DocumentsField({ label, add, field, value, onChange, refusal }: Props) {
  const word = useStepWords();
  const kinds = word('kinds').split('|');
  const setLine = (i: number, change: Partial<TypedDocument>) => onChange(value.map((line, j) => (i === j ? { ...line, ...change } : line)));
  return (
    <Stack gap="xs" align="stretch">
      {value.map((line, i) => {
        const what = word('documentOf', { what: label, number: i + 1 });
        const fault = (name: string) => faultOf(refusal, field, i, name);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
          <Fieldset key={i} legend={what} p="sm">
            <Stack gap="xs">
              <TextInput label={word('title')} value={line.title} error={fault('title')} onChange={({ currentTarget }) => setLine(i, { title: currentTarget.value })} />
              <Group gap="xs" align="flex-start" grow preventGrowOverflow={false}>
                <TextInput label={word('number')} value={line.number} error={fault('number')} onChange={({ currentTarget }) => setLine(i, { number: currentTarget.value })} miw={120} />
                <Autocomplete label={word('kind')} data={kinds} value={line.kind} error={fault('kind')} onChange={kind => setLine(i, { kind })} miw={130} />
                <DayField label={word('issuedOn')} value={line.issuedOn} error={fault('issuedOn')} onChange={issuedOn => setLine(i, { issuedOn })} miw={150} />
              </Group>
              <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onChange(value.filter((_, j) => j !== i))} style={{ alignSelf: 'flex-end' }}>{word('remove', { what })}</Button>
            </Stack>
          </Fieldset>
        );
      })}
      <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...value, { kind: kinds[0], title: '', number: '', issuedOn: '' }])} style={{ alignSelf: 'flex-start' }}>{add}</Button>
    </Stack>
  );
}
