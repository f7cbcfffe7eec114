import { Alert, Button, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../connection/change.ts';
import { faultOf } from '../connection/refusal.ts';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import type { UrgedAssignmentFragment } from '../graphql/graphql.ts';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import { Answer } from '../shell/answer.tsx';
import { urgeText } from './urge-text.ts';
import { tell } from '../shell/notices.tsx';

/** What has to be read of work that is to be urged; there are few urges of one share. */
export const UrgedAssignment = graphql(`
  fragment UrgedAssignment on Assignment { id dueOn daysOverdue office { id name } directive { id text } urges { id on text by { id name } } }
`);
const UrgeAssignment = graphql(`
  mutation UrgeAssignment($input: UrgeAssignmentInput!) {
    urgeAssignment(input: $input) { done warnings { code message path } assignment { id ...UrgedAssignment } }
  }
`);
const useWords = words('assignment.urge', {
  vi: {
    urge: 'Đôn đốc', urgeSelected_other: 'Đôn đốc {{count}} việc đã chọn', title: 'Đôn đốc thực hiện', text: 'Nội dung đôn đốc', help: 'Ghi vào lịch sử của nhiệm vụ với ngày hôm nay; đơn vị xem được.',
    none: 'Chưa đôn đốc lần nào', before_other: 'Đã đôn đốc {{count}} lần', last: 'lần gần nhất {{day}}', done_other: 'Đã ghi đôn đốc {{count}} việc', left_other: 'Còn {{count}} việc chưa gửi được.',
  },
  en: {
    urge: 'Urge', urgeSelected_one: 'Urge the selected one', urgeSelected_other: 'Urge the {{count}} selected', title: 'Urge', text: 'Reminder', help: 'Kept in the history of the work with today’s date; the office sees it.',
    none: 'Not urged before', before_one: 'Urged once', before_other: 'Urged {{count}} times', last: 'last on {{day}}', done_one: 'Reminder recorded', done_other: '{{count}} reminders recorded', left_one: 'One could not be sent yet.', left_other: '{{count}} could not be sent yet.',
  },
});

/** A dated reminder to one office or to several at once; what was urged before stands beside it. */
export function Urge({ assignments, isSelection = false, onDone }: { assignments: FragmentType<typeof UrgedAssignment>[]; isSelection?: boolean; onDone?(): void }) {
  const urged = unmasked(UrgedAssignment, assignments);
  const word = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant={isSelection ? 'filled' : 'default'} className="no-print" leftSection={<IconBell size={14} aria-hidden />} disabled={urged.length === 0} onClick={() => setOpen(true)}>
        {isSelection ? word('urgeSelected', { count: urged.length }) : word('urge')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={word('title')} size="lg">
        <Reminder
          urged={urged}
          onDone={() => {
            setOpen(false);
            onDone?.();
          }}
        />
      </Modal>
    </>
  );
}

function Reminder({ urged, onDone }: { urged: readonly UrgedAssignmentFragment[]; onDone(): void }) {
  const word = useWords();
  const change = useChange(UrgeAssignment);
  const [text, setText] = useState(() => urgeText(urged));
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const left = urged.filter(({ id }) => !sent.has(id));

  // each is a record of its own; those that were sent are not sent again when one was refused
  async function sendAll() {
    const all = new Set(sent);
    for (const { id } of left) {
      if ((await change.send({ assignmentId: id, text })) === undefined) return;
      all.add(id);
      setSent(new Set(all));
    }
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
        <Textarea label={word('text')} description={word('help')} autosize minRows={3} maxRows={10} required value={text} error={faultOf(change.refusal, 'text')} onChange={({ currentTarget }) => setText(currentTarget.value)} data-autofocus />
        {sent.size > 0 && left.length > 0 && !change.isUnderWay && <Alert color="yellow" role="status">{word('left', { count: left.length })}</Alert>}
        <Answer to={change} shown={['text']} />
        <Button type="submit" loading={change.isUnderWay} disabled={!text.trim()} style={{ alignSelf: 'flex-end' }}>{word('urge')}</Button>
      </Stack>
    </form>
  );
}

function Before({ of: { urges } }: { of: UrgedAssignmentFragment }) {
  const word = useWords();
  const format = useFormat();
  const last = urges.at(-1);
  return (
    <Text size="sm" c="dimmed">
      {last ? `${word('before', { count: urges.length })}, ${word('last', { day: format.day(last.on) })} (${last.by.name}): “${last.text}”` : word('none')}
    </Text>
  );
}

/** How often it was urged, where it was. */
export function UrgedBefore({ assignment }: { assignment: FragmentType<typeof UrgedAssignment> }) {
  const { urges } = unmasked(UrgedAssignment, assignment);
  const word = useWords();
  const format = useFormat();
  const last = urges.at(-1);
  if (!last) return null;
  return <Text size="xs" c="dimmed">{word('before', { count: urges.length })}, {word('last', { day: format.day(last.on) })}</Text>;
}
