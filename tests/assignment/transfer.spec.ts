import { describe, expect, it } from 'vitest';
import { aCommittee, type Actor } from '../committee.js';

const totals = async (actor: Actor, asOf?: string) =>
  Object.fromEntries((await actor.asks('query ($asOf: Date) { standings(groupBy: OFFICE, asOf: $asOf) { office { code } total } }', { asOf })).standings.map((row: { office: { code: string }; total: number }) => [row.office.code, row.total]));

describe('a transfer', () => {
  it('hands over both deadlines and the count of extensions', async () => {
    const { secretariat, leadership, interior, finance } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    for (const dueOn of ['2026-04-30', '2026-05-31', '2026-06-30']) await leadership.does('setDeadline', { assignmentId, dueOn, reason: 'x' });
    const { assignment, newAssignment } = await secretariat.does('transferAssignment', { assignmentId, toOfficeId: finance.officeId, reason: 'Đổi đầu mối', paper: '15/TB-UBND' });
    expect(assignment).toMatchObject({ status: 'TRANSFERRED', transferredTo: { id: newAssignment.id }, openSteps: [] });
    expect(newAssignment).toMatchObject({
      status: 'ASSIGNED', office: { id: finance.officeId }, role: 'LEAD', dueOn: '2026-06-30', originalDueOn: '2026-03-31', extendedRepeatedly: true, assignedOn: '2026-03-02', transferredFrom: { id: assignmentId }, directive: { status: 'IN_PROGRESS', dueOn: '2026-06-30' },
    });
    expect((await secretariat.history(assignmentId)).at(-1)).toMatchObject({ action: 'transfer', reason: 'Đổi đầu mối', paper: '15/TB-UBND', on: '2026-03-02' });
  });

  it('counts for the new office from its day, and for the old one before', async () => {
    const { secretariat, interior, finance, clock } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior);
    clock.set('2026-03-20');
    await secretariat.takes('transfer', assignment, { toOfficeId: finance.officeId, on: '2026-03-10' });
    expect([await totals(secretariat), await totals(secretariat, '2026-03-10'), await totals(secretariat, '2026-03-09')]).toEqual([{ 'HOAIDUC-TAICHINH': 1 }, { 'HOAIDUC-TAICHINH': 1 }, { 'HOAIDUC-NOIVU': 1 }]);
  });

  it('names its document, and an office that is known', async () => {
    const { secretariat, interior, finance } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    expect((await secretariat.mayNot('transfer', assignment, { toOfficeId: finance.officeId, paper: undefined })).fields).toEqual({ 'input.paper': 'name the document that transfers it' });
    expect((await secretariat.mayNot('transfer', assignment, { toOfficeId: 'office_999', reason: undefined })).fields).toEqual({ 'input.reason': 'say why', 'input.toOfficeId': 'there is no office "office_999"' });
  });

  it('to an office that has a share already is refused, to one that gave its share away it is not', async () => {
    const { secretariat, interior, finance, health } = await aCommittee();
    const { assignments } = await secretariat.orders([interior, finance], 'Rà soát', { task: { coordinatingOfficeIds: [health.officeId] } });
    const refused = (office: string) => ({ 'input.toOfficeId': `${office} already has a share in this directive` });
    expect((await secretariat.mayNot('transfer', assignments[0], { toOfficeId: finance.officeId })).fields).toEqual(refused('Phòng Tài chính'));
    expect((await secretariat.mayNot('transfer', assignments[0], { toOfficeId: health.officeId })).fields).toEqual(refused('Phòng Y tế'));
    expect((await secretariat.mayNot('transfer', assignments[0], { toOfficeId: interior.officeId })).fields).toEqual(refused('Phòng Nội vụ'));
    await secretariat.takes('withdraw', assignments[1]);
    await secretariat.takes('transfer', assignments[0], { toOfficeId: finance.officeId });
  });

  it('to an ended office is refused as of the day of the transfer', async () => {
    const { secretariat, interior, finance, administrator, clock } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior);
    await administrator.does('endOffice', { officeId: finance.officeId, validUntil: '2026-03-05', reason: 'Sáp nhập' });
    clock.set('2026-03-06');
    expect((await secretariat.mayNot('transfer', assignment, { toOfficeId: finance.officeId })).fields).toEqual({ 'input.toOfficeId': 'Phòng Tài chính takes no work on 2026-03-06: it is valid from the beginning until 2026-03-05' });
    await secretariat.takes('transfer', assignment, { toOfficeId: finance.officeId, on: '2026-03-05' });
  });

  it('of a reported share lets the report stand with the old office and starts anew', async () => {
    const { secretariat, interior, finance, clock } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-10' });
    await interior.takes('report', assignmentId);
    clock.set('2026-03-20');
    const { assignment, newAssignment } = await secretariat.does('transferAssignment', { assignmentId, toOfficeId: finance.officeId, reason: 'x', paper: 'x' });
    expect([assignment.reports.length, newAssignment.reports.length, newAssignment.timeliness]).toEqual([1, 0, 'IN_PROGRESS_OVERDUE']);
  });
});

describe('an office that has ended', () => {
  it('finishes and reports what it owes', async () => {
    const { secretariat, interior, administrator, clock } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    await administrator.does('endOffice', { officeId: interior.officeId, validUntil: '2026-03-05', reason: 'Sáp nhập' });
    clock.set('2026-03-20');
    await interior.takes('report', assignment);
    expect(await secretariat.takes('confirm', assignment)).toMatchObject({ status: 'COMPLETED', timeliness: 'COMPLETED_ON_TIME' });
    expect((await secretariat.isRefused('recordMeeting', { title: 'Họp', kind: 'REGULAR', hostId: secretariat.officeId, heldOn: '2026-03-06', conclusions: [{ text: 'x', directives: [{ task: { text: 'x', leadOfficeIds: [interior.officeId] } }] }] })).fields).toEqual({
      'input.conclusions.0.directives.0.task.leadOfficeIds.0': 'Phòng Nội vụ takes no work on 2026-03-06: it is valid from the beginning until 2026-03-05',
    });
    await secretariat.announces(interior, 'Việc của ngày còn hiệu lực', { heldOn: '2026-03-05' });
  });
});
