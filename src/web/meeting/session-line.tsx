import { ActionIcon, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { DayPart } from '../graphql/graphql.ts';
import { DayField } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { OfficesField } from '../office/office-field.tsx';
import { danger } from '../shell/theme.ts';
import type { LineProps } from './list-lines.tsx';
import type { SessionDraft } from './session-draft.ts';
import { useSessionWords } from './session-words.ts';

const parts: DayPart[] = ['MORNING', 'AFTERNOON', 'EVENING', 'ALL_DAY'];

/** A sitting: when, where, and whom it visited. */
export function SessionLine({ n, content: { day, part, place, officeIds }, put, onRemove, fault }: LineProps<SessionDraft> & { fault(...names: string[]): string | undefined }) {
  const word = useSessionWords();
  const term = useTerms();
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <SimpleGrid cols={{ base: 1, sm: 3 }} flex={1}>
          <DayField label={word('day')} required value={day} onChange={day => put({ day })} error={fault('day')} />
          <Select label={word('part')} allowDeselect={false} data={parts.map(value => ({ value, label: term(value) }))} value={part} onChange={value => value && put({ part: value as DayPart })} error={fault('part')} />
          <TextInput label={word('place')} value={place} onChange={({ currentTarget: { value } }) => put({ place: value })} error={fault('place')} />
        </SimpleGrid>
        <ActionIcon variant="subtle" color={danger} size="lg" mt={26} aria-label={word('remove', { n })} onClick={onRemove}><IconTrash size={18} /></ActionIcon>
      </Group>
      <OfficesField label={word('offices')} among={{ validOn: day || undefined }} value={officeIds} onChange={officeIds => put({ officeIds })} error={fault('officeIds')} />
    </>
  );
}
