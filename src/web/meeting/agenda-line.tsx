import { ActionIcon, Button, Collapse, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { DocumentsField } from '../assignment/steps/documents-field.tsx';
import type { Refusal } from '../connection/refusal.ts';
import { OfficesField } from '../office/office-field.tsx';
import { danger } from '../shell/theme.ts';
import { type AgendaItemDraft, refusedDocuments, relations } from './agenda-draft.ts';
import { useAgendaWords } from './agenda-words.ts';
import type { LineProps } from './list-lines.tsx';

interface Props extends LineProps<AgendaItemDraft> {
  validOn: string;
  refusal: Refusal | undefined;
  fault(...names: string[]): string | undefined;
}

/** One item of the agenda; who presented it and its papers unfold. */
export function AgendaLine({ n, content: { title, text, officeIds, recorded, typed }, validOn, refusal, put, onRemove, fault }: Props) {
  const word = useAgendaWords();
  const [isMore, more] = useDisclosure(officeIds.length > 0 || relations.some(of => recorded[of].length + typed[of].length > 0));
  const isShown = isMore || ['officeIds', ...relations].some(name => fault(name));
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <TextInput flex={1} label={`${n}. ${word('title')}`} required value={title} onChange={({ currentTarget: { value } }) => put({ title: value })} error={fault('title')} />
        <ActionIcon variant="subtle" color={danger} size="lg" mt={26} aria-label={word('remove', { n })} onClick={onRemove}><IconTrash size={18} /></ActionIcon>
      </Group>
      <Textarea label={word('text')} autosize minRows={1} value={text} onChange={({ currentTarget: { value } }) => put({ text: value })} error={fault('text')} />
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={more.toggle} aria-expanded={isShown}>{word('more')}</Button>
      <Collapse expanded={isShown}>
        {isShown && (
          <Stack gap="sm">
            <OfficesField label={word('offices')} among={{ validOn }} value={officeIds} onChange={ids => put({ officeIds: ids })} error={fault('officeIds')} />
            {relations.map(of => (
              <Stack key={of} gap="xs" role="group" aria-label={word(of)}>
                {recorded[of].length > 0 && <Text size="sm" fw={600}>{word(of)}</Text>}
                {recorded[of].map(({ id, name }) => (
                  <Group key={id} gap="xs" wrap="nowrap">
                    <Text size="sm">{name}</Text>
                    <ActionIcon variant="subtle" color={danger} aria-label={word('removeDocument', { name })} onClick={() => put({ recorded: { ...recorded, [of]: recorded[of].filter(other => other.id !== id) } })}><IconTrash size={16} /></ActionIcon>
                  </Group>
                ))}
                <DocumentsField label={word(of)} add={word(of === 'presented' ? 'addPresented' : 'addAdopted')} field={of} value={typed[of]} onChange={documents => put({ typed: { ...typed, [of]: documents } })} refusal={refusedDocuments(refusal, n - 1, of, recorded[of].length)} />
              </Stack>
            ))}
          </Stack>
        )}
      </Collapse>
    </>
  );
}
