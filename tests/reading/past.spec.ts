import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/kernel/id.js';
import { Notice } from '../../src/meeting/notice.js';
import { graphql } from '../graphql/gql.js';
import type { DirectivesOfOfficesQueryVariables, MeetingOfPastQueryVariables } from '../graphql/graphql.js';
import { aDistrict } from './records.js';

const judgedByOriginal = graphql(`
  query JudgedByOriginal($asOf: Date) {
    assignments(asOf: $asOf, basis: ORIGINAL) { nodes { timeliness daysOverdue originalDueOn } }
    late: assignments(asOf: $asOf, basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }
    due: assignments(asOf: $asOf, basis: ORIGINAL, filter: { dueFrom: "2026-02-28" }) { totalCount }
    standings(asOf: $asOf, basis: ORIGINAL) { inProgressOnTime inProgressOverdue }
  }
`);
const directivesOfOffices = graphql(`
  query DirectivesOfOffices($asOf: Date, $knownAt: DateTime, $filter: DirectiveFilter) {
    directives(asOf: $asOf, knownAt: $knownAt, filter: $filter) { nodes { status announcedOn } }
  }
`);
const meetingOfPast = graphql(`
  query MeetingOfPast($asOf: Date, $knownAt: DateTime) {
    conclusions(asOf: $asOf, knownAt: $knownAt) { nodes { text announcedOn notice { number } replacedBy { text } meeting { notices { number } conclusions { totalCount } } } }
  }
`);
const handedOver = graphql(`
  query HandedOver($asOf: Date) {
    assignments(asOf: $asOf) { nodes { id status transferredTo { id } transferredFrom { id } } }
  }
`);

describe('work that is carried over', () => {
  it('is judged as of an earlier day by the original deadline it had then', async () => {
    const { register, secretariat, interior, conclusion } = await aDistrict();
    const share = register.assignment(register.directive(conclusion), interior, { dueOn: '2026-02-28', originalDueOn: '2026-01-10' });
    await register.state(share, '2026-01-05', { originalDueOn: '2026-02-28' });
    // on 20 February it takes over the deadlines of a share that was ordered until 10 January
    await register.state(share, '2026-02-20');
    const on = async (asOf: string) => (await register.ask(secretariat, judgedByOriginal, { asOf })).data;
    expect(await on('2026-02-10')).toEqual({
      assignments: { nodes: [{ timeliness: 'IN_PROGRESS_ON_TIME', daysOverdue: null, originalDueOn: '2026-02-28' }] }, late: { totalCount: 0 }, due: { totalCount: 1 }, standings: [{ inProgressOnTime: 1, inProgressOverdue: 0 }],
    });
    expect(await on('2026-02-20')).toEqual({
      assignments: { nodes: [{ timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 41, originalDueOn: '2026-01-10' }] }, late: { totalCount: 1 }, due: { totalCount: 0 }, standings: [{ inProgressOnTime: 0, inProgressOverdue: 1 }],
    });
  });

  it('names the share that goes on as of every day after it, and neither of both before', async () => {
    const { register, secretariat, interior, conclusion } = await aDistrict();
    const old = register.assignment(register.directive(conclusion), interior, { status: 'WITHDRAWN' });
    await register.save();
    const next = register.assignment(register.directive(conclusion, { ordinal: 2 }), interior, { transferredFrom: old });
    old.transferredTo = next;
    await register.state(old, '2026-01-05', { status: 'ASSIGNED' });
    await register.state(next, '2026-01-05');
    await register.state(old, '2026-02-10');
    const [first, second] = [idOf('Assignment', old.id), idOf('Assignment', next.id)];
    const on = async (asOf: string) => (await register.ask(secretariat, handedOver, { asOf })).data.assignments.nodes;
    expect(await on('2026-02-09')).toEqual([{ id: first, status: 'ASSIGNED', transferredTo: null, transferredFrom: null }, { id: second, status: 'ASSIGNED', transferredTo: null, transferredFrom: null }]);
    expect(await on('2026-02-11')).toEqual([{ id: first, status: 'WITHDRAWN', transferredTo: { id: second }, transferredFrom: null }, { id: second, status: 'ASSIGNED', transferredTo: null, transferredFrom: { id: first } }]);
  });
});

describe('directives as of a past moment', () => {
  it('are those of the offices that had a share then', async () => {
    const { register, secretariat, interior, health, conclusion } = await aDistrict();
    const directive = register.directive(conclusion);
    const old = register.assignment(directive, interior, { status: 'TRANSFERRED' });
    const next = register.assignment(directive, health, { assignedOn: '2026-02-10' });
    await register.state(old, '2026-01-05', { status: 'ASSIGNED' });
    await register.state(old, '2026-02-10');
    await register.state(next, '2026-02-10');
    const found = async (office: typeof interior, more: DirectivesOfOfficesQueryVariables) => {
      const counts = [];
      for (const filter of [{ officeIds: [idOf('Office', office.id)] }, { withinOfficeId: idOf('Office', office.id) }]) counts.push((await register.ask(secretariat, directivesOfOffices, { ...more, filter })).data.directives.nodes.length);
      return counts;
    };
    expect(await found(interior, { asOf: '2026-02-09' })).toEqual([1, 1]);
    expect(await found(interior, { asOf: '2026-02-10' })).toEqual([0, 0]);
    expect(await found(interior, { knownAt: '2026-02-10T00:00:00Z' })).toEqual([1, 1]);
    expect(await found(interior, {})).toEqual([0, 0]);
    expect(await found(health, { asOf: '2026-02-09' })).toEqual([0, 0]);
    expect(await found(health, {})).toEqual([1, 1]);
  });

  it('that nobody led are in progress from the announcement to the withdrawal, whoever was added later', async () => {
    const { register, secretariat, interior, conclusion } = await aDistrict();
    const announced = { announcedOn: '2026-01-05', announcedAt: '2026-01-07T02:00:00.000Z' };
    register.directive(conclusion, { ...announced, status: 'WITHDRAWN', withdrawnOn: '2026-02-10', withdrawnAt: '2026-02-12T02:00:00.000Z' });
    const later = register.assignment(register.directive(conclusion, { ...announced, ordinal: 2 }), interior, { assignedOn: '2026-02-20' });
    await register.state(later, '2026-02-20');
    const on = async (more: DirectivesOfOfficesQueryVariables) => (await register.ask(secretariat, directivesOfOffices, more)).data.directives.nodes.map(({ status }) => status);
    expect(await on({ asOf: '2026-01-04' })).toEqual([]);
    expect(await on({ asOf: '2026-01-06' })).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    expect(await on({ asOf: '2026-01-06', knownAt: '2026-01-06T02:00:00Z' })).toEqual([]);
    expect(await on({ asOf: '2026-02-10' })).toEqual(['WITHDRAWN', 'IN_PROGRESS']);
    expect(await on({ asOf: '2026-02-10', knownAt: '2026-02-11T02:00:00Z' })).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    expect(await on({})).toEqual(['WITHDRAWN', 'IN_PROGRESS']);
  });
});

describe('conclusions as of a past moment', () => {
  it('are those announced by then, with the notice and the replacement that were known', async () => {
    const { register, secretariat, meeting, district, chair, conclusion } = await aDistrict();
    const notice = (series: number, number: string, issuedOn: string, at: string) => register.em.create(Notice, { meeting, series, host: district, year: 2026, number, issuedOn, at, signer: chair });
    const first = notice(0, '10/TB', '2026-01-10', '2026-01-12T02:00:00.000Z');
    const second = notice(1, '20/TB', '2026-02-01', '2026-02-01T02:00:00.000Z');
    const later = register.conclusion(meeting, { series: 1, text: 'Thay thế', announcedOn: '2026-02-01', announcedAt: '2026-02-01T02:00:00.000Z', notice: second, replaces: conclusion });
    Object.assign(conclusion, { announcedAt: '2026-01-06T02:00:00.000Z', notice: first, replacedBy: later });
    const on = async (more: MeetingOfPastQueryVariables) => (await register.ask(secretariat, meetingOfPast, more)).data.conclusions.nodes;
    const words = { text: 'Rà soát', announcedOn: '2026-01-05', replacedBy: null };
    expect(await on({ asOf: '2026-01-04' })).toEqual([]);
    expect(await on({ knownAt: '2026-01-05T02:00:00Z' })).toEqual([]);
    expect(await on({ asOf: '2026-01-09' })).toEqual([{ ...words, notice: null, meeting: { notices: [], conclusions: { totalCount: 1 } } }]);
    expect(await on({ asOf: '2026-01-11' })).toEqual([{ ...words, notice: { number: '10/TB' }, meeting: { notices: [{ number: '10/TB' }], conclusions: { totalCount: 1 } } }]);
    expect(await on({ asOf: '2026-01-11', knownAt: '2026-01-11T02:00:00Z' })).toEqual([{ ...words, notice: null, meeting: { notices: [], conclusions: { totalCount: 1 } } }]);
    const issued = { notices: [{ number: '10/TB' }, { number: '20/TB' }], conclusions: { totalCount: 2 } };
    const both = [
      { ...words, notice: { number: '10/TB' }, replacedBy: { text: 'Thay thế' }, meeting: issued },
      { text: 'Thay thế', announcedOn: '2026-02-01', notice: { number: '20/TB' }, replacedBy: null, meeting: issued },
    ];
    expect(await on({ asOf: '2026-02-01' })).toEqual(both);
    expect(await on({})).toEqual(both);
  });
});
