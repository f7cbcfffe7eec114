import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { type ClipboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useViewer } from '../../account/viewer.tsx';
import { useChange } from '../../connection/change.ts';
import { graphql } from '../../graphql/gql.ts';
import type { RecordMeasurementsMutation } from '../../graphql/graphql.ts';
import { formatIn } from '../../language/format.ts';
import { languageNow, useLanguage } from '../../language/language.ts';
import { Answer } from '../../shell/answer.tsx';
import { tell } from '../../shell/notices.tsx';
import { CorrectDialog } from './correct-measurement.tsx';
import { Line, type Outcome } from './grid-line.tsx';
import { useHandInWords } from './hand-in-words.ts';
import { type Column, columns, isEmpty, readCells, readLine, takes, type TypedLine } from './line.ts';
import { type GridLine, shownOf } from './lines.ts';
import { moveBetweenCells } from './moving.ts';
import './grid.css';

const RecordMeasurements = graphql(`
  mutation RecordMeasurements($input: RecordMeasurementsInput!) {
    recordMeasurements(input: $input) { done warnings { code message path } recorded measurements { id } refusedLines { line fields { path message } } }
  }
`);
export type TypedLines = Record<string, TypedLine>;

interface Props {
  lines: GridLine[];
  /** the day of all figures, where a line says no other */
  day: string;
  typed: TypedLines;
  onType(change: (before: TypedLines) => TypedLines): void;
  onDiscard(): void;
}

/** The figures of many targets in one table, checked line by line, handed in at once: good lines are recorded, the others keep what was typed and say why. */
export function Grid({ lines, day, typed, onType, onDiscard }: Props) {
  const { today } = useViewer();
  const { language } = useLanguage();
  const word = useHandInWords();
  const change = useChange(RecordMeasurements);
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const [correcting, setCorrecting] = useState<GridLine>();
  const latest = useRef(typed);
  latest.current = typed;
  const read = lines.filter(({ key }) => !isEmpty(typed[key])).map(line => ({ line, read: readLine(shownOf(line, typed[line.key], day), line.target, { today, language }) }));
  const good = read.filter(({ read: { faults } }) => Object.keys(faults).length === 0);
  const shown = useMemo(() => columns.filter(column => lines.some(({ target }) => takes(target, column))), [lines]);
  const elsewhere = Object.keys(typed).filter(key => !isEmpty(typed[key]) && !lines.some(line => line.key === key)).length;

  const setCells = useCallback((cells: [key: string, column: Column, text: string][]) => {
    setOutcomes(before => Object.fromEntries(Object.entries(before).filter(([key]) => !cells.some(([changed]) => changed === key))));
    onType(before => {
      const after = { ...before };
      for (const [key, column, text] of cells) after[key] = { ...after[key], [column]: text };
      return after;
    });
  }, [onType]);
  const typeCell = useCallback((key: string, column: Column, text: string) => setCells([[key, column, text]]), [setCells]);

  function paste(event: ClipboardEvent<HTMLElement>) {
    const { row, column } = event.target instanceof HTMLInputElement ? event.target.dataset : {};
    const block = readCells(event.clipboardData.getData('text/plain'));
    if (row === undefined || (block.length === 1 && block[0].length === 1)) return;
    event.preventDefault();
    const first = shown.indexOf(column as Column);
    const cells = block.flatMap((texts, i) => texts.map((text, j) => ({ line: lines[Number(row) + i] as GridLine | undefined, column: shown[first + j] as Column | undefined, text })));
    const taken = cells.flatMap(({ line, column, text }): [string, Column, string][] => (line && column && takes(line.target, column) ? [[line.key, column, text]] : []));
    const dropped = cells.filter(({ line, column, text }) => text && !(line && column && takes(line.target, column))).length;
    setCells(taken);
    if (dropped > 0) void tell({ color: 'yellow', message: word('dropped', { count: dropped }) });
  }

  async function send() {
    const [sent, as] = [good, typed];
    const result = await change.send({ lines: sent.map(({ line: { target, office }, read: { line } }) => ({ ...line, on: line.on ?? '', targetId: target.id, officeId: office.id })) });
    if (!result) return;
    const answers = new Map(sent.map(({ line }, i) => [line.key, outcomeOf(result, i)]));
    // what was typed into a line while it was under way is another figure: it stays, and nothing was said to it
    const answered = new Map([...answers].filter(([key]) => JSON.stringify(latest.current[key]) === JSON.stringify(as[key])));
    setOutcomes(before => ({ ...before, ...Object.fromEntries(answered) }));
    onType(before => Object.fromEntries(Object.entries(before).filter(([key]) => !answered.get(key)?.recorded)));
    if (result.recorded > 0) void tell({ color: 'teal', message: word('recordedLines', { count: result.recorded }) });
  }
  const refused = Object.values(outcomes).filter(({ recorded }) => !recorded).length;
  const withOffice = lines.some(({ office }) => office.id !== lines[0].office.id);

  return (
    <Stack>
      <div className="handing-in">
        <Table verticalSpacing={6} horizontalSpacing={5} withTableBorder aria-label={word('title')} onKeyDown={event => moveBetweenCells(event, lines.length)} onPaste={paste}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{word('target')}</Table.Th>
              {withOffice && <Table.Th scope="col">{word('office')}</Table.Th>}
              {shown.map(column => <Table.Th key={column} scope="col">{word(column)}</Table.Th>)}
              <Table.Th scope="col">{word('last')}</Table.Th>
              <Table.Th scope="col">{word('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line, row) => (
              <Line key={line.key} row={row} line={line} typed={typed[line.key]} day={day} outcome={outcomes[line.key]} withOffice={withOffice} columns={shown} onType={typeCell} onCorrect={setCorrecting} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Stack className="sending" gap="xs">
        {refused > 0 && <Alert role="alert" color="red" p="xs">{word('refusedLines', { count: refused })}</Alert>}
        {elsewhere > 0 && <Text size="sm" c="dimmed">{word('elsewhere', { count: elsewhere })}</Text>}
        <Answer to={change} />
        <Group>
          <Button onClick={send} loading={change.isUnderWay} disabled={good.length === 0}>{good.length === 0 ? word('nothingToSend') : word('send', { count: good.length })}</Button>
          {Object.values(typed).some(line => !isEmpty(line)) && <Button variant="default" onClick={onDiscard}>{word('discard')}</Button>}
        </Group>
      </Stack>
      {correcting?.last && <CorrectDialog line={correcting} figure={correcting.last} onClose={() => setCorrecting(undefined)} />}
    </Stack>
  );
}

/** What the server said to the line that was sent as the i-th. */
function outcomeOf({ refusedLines }: RecordMeasurementsMutation['recordMeasurements'], i: number): Outcome {
  const refused = refusedLines.find(({ line }) => line === i);
  if (!refused) return { recorded: true };
  const place = (path: readonly string[]): Column | 'line' => columns.find(column => column === path[3]) ?? 'line';
  return { recorded: false, faults: Object.fromEntries(refused.fields.map(({ path, message }) => [place(path), formatIn(languageNow()).said(message)])) };
}
