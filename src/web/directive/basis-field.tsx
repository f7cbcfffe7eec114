import { useQuery } from '@apollo/client/react';
import { ActionIcon, Group, Select, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { DocumentsField, type TypedDocument } from '../assignment/steps/documents-field.tsx';
import type { Refusal } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import { danger } from '../shell/theme.ts';
import { useDirectiveWords } from './directive-words.ts';

const DocumentsToRestOn = graphql(`
  query DocumentsToRestOn($id: ID!) {
    node(id: $id) { __typename ... on Meeting { id documents { document { id kind number title } } agenda { id documents { document { id kind number title } } } } }
  }
`);
/** The papers an order rests on: those that are in the record already, and those that are described here. */
export interface Basis {
  recorded: { id: string; name: string }[];
  typed: TypedDocument[];
}
export const nameOfDocument = ({ kind, number, title }: { kind: string; number?: string | null; title: string }): string => [kind, number, title].filter(Boolean).join(' ');

interface Props {
  value: Basis;
  onChange(value: Basis): void;
  meetingId: string;
  refusal: Refusal | undefined;
  /** where the order stands in the input */
  path: (string | number)[];
}

/** What was presented or adopted in the meeting is chosen; what is nowhere yet is described. */
export function BasisField({ value: { recorded, typed }, onChange, meetingId, refusal, path }: Props) {
  const word = useDirectiveWords();
  const { data } = useQuery(DocumentsToRestOn, { variables: { id: meetingId }, fetchPolicy: 'cache-and-network' });
  const uses = data?.node?.__typename === 'Meeting' ? [...data.node.documents, ...data.node.agenda.flatMap(({ documents }) => documents)] : [];
  const choices = new Map(uses.map(({ document }) => [document.id, nameOfDocument(document)]));
  for (const { id } of recorded) choices.delete(id);
  // those that are described are sent after the others
  const ofTyped = refusal && { ...refusal, fields: refusal.fields.flatMap(({ path: [_input, ...at], message }) => {
    const [i, ...rest] = at.slice(path.length + 1);
    return at.slice(0, path.length + 1).join() === [...path, 'basis'].join() ? [{ path: ['input', 'basis', Number(i) - recorded.length, ...rest], message }] : [];
  }) };
  return (
    <Stack gap="xs" role="group" aria-label={word('basis')}>
      <Text size="sm" fw={600}>{word('basis')}</Text>
      {recorded.map(({ id, name }) => (
        <Group key={id} gap="xs" wrap="nowrap">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{name}</Text>
          <ActionIcon variant="subtle" color={danger} aria-label={word('removeBasis', { name })} onClick={() => onChange({ recorded: recorded.filter(other => other.id !== id), typed })}><IconTrash size={16} /></ActionIcon>
        </Group>
      ))}
      {choices.size > 0 && (
        <Select
          label={word('basisOfMeeting')}
          data={[...choices].map(([value, label]) => ({ value, label }))}
          // what is chosen goes into the list above
          value={null}
          onChange={id => id && onChange({ recorded: [...recorded, { id, name: choices.get(id) ?? '' }], typed })}
        />
      )}
      {/* that work rests on a report is rare: its kind is said and not taken for granted */}
      <DocumentsField label={word('basis')} add={word('addBasis')} field="basis" value={typed} onChange={lines => onChange({ recorded, typed: lines.length > typed.length ? [...typed, { ...lines[typed.length], kind: '' }] : lines })} refusal={ofTyped} />
    </Stack>
  );
}
