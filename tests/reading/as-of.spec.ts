import { describe, expect, it } from 'vitest';
import { CompletionReport } from '../../src/assignment/completion-report.js';
import { idOf } from '../../src/kernel/id.js';
import { Account } from '../../src/account/account.js';
import { graphql } from '../graphql/gql.js';
import { aDistrict } from './records.js';

/** Ordered on 5 January until 31 January, extended to 20 February, reported on 25 February, confirmed on 1 March. */
async function aShare() {
  const district = await aDistrict();
  const { register, interior, conclusion } = district;
  const directive = register.directive(conclusion, { dueOn: '2026-02-20', originalDueOn: '2026-01-31', status: 'COMPLETED' });
  const share = register.assignment(directive, interior, { dueOn: '2026-02-20', originalDueOn: '2026-01-31', status: 'COMPLETED', completedOn: '2026-02-25', extensionCount: 1 });
  const still = { completedOn: null, extensionCount: 0 } as const;
  await register.state(share, '2026-01-05', { ...still, status: 'ASSIGNED', dueOn: '2026-01-31' });
  await register.state(share, '2026-01-28', { ...still, status: 'ASSIGNED', dueOn: '2026-02-20', extensionCount: 1 });
  await register.state(share, '2026-02-25', { completedOn: null, status: 'REPORTED', reportedOn: '2026-02-25' });
  // entered a day late, from the paper of 1 March
  await register.state(share, '2026-03-01', {}, '2026-03-02T02:00:00.000Z');
  return { ...district, directive, share };
}
const workAsOf = graphql(`
  query WorkAsOf($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {
    assignments(asOf: $asOf, knownAt: $knownAt, basis: $basis) {
      totalCount
      nodes { status dueOn completedOn timeliness daysOverdue daysLate dueSoon directive { status dueOn } }
    }
  }
`);
const overdueByDeadline = graphql(`
  query OverdueByDeadline {
    late: assignments(asOf: "2026-02-10", basis: ORIGINAL, filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }
    current: assignments(asOf: "2026-02-10", filter: { timeliness: IN_PROGRESS_OVERDUE }) { totalCount }
  }
`);
const shareAtItsMoments = graphql(`
  query ShareAtItsMoments($id: ID!) {
    node(id: $id) {
      ... on Assignment {
        status
        whenReported: status(asOf: "2026-02-26")
        before: status(asOf: "2026-01-10")
        timeliness
        original: timeliness(asOf: "2026-02-10", basis: ORIGINAL)
        daysOverdue(asOf: "2026-02-24")
      }
    }
  }
`);
const reportsAsOf = graphql(`
  query ReportsAsOf($asOf: Date) {
    assignments(asOf: $asOf) { nodes { reports { answer answeredBy { login } } directive { assignments { nodes { status } } } } }
  }
`);
const directivesAsOf = graphql(`query DirectivesAsOf($asOf: Date) { directives(asOf: $asOf) { nodes { status dueOn } } }`);

describe('as of a day', () => {
  it('a list has what was in force by then, as it counted then', async () => {
    const { register, secretariat } = await aShare();
    const on = async (asOf: string | null) => (await register.ask(secretariat, workAsOf, { asOf })).data.assignments;
    expect(await on('2026-01-04')).toEqual({ totalCount: 0, nodes: [] });
    expect(await on('2026-01-29')).toMatchObject({ totalCount: 1, nodes: [{ status: 'ASSIGNED', dueOn: '2026-02-20', timeliness: 'IN_PROGRESS_ON_TIME', daysOverdue: null, directive: { status: 'IN_PROGRESS', dueOn: '2026-02-20' } }] });
    expect(await on('2026-01-06')).toMatchObject({ nodes: [{ dueOn: '2026-01-31', dueSoon: false, directive: { dueOn: '2026-01-31' } }] });
    expect(await on('2026-02-18')).toMatchObject({ nodes: [{ dueSoon: true }] });
    expect(await on('2026-02-22')).toMatchObject({ nodes: [{ timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 2, daysLate: null }] });
    expect(await on('2026-02-28')).toMatchObject({ nodes: [{ status: 'REPORTED', timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 5 }] });
    expect(await on(null)).toMatchObject({ nodes: [{ status: 'COMPLETED', timeliness: 'COMPLETED_LATE', completedOn: '2026-02-25', daysOverdue: null, daysLate: 5, directive: { status: 'COMPLETED' } }] });
  });

  it('what was entered late counts, unless one asks what was known before', async () => {
    const { register, secretariat } = await aShare();
    const at = async (knownAt: string | null) => (await register.ask(secretariat, workAsOf, { asOf: '2026-03-01', knownAt })).data.assignments.nodes[0].status;
    expect(await at(null)).toBe('COMPLETED');
    expect(await at('2026-03-01T12:00:00Z')).toBe('REPORTED');
  });

  it('the original deadline judges where it is asked for, in the filter too', async () => {
    const { register, secretariat } = await aShare();
    const original = (await register.ask(secretariat, workAsOf, { asOf: '2026-02-10', basis: 'ORIGINAL' })).data.assignments.nodes[0];
    expect(original).toMatchObject({ timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 10, dueOn: '2026-02-20' });
    expect((await register.ask(secretariat, overdueByDeadline)).data).toEqual({ late: { totalCount: 1 }, current: { totalCount: 0 } });
  });

  it('a field takes a moment of its own, twice under two names', async () => {
    const { register, secretariat, share } = await aShare();
    expect((await register.ask(secretariat, shareAtItsMoments, { id: idOf('Assignment', share.id) })).data.node).toEqual({
      status: 'COMPLETED', whenReported: 'REPORTED', before: 'ASSIGNED', timeliness: 'COMPLETED_LATE', original: 'IN_PROGRESS_OVERDUE', daysOverdue: 4,
    });
  });

  it('holds for everything below: a report that was answered later still waits, one that came later is not there', async () => {
    const { register, secretariat, share } = await aShare();
    const by = await register.em.findOneOrFail(Account, { login: 'noivu' });
    register.em.create(CompletionReport, {
      assignment: share, on: '2026-02-25', at: '2026-02-25T02:00:00.000Z', by, result: 'Xong', answer: 'CONFIRMED', answeredOn: '2026-03-01', answeredAt: '2026-03-02T02:00:00.000Z', answeredBy: by,
    });
    const on = async (asOf: string | null) => (await register.ask(secretariat, reportsAsOf, { asOf })).data.assignments.nodes[0];
    expect(await on('2026-02-20')).toEqual({ reports: [], directive: { assignments: { nodes: [{ status: 'ASSIGNED' }] } } });
    expect(await on('2026-02-28')).toEqual({ reports: [{ answer: null, answeredBy: null }], directive: { assignments: { nodes: [{ status: 'REPORTED' }] } } });
    expect(await on(null)).toEqual({ reports: [{ answer: 'CONFIRMED', answeredBy: { login: 'noivu' } }], directive: { assignments: { nodes: [{ status: 'COMPLETED' }] } } });
  });

  it('a directive is as its lead shares were then', async () => {
    const { register, health, secretariat, directive } = await aShare();
    const second = register.assignment(directive, health, { dueOn: '2026-05-01', status: 'WITHDRAWN' });
    await register.state(second, '2026-01-20', { status: 'ASSIGNED' });
    await register.state(second, '2026-02-01', { status: 'WITHDRAWN' });
    const on = async (asOf: string | null) => (await register.ask(secretariat, directivesAsOf, { asOf })).data.directives.nodes;
    expect(await on('2026-01-04')).toEqual([]);
    expect(await on('2026-01-10')).toEqual([{ status: 'IN_PROGRESS', dueOn: '2026-01-31' }]);
    expect(await on('2026-01-20')).toEqual([{ status: 'IN_PROGRESS', dueOn: '2026-05-01' }]);
    expect(await on('2026-02-01')).toEqual([{ status: 'IN_PROGRESS', dueOn: '2026-02-20' }]);
    expect(await on('2026-03-01')).toEqual([{ status: 'COMPLETED', dueOn: '2026-02-20' }]);
  });
});
