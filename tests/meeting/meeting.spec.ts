import { describe, expect, it } from 'vitest';
import { type MeetingStep, meetingLifecycle } from '../../src/meeting/meeting.lifecycle.js';
import type { MeetingStatus } from '../../src/meeting/meeting.js';
import { type ACommittee, aCommittee } from '../committee.js';

const table: Record<MeetingStatus, Partial<Record<MeetingStep, MeetingStatus>>> = { PLANNED: { hold: 'HELD', cancel: 'CANCELLED' }, HELD: { issue: 'ISSUED' }, CANCELLED: {}, ISSUED: {} };
const steps: Record<MeetingStep, (committee: ACommittee, meetingId: string) => [string, Record<string, unknown>]> = {
  hold: (_, meetingId) => ['holdMeeting', { meetingId }],
  cancel: (_, meetingId) => ['cancelMeeting', { meetingId, reason: 'Trùng lịch' }],
  issue: ({ chair }, meetingId) => ['issueNotice', { meetingId, number: '1/TB', issuedOn: '2026-03-02', signerId: chair }],
};
const plan = ({ hoaiDuc, chair }: ACommittee) => ({ title: 'Phiên họp thường kỳ', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02', chairId: chair });

async function inStatus(committee: ACommittee, status: MeetingStatus): Promise<string> {
  const { meeting } = await committee.secretariat.does('planMeeting', plan(committee));
  for (const step of { PLANNED: [], HELD: ['hold'], CANCELLED: ['cancel'], ISSUED: ['hold', 'issue'] }[status] as MeetingStep[]) await committee.secretariat.does(...steps[step](committee, meeting.id));
  return meeting.id;
}

describe('the life of a meeting', () => {
  it('is the table of the field', () => {
    expect(meetingLifecycle).toEqual(table);
  });

  it.each(Object.keys(table) as MeetingStatus[])('in %s takes the steps of the table, and refuses the others with those that are open', async status => {
    for (const step of Object.keys(steps) as MeetingStep[]) {
      const committee = await aCommittee({ today: '2026-03-02' });
      const id = await inStatus(committee, status);
      const [mutation, input] = steps[step](committee, id);
      const next = table[status][step];
      if (next) expect((await committee.secretariat.does(mutation, input)).meeting.status).toBe(next);
      else
        expect(await committee.secretariat.isRefused(mutation, input)).toEqual({
          code: 'STEP_NOT_OPEN', message: `"${step}" is not open: the meeting is ${status}; open are: ${Object.keys(table[status]).join(', ') || 'none'}`, fields: {}, status, openSteps: Object.keys(table[status]),
        });
    }
  });

  it('begins as held where it is recorded', async () => {
    const { secretariat } = await aCommittee();
    const { meeting } = await secretariat.records();
    expect((await secretariat.sees(meeting)).status).toBe('HELD');
  });

  it('may be planned for a day to come, and is held on that day or another that is past', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { secretariat, clock } = committee;
    const { meeting } = await secretariat.does('planMeeting', { ...plan(committee), heldOn: '2026-03-20' });
    expect((await secretariat.isRefused('holdMeeting', { meetingId: meeting.id })).fields).toEqual({ 'input.heldOn': '2026-03-20 is in the future; today is 2026-03-02' });
    clock.set('2026-03-19');
    expect((await secretariat.does('holdMeeting', { meetingId: meeting.id, heldOn: '2026-03-18' })).meeting).toMatchObject({ status: 'HELD', heldOn: '2026-03-18' });
    expect((await secretariat.isRefused('recordMeeting', { ...plan(committee), heldOn: '2026-03-20' })).fields).toEqual({ 'input.heldOn': '2026-03-20 is in the future; today is 2026-03-19' });
  });

  it('is cancelled with a reason, which the history keeps; nothing of it is edited any more', async () => {
    const committee = await aCommittee();
    const { secretariat } = committee;
    const id = await inStatus(committee, 'CANCELLED');
    expect((await secretariat.history(id)).at(-1)).toMatchObject({ action: 'cancelMeeting', reason: 'Trùng lịch', before: expect.stringContaining('PLANNED'), after: expect.stringContaining('CANCELLED') });
    expect(await secretariat.isRefused('amendMeeting', { meetingId: id, version: 2, title: 'x' })).toMatchObject({ code: 'LOCKED', message: 'the meeting is cancelled' });
    expect(await secretariat.isRefused('addConclusion', { meetingId: id, text: 'x' })).toMatchObject({ code: 'LOCKED' });
  });

  it('is the host’s secretariat’s: not leadership’s, an office’s or another’s', async () => {
    const committee = await aCommittee();
    const { leadership, interior, neighbour } = committee;
    for (const mutation of ['planMeeting', 'recordMeeting']) for (const actor of [leadership, interior, neighbour]) expect(await actor.isRefused(mutation, plan(committee))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a recorded meeting', () => {
  it('keeps all that was said of it', async () => {
    const { secretariat, administrator, interior, commune, hoaiDuc, chair, officer } = await aCommittee({ today: '2026-03-02' });
    const { committee } = await secretariat.does('createCommittee', { name: 'Ban chỉ đạo cải cách hành chính', kind: 'STEERING', hostId: hoaiDuc });
    const { officeGroup } = await administrator.does('createOfficeGroup', { name: 'UBND các xã', governmentId: hoaiDuc, memberIds: [commune.officeId] });
    const { meeting } = await secretariat.does('recordMeeting', {
      title: 'Hội nghị sơ kết', kind: 'REVIEW', hostId: hoaiDuc, heldOn: '2026-03-02', mode: 'HYBRID', place: 'Hội trường', chairId: chair, coChairIds: [officer], committeeIds: [committee.id], periodFrom: '2025-07-01', periodUntil: '2025-12-31',
      sessions: [{ day: '2026-03-02', part: 'MORNING', officeIds: [commune.officeId] }],
      source: { title: 'Sơ kết công tác', publisher: 'Cổng thông tin điện tử', publishedOn: '2026-03-02', authors: ['An', 'Bình'], inferred: 'Cơ quan chủ trì' },
      agenda: [{ title: 'Báo cáo', text: 'Phòng Nội vụ trình bày', officeIds: [interior.officeId], presented: [{ kind: 'REPORT', title: 'Báo cáo sơ kết' }], adopted: [{ kind: 'PLAN', title: 'Kế hoạch', number: '12/KH-UBND' }] }],
      attendance: [{ personId: officer, part: 'MINUTE_TAKER' }, { groupId: officeGroup.id, capacity: 'lãnh đạo', officeCount: 14, headCount: 28 }, { officeId: interior.officeId, presence: 'ABSENT' }],
      observations: [{ kind: 'RESULT', text: 'Giảm 392 ngày', officeIds: [interior.officeId], figures: [{ label: 'Cắt giảm', unit: 'ngày', value: 392 }, { label: 'Cắt giảm', unit: 'giờ', value: 3136, equivalentTo: 1 }, { label: 'Trực tuyến', unit: '%', numerator: 12, denominator: 14, approximate: true }] }],
    });
    expect(await secretariat.sees(meeting.id, `mode place chairPosition coChairs { name } committees { name } periodFrom periodUntil sessions { day part offices { code } } source { title publisher publishedOn authors inferred }
      agenda { ordinal title text offices { code } documents { relation document { title number } } } attendance { nodes { person { name } group { name } office { code } part presence officeCount headCount capacity } }
      observations { nodes { kind text offices { code } figures { label unit value numerator denominator approximate equivalentTo { unit } } } }`)).toEqual({
      mode: 'HYBRID', place: 'Hội trường', chairPosition: 'Chủ tịch UBND huyện', coChairs: [{ name: 'Trần Thị Bình' }], committees: [{ name: 'Ban chỉ đạo cải cách hành chính' }], periodFrom: '2025-07-01', periodUntil: '2025-12-31',
      sessions: [{ day: '2026-03-02', part: 'MORNING', offices: [{ code: 'HOAIDUC-ANKHANH' }] }], source: { title: 'Sơ kết công tác', publisher: 'Cổng thông tin điện tử', publishedOn: '2026-03-02', authors: ['An', 'Bình'], inferred: 'Cơ quan chủ trì' },
      agenda: [{ ordinal: 1, title: 'Báo cáo', text: 'Phòng Nội vụ trình bày', offices: [{ code: 'HOAIDUC-NOIVU' }], documents: [{ relation: 'PRESENTED', document: { title: 'Báo cáo sơ kết', number: null } }, { relation: 'ADOPTED', document: { title: 'Kế hoạch', number: '12/KH-UBND' } }] }],
      attendance: { nodes: [
        { person: { name: 'Trần Thị Bình' }, group: null, office: null, part: 'MINUTE_TAKER', presence: 'PRESENT', officeCount: null, headCount: null, capacity: null },
        { person: null, group: { name: 'UBND các xã' }, office: null, part: 'MEMBER', presence: 'PRESENT', officeCount: 14, headCount: 28, capacity: 'lãnh đạo' },
        { person: null, group: null, office: { code: 'HOAIDUC-NOIVU' }, part: 'MEMBER', presence: 'ABSENT', officeCount: null, headCount: null, capacity: null },
      ] },
      observations: { nodes: [{ kind: 'RESULT', text: 'Giảm 392 ngày', offices: [{ code: 'HOAIDUC-NOIVU' }], figures: [
        { label: 'Cắt giảm', unit: 'ngày', value: 392, numerator: null, denominator: null, approximate: false, equivalentTo: null }, { label: 'Cắt giảm', unit: 'giờ', value: 3136, numerator: null, denominator: null, approximate: false, equivalentTo: { unit: 'ngày' } },
        { label: 'Trực tuyến', unit: '%', value: null, numerator: 12, denominator: 14, approximate: true, equivalentTo: null },
      ] }] },
    });
  });
});

describe('the day of a meeting', () => {
  it('is one on which its chairs, committees, fields and indicators are valid', async () => {
    const { secretariat, administrator, interior, hoaiDuc } = await aCommittee({ today: '2026-03-20' });
    const validUntil = '2026-03-10';
    const [{ person }, { committee }, { indicator }, { field }] = [
      await secretariat.does('createPerson', { name: 'Lê Văn Cường', validUntil }), await secretariat.does('createCommittee', { name: 'Ban cũ', kind: 'STEERING', hostId: hoaiDuc, validUntil }),
      await secretariat.does('createIndicator', { code: 'SO', name: 'Số hồ sơ', unit: 'hồ sơ', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'SUM', isShare: false, validUntil }), await administrator.does('createField', { code: 'CC', name: 'Công chức', validUntil }),
    ];
    const whole = {
      title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc, chairId: person.id, coChairIds: [person.id], committeeIds: [committee.id], observations: [{ kind: 'RESULT', text: 'x', fieldId: field.id, figures: [{ label: 'x', unit: 'x', value: 1, indicatorId: indicator.id }] }],
      conclusions: [{ text: 'x', directives: [{ target: { text: 'x', indicatorId: indicator.id, fieldId: field.id, comparator: 'AT_LEAST', lower: 1, leadOfficeIds: [interior.officeId] } }] }],
    };
    const not = (name: string) => `${name} is not valid on 2026-03-11: valid from the beginning until 2026-03-10`;
    expect((await secretariat.isRefused('recordMeeting', { ...whole, heldOn: '2026-03-11' })).fields).toEqual({
      'input.chairId': not('Lê Văn Cường'), 'input.coChairIds.0': not('Lê Văn Cường'), 'input.committeeIds.0': not('Ban cũ'), 'input.observations.0.fieldId': not('Công chức'), 'input.observations.0.figures.0.indicatorId': not('Số hồ sơ'),
      'input.conclusions.0.directives.0.target.indicatorId': not('Số hồ sơ'), 'input.conclusions.0.directives.0.target.fieldId': not('Công chức'),
    });
    const { meeting } = await secretariat.does('recordMeeting', { ...whole, heldOn: '2026-03-10' });
    expect((await secretariat.isRefused('amendMeeting', { meetingId: meeting.id, version: 1, heldOn: '2026-03-11' })).code).toBe('BAD_USER_INPUT');
    const next = await secretariat.records({ heldOn: '2026-03-11' });
    expect((await secretariat.isRefused('amendMeeting', { meetingId: next.meeting, version: 1, chairId: person.id, coChairIds: [person.id], committeeIds: [committee.id] })).fields).toEqual({ 'input.chairId': not('Lê Văn Cường'), 'input.coChairIds.0': not('Lê Văn Cường'), 'input.committeeIds.0': not('Ban cũ') });
  });
});

describe('an amendment', () => {
  it('leaves what is not given, and takes away what may be unknown', async () => {
    const { secretariat } = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await secretariat.records({ place: 'Hội trường', periodFrom: '2026-01-01', periodUntil: '2026-02-28' });
    const { meeting: amended } = await secretariat.does('amendMeeting', { meetingId: meeting, version: 1, title: 'Hội nghị quý I', place: null, periodFrom: null, chairId: null });
    expect(amended).toMatchObject({ title: 'Hội nghị quý I', version: 2, chair: null, chairPosition: null });
    expect(await secretariat.sees(meeting, 'place periodFrom periodUntil kind')).toEqual({ place: null, periodFrom: null, periodUntil: '2026-02-28', kind: 'STEERING' });
  });

  it('does not take away what every meeting has', async () => {
    const { secretariat } = await aCommittee();
    const { meeting } = await secretariat.records();
    const kept = 'cannot be taken away; leave it out to keep it as it is';
    expect((await secretariat.isRefused('amendMeeting', { meetingId: meeting, version: 1, title: null, kind: null, heldOn: null, mode: null })).fields).toEqual({ 'input.title': kept, 'input.kind': kept, 'input.heldOn': kept, 'input.mode': kept });
  });

  it('does not move the day once work is in force', async () => {
    const { secretariat, interior } = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await secretariat.orders(interior);
    const { version } = await secretariat.sees(meeting);
    expect(await secretariat.isRefused('amendMeeting', { meetingId: meeting, version, heldOn: '2026-03-01' })).toMatchObject({ code: 'LOCKED', message: 'its work is in force since it was announced, which fixes the day of the meeting' });
    await secretariat.does('amendMeeting', { meetingId: meeting, version, title: 'Sửa tên', heldOn: '2026-03-02' });
  });

  it('moves the day of a draft only to one on which everybody named is valid', async () => {
    const { secretariat, administrator, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await secretariat.records({ lead: interior });
    await administrator.does('endOffice', { officeId: interior.officeId, validUntil: '2026-03-05', reason: 'Sáp nhập' });
    clock.set('2026-03-10');
    expect((await secretariat.isRefused('amendMeeting', { meetingId: meeting, version: 1, heldOn: '2026-03-06' })).fields).toEqual({ 'input.heldOn': 'Phòng Nội vụ takes no work on 2026-03-06: it is valid from the beginning until 2026-03-05' });
    await secretariat.does('amendMeeting', { meetingId: meeting, version: 1, heldOn: '2026-03-05' });
  });

  it('takes co-chairs, committees, sessions and documents as whole lists, raises the version, and the history tells what went', async () => {
    const { secretariat, interior, officer, chair, hoaiDuc } = await aCommittee({ today: '2026-03-02' });
    const aBody = async (name: string) => (await secretariat.does('createCommittee', { name, kind: 'STEERING', hostId: hoaiDuc })).committee.id;
    const [old, next] = [await aBody('Ban cũ'), await aBody('Ban mới')];
    const { meeting } = await secretariat.records({ coChairIds: [officer], committeeIds: [old], sessions: [{ day: '2026-03-02', part: 'MORNING', officeIds: [interior.officeId] }], documents: [{ kind: 'REPORT', title: 'Cũ' }], lead: interior });
    await secretariat.does('amendMeeting', { meetingId: meeting, version: 1, title: 'Sửa', coChairIds: [chair], committeeIds: [next], sessions: [{ day: '2026-03-02', part: 'AFTERNOON', officeIds: [hoaiDuc] }], documents: [{ kind: 'REPORT', title: 'Mới' }] });
    expect(await secretariat.sees(meeting, 'version coChairs { id } committees { name } sessions { part offices { id } } documents { document { title } }')).toEqual({
      version: 2, coChairs: [{ id: chair }], committees: [{ name: 'Ban mới' }], sessions: [{ part: 'AFTERNOON', offices: [{ id: hoaiDuc }] }], documents: [{ document: { title: 'Mới' } }],
    });
    const { before } = (await secretariat.history(meeting)).at(-1);
    for (const gone of ['co_chair_1', 'meeting_committee_1', 'session_1', 'session_office_1', 'document_use_1']) expect(JSON.parse(before)).toHaveProperty(gone);
    expect(JSON.parse(before).session_1).toMatchObject({ day: '2026-03-02', part: 'MORNING' });
    await secretariat.does('amendMeeting', { meetingId: meeting, version: 2, coChairIds: [] });
    expect(await secretariat.sees(meeting, 'version coChairs { id }')).toEqual({ version: 3, coChairs: [] });
    await secretariat.does('announceConclusions', { meetingId: meeting });
    const { version } = await secretariat.sees(meeting);
    expect(await secretariat.isRefused('amendMeeting', { meetingId: meeting, version, committeeIds: [old] })).toMatchObject({ code: 'LOCKED', message: 'its work is in force since it was announced, which fixes the committees of the meeting' });
    await secretariat.does('amendMeeting', { meetingId: meeting, version, coChairIds: [officer], sessions: [] });
  });

  it('of the day resolves the groups of drafts again: members leave and join, and who was taken out by hand stays out', async () => {
    const { secretariat, administrator, interior, finance, health, commune, hoaiDuc, clock } = await aCommittee({ today: '2026-03-02' });
    const { officeGroup } = await administrator.does('createOfficeGroup', { name: 'Các phòng', governmentId: hoaiDuc, memberIds: [interior.officeId, finance.officeId, commune.officeId] });
    clock.set('2026-03-10');
    await administrator.does('setOfficeGroupMembers', { groupId: officeGroup.id, version: officeGroup.version ?? 1, members: [{ officeId: interior.officeId }, { officeId: health.officeId }, { officeId: commune.officeId }] });
    const { meeting, directive, assignments } = await secretariat.records({ heldOn: '2026-03-09', task: { leadGroupIds: [officeGroup.id] } });
    await secretariat.takes('withdraw', assignments[2]);
    const drafted = async () => (await secretariat.sees(directive)).assignments.nodes.filter(({ status }: { status: string }) => status !== 'WITHDRAWN').map(({ office }: { office: { id: string } }) => office.id);
    const move = async (heldOn: string) => secretariat.does('amendMeeting', { meetingId: meeting, version: (await secretariat.sees(meeting)).version, heldOn });
    expect(await drafted()).toEqual([interior.officeId, finance.officeId]);
    await move('2026-03-10');
    expect(await drafted()).toEqual([interior.officeId, health.officeId]);
    await move('2026-03-09');
    expect(await drafted()).toEqual([interior.officeId, finance.officeId]);
  });

  it('of the day by holding it on another resolves the groups again', async () => {
    const { secretariat, administrator, interior, finance, hoaiDuc, clock } = await aCommittee({ today: '2026-03-02' });
    const { officeGroup } = await administrator.does('createOfficeGroup', { name: 'Các phòng', governmentId: hoaiDuc, memberIds: [interior.officeId] });
    const { meeting } = await secretariat.does('planMeeting', { title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02' });
    const { conclusion } = await secretariat.does('addConclusion', { meetingId: meeting.id, text: 'x', directives: [{ task: { text: 'x', leadGroupIds: [officeGroup.id] } }] });
    clock.set('2026-03-05');
    await administrator.does('setOfficeGroupMembers', { groupId: officeGroup.id, version: officeGroup.version ?? 1, members: [{ officeId: finance.officeId }] });
    await secretariat.does('holdMeeting', { meetingId: meeting.id, heldOn: '2026-03-05' });
    expect((await secretariat.sees(conclusion.directives.nodes[0].id)).assignments.nodes).toMatchObject([{ status: 'WITHDRAWN', office: { id: interior.officeId } }, { status: 'ASSIGNED', office: { id: finance.officeId } }]);
  });

  it('of the agenda or the attendance takes the place of all of it, raises the version, and what stood there stays in the history', async () => {
    const { secretariat, interior } = await aCommittee();
    const { meeting } = await secretariat.records({ agenda: [{ title: 'Cũ' }], attendance: [{ officeId: interior.officeId, headCount: 2 }] });
    const { meeting: first } = await secretariat.does('setAgenda', { meetingId: meeting, version: 1, agenda: [{ title: 'Mới' }, { title: 'Thêm' }] });
    expect(first).toMatchObject({ version: 2, agenda: [{ ordinal: 1, title: 'Mới' }, { ordinal: 2, title: 'Thêm' }] });
    expect(await secretariat.isRefused('setAttendance', { meetingId: meeting, version: 1, attendance: [] })).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    const { meeting: second } = await secretariat.does('setAttendance', { meetingId: meeting, version: 2, attendance: [{ officeId: interior.officeId, headCount: 3 }] });
    expect(second).toMatchObject({ version: 3, attendance: { nodes: [{ ordinal: 1, headCount: 3 }] } });
    const history = await secretariat.history(meeting);
    expect(history.map(({ action }) => action)).toEqual(['recordMeeting', 'setAgenda', 'setAttendance']);
    expect(history[0].after).toContain('Cũ');
  });

  it('withdraws an observation once, with a reason', async () => {
    const { secretariat } = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await secretariat.records();
    const { observation } = await secretariat.does('addObservation', { meetingId: meeting, observation: { kind: 'RESULT', text: 'Khá' } });
    await secretariat.does('withdrawObservation', { observationId: observation.id, reason: 'Nhầm số liệu' });
    expect(await secretariat.sees(observation.id, 'withdrawnOn withdrawnReason')).toEqual({ withdrawnOn: '2026-03-02', withdrawnReason: 'Nhầm số liệu' });
    expect(await secretariat.isRefused('withdrawObservation', { observationId: observation.id, reason: 'x' })).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'WITHDRAWN' });
  });
});
