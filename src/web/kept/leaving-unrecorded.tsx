import { Anchor, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import type { Kept } from './kept-inputs.ts';
import { danger } from '../shell/theme.ts';

const useWords = words('leaving-unrecorded', {
  vi: { title: 'Còn nội dung chưa ghi', help: 'Đăng xuất sẽ xóa khỏi máy này những nội dung đã nhập mà chưa ghi:', typedAt: 'nhập lúc {{at}}', stay: 'Ở lại', leave: 'Đăng xuất và bỏ nội dung' },
  en: { title: 'Something is not recorded yet', help: 'Signing out removes from this machine what was typed and not recorded:', typedAt: 'typed at {{at}}', stay: 'Stay', leave: 'Sign out and discard it' },
});

/** Names what would be lost by signing out, and where it stands. */
export function LeavingUnrecorded({ inputs, onStay, onLeave }: { inputs: Kept[]; onStay(): void; onLeave(): Promise<void> }) {
  const word = useWords();
  const format = useFormat();
  return (
    <Modal opened={inputs.length > 0} onClose={onStay} title={word('title')}>
      <Stack>
        <Text size="sm">{word('help')}</Text>
        <List size="sm">
          {inputs.map(({ label, path, at }) => (
            <List.Item key={label + path + at}>
              <Anchor component={Link} to={path} size="sm" onClick={onStay}>{label || path}</Anchor> – {word('typedAt', { at: format.instant(at) })}
            </List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button variant="default" onClick={onStay} data-autofocus>{word('stay')}</Button>
          <Button color={danger} onClick={onLeave}>{word('leave')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
