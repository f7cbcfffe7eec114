import { readDay } from '../../language/read-day.ts';
import { readFigure } from '../../language/read-figure.ts';

export const columns = ['from', 'on', 'numerator', 'denominator', 'value', 'source'] as const;
export type Column = (typeof columns)[number];
/** What was typed into the cells of a line, as it was typed. A cell that was not touched has none: then its usual day holds. */
export type TypedLine = Partial<Record<Column, string>>;

/** What there is to know of the target of a line. */
export interface Measured {
  unit: string;
  binding: 'EACH' | 'TOGETHER';
  indicator: { kind: 'FLOW' | 'STOCK'; aggregation: 'NONE' | 'RATIO' | 'SUM'; isShare: boolean };
  reporters: readonly unknown[];
}
interface LineFault {
  word: 'unreadableFigure' | 'unreadableDay' | 'future' | 'noDay' | 'noFrom' | 'fromAfterOn' | 'noNumerator' | 'noDenominator' | 'above' | 'negative' | 'notPositive' | 'notShare' | 'both' | 'noFigure';
  values?: { typed: string } | { most: number };
}
export type LineFaults = Partial<Record<Column, LineFault>>;
export interface ReadLine {
  from?: string;
  on?: string;
  numerator?: number;
  denominator?: number;
  value?: number;
  source?: string;
}

/** The cells that take something: a ratio has two figures, and one alone only where nothing has to be added up. */
export function takes({ binding, indicator: { kind, aggregation }, reporters }: Measured, column: Column): boolean {
  if (column === 'from') return kind === 'FLOW';
  if (column === 'numerator' || column === 'denominator') return aggregation === 'RATIO';
  if (column === 'value') return aggregation !== 'RATIO' || binding === 'EACH' || reporters.length === 1;
  return true;
}

const figures = ['numerator', 'denominator', 'value'] as const;
/** Nothing was typed that would be handed in. */
export const isEmpty = (typed: TypedLine | undefined): boolean => ![...figures, 'source' as const].some(column => typed?.[column]?.trim());

/** What a line says, and what is wrong with it, cell by cell. What the server alone can know (a figure of that day stands already) it says when it is sent. */
export function readLine(typed: TypedLine, measured: Measured, { today, language }: { today: string; language: 'vi' | 'en' }): { line: ReadLine; faults: LineFaults } {
  const line: ReadLine = {};
  const faults: LineFaults = {};
  for (const column of figures) {
    const text = takes(measured, column) ? (typed[column] ?? '').trim() : '';
    if (text) line[column] = readFigure(text, language);
    if (text && line[column] === undefined) faults[column] = { word: 'unreadableFigure', values: { typed: text } };
  }
  for (const column of ['from', 'on'] as const) {
    const text = takes(measured, column) ? (typed[column] ?? '').trim() : '';
    if (text) line[column] = readDay(text, Number(today.slice(0, 4)));
    if (text && !line[column]) faults[column] = { word: 'unreadableDay', values: { typed: text } };
    else if (!text && column === 'on') faults.on = { word: 'noDay' };
    else if (!text && takes(measured, column)) faults.from = { word: 'noFrom' };
    else if (line[column] && line[column] > today) faults[column] = { word: 'future' };
  }
  if (line.from && line.on && line.from > line.on) faults.from ??= { word: 'fromAfterOn' };
  if (typed.source?.trim()) line.source = typed.source.trim();
  return { line, faults: { ...faultsOfFigures(line, typed, measured), ...faults } };
}

function faultsOfFigures({ numerator, denominator, value }: ReadLine, typed: TypedLine, measured: Measured): LineFaults {
  const faults: LineFaults = {};
  const { aggregation, isShare } = measured.indicator;
  const has = (column: Column) => Boolean(typed[column]?.trim()) && takes(measured, column);
  const isRatio = has('numerator') || has('denominator');
  if (isRatio && has('value')) faults.value = { word: 'both' };
  if (isRatio && !has('numerator')) faults.numerator = { word: 'noNumerator' };
  if (isRatio && !has('denominator')) faults.denominator = { word: 'noDenominator' };
  if (!isRatio && !has('value')) faults[takes(measured, 'numerator') ? 'numerator' : 'value'] = { word: 'noFigure' };
  if (denominator !== undefined && denominator <= 0) faults.denominator = { word: 'notPositive' };
  if (numerator !== undefined && numerator < 0) faults.numerator = { word: 'negative' };
  else if (isShare && numerator !== undefined && denominator !== undefined && denominator > 0 && numerator > denominator) faults.numerator = { word: 'above' };
  const most = measured.unit === '%' ? 100 : measured.unit === '‰' ? 1000 : 1;
  if (value !== undefined && isShare && (value < 0 || value > most)) faults.value = { word: 'notShare', values: { most } };
  else if (value !== undefined && aggregation === 'SUM' && value < 0) faults.value = { word: 'negative' };
  return faults;
}

/** Cells as a spreadsheet copies them: lines and tabs; a cell in quotes may hold either, and two quotes are one. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace(/\r\n?/g, '\n').replace(/\n$/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
