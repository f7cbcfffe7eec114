import { useHotkeys } from '@mantine/hooks';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { PageInfo } from './pager.tsx';
import { useTurning } from './use-turning.ts';

const linksIn = (table: HTMLTableElement | null): HTMLAnchorElement[] => [...(table?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];

interface Turned {
  rows: readonly unknown[] | undefined;
  info: PageInfo | undefined;
  /** the number of the first row, where it is known */
  no: number | undefined;
  size: number;
  /** nothing is turned while another page is read: its cursors are not known yet */
  isTurning: boolean;
}

/**
 * Arrow keys lead from row to row and on to the next page, Home and End to the first and last row of this one; Alt with Page Down or Page Up turns the page from anywhere.
 * Answers what turns the page, for the buttons.
 */
export function useRowKeys(table: RefObject<HTMLTableElement | null>, { rows, info, no, size, isTurning }: Turned): (forwards: boolean) => void {
  const go = useTurning();
  /** which row is to have the focus when the page has come */
  const wanted = useRef<'first' | 'last'>(undefined);
  const turn = useCallback(
    (forwards: boolean) => {
      if (isTurning) return;
      if (forwards && info?.hasNextPage) go({ after: info.endCursor ?? undefined, no: no && no + (rows?.length ?? 0) });
      if (!forwards && info?.hasPreviousPage) go({ before: info.startCursor ?? undefined, no: no && Math.max(1, no - size) });
    },
    [go, info, no, rows, size, isTurning],
  );
  useHotkeys([['alt+PageDown', () => follow(true)], ['alt+PageUp', () => follow(false)]]);
  function follow(forwards: boolean): void {
    wanted.current = table.current?.contains(document.activeElement) ? 'first' : undefined;
    turn(forwards);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other rows have come
  useEffect(() => {
    const links = linksIn(table.current);
    if (wanted.current) (wanted.current === 'first' ? links[0] : links.at(-1))?.focus();
    wanted.current = undefined;
  }, [rows]);
  useEffect(() => {
    const element = table.current;
    function step(event: KeyboardEvent): void {
      const row = event.target instanceof Element ? event.target.closest('tr') : null;
      const links = linksIn(element);
      const at = links.findIndex(link => link.closest('tr') === row);
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = links[to];
      if (next) next.focus();
      else {
        wanted.current = to < 0 ? 'last' : 'first';
        turn(to > 0);
      }
    }
    element?.addEventListener('keydown', step);
    return () => element?.removeEventListener('keydown', step);
  });
  return turn;
}
