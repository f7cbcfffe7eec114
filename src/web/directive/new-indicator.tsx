import { Button, Checkbox, Group, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import type { Aggregation, Direction, IndicatorKind } from '../graphql/graphql.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { useKeptInput } from '../kept/kept-input.ts';
import { fold } from '../language/fold.ts';
import { useTerms } from '../language/terms.ts';
import { words } from '../language/words.ts';
import { Answer } from '../shell/answer.tsx';

const CreateIndicator = graphql(`
  mutation CreateIndicator($input: CreateIndicatorInput!) {
    createIndicator(input: $input) { done warnings { code message path } indicator { id code name unit direction } }
  }
`);
const useWords = words('new-indicator', {
  vi: { title: 'Chỉ số mới', name: 'Tên chỉ số', unit: 'Đơn vị tính', code: 'Mã', codeHelp: 'Chữ hoa không dấu, số và gạch nối', direction: 'Chiều tốt', kind: 'Cách đo', aggregation: 'Cách cộng nhiều đơn vị', RATIO: 'Tổng tử số trên tổng mẫu số', SUM: 'Cộng dồn', NONE: 'Không cộng (điểm số)', isShare: 'Là tỷ lệ, từ 0 đến 100 %', save: 'Thêm chỉ số', cancel: 'Bỏ qua' },
  en: { title: 'New indicator', name: 'Name of the indicator', unit: 'Unit', code: 'Code', codeHelp: 'Capitals without accents, digits and hyphens', direction: 'Which way is good', kind: 'How it is measured', aggregation: 'Put together over offices', RATIO: 'Sum of numerators over sum of denominators', SUM: 'Added up', NONE: 'Not added up (a score)', isShare: 'It is a share, from 0 to 100 %', save: 'Add the indicator', cancel: 'Cancel' },
});
/** A code as it may stand: from the first letters of the words. */
const codeFrom = (name: string): string => fold(name).toUpperCase().replace(/[^A-Z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 50).replace(/-$/, '');

/** Something measured that the directory does not have yet, added where it is needed. */
export function NewIndicator({ unit = '%', onCreated, onCancel }: { unit?: string; onCreated(id: string): void; onCancel(): void }) {
  const word = useWords();
  const term = useTerms();
  const create = useChange(CreateIndicator);
  const kept = useKeptInput('indicator', { name: '', unit, code: '', direction: 'HIGHER_IS_BETTER' as Direction, kind: 'STOCK' as IndicatorKind, aggregation: 'RATIO' as Aggregation, isShare: unit === '%' }, word('title'));
  const { value: draft } = kept;
  const put = (part: Partial<typeof draft>) => kept.set(before => ({ ...before, ...part }));
  function finish(id: string) {
    kept.forget();
    onCreated(id);
  }
  const code = draft.code || codeFrom(draft.name);
  async function add() {
    const made = await create.send({ ...draft, name: draft.name.trim(), unit: draft.unit.trim(), code });
    if (made?.indicator) finish(made.indicator.id);
  }
  return (
    <Paper
      withBorder
      p="sm"
      role="group"
      aria-label={word('title')}
      onKeyDown={event => {
        // it stands within the form of an order, which Enter would send; a list that is open has taken it already
        if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap="sm">
        <KeptNote of={kept} />
        <TextInput label={word('name')} required value={draft.name} onChange={({ currentTarget: { value } }) => put({ name: value })} error={faultOf(create.refusal, 'name')} data-autofocus />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={word('unit')} required value={draft.unit} onChange={({ currentTarget: { value } }) => put({ unit: value, isShare: value.trim() === '%' && draft.isShare })} error={faultOf(create.refusal, 'unit')} />
          <TextInput label={word('code')} description={word('codeHelp')} required value={code} onChange={({ currentTarget: { value } }) => put({ code: value })} error={faultOf(create.refusal, 'code')} />
          <Select label={word('direction')} allowDeselect={false} data={(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const).map(value => ({ value, label: term(value) }))} value={draft.direction} onChange={value => value && put({ direction: value as Direction })} />
          <Select label={word('kind')} allowDeselect={false} data={(['STOCK', 'FLOW'] as const).map(value => ({ value, label: term(value) }))} value={draft.kind} onChange={value => value && put({ kind: value as IndicatorKind })} />
          <Select label={word('aggregation')} allowDeselect={false} data={(['RATIO', 'SUM', 'NONE'] as const).map(value => ({ value, label: word(value) }))} value={draft.aggregation} onChange={value => value && put({ aggregation: value as Aggregation })} error={faultOf(create.refusal, 'aggregation')} />
          <Checkbox label={word('isShare')} checked={draft.isShare} onChange={({ currentTarget: { checked } }) => put({ isShare: checked })} error={faultOf(create.refusal, 'isShare')} mt="lg" />
        </SimpleGrid>
        <Answer to={create} shown={['name', 'unit', 'code', 'aggregation', 'isShare']} onDone={({ indicator }) => indicator && finish(indicator.id)} />
        <Group>
          <Button size="sm" variant="light" loading={create.isUnderWay} onClick={add}>{word('save')}</Button>
          <Button size="sm" variant="subtle" onClick={onCancel}>{word('cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
