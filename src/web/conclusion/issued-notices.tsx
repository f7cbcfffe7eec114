import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { useFormat } from '../language/format.ts';
import { useNoticeWords } from './notice-words.ts';
import { MeetingOfNotice, NoticePaper } from './notice-paper.tsx';

/** The notice and its supplements, one at a time, as they are printed. */
export function IssuedNotices({ meeting, recipients }: { meeting: FragmentType<typeof MeetingOfNotice>; recipients(series: number): string[] }) {
  const { notices } = unmasked(MeetingOfNotice, meeting);
  const [series, setSeries] = useState(notices[0].series);
  const word = useNoticeWords();
  const format = useFormat();
  const shown = notices.find(other => other.series === series) ?? notices[0];
  return (
    <Stack>
      <Group align="flex-end" className="no-print">
        {notices.length > 1 && <NativeSelect label={word('which')} value={series} onChange={({ currentTarget }) => setSeries(Number(currentTarget.value))} data={notices.map(({ series, number, issuedOn }) => ({ value: String(series), label: `${number}, ${format.day(issuedOn)}` }))} />}
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>{word('print')}</Button>
      </Group>
      <NoticePaper meeting={meeting} notice={{ ...shown, signer: shown.signer.name, signerPosition: shown.signerPosition ?? shown.signer.position ?? '' }} recipients={recipients(shown.series)} />
    </Stack>
  );
}
