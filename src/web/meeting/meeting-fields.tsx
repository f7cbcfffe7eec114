import { Anchor, Collapse, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { CommitteesField } from '../committee/committees-field.tsx';
import type { MeetingKind, MeetingMode } from '../graphql/graphql.ts';
import { DayField } from '../language/day-field.tsx';
import { useTerms } from '../language/terms.ts';
import { PeopleField } from '../person/people-field.tsx';
import { PersonField } from '../person/person-field.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import { useMeetingWords } from './meeting-words.ts';

const kinds: MeetingKind[] = ['STEERING', 'REVIEW', 'ROLLOUT', 'APPRAISAL', 'INSPECTION', 'REGULAR', 'BRIEFING', 'WORKING', 'THEMATIC', 'CONGRESS', 'LAUNCH', 'OTHER'];
const modes: MeetingMode[] = ['IN_PERSON', 'ONLINE', 'HYBRID'];
/** The fields that show what is wrong with them themselves. */
export const shownOfMeeting = ['hostId', 'title', 'kind', 'heldOn', 'mode', 'place', 'committeeIds', 'chairId', 'chairPosition', 'coChairIds', 'periodFrom', 'periodUntil'];

/** The head of a meeting: what every meeting has, and the rest unfolds. */
export function MeetingFields({ draft, put, fault, host }: { draft: MeetingDraft; put(part: Partial<MeetingDraft>): void; fault(name: string): string | undefined; host?: ReactNode }) {
  const word = useMeetingWords();
  const term = useTerms();
  const isWritten = draft.coChairIds.length > 0 || !!draft.periodFrom || !!draft.periodUntil;
  const [isMore, more] = useDisclosure(isWritten);
  // what was kept from an earlier visit is found a moment after the page is there
  useEffect(() => {
    if (isWritten) more.open();
  }, [isWritten, more.open]);
  const isShown = isMore || ['coChairIds', 'periodFrom', 'periodUntil'].some(fault);
  return (
    <Stack>
      {host}
      <TextInput label={word('title')} required data-autofocus autoFocus={!!host} value={draft.title} onChange={({ currentTarget: { value } }) => put({ title: value })} error={fault('title')} />
      <CommitteesField label={word('committees')} placeholder={draft.committeeIds.length ? undefined : word('committeesHelp')} nothingFoundMessage={word('noCommittee')} validOn={draft.heldOn || undefined} value={draft.committeeIds} onChange={committeeIds => put({ committeeIds })} error={fault('committeeIds')} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select label={word('kind')} allowDeselect={false} data={kinds.map(value => ({ value, label: term(value) }))} value={draft.kind} onChange={value => value && put({ kind: value as MeetingKind })} error={fault('kind')} />
        <DayField label={word('heldOn')} required value={draft.heldOn} onChange={heldOn => put({ heldOn })} error={fault('heldOn')} />
        <Select label={word('mode')} allowDeselect={false} data={modes.map(value => ({ value, label: term(value) }))} value={draft.mode} onChange={value => value && put({ mode: value as MeetingMode })} error={fault('mode')} />
      </SimpleGrid>
      <TextInput label={word('place')} value={draft.place} onChange={({ currentTarget: { value } }) => put({ place: value })} error={fault('place')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PersonField label={word('chair')} validOn={draft.heldOn || undefined} value={draft.chairId} onChange={chairId => put({ chairId })} error={fault('chairId')} />
        <TextInput label={word('chairPosition')} value={draft.chairPosition} onChange={({ currentTarget: { value } }) => put({ chairPosition: value })} error={fault('chairPosition')} />
      </SimpleGrid>
      <Anchor component="button" type="button" size="sm" ta="start" onClick={more.toggle} aria-expanded={isShown}>{word('more')}</Anchor>
      <Collapse expanded={isShown}>
        {isShown && (
          <Stack>
            <PeopleField label={word('coChairs')} validOn={draft.heldOn || undefined} value={draft.coChairIds} onChange={coChairIds => put({ coChairIds })} error={fault('coChairIds')} />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <DayField label={word('periodFrom')} value={draft.periodFrom} onChange={periodFrom => put({ periodFrom })} error={fault('periodFrom')} />
              <DayField label={word('periodUntil')} value={draft.periodUntil} onChange={periodUntil => put({ periodUntil })} error={fault('periodUntil')} />
            </SimpleGrid>
          </Stack>
        )}
      </Collapse>
    </Stack>
  );
}
