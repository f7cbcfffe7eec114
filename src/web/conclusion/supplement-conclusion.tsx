import { Button, Checkbox, Fieldset, Group, Select, Stack, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { faultOf, type Refusal } from '../connection/refusal.ts';
import type { SupplementConclusionInput } from '../graphql/graphql.ts';
import { DayField } from '../language/day-field.tsx';
import { OfficesField } from '../office/office-field.tsx';
import { useNoticeWords } from './notice-words.ts';

interface TypedTask {
  key: string;
  text: string;
  leadOfficeIds: string[];
  dueOn: string;
}
export interface TypedConclusion {
  /** says which it is while others come and go */
  key: string;
  text: string;
  replacesConclusionId: string | null;
  noTaskArises: boolean;
  tasks: readonly TypedTask[];
}
let made = 0;
// what was typed in another window comes back with its keys
const aKey = (): string => `${performance.timeOrigin}-${++made}`;
const aTask = (): TypedTask => ({ key: aKey(), text: '', leadOfficeIds: [], dueOn: '' });
export const aConclusion = (): TypedConclusion => ({ key: aKey(), text: '', replacesConclusionId: null, noTaskArises: false, tasks: [] });

/** What the API takes of it. Several lead offices each owe a share of their own. */
export const asConclusionSent = ({ text, replacesConclusionId, noTaskArises, tasks }: TypedConclusion): SupplementConclusionInput => ({
  text,
  ...(replacesConclusionId && { replacesConclusionId }),
  ...(noTaskArises && { noTaskArises }),
  directives: noTaskArises ? [] : tasks.map(({ text, leadOfficeIds, dueOn }) => ({ task: { text, leadOfficeIds, binding: leadOfficeIds.length > 1 ? 'EACH' : 'TOGETHER', ...(dueOn && { dueOn }) } })),
});

interface Props {
  place: number;
  value: TypedConclusion;
  heldOn: string;
  replaceable: readonly { id: string; ordinal: number; text: string; notice?: { number: string } | null }[];
  refusal: Refusal | undefined;
  onChange(value: TypedConclusion): void;
  onRemove?(): void;
}

/** One conclusion of a supplement, with the tasks that follow from it. */
export function SupplementConclusion({ place, value, heldOn, replaceable, refusal, onChange, onRemove }: Props) {
  const word = useNoticeWords();
  const { text, replacesConclusionId, noTaskArises, tasks } = value;
  const ordinal = place + 1;
  const fault = (...path: (string | number)[]) => faultOf(refusal, 'conclusions', place, ...path);
  const setTask = (i: number, task: TypedTask) => onChange({ ...value, tasks: tasks.with(i, task) });
  return (
    <Fieldset legend={word('ordinal', { ordinal })}>
      <Stack>
        <Textarea label={word('conclusionText')} required autosize minRows={2} value={text} onChange={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })} error={fault('text')} />
        <Select
          label={word('replaces')}
          placeholder={word('replacesNone')}
          clearable
          searchable
          value={replacesConclusionId}
          onChange={id => onChange({ ...value, replacesConclusionId: id })}
          data={replaceable.map(({ id, ordinal, text, notice }) => ({ value: id, label: `${ordinal} (${notice?.number ?? ''}): ${text.slice(0, 120)}` }))}
          error={fault('replacesConclusionId')}
        />
        <Checkbox label={word('noTaskArises')} checked={noTaskArises} onChange={({ currentTarget }) => onChange({ ...value, noTaskArises: currentTarget.checked })} error={fault('noTaskArises')} />
        {!noTaskArises && tasks.map((task, i) => {
          const taskFault = (field: string) => fault('directives', i, 'task', field);
          return (
            <Fieldset key={task.key} legend={word('task', { ordinal: i + 1 })}>
              <Stack>
                <Textarea label={word('taskText')} required autosize value={task.text} onChange={({ currentTarget }) => setTask(i, { ...task, text: currentTarget.value })} error={taskFault('text')} />
                <OfficesField label={word('leads')} description={word('leadsHelp')} among={{ validOn: heldOn }} value={task.leadOfficeIds} onChange={leadOfficeIds => setTask(i, { ...task, leadOfficeIds })} error={taskFault('leadOfficeIds')} />
                <DayField label={word('dueOn')} maw={240} value={task.dueOn} onChange={dueOn => setTask(i, { ...task, dueOn })} error={taskFault('dueOn')} />
                <Button variant="subtle" color="red" size="xs" leftSection={<IconTrash size={14} aria-hidden />} style={{ alignSelf: 'flex-start' }} onClick={() => onChange({ ...value, tasks: tasks.toSpliced(i, 1) })}>{word('removeTask', { ordinal: i + 1 })}</Button>
              </Stack>
            </Fieldset>
          );
        })}
        <Group justify="space-between">
          {noTaskArises ? <span /> : <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => onChange({ ...value, tasks: [...tasks, aTask()] })}>{word('addTask')}</Button>}
          {onRemove && <Button variant="subtle" color="red" size="xs" leftSection={<IconTrash size={14} aria-hidden />} onClick={onRemove}>{word('removeConclusion', { ordinal })}</Button>}
        </Group>
      </Stack>
    </Fieldset>
  );
}
