/** The pages whose speed is measured. */
export const operations: { name: string; query: string; variables: Record<string, unknown> }[] = [
  {
    name: 'the overdue list',
    query: `query Overdue($first: Int!) {
      assignments(filter: { timeliness: [IN_PROGRESS_OVERDUE] }, first: $first) {
        nodes { id status dueOn timeliness office { name } directive { id text conclusion { ordinal meeting { title heldOn chair { name } } } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: { first: 50 },
  },
  {
    name: 'the page of a meeting',
    query: `query Page($id: ID!) {
      node(id: $id) {
        ... on Meeting {
          id title kind status heldOn host { id name } chair { id name position }
          conclusions(first: 10) {
            nodes {
              id ordinal text
              directives(first: 10) {
                nodes {
                  __typename id text priority dueOn dueText ... on Task { deliverable } ... on Target { comparator lower upper unit }
                  assignments(first: 10) { nodes { id role status dueOn progress timeliness office { id code name } } }
                }
              }
            }
          }
        }
      }
    }`,
    variables: { id: 'meeting_1' },
  },
];
