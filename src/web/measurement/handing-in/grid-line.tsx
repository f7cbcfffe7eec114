import { Badge, Button, Table, Text, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useViewer } from '../../account/viewer.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { TextLink } from '../../shell/links.tsx';
import { useBoundsInWords } from '../bounds-in-words.ts';
import { isAmbiguous, readFigure } from '../../language/read-figure.ts';
import { useHandInWords } from './hand-in-words.ts';
import { type Column, isEmpty, readLine, takes, type TypedLine } from './line.ts';
import { type GridLine, inWords, shownOf } from './lines.ts';

export type Outcome = { recorded: true } | { recorded: false; faults: Partial<Record<Column | 'line', string>> };
interface Props {
  row: number;
  line: GridLine;
  typed: TypedLine | undefined;
  /** the day of all figures, where the line says no other */
  day: string;
  /** what the server said to it when it was sent, until it is changed */
  outcome: Outcome | undefined;
  withOffice: boolean;
  /** those that some line takes */
  columns: readonly Column[];
  onType(key: string, column: Column, text: string): void;
  onCorrect(line: GridLine): void;
}

/** A line of the grid: its cells, and beside each what is wrong with it. */
export const Line = memo(function Line({ row, line, typed, day, outcome, withOffice, columns, onType, onCorrect }: Props) {
  const { key, target, office, last } = line;
  const word = useHandInWords();
  const format = useFormat();
  const bounds = useBoundsInWords();
  const { language } = useLanguage();
  const { today } = useViewer();
  const shown = shownOf(line, typed, day);
  const { faults } = readLine(shown, target, { today, language });
  const name = { target: target.text, office: office.name };
  const refused = outcome && !outcome.recorded ? outcome.faults : {};
  const isTouched = !isEmpty(typed);
  const faultOf = (column: Column): string | undefined => {
    const fault = isTouched ? faults[column] : undefined;
    return fault ? word(fault.word, fault.values) : refused[column];
  };
  const reading = (column: Column): string | undefined => {
    const text = shown[column] ?? '';
    const figure = column === 'numerator' || column === 'denominator' || column === 'value' ? readFigure(text, language) : undefined;
    return figure !== undefined && isAmbiguous(text) ? word('read', { figure: format.figure(figure) }) : undefined;
  };
  return (
    <Table.Tr data-line={key}>
      <Table.Th scope="row" fw={400}>
        <TextLink to="/targets/$targetId" params={{ targetId: target.id }} size="sm" fw={600} c="inherit">{target.text}</TextLink>
        <Text size="xs" c="dimmed">{word('asked', { indicator: target.indicator.name, bounds: bounds(target) })}</Text>
      </Table.Th>
      {withOffice && <Table.Td className="of-office" data-label={word('office')}>{office.name}</Table.Td>}
      {columns.map(column => (
        <Table.Td key={column} data-label={word(column)} data-none={!takes(target, column) || undefined}>
          {takes(target, column) && (
            <TextInput
              size="xs"
              className={column}
              inputMode={column === 'source' ? 'text' : 'decimal'}
              autoComplete="off"
              aria-label={word('cell', { column: word(column), ...name })}
              data-row={row}
              data-column={column}
              value={shown[column] ?? ''}
              error={faultOf(column)}
              description={reading(column)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              onChange={({ currentTarget }) => onType(key, column, currentTarget.value)}
            />
          )}
        </Table.Td>
      ))}
      <Table.Td className="of-last" data-label={word('last')}>
        {last ? (
          <div>
            <Text size="xs">{word(last.from ? 'lastFrom' : 'lastOn', { figure: inWords(last, target.unit, format), on: format.day(last.on), from: last.from ? format.day(last.from) : '' })}</Text>
            <Button variant="subtle" size="compact-xs" px={0} aria-label={word('correctOf', name)} onClick={() => onCorrect(line)}>{word('correct')}</Button>
          </div>
        ) : <Text size="xs" c="dimmed">{word('none')}</Text>}
      </Table.Td>
      <Table.Td className="of-state" data-label={isTouched || outcome ? word('state') : undefined}><State isTouched={isTouched} isWrong={Object.keys(faults).length > 0} outcome={outcome} /></Table.Td>
    </Table.Tr>
  );
});

function State({ isTouched, isWrong, outcome }: { isTouched: boolean; isWrong: boolean; outcome: Outcome | undefined }) {
  const word = useHandInWords();
  if (outcome?.recorded && !isTouched) return <Badge variant="light" color="teal" c="dark">{word('recorded')}</Badge>;
  if (!isTouched) return null;
  if (isWrong) return <Badge variant="light" color="red" c="dark">{word('wrong')}</Badge>;
  if (outcome && !outcome.recorded) return (
    <div>
      <Badge variant="light" color="red" c="dark">{word('refused')}</Badge>
      {outcome.faults.line && <Text size="xs" c="red.8">{outcome.faults.line}</Text>}
    </div>
  );
  return <Badge variant="light" color="indigo" c="dark">{word('toSend')}</Badge>;
}
