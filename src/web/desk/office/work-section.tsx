import { useQuery } from '@apollo/client/react';
import { Button, Group, Paper, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../graphql/gql.ts';
import type { AssignmentFilter, AssignmentOrder } from '../../graphql/graphql.ts';
import { Empty, Fault, Loading } from '../../shell/states.tsx';
import { useShellWords } from '../../shell/shell-words.ts';
import { OwedRow } from './owed-row.tsx';

const OwedWork = graphql(`
  query OwedWork($filter: AssignmentFilter!, $orderBy: AssignmentOrder, $after: String) {
    assignments(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id ...OwedAssignment }
    }
  }
`);

interface Work {
  filter: AssignmentFilter;
  orderBy?: AssignmentOrder;
}

/** A part of the work under its heading. */
export function WorkSection({ id, title, colour, ...work }: Work & { id: string; title: string; colour?: string }) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} tabIndex={-1} size="h3" c={colour} mb="xs">{title}</Title>
      <Paper withBorder><Page {...work} /></Paper>
    </section>
  );
}

/** Twenty shares, and those after them when they are asked for: each page is a query of its own, and all are read again after a change. */
export function Page({ filter, orderBy, after, empty }: Work & { after?: string | null; empty?: string }) {
  const shellWord = useShellWords();
  const [isMore, setMore] = useState(false);
  const { data, error, refetch } = useQuery(OwedWork, { variables: { filter, orderBy, after } });
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  const { nodes, pageInfo } = data.assignments;
  if (nodes.length === 0 && !after) return <Empty>{empty}</Empty>;
  return (
    <>
      <ul className="rows">{nodes.map(assignment => <OwedRow key={assignment.id} assignment={assignment} />)}</ul>
      {pageInfo.hasNextPage && (isMore
        ? <Page filter={filter} orderBy={orderBy} after={pageInfo.endCursor} />
        : <Group justify="center" p="sm"><Button variant="default" size="xs" onClick={() => setMore(true)}>{shellWord('more')}</Button></Group>)}
    </>
  );
}
