import { describe, expect, it } from 'vitest';
import { Obstacle } from '../../src/assignment/obstacle.js';
import { Account } from '../../src/account/account.js';
import { Committee } from '../../src/committee/committee.js';
import { Field } from '../../src/field/field.js';
import { idOf } from '../../src/kernel/id.js';
import { Measurement } from '../../src/measurement/measurement.js';
import { MeetingCommittee } from '../../src/meeting/meeting.js';
import type { Office } from '../../src/office/office.js';
import { graphql } from '../graphql/gql.js';
import type { AssignmentFilter, ConclusionFilter, DirectiveFilter, MeasurementFilter, NarrowedMeetingsQueryVariables, OfficeFilter } from '../graphql/graphql.js';
import { aDistrict } from './records.js';

const narrowedAssignments = graphql(`query NarrowedAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { nodes { office { code } } } }`);
const numberOfAssignments = graphql(`query NumberOfAssignments($filter: AssignmentFilter) { assignments(filter: $filter) { totalCount } }`);
const narrowedDirectives = graphql(`query NarrowedDirectives($filter: DirectiveFilter) { directives(filter: $filter) { nodes { __typename text } } }`);
const directivesWithWords = graphql(`query DirectivesWithWords($text: String) { directives(filter: { text: $text }) { nodes { text } } }`);
const narrowedConclusions = graphql(`query NarrowedConclusions($filter: ConclusionFilter) { conclusions(filter: $filter) { nodes { text } } }`);
const narrowedMeetings = graphql(`query NarrowedMeetings($filter: MeetingFilter, $orderBy: MeetingOrder) { meetings(filter: $filter, orderBy: $orderBy) { nodes { heldOn } } }`);
const narrowedOffices = graphql(`query NarrowedOffices($filter: OfficeFilter) { offices(filter: $filter) { nodes { code } } }`);
const officesByCode = graphql(`query OfficesByCode { here: office(code: "HOAIDUC") { name parent { name } } nowhere: office(code: "X") { name } }`);
const peopleWithWords = graphql(`query PeopleWithWords($text: String) { people(filter: { text: $text }) { nodes { name } } }`);
const theOtherLists = graphql(`query TheOtherLists { fields { code } officeGroups { name } committees { nodes { name } } indicators { totalCount } measurements { totalCount } }`);
const narrowedMeasurements = graphql(`query NarrowedMeasurements($filter: MeasurementFilter) { measurements(filter: $filter) { nodes { value } } }`);
const correctedBelowTargets = graphql(`
  query CorrectedBelowTargets {
    directives(filter: { kind: TARGET }) {
      nodes { ... on Target { measurements(first: 1, filter: { corrected: true }) { totalCount nodes { value target { id } } } history { totalCount } } }
    }
  }
`);

const officeId = (office: Office) => idOf('Office', office.id);

async function aYear() {
  const district = await aDistrict();
  const { register, interior, health, meeting, conclusion } = district;
  const commune = await register.office('HOAIDUC-SONDONG', district.district, { kind: 'COMMUNE' });
  const station = await register.office('HOAIDUC-SONDONG-YTE', commune);
  const field = register.em.create(Field, { code: 'TCBM', name: 'Tổ chức bộ máy' });
  const committee = register.em.create(Committee, { name: 'Ban Chỉ đạo', kind: 'STEERING', host: district.district, sortKey: 'b' });
  const other = register.meeting(commune, { title: 'Giao ban', kind: 'BRIEFING', heldOn: '2026-02-01' });
  register.em.create(MeetingCommittee, { meeting: other, committee });
  const [road, target, draft] = [
    register.directive(conclusion, { text: 'Sửa đường', field, dueOn: '2026-03-04', priority: 'URGENT' }),
    register.directive(register.conclusion(other, { text: 'Trẻ em' }), { kind: 'TARGET', text: 'Tiêm chủng dương tính', unit: '%', dueOn: '2026-02-20' }),
    register.directive(register.conclusion(meeting, { ordinal: 2, announcedOn: null, text: 'Dự thảo' }), { ordinal: 1, announcedOn: null, status: 'DRAFT' }),
  ];
  const asked = register.assignment(road, interior, { dueOn: '2026-03-04', extensionCount: 3, responsible: district.chair });
  register.assignment(road, health, { role: 'COORDINATING', status: 'IN_PROGRESS' });
  const late = register.assignment(target, station, { dueOn: '2026-02-20', blocked: true, needsReview: true });
  register.assignment(target, commune, { dueOn: '2026-02-20', status: 'COMPLETED', completedOn: '2026-02-19' });
  register.assignment(draft, interior, { assignedOn: null, dueOn: '2026-03-03' });
  const by = await register.em.findOneOrFail(Account, { login: 'thuky' });
  register.em.create(Obstacle, { assignment: late, text: 'Thiếu kinh phí', waitingFor: health, on: '2026-02-10', at: '2026-02-10T02:00:00.000Z', by });
  await register.words('Directive', road);
  await register.words('Directive', target);
  return { ...district, commune, station, field, committee, other, road, asked, target, late };
}

describe('the filter of assignments', () => {
  it('narrows by every condition that is given', async () => {
    const { register, secretariat, interior, health, district, commune, station, field, committee, other, meeting, late, asked } = await aYear();
    const found = async (filter: AssignmentFilter) => (await register.ask(secretariat, narrowedAssignments, { filter })).data.assignments.nodes.map(({ office }) => office.code.replace('HOAIDUC-', ''));
    // by deadline, without one last; the draft is not in force
    expect(await found({})).toEqual(['SONDONG-YTE', 'SONDONG', 'NOIVU', 'YTE']);
    expect(await found({ officeIds: [officeId(interior), officeId(health)] })).toEqual(['NOIVU', 'YTE']);
    expect(await found({ officeIds: [] })).toEqual([]);
    expect(await found({ withinOfficeId: officeId(commune) })).toEqual(['SONDONG-YTE', 'SONDONG']);
    expect(await found({ role: 'COORDINATING' })).toEqual(['YTE']);
    expect(await found({ status: ['COMPLETED', 'IN_PROGRESS'] })).toEqual(['SONDONG', 'YTE']);
    expect(await found({ timeliness: ['IN_PROGRESS_OVERDUE'] })).toEqual(['SONDONG-YTE']);
    expect(await found({ timeliness: ['IN_PROGRESS_ON_TIME'] })).toEqual(['NOIVU', 'YTE']);
    expect(await found({ timeliness: ['COMPLETED_ON_TIME', 'IN_PROGRESS_OVERDUE'] })).toEqual(['SONDONG-YTE', 'SONDONG']);
    expect(await found({ kind: 'TASK' })).toEqual(['NOIVU', 'YTE']);
    expect(await found({ meetingId: idOf('Meeting', meeting.id) })).toEqual(['NOIVU', 'YTE']);
    expect(await found({ hostId: officeId(commune) })).toEqual(['SONDONG-YTE', 'SONDONG']);
    expect(await found({ hostId: officeId(district) })).toEqual(['NOIVU', 'YTE']);
    expect(await found({ committeeId: idOf('Committee', committee.id) })).toEqual(['SONDONG-YTE', 'SONDONG']);
    expect(await found({ fieldId: idOf('Field', field.id) })).toEqual(['NOIVU', 'YTE']);
    expect(await found({ dueFrom: '2026-02-20', dueTo: '2026-03-01' })).toEqual(['SONDONG-YTE', 'SONDONG']);
    expect(await found({ hasDeadline: false })).toEqual(['YTE']);
    expect(await found({ hasDeadline: true, dueFrom: '2026-03-01' })).toEqual(['NOIVU']);
    // ten days
    expect(await found({ daysOverdueFrom: 8, daysOverdueTo: 30 })).toEqual(['SONDONG-YTE']);
    expect(await found({ daysOverdueFrom: 11 })).toEqual([]);
    expect(await found({ daysOverdueTo: 9 })).toEqual([]);
    asked.isRequest = true;
    expect(await found({ isRequest: true })).toEqual(['NOIVU']);
    expect(await found({ isRequest: false })).toEqual(['SONDONG-YTE', 'SONDONG', 'YTE']);
    asked.isRequest = false;
    expect(await found({ dueSoon: true })).toEqual(['NOIVU']);
    expect(await found({ dueSoon: false })).toEqual(['SONDONG-YTE', 'SONDONG', 'YTE']);
    expect(await found({ blocked: true })).toEqual(['SONDONG-YTE']);
    expect(await found({ waitingForOfficeId: officeId(health) })).toEqual(['SONDONG-YTE']);
    expect(await found({ waitingForOfficeId: officeId(station) })).toEqual([]);
    late.status = 'WITHDRAWN';
    expect(await found({ waitingForOfficeId: officeId(health) })).toEqual([]);
    late.status = 'ASSIGNED';
    expect(await found({ needsReview: true })).toEqual(['SONDONG-YTE']);
    expect(await found({ extendedRepeatedly: true })).toEqual(['NOIVU']);
    expect(await found({ meetingId: idOf('Meeting', other.id), status: ['ASSIGNED'] })).toEqual(['SONDONG-YTE']);
  });

  it('looks for words, with the accents where they are typed', async () => {
    const { register, secretariat } = await aYear();
    const found = async (text: string) => (await register.ask(secretariat, directivesWithWords, { text })).data.directives.nodes.map(({ text }) => text);
    expect(await found('duong')).toEqual(['Tiêm chủng dương tính', 'Sửa đường']);
    expect(await found('đường')).toEqual(['Sửa đường']);
    expect(await found('dương TIÊM')).toEqual(['Tiêm chủng dương tính']);
    expect(await found('dương sửa')).toEqual([]);
  });

  it('refuses ids that name nothing of the kind, all at once with their paths; a well-formed one of nothing finds nothing', async () => {
    const { register, secretariat, meeting } = await aYear();
    const ask = (filter: AssignmentFilter) => register.ask(secretariat, numberOfAssignments, { filter });
    expect((await ask({ officeIds: ['office_1', 'x'], meetingId: 'office_1', hostId: idOf('Meeting', meeting.id), text: '?!' })).faults).toEqual({
      'filter.officeIds.1': '"x" is not the id of a record of type Office',
      'filter.meetingId': '"office_1" is not the id of a record of type Meeting',
      'filter.hostId': '"meeting_1" is not the id of a record of type Office',
      'filter.text': 'has no word to look for; write letters or digits',
    });
    expect((await ask({ meetingId: 'meeting_999' })).data).toEqual({ assignments: { totalCount: 0 } });
  });
});

describe('the filters of other lists', () => {
  it('narrow directives by share, priority and deadline', async () => {
    const { register, secretariat, health, commune } = await aYear();
    const found = async (filter: DirectiveFilter) => (await register.ask(secretariat, narrowedDirectives, { filter })).data.directives.nodes.map(({ text }) => text);
    expect(await found({})).toEqual(['Tiêm chủng dương tính', 'Sửa đường', 'Rà soát thủ tục']);
    expect(await found({ officeIds: [officeId(health)] })).toEqual(['Sửa đường']);
    expect(await found({ withinOfficeId: officeId(commune) })).toEqual(['Tiêm chủng dương tính']);
    expect(await found({ kind: 'TARGET', status: ['IN_PROGRESS'] })).toEqual(['Tiêm chủng dương tính']);
    expect(await found({ priority: ['URGENT', 'HIGH'] })).toEqual(['Sửa đường']);
    expect(await found({ status: ['DRAFT'] })).toEqual(['Rà soát thủ tục']);
    expect(await found({ hasDeadline: false })).toEqual(['Rà soát thủ tục']);
  });

  it('narrow the register of conclusions, the last held first, and keep removed drafts apart', async () => {
    const { register, secretariat, officer, meeting, committee } = await aYear();
    register.conclusion(meeting, { ordinal: 3, text: 'Bỏ', announcedOn: null, removedOn: '2026-01-06' });
    const found = async (filter: ConclusionFilter, viewer = secretariat) => (await register.ask(viewer, narrowedConclusions, { filter })).data.conclusions.nodes.map(({ text }) => text);
    expect(await found({})).toEqual(['Trẻ em', 'Rà soát', 'Dự thảo']);
    expect(await found({ draft: true })).toEqual(['Dự thảo']);
    expect(await found({ removed: true })).toEqual(['Bỏ']);
    expect(await found({ committeeId: idOf('Committee', committee.id) })).toEqual(['Trẻ em']);
    expect(await found({ heldTo: '2026-01-31', draft: false })).toEqual(['Rà soát']);
    expect(await found({ withoutDirective: true })).toEqual([]);
    expect(await found({}, officer)).toEqual(['Rà soát']);
    expect(await found({ removed: true }, officer)).toEqual([]);
  });

  it('tell an office nothing of a draft beside its own withdrawn work', async () => {
    const { register, secretariat, interior, officer, meeting } = await aYear();
    const conclusion = register.conclusion(meeting, { ordinal: 3, text: 'Thu hồi' });
    register.assignment(register.directive(conclusion, { status: 'WITHDRAWN' }), interior, { status: 'WITHDRAWN' });
    register.directive(conclusion, { ordinal: 2, announcedOn: null, status: 'DRAFT' });
    const ordering = async (viewer: typeof officer) => (await register.ask(viewer, narrowedConclusions, { filter: { withoutDirective: false } })).data.conclusions.nodes.map(({ text }) => text);
    expect(await ordering(officer)).toEqual(['Rà soát']);
    expect(await ordering(secretariat)).toContain('Thu hồi');
  });

  it('narrow meetings, offices and people', async () => {
    const { register, secretariat, commune, district, chair } = await aYear();
    const meetings = async (asked: NarrowedMeetingsQueryVariables) => (await register.ask(secretariat, narrowedMeetings, asked)).data.meetings.nodes.map(({ heldOn }) => heldOn);
    expect(await meetings({})).toEqual(['2026-02-01', '2026-01-05']);
    expect(await meetings({ orderBy: 'HELD_ON_ASCENDING' })).toEqual(['2026-01-05', '2026-02-01']);
    expect(await meetings({ filter: { chairId: idOf('Person', chair.id) } })).toEqual(['2026-01-05']);
    expect(await meetings({ filter: { withinOfficeId: officeId(commune), kind: ['BRIEFING'] } })).toEqual(['2026-02-01']);
    const offices = async (filter: OfficeFilter) => (await register.ask(secretariat, narrowedOffices, { filter })).data.offices.nodes.map(({ code }) => code);
    expect(await offices({ withinOfficeId: officeId(commune) })).toEqual(['HOAIDUC-SONDONG', 'HOAIDUC-SONDONG-YTE']);
    expect(await offices({ parentId: officeId(district), kind: ['COMMUNE'] })).toEqual(['HOAIDUC-SONDONG']);
    expect((await register.ask(secretariat, officesByCode)).data).toEqual({ here: { name: 'HOAIDUC', parent: null }, nowhere: null });
    await register.words('Person', chair, chair.name);
    const people = async (text: string) => (await register.ask(secretariat, peopleWithWords, { text })).data.people.nodes;
    expect([await people('nguyen an'), await people('Nguyễn'), await people('Nguyện')]).toEqual([[{ name: 'Nguyễn Văn An' }], [{ name: 'Nguyễn Văn An' }], []]);
    expect((await register.ask(secretariat, theOtherLists)).data).toEqual({
      fields: [{ code: 'TCBM' }], officeGroups: [], committees: { nodes: [{ name: 'Ban Chỉ đạo' }] }, indicators: { totalCount: 0 }, measurements: { totalCount: 0 },
    });
  });

  it('narrow measurements, of all targets or of one, the last day first; a wrong figure stays in the list', async () => {
    const { register, secretariat, officer, commune, station, target } = await aYear();
    const by = await register.em.findOneOrFail(Account, { login: 'thuky' });
    for (const [office, on, value, correctedAt] of [[commune, '2026-01-31', '10', null], [station, '2026-02-15', '12', '2026-02-16T02:00:00.000Z'], [station, '2026-02-15', '11.5', null]] as const)
      register.em.create(Measurement, { target, office, on, value, at: '2026-02-15T02:00:00.000Z', by, correctedAt });
    await register.save();
    const found = async (filter: MeasurementFilter, viewer = secretariat) => (await register.ask(viewer, narrowedMeasurements, { filter })).data.measurements.nodes.map(({ value }) => value);
    expect(await found({})).toEqual([11.5, 12, 10]);
    expect(await found({ corrected: false })).toEqual([11.5, 10]);
    expect(await found({ officeIds: [officeId(commune)] })).toEqual([10]);
    expect(await found({ targetId: idOf('Target', target.id), measuredFrom: '2026-02-01', measuredTo: '2026-02-28' })).toEqual([11.5, 12]);
    expect(await found({}, officer)).toEqual([]);
    const { data, statements } = await register.ask(secretariat, correctedBelowTargets);
    expect(data.directives.nodes).toEqual([{ measurements: { totalCount: 1, nodes: [{ value: 12, target: { id: idOf('Target', target.id) } }] }, history: { totalCount: 0 } }]);
    expect(statements).toBe(4);
  });
});
