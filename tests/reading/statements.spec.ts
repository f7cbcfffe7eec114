import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/kernel/id.js';
import { graphql } from '../graphql/gql.js';
import { aDistrict } from './records.js';

const overdue = graphql(`
  query OverdueInOneStatement($first: Int) {
    assignments(first: $first, filter: { timeliness: [IN_PROGRESS_OVERDUE] }) {
      nodes { id status dueOn timeliness daysOverdue office { id name } directive { id text __typename conclusion { id ordinal meeting { id title heldOn chair { id name } } } } }
    }
  }
`);
const pageOfMeeting = graphql(`
  query PageOfMeeting($id: ID!) {
    node(id: $id) {
      ... on Meeting {
        title chair { name } committees { name } agenda { title }
        conclusions { totalCount nodes { ordinal text directives { nodes { text assignments { nodes { office { name } timeliness } } } } } }
      }
    }
  }
`);
const onlyTheNumber = graphql(`query OnlyTheNumber { assignments { totalCount } }`);
const historiesOfTwoTypes = graphql(`
  query HistoriesOfTwoTypes($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Meeting { history { ...told } } ... on Assignment { history { ...told } } }
  }
  fragment told on EventConnection { nodes { action } }
`);

describe('the statements of a list', () => {
  it('are one for assignments with office, directive, conclusion, meeting and chair, whatever the size', async () => {
    const { register, interior, secretariat, conclusion } = await aDistrict();
    for (let i = 0; i < 60; i++) register.assignment(register.directive(conclusion, { ordinal: i + 1 }), interior, { dueOn: '2026-02-01' });
    for (const first of [1, 50]) {
      const { data, statements } = await register.ask(secretariat, overdue, { first });
      expect(statements).toBe(1);
      expect(data.assignments.nodes).toHaveLength(first);
      expect(data.assignments.nodes[0]).toMatchObject({
        status: 'ASSIGNED', timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 29, office: { name: 'HOAIDUC-NOIVU' },
        directive: { __typename: 'Task', conclusion: { ordinal: 1, meeting: { title: 'Sơ kết', chair: { name: 'Nguyễn Văn An' } } } },
      });
    }
  });

  it('are one for a page of a meeting and one for each list on a level, whatever the size', async () => {
    const { register, interior, health, secretariat, meeting } = await aDistrict();
    for (let i = 2; i < 10; i++) {
      const conclusion = register.conclusion(meeting, { ordinal: i });
      for (let j = 1; j < 5; j++) {
        const directive = register.directive(conclusion, { ordinal: j });
        register.assignment(directive, interior);
        register.assignment(directive, health, { role: 'COORDINATING' });
      }
    }
    await register.save();
    const { data, statements } = await register.ask(secretariat, pageOfMeeting, { id: idOf('Meeting', meeting.id) });
    // the meeting, its committees, its agenda, its conclusions and how many, their directives, their assignments
    expect(statements).toBe(7);
    const conclusions = data.node && 'conclusions' in data.node ? data.node.conclusions : null;
    expect(conclusions?.totalCount).toBe(9);
    expect(conclusions?.nodes.flatMap(({ directives }) => directives.nodes.flatMap(({ assignments }) => assignments.nodes))).toHaveLength(64);
  });

  it('do not read the records where only their number is asked for', async () => {
    const { register, interior, secretariat, conclusion } = await aDistrict();
    register.assignment(register.directive(conclusion), interior);
    const { data, statements } = await register.ask(secretariat, onlyTheNumber);
    expect([data.assignments.totalCount, statements]).toEqual([1, 1]);
  });

  it('are kept for a list and not for its type: a fragment on events reads those of a meeting and those of an assignment', async () => {
    const { register, interior, secretariat, conclusion, meeting } = await aDistrict();
    const assignment = register.assignment(register.directive(conclusion), interior);
    await register.save();
    const { Event } = await import('../../src/history/event.js');
    const event = (objectType: string, objectKey: number, action: string) =>
      register.em.create(Event, { at: '2026-01-05T02:00:00.000Z', on: '2026-01-05', actorLogin: 'thuky', requestId: 'r', action, objectType, objectKey, before: '{}', after: '{}', previous: '' });
    event('Meeting', meeting.id, 'recordMeeting');
    event('Assignment', assignment.id, 'acknowledge');
    const { data } = await register.ask(secretariat, historiesOfTwoTypes, { ids: [idOf('Meeting', meeting.id), idOf('Assignment', assignment.id)] });
    expect(data.nodes).toEqual([{ history: { nodes: [{ action: 'recordMeeting' }] } }, { history: { nodes: [{ action: 'acknowledge' }] } }]);
  });
});
