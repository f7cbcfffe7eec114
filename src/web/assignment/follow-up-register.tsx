import { useQuery } from '@apollo/client/react';
import { Stack, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeskWords } from '../desk/desk-words.ts';
import { graphql } from '../graphql/gql.ts';
import { Empty, Fault, Loading } from '../shell/states.tsx';
import { filterOf } from './assignment-search.ts';
import { Deadline, StatusBadge } from './badges.tsx';

const FollowUp = graphql(`
  query FollowUp($filter: AssignmentFilter, $asOf: Date, $basis: DeadlineBasis, $orderBy: AssignmentOrder, $first: Int, $after: String) {
    assignments(filter: $filter, asOf: $asOf, basis: $basis, orderBy: $orderBy, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id status timeliness dueOn daysOverdue dueSoon role office { id name } directive { id text dueText } }
    }
  }
`);
const route = getRouteApi('/follow-up');

export function FollowUpRegister() {
  const search = route.useSearch();
  const word = useDeskWords();
  const { data, error, refetch } = useQuery(FollowUp, { variables: { filter: filterOf(search), asOf: search.asOf, basis: search.basis, orderBy: search.orderBy, first: 50, after: search.after } });
  if (error && !data) return <Fault error={error} again={() => refetch()} />;
  if (!data) return <Loading />;
  if (data.assignments.nodes.length === 0) return <Empty />;
  return (
    <Stack p="md">
      <Title order={1}>{word('followUp')}</Title>
      {data.assignments.nodes.map(({ id, status, office, directive, ...rest }) => (
        <div key={id}>
          <Link to="/assignments/$assignmentId" params={{ assignmentId: id }}>{directive.text}</Link> {office.name} <StatusBadge status={status} /> <Deadline {...rest} dueText={directive.dueText} />
        </div>
      ))}
    </Stack>
  );
}
