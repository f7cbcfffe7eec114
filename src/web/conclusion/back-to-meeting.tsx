import { IconArrowLeft } from '@tabler/icons-react';
import { ButtonLink } from '../shell/links.tsx';
import { useNoticeWords } from './notice-words.ts';

/** The way back, above everything else of a page that belongs to a meeting. */
export function BackToMeeting({ meetingId }: { meetingId: string }) {
  const word = useNoticeWords();
  return <ButtonLink to="/meetings/$meetingId" params={{ meetingId }} variant="subtle" size="compact-sm" className="no-print" leftSection={<IconArrowLeft size={16} aria-hidden />} style={{ alignSelf: 'flex-start' }}>{word('back')}</ButtonLink>;
}
