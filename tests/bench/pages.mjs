/** The two pages that are measured, as a program asks for them. */
export const overdue = `query Overdue($first: Int!) {
  assignments(filter: { timeliness: [IN_PROGRESS_OVERDUE] }, first: $first) {
    nodes {
      id status dueOn timeliness
      office { name }
      directive { id text conclusion { ordinal meeting { title heldOn chair { name } } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const meetingPage = `query MeetingPage($id: ID!) {
  node(id: $id) {
    ... on Meeting {
      id title kind status heldOn host { id name } chair { id name position }
      conclusions(first: 10) { nodes { id ordinal text
        directives(first: 10) { nodes { __typename id text priority dueOn dueText ... on Task { deliverable } ... on Target { comparator lower upper unit }
          assignments(first: 10) { nodes { id role status dueOn progress timeliness office { id code name } } } } } } }
    }
  }
}`;

export const standings = (groupBy, of) => `query Standings {
  standings(groupBy: ${groupBy}) {
    ${of} { id name }
    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked overdueAge { count }
  }
}`;

export const pages = {
  overdue: { name: 'overdue list', path: '/overdue', query: overdue, variables: () => ({ first: 50 }) },
  meeting: { name: 'meeting page', path: '/meeting', query: meetingPage, variables: meeting => ({ id: `meeting_${meeting}` }) },
};

export const recordMeeting = 'mutation Record($input: RecordMeetingInput!) { recordMeeting(input: $input) { done warnings { code message } meeting { id title } } }';

/** Everything that is asked of the server while it is measured. */
export const operations = [
  ...Object.values(pages).map(({ name, query, variables }) => ({ name, query, variables: variables(1) })),
  { name: 'standings by committee', query: standings('COMMITTEE', 'committee'), variables: {} },
  { name: 'standings by office', query: standings('OFFICE', 'office'), variables: {} },
  { name: 'recording a meeting', query: recordMeeting, variables: {} },
];
