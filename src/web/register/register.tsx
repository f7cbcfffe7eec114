import { memo, type ReactNode, useRef, useState } from 'react';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { useInnerLinks } from './led.tsx';
import { type PageInfo, Pager } from './pager.tsx';
import type { PageSearch } from './page-search.ts';
import { useRegisterWords } from './register-words.ts';
import { useRowKeys } from './row-keys.ts';
import type { Page } from './use-page.ts';
import './register.css';

export interface Column<Row> {
  name: string;
  head: string;
  /** Plain elements: a page has hundreds of cells. The address that a row stands for is a `RowLink`. */
  cell(row: Row, no: number | undefined): ReactNode;
  /** its share of the width, beside those of the others */
  share?: number;
}
interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  page: Page<unknown>;
  rows: readonly Row[] | undefined;
  info: PageInfo | undefined;
  /** what the address says of the page */
  search: PageSearch;
  total?: number;
  /** what is said where nothing was found */
  none?: string;
  /** with many columns it becomes cards earlier */
  isWide?: boolean;
  /** all rows at once, for paper: there are no pages then */
  isWhole?: boolean;
}

/** The address that a row stands for: where the arrow keys lead. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={href} data-row="">{children}</a>;
}

/**
 * The one way a register is drawn: a table of plain elements, cards on a phone, under a head that stays; while another page is read the old one is dimmed. Links inside are plain,
 * too, and are led by one listener: a router's link for each cell would take longer than all the rest.
 */
export function Register<Row extends { id: string }>({ caption, columns, page, rows, info, search: { no: numbered, size = 50 }, total, none, isWide = false, isWhole = false }: Props<Row>) {
  const word = useRegisterWords();
  const table = useRef<HTMLTableElement>(null);
  // the number belongs to the rows: while another page is read the old one stays with its own; which one a page in the middle begins with only its address can say
  const [no, setNo] = useState(numbered);
  const known = info?.hasPreviousPage ? numbered : 1;
  if (!page.isTurning && rows && no !== known) setNo(known);
  const turn = useRowKeys(table, { rows, info, no, size, isTurning: page.isTurning });
  useInnerLinks(table);
  if (!rows) return page.error ? <Fault error={page.error} again={page.again} /> : <Loading />;
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  return (
    <>
      {page.error ? <Fault error={page.error} again={page.again} /> : null}
      {rows.length === 0 ? (
        <Empty>{none ?? word('noneFound')}</Empty>
      ) : (
        <table ref={table} className={isWide ? 'register register-wide' : 'register'} aria-label={caption} aria-busy={page.isTurning} aria-description={word('keys')}>
          <colgroup>{columns.map(({ name, share = 1 }) => <col key={name} style={{ width: `${(share / shares) * 100}%` }} />)}</colgroup>
          <thead><tr>{columns.map(({ name, head }) => <th key={name} scope="col">{head}</th>)}</tr></thead>
          <tbody>{rows.map((row, i) => <RowOf key={row.id} row={row} no={no && no + i} columns={columns as readonly Column<{ id: string }>[]} />)}</tbody>
        </table>
      )}
      {info && !isWhole && <Pager info={info} no={no} rows={rows.length} size={size} total={total} turn={turn} />}
    </>
  );
}

const RowOf = memo(function RowOf({ row, no, columns }: { row: { id: string }; no: number | undefined; columns: readonly Column<{ id: string }>[] }) {
  return <tr>{columns.map(({ name, head, cell }) => <td key={name} className={`cell-${name}`} data-head={head}>{cell(row, no)}</td>)}</tr>;
});
