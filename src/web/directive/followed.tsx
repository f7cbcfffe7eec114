import { Select, SimpleGrid } from '@mantine/core';
import type { Priority } from '../graphql/graphql.ts';
import { useTerms } from '../language/terms.ts';
import { PersonField } from '../person/person-field.tsx';
import type { DirectiveDraft } from './directive-draft.ts';
import { useDirectiveWords } from './directive-words.ts';

interface Props {
  draft: DirectiveDraft;
  put(part: Partial<DirectiveDraft>): void;
  heldOn: string;
  fault(name: string): string | undefined;
}

/** How urgent an order is and who follows it: no words of the chair's, and open as long as it is. */
export function Followed({ draft, put, heldOn, fault }: Props) {
  const word = useDirectiveWords();
  const term = useTerms();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select label={word('priority')} allowDeselect={false} data={(['NORMAL', 'HIGH', 'URGENT'] as const).map(value => ({ value, label: term(value) }))} value={draft.priority} onChange={value => value && put({ priority: value as Priority })} error={fault('priority')} />
      <PersonField label={word('follower')} validOn={heldOn} value={draft.followerId} onChange={followerId => put({ followerId })} error={fault('followerId')} />
    </SimpleGrid>
  );
}
