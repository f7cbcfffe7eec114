import { Alert, Button, List, Stack, Text, Textarea } from '@mantine/core';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { graphql } from '../graphql/gql.ts';
import type { UrgedAssignmentFragment } from '../graphql/graphql.ts';
import { useKeptInput } from '../kept/kept-input.ts';
import { KeptNote } from '../kept/kept-note.tsx';
import { useFormat } from '../language/format.ts';
import { Answer } from '../shell/answer.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { tell } from '../shell/notices.tsx';
import { urgeText } from './urge-text.ts';
import { useUrgeWords } from './urge-words.ts';

const UrgeAssignment = graphql(`
  mutation UrgeAssignment($input: UrgeAssignmentInput!) {
    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }
  }
`);

/** The reminder to the offices, and below it what each was told before. */
export function UrgeDialog({ urged, opened, onClose, onDone }: { urged: readonly UrgedAssignmentFragment[]; opened: boolean; onClose(): void; onDone(): void }) {
  const word = useUrgeWords();
  return <Dialog opened={opened} onClose={onClose} title={word('title')}><Reminder urged={urged} onDone={onDone} /></Dialog>;
}

function Reminder({ urged, onDone }: { urged: readonly UrgedAssignmentFragment[]; onDone(): void }) {
  const word = useUrgeWords();
  const change = useChange(UrgeAssignment);
  const kept = useKeptInput(`urging.${urged.map(({ id }) => id).sort().join()}`, { text: urgeText(urged), sent: [] as string[] }, `${word('title')}: ${urged[0]?.directive.text ?? ''}`);
  const { text, sent } = kept.value;
  const left = urged.filter(({ id }) => !sent.includes(id));

  // each is a record of its own; those that were sent are not sent again when one was refused
  async function sendAll() {
    for (const { id } of left) {
      if ((await change.send({ assignmentId: id, text })) === undefined) return;
      kept.set(before => ({ ...before, sent: [...before.sent, id] }));
    }
    kept.forget();
    void tell({ color: 'teal', message: word('done', { count: urged.length }) });
    onDone();
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        event.stopPropagation();
        void sendAll();
      }}
    >
      <Stack>
        <List size="sm" spacing="xs">
          {urged.map(share => (
            <List.Item key={share.id}>
              <Text span inherit fw={600}>{share.office.name}</Text>: {share.directive.text}
              <Before of={share} />
            </List.Item>
          ))}
        </List>
        <KeptNote of={kept} />
        <Textarea label={word('text')} description={word('help')} autosize minRows={3} maxRows={10} required value={text} error={faultOf(change.refusal, 'text')} onChange={({ currentTarget: { value } }) => kept.set(before => ({ ...before, text: value }))} data-autofocus />
        {sent.length > 0 && left.length > 0 && !change.isUnderWay && <Alert color="yellow" role="status">{word('left', { count: left.length })}</Alert>}
        <Answer to={change} shown={['text']} />
        <Button type="submit" loading={change.isUnderWay} disabled={!text.trim()} style={{ alignSelf: 'flex-end' }}>{word('urge')}</Button>
      </Stack>
    </form>
  );
}

function Before({ of: { urges } }: { of: UrgedAssignmentFragment }) {
  const word = useUrgeWords();
  const format = useFormat();
  const last = urges.at(-1);
  return (
    <Text size="sm" c="dimmed">
      {last ? `${word('before', { count: urges.length })}, ${word('last', { day: format.day(last.on) })} (${last.by.name}): “${last.text}”` : word('none')}
    </Text>
  );
}
