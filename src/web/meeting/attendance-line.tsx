import { ActionIcon, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { AttendancePart, Presence } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';
import { DelegationField } from '../office/delegation-field.tsx';
import { PersonField } from '../person/person-field.tsx';
import { useAttendanceWords } from './attendance-words.ts';
import { danger } from '../shell/theme.ts';

export interface LineDraft {
  isPerson: boolean;
  /** a person; or an office or a group that sent a delegation */
  whoId: string | null;
  part: AttendancePart;
  presence: Presence;
  capacity: string;
  officeCount: number | '';
  headCount: number | '';
  note: string;
  substituteForId: string | null;
}
const parts: AttendancePart[] = ['MEMBER', 'CHAIR', 'CO_CHAIR', 'MINUTE_TAKER', 'GUEST'];
const presences: Presence[] = ['PRESENT', 'ABSENT', 'EXCUSED'];
const count = (value: number | string): number | '' => (typeof value === 'number' ? value : '');

/** One person, or one delegation. */
export function AttendanceLine({ n, line, validOn, put, onRemove, fault }: { n: number; line: LineDraft; validOn: string; put(part: Partial<LineDraft>): void; onRemove(): void; fault(...names: string[]): string | undefined }) {
  const word = useAttendanceWords();
  const term = useTerms();
  const of = (name: 'person' | 'delegation' | 'capacity' | 'officeCount' | 'headCount' | 'part' | 'presence' | 'substituteFor' | 'note') => word(name);
  const ofWhom = fault('personId') ?? fault('officeId') ?? fault('groupId') ?? (line.whoId ? undefined : fault());
  return (
    <Stack gap="xs" role="group" aria-label={word('line', { n })} data-line={n} pb="sm" style={{ borderBottom: '1px solid var(--mantine-color-gray-3)' }}>
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
    </Stack>
  );
}
