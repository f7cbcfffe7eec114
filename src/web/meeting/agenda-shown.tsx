import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { type AgendaItemDraft, type AgendaItemRead, agenda, agendaItemTyped, anAgendaItem } from './agenda-draft.ts';
import { AgendaForm } from './agenda-form.tsx';
import { useAgendaWords } from './agenda-words.ts';
import { draftOf, type ListDraft, recordedLines } from './list-draft.ts';
import { Papers } from './papers.tsx';

const AgendaOfMeeting = graphql(`
  fragment AgendaOfMeeting on Meeting {
    id version title heldOn
    agenda { id ordinal title text offices { id name } documents { relation document { id kind title number } ...PaperOfMeeting } }
  }
`);

/** What was on the table, item by item. Who keeps the record writes it here. */
export function AgendaShown({ meeting, mayWrite }: { meeting: FragmentType<typeof AgendaOfMeeting>; mayWrite: boolean }) {
  const of = unmasked(AgendaOfMeeting, meeting);
  const { id, version, title, agenda: items } = of;
  const word = useAgendaWords();
  // null while it is closed
  const kept = useKeptInput<ListDraft<AgendaItemDraft> | null>(`agenda-list.${id}`, null, word('typed', { meeting: title }));
  if (items.length === 0 && !mayWrite) return null;
  const told = ({ title, text, offices, documents }: AgendaItemRead) => [title, text, offices.map(({ name }) => name).join(', '), documents.map(({ document: { kind, number, title } }) => [kind, number, title].filter(Boolean).join(' ')).join(', ')].filter(Boolean).join(' – ');
  const latest = { version, lines: recordedLines(items.map(item => ({ content: agendaItemTyped(item), told: told(item) })), agenda) };
  const write = () => kept.set({ ...draftOf(latest), ...(items.length === 0 && { lines: [{ key: 'first', content: anAgendaItem() }] }) });
  return (
    <Stack component="section" gap="sm" aria-labelledby="agenda" className="part-of-meeting">
      <Group justify="space-between">
        <Title order={2} id="agenda">{word('heading')}</Title>
        {mayWrite && !kept.value && <Button id="write-agenda" className="no-print" size="xs" variant="light" onClick={write}>{word(items.length > 0 ? 'amend' : 'write')}</Button>}
      </Group>
      {items.length === 0 && <Text c="dimmed">{word('none')}</Text>}
      {items.length > 0 && (
        <Stack component="ol" gap="sm" pl="lg" m={0}>
          {items.map(({ id, title, text, offices, documents }) => (
            <li key={id}>
              <Text fw={600}>{title}</Text>
              {text && <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>}
              {offices.length > 0 && <Text size="sm" c="dimmed">{offices.map(({ name }) => name).join(', ')}</Text>}
              <Papers of={documents} />
            </li>
          ))}
        </Stack>
      )}
      {mayWrite && kept.value && <AgendaForm meeting={of} latest={latest} kept={kept} draft={kept.value} />}
    </Stack>
  );
}
