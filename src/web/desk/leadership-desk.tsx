import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconDeviceTv, IconLink, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useViewer } from '../account/viewer.tsx';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { FourClasses, useStandingOfAll } from '../standing/four-classes.tsx';
import { LongestOverdue, useOverdueLongest } from '../standing/longest-overdue.tsx';
import { OfficeBars } from '../standing/office-bars.tsx';
import { useScopeInWords } from '../standing/scope-in-words.ts';
import { useStandingWords } from '../standing/standing-words.ts';
import { TargetsInViewOf } from '../standing/targets-in-view.tsx';
import { useView, type View } from '../standing/view.ts';
import { WorkFilters } from '../standing/work-filters.tsx';
import { DeskOf } from './desk-of.tsx';
import { PageTitle } from '../shell/page-title.tsx';

export function LeadershipDesk() {
  return (
    <DeskOf roles={['LEADERSHIP', 'SECRETARIAT']}>
      <Screen />
    </DeskOf>
  );
}

/** What is overdue, and whose? What is overdue is found at once; what is counted over all the work is asked for after it, so that it does not hold it up. */
function Screen() {
  const view = useView();
  const overdue = useOverdueLongest(view);
  const isFirst = !overdue.data && !overdue.error;
  const standing = useStandingOfAll(view, isFirst);
  const hasBegun = standing.data !== undefined;
  const { wall } = view.search;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-wall', wall === true);
    return () => document.documentElement.removeAttribute('data-wall');
  }, [wall]);
  return (
    <Stack p="md" gap="lg" maw={wall ? undefined : 1280} className="leadership">
      <Heading view={view} />
      {!wall && <WorkFilters view={view} />}
      <FourClasses view={view} of={standing} />
      {/* what is judged figure by figure does not hold up what is counted */}
      <Box className="standing-parts">
        <OfficeBars view={view} skip={isFirst} />
        <LongestOverdue view={view} of={overdue} />
        {hasBegun && view.search.kind !== 'TASK' && <TargetsInViewOf view={view} />}
      </Box>
    </Stack>
  );
}

/** What is looked at, as of when, by which deadlines: what a paper has to say for itself. */
function Heading({ view }: { view: View }) {
  const word = useStandingWords();
  const term = useTerms();
  const format = useFormat();
  const { account } = useViewer();
  const scope = useScopeInWords(view);
  const printedAt = usePrintedAt();
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div className="standing-head">
        <PageTitle>{word('question')}</PageTitle>
        <Text>{[word('asOfDay', { day: format.day(view.day) }), term(view.search.basis ?? 'CURRENT'), scope].join(' · ')}</Text>
        <Text size="sm" className="print-only">{word('printed', { at: format.instant(printedAt), who: account.name })}</Text>
      </div>
      <Actions view={view} />
    </Group>
  );
}

/** The instant of printing; a screen may have stood open for days. */
function usePrintedAt(): string {
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    // the paper is made as soon as this returns
    const tell = () => flushSync(() => setAt(new Date().toISOString()));
    addEventListener('beforeprint', tell);
    return () => removeEventListener('beforeprint', tell);
  }, []);
  return at;
}

function Actions({ view: { search, show } }: { view: View }) {
  const word = useStandingWords();
  const clipboard = useClipboard();
  if (search.wall) return <Button variant="subtle" className="no-print on-wall" onClick={() => show({ wall: undefined })}>{word('leaveWall')}</Button>;
  return (
    <Group gap="xs" className="no-print">
      {/* the clipboard is for pages that came by TLS or from this machine */}
      {window.isSecureContext && <Button variant="default" leftSection={<IconLink size={16} aria-hidden />} onClick={() => clipboard.copy(window.location.href)}>{clipboard.copied ? word('copied') : word('copy')}</Button>}
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>{word('print')}</Button>
      <Button variant="default" visibleFrom="sm" leftSection={<IconDeviceTv size={16} aria-hidden />} onClick={() => show({ wall: true })}>{word('wall')}</Button>
    </Group>
  );
}
