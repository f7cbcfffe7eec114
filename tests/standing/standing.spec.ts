import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Committee } from '../../src/committee/committee.js';
import type { AssignmentStatus } from '../../src/assignment/assignment.lifecycle.js';
import { timelinessOf } from '../../src/assignment/timeliness.js';
import { Field } from '../../src/field/field.js';
import { addDays, daysBetween } from '../../src/kernel/date.js';
import { Meeting, MeetingCommittee } from '../../src/meeting/meeting.js';
import { Office } from '../../src/office/office.js';
import { rate } from '../../src/standing/standing.read.js';
import { graphql } from '../graphql/gql.js';
import type { DeadlineBasis, EveryStandingQuery, EveryStandingQueryVariables } from '../graphql/graphql.js';
import { aDistrict, type Register } from '../reading/records.js';

const today = '2026-03-02';
const epoch = '2026-01-01';
const lastDay = daysBetween(epoch, today);
const day = (number: number) => addDays(epoch, number);

interface Step { after: number; status: AssignmentStatus; due: number | null; lag: number }
const step: fc.Arbitrary<Step> = fc.record({
  after: fc.nat(25), status: fc.constantFrom('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'COMPLETED', 'ON_HOLD', 'DECLINED', 'TRANSFERRED', 'WITHDRAWN'), due: fc.option(fc.nat(90)), lag: fc.nat(5),
});
const work = fc.record({ directive: fc.nat(3), office: fc.nat(2), role: fc.constantFrom('LEAD' as const, 'LEAD' as const, 'COORDINATING' as const), isRequest: fc.nat(5).map(n => n === 0), steps: fc.array(step, { minLength: 1, maxLength: 4 }) });
type Work = typeof work extends fc.Arbitrary<infer W> ? W : never;
interface Kept { on: string; at: string; status: AssignmentStatus; dueOn: string | null; reportedOn: string | null; completedOn: string | null }

/** Four directives of three meetings, the first of which is joint, given to three offices with a history each. */
async function aYear(works: readonly Work[]) {
  const made = await aDistrict();
  const { register, district, interior, health, meeting, conclusion, secretariat, officer } = made;
  register.today = today;
  const field = register.em.create(Field, { code: 'TTHC', name: 'Thủ tục' } as never);
  const committees = ['CCHC', 'CĐS'].map(name => register.em.create(Committee, { name, kind: 'STEERING', host: district, sortKey: name } as never));
  for (const committee of committees) register.em.create(MeetingCommittee, { meeting, committee });
  const second = register.meeting(district, { title: 'Hai' });
  register.em.create(MeetingCommittee, { meeting: second, committee: committees[0] });
  const third = register.meeting(health, { title: 'Ba' });
  const directives = [register.directive(conclusion, { field }), register.directive(conclusion), register.directive(register.conclusion(second), { field }), register.directive(register.conclusion(third))];
  const offices: Office[] = [interior, health, await register.office('HOAIDUC-XA', district)];
  const histories: { kept: Kept[]; role: string; office: string; isRequest: boolean; originalDueOn: string | null }[] = [];
  for (const { directive, office, role, isRequest, steps } of works) {
    const kept: Kept[] = [];
    let [on, at] = [0, 0];
    for (const { after, status, due, lag } of steps) {
      on = kept.length ? Math.min(on + after, lastDay) : Math.min(after, lastDay);
      at = Math.max(at, Math.min(on + lag, lastDay));
      const dueOn = due === null ? null : day(due);
      kept.push({ on: day(on), at: `${day(at)}T03:00:00.${String(kept.length).padStart(3, '0')}Z`, status, dueOn, reportedOn: status === 'REPORTED' ? day(on) : null, completedOn: status === 'COMPLETED' ? day(on) : null });
    }
    const { on: _, at: __, ...last } = kept.at(-1) as Kept;
    const originalDueOn = kept[0].dueOn;
    const assignment = register.assignment(directives[directive], offices[office], { role, isRequest, assignedOn: kept[0].on, ...last, originalDueOn });
    for (const { on, at, ...counted } of kept) await register.state(assignment, on, counted, at);
    histories.push({ kept, role, office: offices[office].code, isRequest, originalDueOn });
  }
  await register.save();
  return { ...made, register, histories, committees, secretariat, officer, meetings: [meeting, second, third] as Meeting[] };
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
const classes = (row: EveryStandingQuery['all'][number]) => [row.completedOnTime, row.completedLate, row.inProgressOnTime, row.inProgressOverdue];
const words = ['COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE'];

const everyStanding = graphql(`
  query EveryStanding($asOf: Date, $knownAt: DateTime, $basis: DeadlineBasis) {
    all: standings(asOf: $asOf, knownAt: $knownAt, basis: $basis) { ...figures }
    offices: standings(groupBy: OFFICE, asOf: $asOf, knownAt: $knownAt, basis: $basis) { office { code } ...figures }
    hosts: standings(groupBy: HOST, asOf: $asOf, knownAt: $knownAt, basis: $basis) { host { code } total }
    meetings: standings(groupBy: MEETING, asOf: $asOf, knownAt: $knownAt, basis: $basis) { meeting { title } total }
    fields: standings(groupBy: FIELD, asOf: $asOf, knownAt: $knownAt, basis: $basis) { field { code } total }
    months: standings(groupBy: MONTH, asOf: $asOf, knownAt: $knownAt, basis: $basis) { month total }
    assignments(first: 100, filter: { role: LEAD }, asOf: $asOf, knownAt: $knownAt, basis: $basis) { nodes { status timeliness dueOn originalDueOn daysOverdue dueSoon isRequest office { code } } }
  }
  fragment figures on Standing {
    total completedOnTime completedLate inProgressOnTime inProgressOverdue withoutDeadline dueSoon awaitingConfirmation blocked
    completedOfTotal { numerator denominator percent }
    onTimeOfDue { numerator denominator percent }
    overdueAge { fromDays toDays count }
  }
`);
const nothingCounted = graphql(`query NothingCounted { standings { ...figures } none: standings(groupBy: OFFICE) { total } }`);
const standingsOfOffices = graphql(`query StandingsOfOffices { standings(groupBy: OFFICE) { office { code } inProgressOverdue total } }`);
const worstStandings = graphql(`query WorstStandings($first: Int) { standings(groupBy: OFFICE, first: $first) { office { code } inProgressOverdue } }`);
const standingsByRole = graphql(`query StandingsByRole { lead: standings { total } coordinating: standings(filter: { role: COORDINATING }) { total } }`);
const standingsOfCommittees = graphql(`query StandingsOfCommittees { standings { total } rows: standings(groupBy: COMMITTEE) { committee { name standing { total } } total } }`);
const standingsBelowMeetings = graphql(`
  query StandingsBelowMeetings($asOf: Date) {
    standings(groupBy: MEETING, asOf: $asOf) {
      total
      meeting { title standing { total inProgressOnTime inProgressOverdue completedLate meeting { title } } host { standing { total } } }
    }
  }
`);
const standingsBelowDirectives = graphql(`query StandingsBelowDirectives { directives { nodes { __typename standing(asOf: "2026-01-20") { inProgressOverdue } } } }`);
type Seen = EveryStandingQuery['assignments']['nodes'][number];

/** What a standing has to say, counted from the list. */
function counted(nodes: readonly Seen[], asOf: string, basis: DeadlineBasis) {
  const rows = nodes.filter(({ status, isRequest }) => !isRequest && status !== 'TRANSFERRED' && status !== 'WITHDRAWN');
  const due = (row: Seen) => (basis === 'ORIGINAL' ? row.originalDueOn : row.dueOn);
  const how = (is: (row: Seen) => boolean) => rows.filter(is).length;
  const [onTime, late] = [how(row => row.timeliness === words[0]), how(row => row.timeliness === words[1])];
  const isDue = (row: Seen) => (due(row) ?? asOf) < asOf;
  return {
    total: rows.length, completedOnTime: onTime, completedLate: late,
    inProgressOnTime: how(row => row.timeliness === words[2]), inProgressOverdue: how(row => row.timeliness === words[3]),
    withoutDeadline: how(row => due(row) === null), dueSoon: how(row => row.dueSoon), awaitingConfirmation: how(row => row.status === 'REPORTED'), blocked: 0,
    completedOfTotal: rate(onTime + late, rows.length),
    onTimeOfDue: rate(how(row => isDue(row) && row.timeliness === words[0]), how(isDue)),
    overdueAge: [[1, 7], [8, 30], [31, 90], [91, null]].map(([fromDays, toDays]) => ({ fromDays, toDays, count: how(row => row.daysOverdue !== null && row.daysOverdue >= (fromDays as number) && row.daysOverdue <= (toDays ?? Infinity)) })),
  };
}

async function answers(register: Register, who: Parameters<Register['ask']>[0], asked: EveryStandingQueryVariables) {
  const { data } = await register.ask(who, everyStanding, asked);
  return data;
}

describe('standings', () => {
  it('agree with the list of what the viewer sees, whatever the day, the instant and the deadlines asked about', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(work, { maxLength: 14 }), fc.nat(lastDay + 20), fc.option(fc.nat(lastDay)), fc.constantFrom('CURRENT' as const, 'ORIGINAL' as const), async (works, asOfDay, known, basis) => {
        const { register, secretariat, officer, histories } = await aYear(works);
        const asked = { asOf: day(asOfDay), basis, ...(known === null ? {} : { knownAt: `${day(known)}T23:00:00Z` }) };
        for (const who of [secretariat, officer]) {
          const data = await answers(register, who, asked);
          const seen = data.assignments.nodes;
          expect(data.all).toEqual([counted(seen, asked.asOf, basis)]);
          for (const { office, ...row } of data.offices) expect(row).toEqual(counted(seen.filter(node => node.office.code === office?.code), asked.asOf, basis));
          for (const row of [...data.all, ...data.offices]) expect(sum(classes(row), n => n)).toBe(row.total);
          for (const rows of [data.offices, data.hosts, data.meetings, data.fields, data.months]) expect(sum<{ total: number }>(rows, row => row.total)).toBe(data.all[0].total);
        }
        // and with what would have been counted on that day, from the histories
        const ofDay = histories.flatMap(({ kept, role, isRequest, originalDueOn }) => {
          const state = kept.findLast(({ on, at }) => on <= asked.asOf && (known === null || at <= `${day(known)}T23:00:00.000Z`));
          if (!state || role !== 'LEAD' || isRequest) return [];
          const timeliness = timelinessOf({ ...state, inForce: true, dueOn: basis === 'ORIGINAL' ? originalDueOn : state.dueOn }, asked.asOf);
          return timeliness ?? [];
        });
        const { all } = await answers(register, secretariat, asked);
        expect(classes(all[0])).toEqual(words.map(word => ofDay.filter(timeliness => timeliness === word).length));
      }),
      { numRuns: 30 },
    );
  });

  it('is one row of zeros without percentages where nothing is counted', async () => {
    const { register, secretariat } = await aDistrict();
    const { data } = await register.ask(secretariat, nothingCounted);
    expect(data.standings).toEqual([counted([], today, 'CURRENT')]);
    expect(data.standings[0].completedOfTotal.percent).toBeNull();
    expect(data.none).toEqual([]);
  });

  it('puts the most overdue first, then the most work', async () => {
    const { register, secretariat, interior, health, district, conclusion } = await aDistrict();
    const directive = register.directive(conclusion, { binding: 'EACH' });
    register.assignment(directive, health, { dueOn: '2026-02-01' });
    register.assignment(directive, interior);
    const other = register.directive(conclusion);
    register.assignment(other, interior);
    register.assignment(register.directive(conclusion), district);
    const { data } = await register.ask(secretariat, standingsOfOffices);
    expect(data.standings).toEqual([
      { office: { code: 'HOAIDUC-YTE' }, inProgressOverdue: 1, total: 1 },
      { office: { code: 'HOAIDUC-NOIVU' }, inProgressOverdue: 0, total: 2 },
      { office: { code: 'HOAIDUC' }, inProgressOverdue: 0, total: 1 },
    ]);
  });

  it('count coordinating shares only where the role is asked for, and requests never', async () => {
    const { register, secretariat, interior, health, conclusion } = await aDistrict();
    const directive = register.directive(conclusion);
    register.assignment(directive, interior);
    register.assignment(directive, health, { role: 'COORDINATING' });
    register.assignment(register.directive(conclusion), health, { isRequest: true });
    const { data } = await register.ask(secretariat, standingsByRole);
    expect(data).toEqual({ lead: [{ total: 1 }], coordinating: [{ total: 1 }] });
  });

  it('count the work of a joint meeting for each of its committees, and once without a grouping', async () => {
    const { register, secretariat } = await aYear([0, 2, 3].map((directive): Work => ({ directive, office: 0, role: 'LEAD', isRequest: false, steps: [{ after: 0, status: 'ASSIGNED', due: null, lag: 0 }] })));
    const { data } = await register.ask(secretariat, standingsOfCommittees);
    expect(data.standings).toEqual([{ total: 3 }]);
    expect(data.rows).toEqual([{ committee: { name: 'CCHC', standing: { total: 2 } }, total: 2 }, { committee: null, total: 1 }, { committee: { name: 'CĐS', standing: { total: 1 } }, total: 1 }]);
  });

  it('below records cost one statement a level, and have the moment of what is above them', async () => {
    const steps: Step[] = [{ after: 0, status: 'ASSIGNED', due: 10, lag: 0 }, { after: 25, status: 'COMPLETED', due: 10, lag: 0 }];
    const { register, secretariat } = await aYear([0, 1, 2, 3, 3].map((directive, office): Work => ({ directive, office: office % 3, role: 'LEAD', isRequest: false, steps })));
    const asked = (asOf: string) => register.ask(secretariat, standingsBelowMeetings, { asOf });
    const early = await asked('2026-01-05');
    expect(early.data.standings.map(row => row.meeting?.standing)).toEqual(early.data.standings.map(row => ({ total: row.total, inProgressOnTime: row.total, inProgressOverdue: 0, completedLate: 0, meeting: { title: row.meeting?.title } })));
    // the rows, their meetings, the meetings' standings, the hosts' standings, the standings' meetings
    expect(early.statements).toBe(5);
    const late = await asked('2026-02-20');
    expect(late.data.standings.every(row => row.meeting?.standing.completedLate === row.total)).toBe(true);
    const { data, statements } = await register.ask(secretariat, standingsBelowDirectives);
    expect(data.directives.nodes.map(node => node.standing.inProgressOverdue).sort()).toEqual([1, 1, 1, 2]);
    expect(statements).toBe(2);
  });

  it('refuse more than 500 rows and say what to do; so many as were asked for are the worst', async () => {
    const { register, secretariat, district, conclusion } = await aDistrict();
    const directive = register.directive(conclusion, { binding: 'EACH' });
    for (let i = 0; i < 501; i++) register.assignment(directive, register.em.create(Office, { code: `X${i}`, name: `X${i}`, kind: 'COMMUNE', parent: district, aliases: [], sortKey: '', path: '.9.' }));
    const { faults } = await register.ask(secretariat, standingsOfOffices);
    expect(faults).toEqual({ filter: 'more than 500 rows; give a filter that selects less' });
    expect((await register.ask(secretariat, worstStandings, { first: 500 })).data.standings).toHaveLength(500);
    register.assignment(register.directive(conclusion), district, { dueOn: '2026-02-01' });
    expect((await register.ask(secretariat, worstStandings, { first: 1 })).data.standings).toEqual([{ office: { code: 'HOAIDUC' }, inProgressOverdue: 1 }]);
    expect((await register.ask(secretariat, worstStandings, { first: 501 })).faults).toEqual({ first: 'first is 501; standings have 1 to 500 rows' });
  });
});

describe('a rate', () => {
  it('is rounded to two places and has no percentage of nothing', () => {
    expect([rate(2501, 2723).percent, rate(1, 3).percent, rate(2, 3).percent, rate(1, 32).percent, rate(0, 7).percent, rate(7, 7).percent, rate(0, 0).percent]).toEqual([91.85, 33.33, 66.67, 3.13, 0, 100, null]);
  });
});
