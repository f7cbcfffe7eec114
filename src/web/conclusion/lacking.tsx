import { Text } from '@mantine/core';
import { caution } from '../shell/theme.ts';
import { useNoticeWords } from './notice-words.ts';

/** Why a button cannot be pressed yet. */
export function Lacking({ what }: { what: string[] }) {
  const word = useNoticeWords();
  return what.length > 0 && <Text size="sm" c={caution} role="status">{word('lacking', { list: what.join('; ') })}</Text>;
}
