import { Button, Checkbox, Fieldset, Group, Select, Stack, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { faultOf, type Refusal } from '../connection/refusal.ts';
import { DirectiveFields } from '../directive/directive-fields.tsx';
import { withoutAccents } from '../language/without-accents.ts';
import { danger } from '../shell/theme.ts';
import { useNoticeWords } from './notice-words.ts';
import { anOrderOf, type TypedConclusion, type TypedOrder } from './supplement-draft.ts';

interface Props {
  place: number;
  value: TypedConclusion;
  meeting: { id: string; heldOn: string };
  replaceable: readonly { id: string; ordinal: number; text: string; notice?: { number: string } | null }[];
  refusal: Refusal | undefined;
  onChange(value: TypedConclusion): void;
  onRemove?(): void;
}

/** One conclusion of a supplement, with the tasks and targets that follow from it. */
export function SupplementConclusion({ place, value, meeting, replaceable, refusal, onChange, onRemove }: Props) {
  const word = useNoticeWords();
  const { text, replacesConclusionId, noTaskArises, orders } = value;
  const ordinal = place + 1;
  const at = ['conclusions', place];
  const fault = (name: string) => faultOf(refusal, ...at, name);
  // who has added one goes on in it
  const [added, setAdded] = useState<string>();
  const add = (kind: TypedOrder['kind']) => {
    const order = anOrderOf(kind);
    setAdded(order.key);
    onChange({ ...value, orders: [...orders, order] });
  };
  return (
    <Fieldset legend={word('ordinal', { ordinal })}>
      <Stack>
        <Textarea label={word('conclusionText')} required autosize minRows={2} value={text} onChange={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })} error={fault('text')} />
        <Select
          label={word('replaces')}
          placeholder={word('replacesNone')}
          clearable
          searchable
          filter={withoutAccents}
          value={replacesConclusionId}
          onChange={id => onChange({ ...value, replacesConclusionId: id })}
          data={replaceable.map(({ id, ordinal, text, notice }) => ({ value: id, label: `${ordinal} (${notice?.number ?? ''}): ${text.slice(0, 120)}` }))}
          error={fault('replacesConclusionId')}
        />
        {orders.length === 0 && <Checkbox label={word('noTaskArises')} checked={noTaskArises} onChange={({ currentTarget }) => onChange({ ...value, noTaskArises: currentTarget.checked })} error={fault('noTaskArises')} />}
        {orders.map((order, i) => {
          const isTask = order.kind === 'TASK';
          return (
            <Fieldset key={order.key} legend={word(isTask ? 'task' : 'target', { ordinal: i + 1 })} p={{ base: 'xs', sm: 'md' }}>
              <Stack gap="sm">
                <DirectiveFields draft={order} put={part => onChange({ ...value, orders: orders.with(i, { ...order, ...part }) })} meeting={meeting} refusal={refusal} path={[...at, 'directives', i, isTask ? 'task' : 'target']} spoken={text} autoFocus={order.key === added} />
                <Button variant="subtle" color={danger} size="xs" leftSection={<IconTrash size={14} aria-hidden />} style={{ alignSelf: 'flex-start' }} onClick={() => onChange({ ...value, orders: orders.toSpliced(i, 1) })}>{word(isTask ? 'removeTask' : 'removeTarget', { ordinal: i + 1 })}</Button>
              </Stack>
            </Fieldset>
          );
        })}
        <Group justify="space-between">
          {noTaskArises ? <span /> : (
            <Group gap="xs">
              <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => add('TASK')}>{word('addTask')}</Button>
              <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => add('TARGET')}>{word('addTarget')}</Button>
            </Group>
          )}
          {onRemove && <Button variant="subtle" color={danger} size="xs" leftSection={<IconTrash size={14} aria-hidden />} onClick={onRemove}>{word('removeConclusion', { ordinal })}</Button>}
        </Group>
      </Stack>
    </Fieldset>
  );
}
