import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { theDemo } from '../demo.js';
import { graphql } from '../graphql/gql.js';

const overdueUnderMeeting = graphql(`
  query OverdueUnderMeeting($meetingId: ID!) {
    assignments(filter: { meetingId: $meetingId, timeliness: [IN_PROGRESS_OVERDUE] }) {
      totalCount
      nodes {
        id
        dueOn
        daysOverdue
        office { id name }
        directive { __typename id text conclusion { id ordinal text meeting { id title heldOn } } }
      }
    }
  }
`);
const meetingOfHoaiDuc = graphql(`
  query MeetingOfHoaiDuc {
    office(code: "HOAIDUC") { id name }
    meetings(filter: { heldFrom: "2017-03-16", heldTo: "2017-03-16" }) { nodes { id title heldOn committees { name } chair { name } } }
  }
`);
const backFromMeeting = graphql(`
  query BackFromMeeting($id: ID!) {
    node(id: $id) {
      __typename
      ... on Meeting {
        id
        conclusions(first: 10) { nodes { id directives(first: 20) { nodes { id assignments(first: 20) { nodes { id office { name } } } } } } }
      }
    }
  }
`);
const rangeTarget = graphql(`
  query RangeTarget($meetingId: ID!) {
    targets(filter: { meetingId: $meetingId }, asOf: "2017-12-31") {
      nodes {
        lower upper unit approximate comparator periodFrom periodUntil dueOn
        reporters { name }
        attainment
        value { reported expected missing { name } asOf }
        track(asOf: "2018-01-01") { status reason }
      }
    }
  }
`);

const demo = theDemo();
const { clock } = demo;

async function clientOf(login: string): Promise<ApolloClient> {
  const headers = { authorization: `Bearer ${await demo.token(login)}` };
  return new ApolloClient({ link: new HttpLink({ uri: demo.url(), headers }), cache: new InMemoryCache({ possibleTypes: { Directive: ['Task', 'Target'] } }) });
}

describe('the Apollo Client', () => {
  it('walks from an overdue assignment up to the meeting of 16 March 2017 and back', async () => {
    const client = await clientOf('secretariat.hoaiduc');
    const [meeting] = (await client.query({ query: meetingOfHoaiDuc })).data?.meetings.nodes ?? [];
    expect(meeting).toMatchObject({ heldOn: '2017-03-16', chair: { name: 'Nguyễn Quang Đức' } });
    expect(meeting.committees).toHaveLength(2);

    const overdue = (await client.query({ query: overdueUnderMeeting, variables: { meetingId: meeting.id } })).data?.assignments;
    expect(overdue?.totalCount).toBe(2);
    const sinceNewYearsEve = Temporal.PlainDate.from('2017-12-31').until(Temporal.PlainDate.from(clock.today()), { largestUnit: 'days' }).days;
    for (const { dueOn, daysOverdue, directive } of overdue?.nodes ?? []) {
      expect({ dueOn, daysOverdue, type: directive.__typename }).toEqual({ dueOn: '2017-12-31', daysOverdue: sinceNewYearsEve, type: 'Target' });
      expect(directive.conclusion.meeting.id).toBe(meeting.id);
    }

    const page = (await client.query({ query: backFromMeeting, variables: { id: meeting.id } })).data?.node;
    const shares = page?.__typename === 'Meeting' ? page.conclusions.nodes.flatMap(({ directives }) => directives.nodes.flatMap(({ assignments }) => assignments.nodes)) : [];
    expect(shares.map(({ id }) => id)).toEqual(expect.arrayContaining((overdue?.nodes ?? []).map(({ id }) => id)));
    client.stop();
  });

  it('reads the 30–40 % target: its bounds, period and reporters, no data as of the last day of 2017, missed the day after', async () => {
    const client = await clientOf('leadership.hoaiduc');
    const [meeting] = (await client.query({ query: meetingOfHoaiDuc })).data?.meetings.nodes ?? [];
    const targets = (await client.query({ query: rangeTarget, variables: { meetingId: meeting.id } })).data?.targets.nodes ?? [];
    const target = targets.find(({ lower }) => lower === 30);
    expect(target).toMatchObject({ lower: 30, upper: 40, unit: '%', approximate: true, comparator: 'RANGE', periodFrom: '2017-01-01', periodUntil: '2017-12-31', dueOn: '2017-12-31', attainment: 'NO_DATA', track: { status: 'MISSED' } });
    expect(target?.reporters.length).toBeGreaterThan(0);
    expect(target?.value).toMatchObject({ reported: 0, expected: target?.reporters.length, asOf: '2017-12-31' });
    expect(target?.value?.missing).toEqual(target?.reporters);
    client.stop();
  });

  it('of another government sees nothing of it, and is told so like of what does not exist', async () => {
    const mine = await clientOf('secretariat.hoaiduc');
    const [meeting] = (await mine.query({ query: meetingOfHoaiDuc })).data?.meetings.nodes ?? [];
    const other = await clientOf('secretariat.giavien');
    expect((await other.query({ query: backFromMeeting, variables: { id: meeting.id } })).data?.node).toBeNull();
    expect((await other.query({ query: overdueUnderMeeting, variables: { meetingId: meeting.id } })).data?.assignments).toMatchObject({ totalCount: 0, nodes: [] });
    mine.stop();
    other.stop();
  });

  it('without a token is told to sign in', async () => {
    const client = new ApolloClient({ link: new HttpLink({ uri: demo.url() }), cache: new InMemoryCache() });
    const refused = await client.query({ query: meetingOfHoaiDuc }).catch((error: unknown) => error);
    expect(CombinedGraphQLErrors.is(refused) && refused.errors[0].extensions?.code).toBe('UNAUTHENTICATED');
    client.stop();
  });
});
