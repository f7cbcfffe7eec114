import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Committee } from '../../src/committee/committee.js';
import { addDays } from '../../src/kernel/date.js';
import { MeetingCommittee } from '../../src/meeting/meeting.js';
import { graphql } from '../graphql/gql.js';
import { aDistrict } from './records.js';

const fragmentInTwoPlaces = graphql(`
  query FragmentInTwoPlaces {
    a: meetings(first: 1) { nodes { ...listsOfMeeting } }
    b: meetings(first: 1) { nodes { ...listsOfMeeting committees { name } conclusions(first: 1) { nodes { announcedOn meeting { title } } } } }
  }
  fragment listsOfMeeting on Meeting { committees { id } conclusions(first: 1) { nodes { id } } }
`);
const officesOfStandings = graphql(`
  query OfficesOfStandings {
    a: standings(groupBy: OFFICE) { ...officeOfStanding }
    b: standings(groupBy: OFFICE) { ...officeOfStanding office { name } }
  }
  fragment officeOfStanding on Standing { office { id } }
`);
const statusInNodesAndEdges = graphql(`
  query StatusInNodesAndEdges($asOf: Date) {
    assignments { nodes { status } edges { node { status(asOf: "2026-01-20") } } }
    again: assignments { nodes { status(asOf: $asOf) } edges { node { status } } }
  }
`);
const statusOfNextTwice = graphql(`
  query StatusOfNextTwice {
    assignments(filter: { status: TRANSFERRED }) { nodes { a: transferredTo { s: status } b: transferredTo { s: status(asOf: "2026-02-11") } } }
  }
`);

describe('a fragment that stands in two places', () => {
  it('is read with what stands beside it in each of them', async () => {
    const { register, secretariat, meeting, district } = await aDistrict();
    const committee = register.em.create(Committee, { name: 'Ban Chỉ đạo', kind: 'STEERING', host: district, sortKey: 'b' });
    register.em.create(MeetingCommittee, { meeting, committee });
    const { data } = await register.ask(secretariat, fragmentInTwoPlaces);
    const id = expect.any(String);
    expect(data).toEqual({
      a: { nodes: [{ committees: [{ id }], conclusions: { nodes: [{ id }] } }] },
      b: { nodes: [{ committees: [{ id, name: 'Ban Chỉ đạo' }], conclusions: { nodes: [{ id, announcedOn: '2026-01-05', meeting: { title: 'Sơ kết' } }] } }] },
    });
  });

  it('names a record that is read with what is asked of it in each of them', async () => {
    const { register, secretariat, interior, conclusion } = await aDistrict();
    register.assignment(register.directive(conclusion), interior);
    const { data } = await register.ask(secretariat, officesOfStandings);
    const id = expect.any(String);
    expect(data).toEqual({ a: [{ office: { id } }], b: [{ office: { id, name: 'HOAIDUC-NOIVU' } }] });
  });
});

describe('a field with a moment of its own', () => {
  it('keeps it beside the same field without one, in nodes and edges', async () => {
    const { register, secretariat, interior, conclusion } = await aDistrict();
    const share = register.assignment(register.directive(conclusion), interior, { status: 'COMPLETED', completedOn: '2026-02-01' });
    await register.state(share, '2026-01-05', { status: 'ASSIGNED', completedOn: null });
    await register.state(share, '2026-01-25', { status: 'IN_PROGRESS', completedOn: null });
    await register.state(share, '2026-02-01');
    const ask = async (asOf: string) => (await register.ask(secretariat, statusInNodesAndEdges, { asOf })).data;
    const [assigned, completed] = [{ status: 'ASSIGNED' }, { status: 'COMPLETED' }];
    expect(await ask('2026-01-26')).toEqual({ assignments: { nodes: [completed], edges: [{ node: assigned }] }, again: { nodes: [{ status: 'IN_PROGRESS' }], edges: [{ node: completed }] } });
    expect(await ask('2026-01-10')).toMatchObject({ again: { nodes: [assigned], edges: [{ node: completed }] } });
  });

  it('keeps it below one record that is asked for under two names', async () => {
    const { register, secretariat, interior, health, conclusion } = await aDistrict();
    const directive = register.directive(conclusion);
    const old = register.assignment(directive, interior, { status: 'TRANSFERRED' });
    const next = register.assignment(directive, health, { assignedOn: '2026-02-10', transferredFrom: old, status: 'IN_PROGRESS' });
    await register.save();
    old.transferredTo = next;
    await register.state(next, '2026-02-10', { status: 'ASSIGNED' });
    await register.state(next, '2026-02-20');
    expect((await register.ask(secretariat, statusOfNextTwice)).data.assignments.nodes).toEqual([{ a: { s: 'IN_PROGRESS' }, b: { s: 'ASSIGNED' } }]);
  });
});

describe('the values of a list', () => {
  const asking = (count: number, field: (index: number) => string) =>
    parse(`{ assignments(first: 1) { nodes { ${Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ')} } } }`) as TypedDocumentNode<{ assignments: { nodes: Record<string, unknown>[] } }, Record<string, never>>;

  it.each([
    ['are read once where they are asked for under many names', 3000, () => 'openSteps', ['ACKNOWLEDGE', 'REPORT', 'DECLINE', 'HOLD', 'TRANSFER', 'WITHDRAW']],
    ['are as many as asked by arguments of their own, up to 1,500', 1490, (i: number) => `timeliness(asOf: "${addDays('2026-01-10', i)}")`, 'IN_PROGRESS_ON_TIME'],
  ] as const)('%s', async (_, count, field, value) => {
    const { register, secretariat, interior, conclusion } = await aDistrict();
    await register.state(register.assignment(register.directive(conclusion), interior, { dueOn: '2030-12-31' }), '2026-01-05');
    const [node] = (await register.ask(secretariat, asking(count, field))).data.assignments.nodes;
    expect(Object.values(node)).toEqual(Array(count).fill(value));
  });

  it('are refused beyond that where the list is read', async () => {
    const { register, secretariat } = await aDistrict();
    const { data, refusals } = await register.ask(secretariat, asking(1501, i => `timeliness(asOf: "${addDays('2026-01-01', i)}")`));
    expect(data).toBeNull();
    expect(refusals).toMatchObject([{ code: 'QUERY_TOO_COMPLEX', details: { cost: 1501, limit: 1500 }, text: { en: expect.stringContaining('more than 1500 values'), vi: expect.stringContaining('hơn 1500 giá trị') } }]);
  });
});
