import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useViewer } from '../account/viewer.tsx';
import { useDeskWords } from '../desk/desk-words.ts';
import { unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { useFormat } from '../language/format.ts';
import { useTerms } from '../language/terms.ts';
import { csvOf } from '../register/csv.ts';
import { saved } from '../register/saved.ts';
import { pageOf } from '../register/page-search.ts';
import { ReadingBar, useReading } from '../register/reading.tsx';
import { type Column, Register, RowLink } from '../register/register.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { useRegisterWords } from '../register/register-words.ts';
import { useConditions } from '../register/use-conditions.ts';
import { usePage } from '../register/use-page.ts';
import { useTurning } from '../register/use-turning.ts';
import { filterOf } from './assignment-search.ts';
import { FollowUpFilters, useToldAssignments } from './follow-up-filters.tsx';
import { type FollowUpColumn, followUpColumns, type FollowUpRow, RowOfFollowUp, toldRow } from './follow-up-row.ts';
import { useFollowUpWords } from './follow-up-words.ts';

const FollowUp = graphql(`
  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String, $last: Int, $before: String) {
    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...RowOfFollowUp }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const FollowUpTotal = graphql(`
  query FollowUpTotal($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis) {
    assignments(filter: $filter, asOf: $asOf, basis: $basis) { totalCount }
  }
`);
const page = getRouteApi('/follow-up');
const mostInFile = 5_000;
const mostOnPaper = 1_000;

/** The register that every secretariat keeps on paper: each share of work, who ordered it, who owes it, when, and what became of it. */
export function FollowUpRegister() {
  const search = page.useSearch();
  const { today } = useViewer();
  const [word, registerWord, deskWord, term, format] = [useFollowUpWords(), useRegisterWords(), useDeskWords(), useTerms(), useFormat()];
  const go = useTurning();

  const conditions = useConditions(search);
  const asked = useMemo(() => ({ filter: filterOf(conditions), asOf: conditions.asOf, basis: conditions.basis }), [conditions]);
  const told = useToldAssignments(conditions);
  const listed = usePage(FollowUp, { ...asked, orderBy: conditions.orderBy, ...pageOf(search) });
  const total = useQuery(FollowUpTotal, { variables: asked, fetchPolicy: 'no-cache', skip: !listed.data });
  const list = listed.data?.assignments;
  const rows = useMemo(() => list && unmasked(RowOfFollowUp, list.nodes), [list]);

  const tongue = useMemo(() => ({ word, term, format }), [word, term, format]);
  const columns = useMemo(() => columnsOf(tongue, conditions.asOf), [tongue, conditions.asOf]);
  const reading = useReading();
  const [onPaper, setOnPaper] = useState<readonly FollowUpRow[]>();
  const wholeList = (atMost: number) => ({ query: FollowUp, variables: { ...asked, orderBy: conditions.orderBy }, listOf: (data: { assignments: NonNullable<typeof list> }) => data.assignments, atMost });
  useEffect(() => {
    if (!onPaper) return undefined;
    const done = () => setOnPaper(undefined);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [onPaper]);

  async function exportFile(): Promise<void> {
    const all = await reading.read(wholeList(mostInFile));
    if (!all) return;
    const lines = unmasked(RowOfFollowUp, all).map((row, i) => [String(i + 1), ...Object.values(toldRow(row, tongue, conditions.asOf))]);
    saved(`${deskWord('followUp')} ${conditions.asOf ?? today}.csv`, csvOf([[word('no'), ...followUpColumns.map(column => word(column))], ...lines], format.separator));
  }
  async function printAll(): Promise<void> {
    const all = await reading.read(wholeList(mostOnPaper));
    if (all) setOnPaper(unmasked(RowOfFollowUp, all));
  }
  return (
    <RegisterPage
      title={deskWord('followUp')}
      told={told}
      asOf={conditions.asOf}
      actions={
        <>
          <Button variant="default" size="sm" leftSection={<IconDownload size={16} aria-hidden />} onClick={exportFile}>{registerWord('export')}</Button>
          <Button variant="default" size="sm" leftSection={<IconPrinter size={16} aria-hidden />} onClick={printAll}>{registerWord('print')}</Button>
        </>
      }
    >
      {conditions.asOf && conditions.asOf !== today && (
        <Alert color="yellow" my="sm" role="note" className="no-print">
          <Group gap="sm"><Text size="sm" fw={600}>{registerWord('asOfPast', { day: format.day(conditions.asOf) })}</Text><Button size="compact-sm" variant="default" onClick={() => go({ asOf: undefined })}>{registerWord('toToday')}</Button></Group>
        </Alert>
      )}
      <FollowUpFilters search={conditions} told={told} />
      <ReadingBar state={reading.state} stop={reading.stop} />
      <Register caption={deskWord('followUp')} columns={columns} page={listed} rows={onPaper ?? rows} info={list?.pageInfo} search={onPaper ? { no: 1 } : search} total={total.data?.assignments.totalCount} isWide isWhole={onPaper !== undefined} />
    </RegisterPage>
  );
}

const shares = { notice: 14.6, conclusion: 6, text: 19, lead: 12, coordinating: 12, deadline: 9.6, product: 10.6, result: 13, state: 11.8, note: 11 };
/** What may be long: three lines of it on the screen, the whole on paper and on the page of the work. */
const long: readonly FollowUpColumn[] = ['lead', 'coordinating', 'product', 'result', 'note'];
const classOf = ({ daysOverdue, dueSoon }: FollowUpRow): string | undefined => (daysOverdue ? 'late' : dueSoon ? 'soon' : undefined);

function columnsOf(tongue: Parameters<typeof toldRow>[1], asOf: string | undefined): Column<FollowUpRow>[] {
  // a row is told once for its ten cells
  const known = new WeakMap<FollowUpRow, ReturnType<typeof toldRow>>();
  const told = (row: FollowUpRow): ReturnType<typeof toldRow> => {
    const before = known.get(row) ?? toldRow(row, tongue, asOf);
    known.set(row, before);
    return before;
  };
  return [
    { name: 'no', head: tongue.word('no'), share: 4.4, cell: (_, no) => no },
    ...followUpColumns.map((name): Column<FollowUpRow> => ({
      name,
      head: tongue.word(name),
      share: shares[name],
      cell: row => {
        const text = told(row)[name];
        if (name === 'text') return <RowLink href={`/assignments/${row.id}`}><span className="clamped" title={text}>{text}</span></RowLink>;
        if (name === 'conclusion') return <a href={`/meetings/${row.meeting.id}`} title={row.meeting.title}>{text}</a>;
        if (name === 'state') return <span className={classOf(row)}>{text}</span>;
        if (long.includes(name)) return text && <span className="clamped" title={text}>{text}</span>;
        return text;
      },
    })),
  ];
}
