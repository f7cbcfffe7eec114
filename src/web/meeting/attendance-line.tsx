import { ActionIcon, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { AttendancePart, Presence } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';
import { DelegationField } from '../office/delegation-field.tsx';
import { PersonField } from '../person/person-field.tsx';
import { danger } from '../shell/theme.ts';
import type { AttendanceDraft } from './attendance-draft.ts';
import { useAttendanceWords } from './attendance-words.ts';
import type { LineProps } from './list-lines.tsx';

const parts: AttendancePart[] = ['MEMBER', 'CHAIR', 'CO_CHAIR', 'MINUTE_TAKER', 'GUEST'];
const presences: Presence[] = ['PRESENT', 'ABSENT', 'EXCUSED'];
const count = (value: number | string): number | '' => (typeof value === 'number' ? value : '');

/** One person, or one delegation. */
export function AttendanceLine({ n, content: line, validOn, put, onRemove, fault }: LineProps<AttendanceDraft> & { validOn: string; fault(...names: string[]): string | undefined }) {
  const word = useAttendanceWords();
  const term = useTerms();
  const of = (name: 'person' | 'delegation' | 'capacity' | 'officeCount' | 'headCount' | 'part' | 'presence' | 'substituteFor' | 'note') => word(name);
  const ofWhom = fault('personId') ?? fault('officeId') ?? fault('groupId') ?? (line.whoId ? undefined : fault());
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <div style={{ flex: 1, minWidth: 0 }}>
          {line.isPerson ? <PersonField label={of('person')} required validOn={validOn} value={line.whoId} onChange={whoId => put({ whoId })} error={ofWhom} /> : <DelegationField label={of('delegation')} required validOn={validOn} value={line.whoId} onChange={whoId => put({ whoId })} error={ofWhom} />}
        </div>
        <ActionIcon variant="subtle" color={danger} size="lg" mt={26} aria-label={word('remove', { n })} onClick={onRemove}><IconTrash size={18} /></ActionIcon>
      </Group>
      <SimpleGrid cols={{ base: 2, sm: line.isPerson ? 3 : 5 }}>
        <TextInput label={of('capacity')} value={line.capacity} onChange={({ currentTarget: { value } }) => put({ capacity: value })} error={fault('capacity')} />
        {!line.isPerson && <NumberInput label={of('officeCount')} min={1} allowDecimal={false} value={line.officeCount} onChange={value => put({ officeCount: count(value) })} error={fault('officeCount')} />}
        {!line.isPerson && <NumberInput label={of('headCount')} min={1} allowDecimal={false} value={line.headCount} onChange={value => put({ headCount: count(value) })} error={fault('headCount')} />}
        <Select label={of('part')} allowDeselect={false} data={parts.map(value => ({ value, label: term(value) }))} value={line.part} onChange={value => value && put({ part: value as AttendancePart })} error={fault('part')} />
        <Select label={of('presence')} allowDeselect={false} data={presences.map(value => ({ value, label: term(value) }))} value={line.presence} onChange={value => value && put({ presence: value as Presence })} error={fault('presence')} />
        {line.isPerson && <PersonField label={of('substituteFor')} value={line.substituteForId} onChange={substituteForId => put({ substituteForId })} error={fault('substituteForId')} />}
        <TextInput label={of('note')} value={line.note} onChange={({ currentTarget: { value } }) => put({ note: value })} error={fault('note')} />
      </SimpleGrid>
    </>
  );
}
