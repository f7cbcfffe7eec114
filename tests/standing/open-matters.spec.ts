import { describe, expect, it } from 'vitest';
import { Account } from '../../src/account/account.js';
import { Committee } from '../../src/committee/committee.js';
import { Extension } from '../../src/assignment/extension.js';
import { Indicator } from '../../src/measurement/indicator.js';
import { Measurement } from '../../src/measurement/measurement.js';
import { MeetingCommittee } from '../../src/meeting/meeting.js';
import { graphql } from '../graphql/gql.js';
import { aDistrict } from '../reading/records.js';

const work = ['overdue', 'dueSoon', 'awaitingConfirmation', 'blocked', 'declined', 'underReview', 'withoutDeadline', 'toBeNamed'] as const;
const sheet = graphql(`
  query OpenMattersSheet($committeeId: ID, $hostId: ID, $first: Int = 20) {
    openMatters(committeeId: $committeeId, hostId: $hostId) {
      asOf committee { name } host { code } standing { total inProgressOverdue withoutDeadline }
      overdue(first: $first) { ...workOnSheet }
      dueSoon(first: $first) { ...workOnSheet }
      awaitingConfirmation(first: $first) { ...workOnSheet }
      blocked(first: $first) { ...workOnSheet }
      declined(first: $first) { ...workOnSheet }
      underReview(first: $first) { ...workOnSheet }
      withoutDeadline(first: $first) { ...workOnSheet }
      toBeNamed(first: $first) { ...workOnSheet }
      pendingExtensions { reason requestedOn assignment { office { code } directive { text } } }
      offTrackTargets { nodes { text track { status } } }
      conclusionsWithoutDirective { nodes { text meeting { title } } }
    }
  }
  fragment workOnSheet on AssignmentConnection { totalCount nodes { office { code } directive { text } } pageInfo { hasNextPage endCursor } }
`);
const requestsAsOf = graphql(`
  query RequestsAsOf($committeeId: ID, $asOf: Date, $knownAt: DateTime) {
    openMatters(committeeId: $committeeId, asOf: $asOf, knownAt: $knownAt) { asOf pendingExtensions { reason } }
  }
`);
const restOfOverdue = graphql(`query RestOfOverdue($committeeId: ID, $after: String) { openMatters(committeeId: $committeeId) { overdue(after: $after) { nodes { id } } } }`);
const unanswered = graphql(`
  query Unanswered($hostId: ID, $asOf: Date) {
    openMatters(hostId: $hostId, asOf: $asOf) { conclusionsWithoutDirective { nodes { text } } }
    conclusions(asOf: $asOf, filter: { withoutDirective: true }) { nodes { text } }
  }
`);
const whoseMatters = graphql(`query WhoseMatters($committeeId: ID, $hostId: ID) { openMatters(committeeId: $committeeId, hostId: $hostId) { asOf } }`);

async function aCommittee(times = 1) {
  const made = await aDistrict();
  const { register, district, interior, health, meeting, conclusion } = made;
  const committee = register.em.create(Committee, { name: 'CCHC', kind: 'STEERING', host: district, sortKey: 'cchc' } as never);
  register.em.create(MeetingCommittee, { meeting, committee });
  const named = await register.office('HOAIDUC-CACNGANH', district, { kind: 'COLLECTIVE' });
  const by = register.em.create(Account, { login: 'nv', name: 'NV' });
  const indicator = register.em.create(Indicator, { code: 'TTHC', name: 'Hồ sơ', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true, sortKey: 'ho so' } as never);
  for (let i = 0; i < times; i++) {
    const give = (text: string, more: Parameters<typeof register.assignment>[2], office = interior) => register.assignment(register.directive(conclusion, { text, dueOn: more?.dueOn ?? null }), office, more);
    const late = give('quá hạn', { dueOn: '2026-02-01' });
    give('sắp đến hạn', { dueOn: '2026-03-05' });
    give('đã báo cáo', { dueOn: '2026-03-31', status: 'REPORTED', reportedOn: '2026-03-01' });
    give('vướng', { dueOn: '2026-03-31', blocked: true });
    give('từ chối', { dueOn: '2026-03-31', status: 'DECLINED' });
    give('xem lại', { dueOn: '2026-03-31', needsReview: true });
    give('thường xuyên', {});
    give('chưa rõ đơn vị', { dueOn: '2026-03-31' }, named);
    give('xong', { dueOn: '2026-02-01', status: 'COMPLETED', completedOn: '2026-01-31', needsReview: true, blocked: true });
    give('rút', { status: 'WITHDRAWN', needsReview: true, blocked: true });
    const request = (requestedOn: string, reason: string, more: Partial<Extension> = {}) =>
      register.em.create(Extension, { assignment: late, origin: 'REQUEST', status: 'PENDING', requestedDueOn: '2026-04-01', reason, requestedOn, requestedAt: `${requestedOn}T00:00:00.000Z`, requestedBy: by, afterDeadline: true, ...more });
    request('2026-02-20', 'thiếu người');
    request('2026-01-20', 'bão', { status: 'REFUSED', decidedOn: '2026-01-25' });
    const target = (text: string, figure: string) => {
      const target = register.directive(conclusion, { kind: 'TARGET', text, indicator, unit: '%', comparator: 'AT_LEAST', lower: '50', dueOn: '2026-06-30', baseline: { value: '0', on: '2026-01-05' } });
      register.assignment(target, health, { dueOn: '2026-06-30' });
      register.em.create(Measurement, { target, office: health, on: '2026-02-01', value: figure, at: '2026-02-01T00:00:00.000Z', by });
    };
    target('chậm', '1');
    target('tốt', '60');
    register.conclusion(meeting, { ordinal: 10 + i, text: 'chưa giao' });
    register.conclusion(meeting, { ordinal: 50 + i, text: 'không giao', noTaskArises: true });
  }
  // of another host, and of no committee
  const elsewhere = register.meeting(health);
  register.assignment(register.directive(register.conclusion(elsewhere), { text: 'nơi khác' }), interior, { dueOn: '2026-02-01' });
  await register.save();
  return { ...made, committee };
}

describe('the open matters', () => {
  it('of a committee are what its meetings left open', async () => {
    const { register, secretariat, committee } = await aCommittee();
    const { data } = await register.ask(secretariat, sheet, { committeeId: `committee_${committee.id}` });
    const texts = (list: (typeof work)[number]) => data.openMatters[list].nodes.map(({ directive }) => directive.text);
    expect(Object.fromEntries(work.map(list => [list, texts(list)]))).toEqual({
      overdue: ['quá hạn'], dueSoon: ['sắp đến hạn'], awaitingConfirmation: ['đã báo cáo'], blocked: ['vướng'], declined: ['từ chối'], underReview: ['xem lại'], withoutDeadline: ['thường xuyên'], toBeNamed: ['chưa rõ đơn vị'],
    });
    expect(data.openMatters).toMatchObject({
      asOf: '2026-03-02', committee: { name: 'CCHC' }, host: null, standing: { total: 11, inProgressOverdue: 1, withoutDeadline: 1 },
      pendingExtensions: [{ reason: 'thiếu người', requestedOn: '2026-02-20', assignment: { office: { code: 'HOAIDUC-NOIVU' }, directive: { text: 'quá hạn' } } }], offTrackTargets: { nodes: [{ text: 'chậm', track: { status: 'OFF_TRACK' } }] },
      conclusionsWithoutDirective: { nodes: [{ text: 'chưa giao', meeting: { title: 'Sơ kết' } }] },
    });
  });

  it('of a host are those of its meetings', async () => {
    const { register, secretariat, district, health } = await aCommittee();
    const overdue = async (key: number) => (await register.ask(secretariat, sheet, { hostId: `office_${key}` })).data.openMatters.overdue.nodes.map(({ directive }) => directive.text);
    expect(await overdue(district.id)).toEqual(['quá hạn']);
    expect(await overdue(health.id)).toEqual(['nơi khác']);
  });

  it('as of a past day has the requests that waited then', async () => {
    const { register, secretariat, committee } = await aCommittee();
    const { data } = await register.ask(secretariat, requestsAsOf, { committeeId: `committee_${committee.id}`, asOf: '2026-01-22' });
    expect(data.openMatters).toEqual({ asOf: '2026-01-22', pendingExtensions: [{ reason: 'bão' }] });
    const known = await register.ask(secretariat, requestsAsOf, { committeeId: `committee_${committee.id}`, knownAt: '2026-02-01T00:00:00Z' });
    expect(known.data.openMatters.pendingExtensions).toEqual([]);
  });

  it('have conclusions of which nothing stands: not what was withdrawn, and none of a meeting that was cancelled', async () => {
    const { register, secretariat, district, meeting } = await aDistrict();
    const withdrawn = register.conclusion(meeting, { ordinal: 2, text: 'đã rút' });
    register.directive(withdrawn, { status: 'WITHDRAWN', withdrawnOn: '2026-02-10', withdrawnAt: '2026-02-10T02:00:00.000Z' });
    register.directive(register.conclusion(meeting, { ordinal: 3, text: 'dự thảo' }), { status: 'DRAFT', announcedOn: null });
    register.conclusion(register.meeting(district, { status: 'CANCELLED', announcedOn: null }), { text: 'hoãn', announcedOn: null });
    const ask = async (asOf: string | null) => {
      const { data } = await register.ask(secretariat, unanswered, { hostId: `office_${district.id}`, asOf });
      const texts = ({ nodes }: { nodes: { text: string }[] }) => nodes.map(({ text }) => text);
      expect(texts(data.conclusions)).toEqual(texts(data.openMatters.conclusionsWithoutDirective));
      return texts(data.conclusions);
    };
    expect(await ask(null)).toEqual(['Rà soát', 'đã rút']);
    expect(await ask('2026-02-09')).toEqual(['Rà soát', 'dự thảo']);
    expect(await ask('2026-02-10')).toEqual(['Rà soát', 'đã rút', 'dự thảo']);
  });

  it('costs the same statements however much is open', async () => {
    const few = await aCommittee(1);
    const many = await aCommittee(12);
    const [one, twelve] = await Promise.all([few, many].map(({ register, secretariat, committee }) => register.ask(secretariat, sheet, { committeeId: `committee_${committee.id}` })));
    expect(twelve.data.openMatters.overdue.totalCount).toBe(12);
    expect(twelve.statements).toBe(one.statements);
  });

  it('goes on after a page', async () => {
    const { register, secretariat, committee } = await aCommittee(3);
    const committeeId = `committee_${committee.id}`;
    const { data } = await register.ask(secretariat, sheet, { committeeId, first: 2 });
    expect(data.openMatters.overdue).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await register.ask(secretariat, restOfOverdue, { committeeId, after: data.openMatters.overdue.pageInfo.endCursor });
    expect(rest.data.openMatters.overdue.nodes).toHaveLength(1);
  });

  it('wants a committee or a host, and not both', async () => {
    const { register, secretariat } = await aDistrict();
    const both = { committeeId: 'give exactly one of committeeId and hostId', hostId: 'give exactly one of committeeId and hostId' };
    expect((await register.ask(secretariat, whoseMatters)).faults).toEqual(both);
    expect((await register.ask(secretariat, whoseMatters, { committeeId: 'committee_1', hostId: 'office_1' })).faults).toEqual(both);
    expect((await register.ask(secretariat, whoseMatters, { hostId: 'committee_1' })).faults).toEqual({ hostId: '"committee_1" is not the id of a record of type Office' });
  });
});
