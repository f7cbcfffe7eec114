import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { DayField } from '../language/day-field.tsx';
import type { SourceDraft } from './source-draft.ts';
import { useSourceWords } from './source-words.ts';

export function SourceFields({ draft, put, fault }: { draft: SourceDraft; put(part: Partial<SourceDraft>): void; fault(name: string): string | undefined }) {
  const word = useSourceWords();
  const { title, publisher, publishedOn, authors, inferred } = draft;
  return (
    <Stack gap="sm">
      <TextInput label={word('what')} value={title} onChange={({ currentTarget: { value } }) => put({ title: value })} error={fault('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={word('publisher')} value={publisher} onChange={({ currentTarget: { value } }) => put({ publisher: value })} error={fault('publisher')} />
        <DayField label={word('publishedOn')} value={publishedOn} onChange={publishedOn => put({ publishedOn })} error={fault('publishedOn')} />
      </SimpleGrid>
      <Textarea label={word('authors')} autosize minRows={1} value={authors} onChange={({ currentTarget: { value } }) => put({ authors: value })} error={fault('authors')} />
      <Textarea label={word('inferred')} description={word('inferredHelp')} autosize minRows={1} value={inferred} onChange={({ currentTarget: { value } }) => put({ inferred: value })} error={fault('inferred')} />
    </Stack>
  );
}
