import { useQuery } from '@apollo/client/react';
import { Button, Group, Input, Paper, Select, Stack, Text } from '@mantine/core';
import { type ComponentProps, useCallback, useMemo, useRef, useState } from 'react';
import { grantsOf, useViewer } from '../account/viewer.tsx';
import { DeskOf } from '../desk/desk-of.tsx';
import { KeptNote } from '../kept/kept-note.tsx';
import { useKeptInput } from '../kept/kept-input.ts';
import { DayChoice } from '../language/day-field.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { useShellWords } from '../shell/shell-words.ts';
import { Grid, type TypedLines } from './handing-in/grid.tsx';
import { useHandInWords } from './handing-in/hand-in-words.ts';
import { linesOf, TargetsToMeasure } from './handing-in/lines.ts';

/** Whose figures are handed in: those of an office, or of all who report to a host, by its secretariat. */
interface Whose {
  key: string;
  label: string;
  officeId?: string;
  hostId?: string;
}

/** What was typed and not sent, and the day of all of it. */
interface Unsent {
  day?: string;
  lines: TypedLines;
}
const nothing: Unsent = { lines: {} };

export function MeasurementsGrid() {
  return <DeskOf roles={['OFFICE', 'SECRETARIAT']}><HandingIn /></DeskOf>;
}

function HandingIn() {
  const viewer = useViewer();
  const word = useHandInWords();
  const all: Whose[] = [
    ...grantsOf(viewer, 'OFFICE').map(({ office: { id, name } }) => ({ key: `of ${id}`, label: name, officeId: id })),
    ...grantsOf(viewer, 'SECRETARIAT').map(({ office: { id, name } }) => ({ key: `to ${id}`, label: word('ofHost', { office: name }), hostId: id })),
  ];
  const [chosen, setChosen] = useState(all[0].key);
  const [chosenDay, setChosenDay] = useState(viewer.today);
  const whose = all.find(({ key }) => key === chosen) ?? all[0];
  const kept = useKeptInput(`handing-in.${whose.key}`, nothing, word('unsent'));
  // figures that are found here again are of the day they were typed for
  const day = kept.value.day ?? chosenDay;
  if (day !== chosenDay) setChosenDay(day);
  // a line is drawn again when something in it changes, and only then
  const latest = useRef({ day, set: kept.set });
  latest.current = { day, set: kept.set };
  const type = useCallback((change: (before: TypedLines) => TypedLines) => {
    const { day, set } = latest.current;
    set(before => {
      const lines = change(before.lines);
      return Object.keys(lines).length > 0 ? { day, lines } : nothing;
    });
  }, []);
  function chooseDay(on: string) {
    setChosenDay(on);
    if (kept.value.day !== undefined) kept.set(before => ({ ...before, day: on }));
  }
  return (
    <Stack p="md">
      <div>
        <PageTitle>{word('title')}</PageTitle>
        <Text size="sm" c="dimmed">{word('help')}</Text>
      </div>
      <Group align="flex-start" gap="xl">
        {all.length > 1
          ? <Select label={word('whose')} searchable allowDeselect={false} data={[...new Map(all.map(({ key, label }) => [key, { value: key, label }])).values()]} value={whose.key} onChange={key => setChosen(key ?? all[0].key)} w={{ base: '100%', sm: 380 }} />
          : <Input.Wrapper label={word('whose')} labelElement="div"><Text py={6}>{whose.label}</Text></Input.Wrapper>}
        <DayChoice label={word('day')} value={day} onChange={chooseDay} />
      </Group>
      <KeptNote of={kept} />
      <Lines key={whose.key} whose={whose} day={day} typed={kept.value.lines} onType={type} onDiscard={kept.forget} />
    </Stack>
  );
}

function Lines({ whose: { officeId, hostId }, ...typing }: { whose: Whose } & Omit<ComponentProps<typeof Grid>, 'lines'>) {
  const word = useHandInWords();
  const shellWord = useShellWords();
  const [pages, setPages] = useState<string[]>([]);
  // of each target one figure of the office, or those of all who report
  const asked = officeId ? { filter: { reporterId: officeId }, figures: { corrected: false, officeIds: [officeId] }, first: 100, each: 1 } : { filter: { hostId }, figures: { corrected: false }, first: 40, each: 100 };
  const { data, error, refetch } = useQuery(TargetsToMeasure, { variables: { ...asked, after: pages.at(-1) } });
  const lines = useMemo(() => (data ? linesOf(data.targets.nodes, officeId) : []), [data, officeId]);
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const { hasNextPage, endCursor } = data.targets.pageInfo;
  if (lines.length === 0 && pages.length === 0 && !hasNextPage) return <Paper withBorder><Empty>{word('noTargets')}</Empty></Paper>;
  return (
    <>
      <Grid lines={lines} {...typing} />
      {(pages.length > 0 || hasNextPage) && (
        <Group>
          <Button variant="default" size="xs" disabled={pages.length === 0} onClick={() => setPages(pages.slice(0, -1))}>{shellWord('previous')}</Button>
          <Button variant="default" size="xs" disabled={!hasNextPage || !endCursor} onClick={() => endCursor && setPages([...pages, endCursor])}>{shellWord('next')}</Button>
        </Group>
      )}
    </>
  );
}
