import { Anchor, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPencilPlus } from '@tabler/icons-react';
import { nextConclusion } from '../conclusion/log-conclusion.tsx';
import { useMeetingWords } from './meeting-words.ts';

const places = ['agenda', 'attendance', 'observations', 'conclusions'] as const;

function toNextConclusion(): void {
  const field = document.getElementById(nextConclusion);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}

/** A meeting is long: what leads to its parts stays in sight, and whoever takes down what is spoken is at the next conclusion by one step. */
export function PlacesOfMeeting({ counts, mayLog }: { counts: Record<(typeof places)[number], number>; mayLog: boolean }) {
  const word = useMeetingWords();
  // by the place of the key: with Alt some keyboards type another letter
  useHotkeys([['alt+K', () => mayLog && toNextConclusion(), { usePhysicalKeys: true }]], []);
  return (
    <nav className="places-of-meeting no-print" aria-label={word('places')}>
      <div>{places.filter(place => mayLog || counts[place] > 0 || place === 'conclusions').map(place => <Anchor key={place} size="sm" href={`#${place}`}>{word(place, { count: counts[place] })}</Anchor>)}</div>
      {mayLog && <Button size="compact-sm" leftSection={<IconPencilPlus size={16} aria-hidden />} aria-keyshortcuts="Alt+K" onClick={toNextConclusion}>{word('next')}</Button>}
    </nav>
  );
}
