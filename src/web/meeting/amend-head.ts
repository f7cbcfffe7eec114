import { graphql } from '../graphql/gql.ts';

/** What is left out stays as it is. */
export const AmendHead = graphql(`
  mutation AmendHead($input: AmendMeetingInput!) {
    amendMeeting(input: $input) { done warnings { code message path } meeting { id version } }
  }
`);
