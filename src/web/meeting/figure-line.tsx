import { ActionIcon, Checkbox, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useFormat } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { isAmbiguous } from '../language/read-figure.ts';
import { amountOf, type FigureDraft } from './observation-draft.ts';
import { useObservationWords } from './observation-words.ts';
import { danger } from '../shell/theme.ts';

interface Props {
  n: number;
  figure: FigureDraft;
  isTried: boolean;
  put(part: Partial<FigureDraft>): void;
  onRemove(): void;
  fault(...names: string[]): string | undefined;
}

/** A figure of an observation: what was counted, and how much. */
export function FigureLine({ n, figure: { label, amount, unit, approximate, note, equivalentTo }, isTried, put, onRemove, fault }: Props) {
  const word = useObservationWords();
  const { language } = useLanguage();
  const format = useFormat();
  const read = amountOf(amount, language);
  const unreadable = (isTried || amount.trim() !== '') && !read ? word('noFigure', { typed: amount }) : undefined;
  const understood = read && amount.split('/').some(isAmbiguous) ? word('readAs', { figure: Object.values(read).map(format.figure).join(' / ') }) : undefined;
  return (
    <Stack gap="xs" role="group" aria-label={word('figures')} data-line={n} pb="sm" style={{ borderBottom: '1px solid var(--mantine-color-gray-3)' }}>
      <Group align="flex-end" wrap="nowrap">
        <TextInput flex={1} label={word('label', { n })} required value={label} onChange={({ currentTarget: { value } }) => put({ label: value })} error={fault('label')} />
        <ActionIcon variant="subtle" color={danger} size="lg" aria-label={word('removeFigure', { n })} onClick={onRemove}><IconTrash size={18} /></ActionIcon>
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <TextInput label={word('value')} description={understood ?? word('valueHelp')} required value={amount} onChange={({ currentTarget: { value } }) => put({ amount: value })} error={unreadable ?? fault('value') ?? fault('numerator') ?? fault('denominator')} inputWrapperOrder={['label', 'input', 'error', 'description']} />
        <TextInput label={word('unit')} required value={unit} onChange={({ currentTarget: { value } }) => put({ unit: value })} error={fault('unit')} />
        <TextInput label={word('note')} value={note} onChange={({ currentTarget: { value } }) => put({ note: value })} error={fault('note')} />
        {n > 1 && <Select label={word('equivalentTo')} clearable data={Array.from({ length: n - 1 }, (_, i) => String(i + 1))} value={equivalentTo} onChange={value => put({ equivalentTo: value })} error={fault('equivalentTo')} />}
      </SimpleGrid>
      <Checkbox label={word('approximate')} checked={approximate} onChange={({ currentTarget: { checked } }) => put({ approximate: checked })} />
    </Stack>
  );
}
