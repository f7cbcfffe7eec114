import { describe, expect, it } from 'vitest';
import { nobody } from '../../src/access/viewer.js';
import { Account, Grant } from '../../src/account/account.js';
import { CompletionReport } from '../../src/assignment/completion-report.js';
import { ProgressUpdate } from '../../src/assignment/progress-update.js';
import { Reporter } from '../../src/directive/directive.js';
import { idOf } from '../../src/kernel/id.js';
import { Indicator } from '../../src/measurement/indicator.js';
import { Attendance } from '../../src/meeting/attendance.js';
import { Observation, ObservationOffice } from '../../src/meeting/observation.js';
import { OfficeGroup, OfficeGroupMember } from '../../src/office/office-group.js';
import { graphql } from '../graphql/gql.js';
import { aDistrict } from './records.js';

const sharesOfAll = graphql(`
  query SharesOfAll {
    assignments { totalCount nodes { office { code } status progress half: progress responsible { name } } }
    blocked: assignments(filter: { blocked: true }) { totalCount }
    repeatedly: assignments(filter: { extendedRepeatedly: true }) { totalCount nodes { extendedRepeatedly } }
  }
`);
const meetingInPart = graphql(`
  query MeetingInPart($id: ID!) {
    node(id: $id) {
      ... on Meeting { title place conclusions { nodes { ordinal } } attendance { totalCount nodes { office { code } } } observations { nodes { text } } }
    }
  }
`);
const attendanceOfGroups = graphql(`query AttendanceOfGroups($id: ID!) { node(id: $id) { ... on Meeting { attendance { nodes { group { name } } } } } }`);
const updatesOfShares = graphql(`query UpdatesOfShares { assignments { nodes { updates { nodes { text by { login } } } history { totalCount } } } }`);
const openStepsOfShares = graphql(`query OpenStepsOfShares { assignments { nodes { openSteps buttons: openSteps } } }`);
const stepsAfterReports = graphql(`query StepsAfterReports { assignments(filter: { status: REPORTED }) { nodes { openSteps reports { result documents { relation } } } } }`);
const draftDirective = graphql(`query DraftDirective($id: ID!) { node(id: $id) { ... on Directive { status assignments { nodes { status timeliness openSteps } } } } }`);
const recordsByIds = graphql(`query RecordsByIds($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`);
const theViewer = graphql(`query TheViewer { viewer { today account { login } grants { role office { code } } } }`);
const theGroups = graphql(`query TheGroups { officeGroups { name aliases toBeNamed members { office { code } } } }`);

const ordersOfOffice = graphql(`
  query OrdersOfOffice($officeIds: [ID!], $withinOfficeId: ID, $asOf: Date) {
    directives(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }
    targets(asOf: $asOf, filter: { officeIds: $officeIds, withinOfficeId: $withinOfficeId }) { totalCount }
  }
`);

async function twoShares() {
  const district = await aDistrict();
  const { register, interior, health, conclusion, chair } = district;
  const directive = register.directive(conclusion);
  const own = register.assignment(directive, interior, { progress: 40, responsible: chair, status: 'REPORTED', reportedOn: '2026-02-01' });
  const theirs = register.assignment(directive, health, { role: 'COORDINATING', progress: 70, responsible: chair, blocked: true, extensionCount: 3 });
  await register.save();
  return { ...district, directive, own, theirs };
}

describe('an office with a share', () => {
  it('sees of the other shares who, what and when, and nothing of their inner words', async () => {
    const { register, officer, secretariat } = await twoShares();
    const seen = (await register.ask(officer, sharesOfAll)).data;
    expect(seen.assignments).toEqual({
      totalCount: 2,
      nodes: [
        { office: { code: 'HOAIDUC-NOIVU' }, status: 'REPORTED', progress: 40, half: 40, responsible: { name: 'Nguyễn Văn An' } },
        { office: { code: 'HOAIDUC-YTE' }, status: 'ASSIGNED', progress: null, half: null, responsible: null },
      ],
    });
    expect(seen.blocked.totalCount).toBe(0);
    expect(seen.repeatedly.totalCount).toBe(0);
    expect((await register.ask(secretariat, sharesOfAll)).data).toMatchObject({ assignments: { nodes: [{}, { progress: 70, responsible: {} }] }, blocked: { totalCount: 1 }, repeatedly: { totalCount: 1, nodes: [{ extendedRepeatedly: true }] } });
  });

  it('sees of the meeting its head, the conclusion it has a share in, its own attendance and what was found about it', async () => {
    const { register, officer, secretariat, interior, health, meeting } = await twoShares();
    register.conclusion(meeting, { ordinal: 2 });
    for (const [ordinal, office] of [interior, health].entries()) {
      register.em.create(Attendance, { meeting, ordinal, office, part: 'MEMBER', presence: 'PRESENT' });
      const observation = register.em.create(Observation, { meeting, ordinal, kind: 'RESULT', text: office.code });
      register.em.create(ObservationOffice, { observation, office });
    }
    register.em.create(Attendance, { meeting, ordinal: 3, office: interior, part: 'MEMBER', presence: 'ABSENT', replacedAt: '2026-01-06T02:00:00.000Z' });
    await register.save();
    const asked = { id: idOf('Meeting', meeting.id) };
    expect((await register.ask(officer, meetingInPart, asked)).data.node).toEqual({
      title: 'Sơ kết', place: null, conclusions: { nodes: [{ ordinal: 1 }] }, attendance: { totalCount: 1, nodes: [{ office: { code: 'HOAIDUC-NOIVU' } }] }, observations: { nodes: [{ text: 'HOAIDUC-NOIVU' }] },
    });
    expect((await register.ask(secretariat, meetingInPart, asked)).data.node).toMatchObject({ place: 'Hội trường', conclusions: { nodes: [{ ordinal: 1 }, { ordinal: 2 }] }, attendance: { totalCount: 2 }, observations: { nodes: [{}, {}] } });
  });

  it('sees the delegation of a group that it belonged to on the day of the meeting', async () => {
    const { register, officer, interior, district, meeting } = await twoShares();
    const groups = [
      ['các phòng', '2025-01-01', null],
      ['các phòng mới', '2026-01-06', null],
      ['các phòng cũ', null, '2026-01-04'],
    ] as const;
    for (const [ordinal, [name, validFrom, validUntil]] of groups.entries()) {
      const group = register.em.create(OfficeGroup, { name, aliases: [], government: district });
      register.em.create(OfficeGroupMember, { group, office: interior, validFrom, validUntil });
      register.em.create(Attendance, { meeting, ordinal, group, part: 'MEMBER', presence: 'PRESENT' });
    }
    const { data } = await register.ask(officer, attendanceOfGroups, { id: idOf('Meeting', meeting.id) });
    expect(data.node).toEqual({ attendance: { nodes: [{ group: { name: 'các phòng' } }] } });
  });

  it('reads what it wrote on the way, the last first, and not what others wrote', async () => {
    const { register, officer, own, theirs } = await twoShares();
    const by = await register.em.findOneOrFail(Account, { login: 'noivu' });
    for (const [assignment, text] of [[own, 'một'], [own, 'hai'], [theirs, 'ba']] as const) register.em.create(ProgressUpdate, { assignment, text, on: '2026-02-01', at: '2026-02-01T02:00:00.000Z', by });
    expect((await register.ask(officer, updatesOfShares)).data.assignments.nodes).toEqual([
      { updates: { nodes: [{ text: 'hai', by: { login: 'noivu' } }, { text: 'một', by: { login: 'noivu' } }] }, history: { totalCount: 0 } },
      { updates: { nodes: [] }, history: { totalCount: 0 } },
    ]);
  });
});

describe('an office that only measures a target', () => {
  it('is not told by a filter which offices it binds', async () => {
    const { register, officer, secretariat, interior, health, conclusion } = await aDistrict();
    const indicator = register.em.create(Indicator, { code: 'TTHC', name: 'Hồ sơ', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true, sortKey: 'ho so' } as never);
    const target = register.directive(conclusion, { kind: 'TARGET', indicator, unit: '%', comparator: 'AT_LEAST', lower: '30' });
    const share = register.assignment(target, health);
    await register.state(share, '2026-01-05');
    register.em.create(Reporter, { directive: target, office: interior });
    const health_ = idOf('Office', health.id);
    for (const filter of [{ officeIds: [health_] }, { withinOfficeId: health_ }])
      for (const asOf of [null, '2026-02-01']) {
        expect((await register.ask(officer, ordersOfOffice, { asOf })).data).toEqual({ directives: { totalCount: 1 }, targets: { totalCount: 1 } });
        expect((await register.ask(officer, ordersOfOffice, { ...filter, asOf })).data).toEqual({ directives: { totalCount: 0 }, targets: { totalCount: 0 } });
        expect((await register.ask(secretariat, ordersOfOffice, { ...filter, asOf })).data).toEqual({ directives: { totalCount: 1 }, targets: { totalCount: 1 } });
      }
  });
});

describe('the open steps', () => {
  it('are those of the status that the viewer may take', async () => {
    const { register, officer, secretariat } = await twoShares();
    const steps = async (viewer: typeof officer) => (await register.ask(viewer, openStepsOfShares)).data.assignments.nodes.map(({ openSteps, buttons }) => [openSteps, buttons]);
    expect(await steps(secretariat)).toEqual([Array(2).fill(['CONFIRM', 'RETURN', 'TRANSFER', 'WITHDRAW']), Array(2).fill(['ACKNOWLEDGE', 'REPORT', 'DECLINE', 'HOLD', 'TRANSFER', 'WITHDRAW'])]);
    expect(await steps(officer)).toEqual([Array(2).fill([]), Array(2).fill([])]);
  });

  it('leave out the answer to a report for the one who made it', async () => {
    const { register, secretariat, own } = await twoShares();
    const by = await register.em.findOneOrFail(Account, { login: 'thuky' });
    register.em.create(CompletionReport, { assignment: own, on: '2026-02-01', at: '2026-02-01T02:00:00.000Z', by, result: 'Xong', paper: 'CV 12' });
    expect((await register.ask(secretariat, stepsAfterReports)).data.assignments.nodes).toEqual([
      { openSteps: ['TRANSFER', 'WITHDRAW'], reports: [{ result: 'Xong', documents: [] }] },
    ]);
  });

  it('take a draft away, and nothing else', async () => {
    const { register, secretariat, interior, conclusion } = await aDistrict();
    const directive = register.directive(conclusion, { announcedOn: null, status: 'DRAFT' });
    register.assignment(directive, interior, { assignedOn: null });
    await register.save();
    const { data } = await register.ask(secretariat, draftDirective, { id: idOf('Task', directive.id) });
    expect(data.node).toEqual({ status: 'DRAFT', assignments: { nodes: [{ status: 'ASSIGNED', timeliness: null, openSteps: ['WITHDRAW'] }] } });
  });
});

describe('a record by its id', () => {
  it('is null where it does not exist, is of another kind, or may not be seen', async () => {
    const { register, officer, directive, district } = await twoShares();
    const stranger = await register.account('yte2', 'OFFICE', await register.office('HOAIDUC-X', district));
    const ids = [idOf('Task', directive.id), idOf('Target', directive.id), 'task_999', 'nonsense', 'viewer_1', 'page_info_1'];
    const ask = async (viewer: typeof officer) => (await register.ask(viewer, recordsByIds, { ids })).data.nodes;
    expect(await ask(officer)).toEqual([{ __typename: 'Task', id: ids[0] }, null, null, null, null, null]);
    expect(await ask(stranger)).toEqual(Array(6).fill(null));
  });

  it('may be asked for a hundred at a time', async () => {
    const { register, officer } = await twoShares();
    expect((await register.ask(officer, recordsByIds, { ids: Array(101).fill('task_1') })).faults).toEqual({ ids: 'has 101 ids; at most 100 at once' });
  });
});

describe('the viewer', () => {
  it('is told the account, its grants and the day; who is not signed in is nobody', async () => {
    const { register, secretariat, district } = await aDistrict();
    const account = await register.em.findOneOrFail(Account, { login: 'thuky' });
    register.em.create(Grant, { account, role: 'SECRETARIAT', office: district });
    expect((await register.ask(secretariat, theViewer)).data).toEqual({
      viewer: { today: '2026-03-02', account: { login: 'thuky' }, grants: [{ role: 'SECRETARIAT', office: { code: 'HOAIDUC' } }] },
    });
    expect((await register.ask(nobody, theViewer)).data).toEqual({ viewer: null });
  });
});

describe('a group', () => {
  it('is to be named while one collective office stands for it', async () => {
    const { register, secretariat, district, interior } = await aDistrict();
    const sectors = await register.office('HOAIDUC-CACNGANH', district, { kind: 'COLLECTIVE' });
    for (const [name, members] of [['Các ngành chức năng', [sectors]], ['Các phòng', [interior]], ['Không ai', []]] as const) {
      const group = register.em.create(OfficeGroup, { name, aliases: ['x'], government: district });
      for (const office of members) register.em.create(OfficeGroupMember, { group, office });
    }
    expect((await register.ask(secretariat, theGroups)).data.officeGroups).toEqual([
      { name: 'Các ngành chức năng', aliases: ['x'], toBeNamed: true, members: [{ office: { code: 'HOAIDUC-CACNGANH' } }] },
      { name: 'Các phòng', aliases: ['x'], toBeNamed: false, members: [{ office: { code: 'HOAIDUC-NOIVU' } }] },
      { name: 'Không ai', aliases: ['x'], toBeNamed: false, members: [] },
    ]);
  });
});
