import { ActionIcon, Autocomplete, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { DayField } from '../language/day-field.tsx';
import { danger } from '../shell/theme.ts';
import type { DocumentDraft } from './document-draft.ts';
import { useDocumentWords } from './document-words.ts';
import type { LineProps } from './list-lines.tsx';

/** A paper that is described; one of the record stays as it is, or is left out. */
export function DocumentLine({ n, content: { documentId, name, kind, title, number, issuedOn, issuer }, put, onRemove, fault }: LineProps<DocumentDraft> & { fault(...names: string[]): string | undefined }) {
  const word = useDocumentWords();
  const remove = <ActionIcon variant="subtle" color={danger} size="lg" mt={documentId ? 0 : 26} aria-label={word('remove', { n })} onClick={onRemove}><IconTrash size={18} /></ActionIcon>;
  if (documentId)
    return (
      <Group wrap="nowrap" justify="space-between">
        <Text size="sm">{name}</Text>
        {remove}
      </Group>
    );
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <TextInput flex={1} label={word('what')} required value={title} onChange={({ currentTarget: { value } }) => put({ title: value })} error={fault('title')} />
        {remove}
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 4 }}>
        <TextInput label={word('number')} value={number} onChange={({ currentTarget: { value } }) => put({ number: value })} error={fault('number')} />
        <Autocomplete label={word('kind')} required data={word('kinds').split('|')} value={kind} onChange={kind => put({ kind })} error={fault('kind')} />
        <DayField label={word('issuedOn')} value={issuedOn} onChange={issuedOn => put({ issuedOn })} error={fault('issuedOn')} />
        <TextInput label={word('issuer')} value={issuer} onChange={({ currentTarget: { value } }) => put({ issuer: value })} error={fault('issuer')} />
      </SimpleGrid>
    </>
  );
}
