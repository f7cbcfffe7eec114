import type { KeyboardEvent } from 'react';
import { columns } from './line.ts';

const cellAt = (grid: HTMLElement, row: number, column: string) => grid.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-column="${column}"]`);

/** Enter and the arrows move between cells as in a spreadsheet; left and right only at the ends of what is typed. Tab goes on as everywhere. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>, rows: number): void {
  const cell = event.target;
  if (!(cell instanceof HTMLInputElement) || cell.dataset.row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const [row, column] = [Number(cell.dataset.row), cell.dataset.column ?? ''];
  const down = (event.key === 'Enter' && !event.shiftKey) || event.key === 'ArrowDown';
  const up = (event.key === 'Enter' && event.shiftKey) || event.key === 'ArrowUp';
  const isAtStart = cell.selectionStart === 0 && cell.selectionEnd === 0;
  const isAtEnd = cell.selectionStart === cell.value.length;
  const sideways = event.key === 'ArrowRight' && isAtEnd ? 1 : event.key === 'ArrowLeft' && isAtStart ? -1 : 0;
  if (!down && !up && sideways === 0) return;
  event.preventDefault();
  const next = sideways === 0 ? nextInColumn(event.currentTarget, row, column, down ? 1 : -1, rows) : nextInRow(event.currentTarget, row, column, sideways);
  next?.focus();
  next?.select();
}

// a line whose indicator does not take this figure is passed over
function nextInColumn(grid: HTMLElement, row: number, column: string, step: 1 | -1, rows: number): HTMLInputElement | undefined {
  for (let i = row + step; i >= 0 && i < rows; i += step) {
    const cell = cellAt(grid, i, column);
    if (cell) return cell;
  }
  return undefined;
}
function nextInRow(grid: HTMLElement, row: number, column: string, step: number): HTMLInputElement | undefined {
  for (let i = columns.indexOf(column as (typeof columns)[number]) + step; i >= 0 && i < columns.length; i += step) {
    const cell = cellAt(grid, row, columns[i]);
    if (cell) return cell;
  }
  return undefined;
}
