import { Anchor, Group, Text } from '@mantine/core';
import { useFormat } from '../language/format.ts';
import { words } from '../language/words.ts';
import { danger } from '../shell/theme.ts';

const useWords = words('kept', {
  vi: { found: 'Đã khôi phục nội dung chưa ghi, nhập lúc {{at}}.', discard: 'Bỏ nội dung này', lost: 'Trình duyệt này không giữ được nội dung đang nhập: hãy ghi trước khi đóng trang.' },
  en: { found: 'Restored what was typed at {{at}} and not recorded.', discard: 'Discard it', lost: 'This browser does not keep what is typed: record it before you close the page.' },
});

/** Says beside a field that what stands in it was typed earlier, and offers to throw it away. */
export function KeptNote({ of: { typedAt, isLost, forget } }: { of: { typedAt: string | undefined; isLost: boolean; forget(): void } }) {
  const word = useWords();
  const format = useFormat();
  if (isLost) return <Text size="xs" c={danger} role="status">{word('lost')}</Text>;
  if (!typedAt) return null;
  return (
    <Group gap="xs" role="status">
      <Text size="xs" c="dimmed">{word('found', { at: format.instant(typedAt) })}</Text>
      <Anchor component="button" type="button" size="xs" onClick={forget}>{word('discard')}</Anchor>
    </Group>
  );
}
