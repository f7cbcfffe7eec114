import { describe, expect, it } from 'vitest';
import { aCommittee } from '../committee.js';

describe('a draft', () => {
  it('is seen by the host’s secretariat and leadership alone, and nobody owes it', async () => {
    const { secretariat, secretary, leadership, interior, administrator, neighbour } = await aCommittee();
    const { meeting, conclusion, directive, assignment } = await secretariat.records({ lead: interior });
    for (const actor of [secretariat, secretary, leadership]) for (const id of [meeting, conclusion, directive, assignment]) expect(await actor.sees(id, 'id')).toEqual({ id });
    for (const actor of [interior, administrator, neighbour]) for (const id of [meeting, conclusion, directive, assignment]) expect([actor.login, await actor.sees(id, 'id')]).toEqual([actor.login, null]);
    const owed = '{ assignments { totalCount } standings { total } }';
    expect(await secretariat.asks(owed)).toEqual({ assignments: { totalCount: 0 }, standings: [{ total: 0 }] });
    expect(await secretariat.sees(assignment, 'status assignedOn dueOn originalDueOn timeliness')).toEqual({ status: 'ASSIGNED', assignedOn: null, dueOn: null, originalDueOn: null, timeliness: null });
    expect(await interior.mayNot('acknowledge', assignment)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('beside announced work of the same meeting stays unseen', async () => {
    const { secretariat, interior, finance } = await aCommittee();
    const { meeting } = await secretariat.orders(interior);
    const { conclusion } = await secretariat.does('addConclusion', { meetingId: meeting, text: 'Còn đang soạn', directives: [{ task: { text: 'x', leadOfficeIds: [interior.officeId, finance.officeId] } }] });
    expect(conclusion.ordinal).toBe(2);
    expect([await interior.sees(conclusion.id, 'id'), await interior.sees(conclusion.directives.nodes[0].id, 'id'), await finance.sees(meeting, 'id')]).toEqual([null, null, null]);
    await secretariat.does('announceConclusions', { meetingId: meeting });
    expect([await interior.sees(conclusion.id, 'ordinal'), await finance.sees(meeting, 'status')]).toEqual([{ ordinal: 2 }, { status: 'HELD' }]);
  });
});

describe('announcing', () => {
  it('puts the work in force from the meeting’s day and fixes the original deadline', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const { meeting, assignment } = await secretariat.records({ lead: interior, dueOn: '2026-03-31' });
    clock.set('2026-03-05');
    expect((await secretariat.does('announceConclusions', { meetingId: meeting })).meeting).toMatchObject({ announcedOn: '2026-03-02', status: 'HELD' });
    expect(await interior.sees(assignment)).toMatchObject({ status: 'ASSIGNED', assignedOn: '2026-03-02', dueOn: '2026-03-31', originalDueOn: '2026-03-31', directive: { status: 'IN_PROGRESS', originalDueOn: '2026-03-31' } });
    expect((await secretariat.isRefused('announceConclusions', { meetingId: meeting })).fields).toEqual({ 'input.meetingId': 'everything in it is announced already' });
  });

  it('counts from the day that is given, which is neither before the meeting nor in the future', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const { meeting, assignment } = await secretariat.records({ lead: interior });
    clock.set('2026-03-05');
    expect((await secretariat.isRefused('announceConclusions', { meetingId: meeting, announcedOn: '2026-03-01' })).fields).toEqual({ 'input.announcedOn': '2026-03-01 is before the meeting of 2026-03-02' });
    expect((await secretariat.isRefused('announceConclusions', { meetingId: meeting, announcedOn: '2026-03-06' })).fields).toEqual({ 'input.announcedOn': '2026-03-06 is in the future; today is 2026-03-05' });
    await secretariat.does('announceConclusions', { meetingId: meeting, announcedOn: '2026-03-04' });
    expect(await secretariat.sees(assignment, 'assignedOn')).toEqual({ assignedOn: '2026-03-04' });
    expect((await secretariat.asks('{ before: assignments(asOf: "2026-03-03") { totalCount } since: assignments(asOf: "2026-03-04") { totalCount } }'))).toEqual({ before: { totalCount: 0 }, since: { totalCount: 1 } });
  });

  it('of what was added later leaves what is in force as it is', async () => {
    const { secretariat, interior, finance, clock } = await aCommittee({ today: '2026-03-02' });
    const { meeting, conclusion, directive, assignment } = await secretariat.orders(interior, 'Một', { dueOn: '2026-03-31' });
    await secretariat.does('setDeadline', { assignmentId: assignment, dueOn: '2026-04-30', reason: 'x' });
    clock.set('2026-03-09');
    const { directive: added } = await secretariat.does('assignTask', { conclusionId: conclusion, task: { text: 'Hai', leadOfficeIds: [finance.officeId], dueOn: '2026-05-31' } });
    expect(added).toMatchObject({ ordinal: 2, status: 'DRAFT', assignments: { nodes: [{ assignedOn: null }] } });
    await secretariat.does('announceConclusions', { meetingId: meeting, announcedOn: '2026-03-09' });
    expect(await secretariat.sees(added.id)).toMatchObject({ status: 'IN_PROGRESS', announcedOn: '2026-03-09', originalDueOn: '2026-05-31' });
    expect(await secretariat.sees(directive)).toMatchObject({ announcedOn: '2026-03-02', dueOn: '2026-04-30', originalDueOn: '2026-03-31' });
  });

  it.each([['of the planned meeting is refused', 'PLANNED'], ['of the cancelled meeting is refused', 'CANCELLED']])('%s', async (_, status) => {
    const { secretariat, interior, hoaiDuc } = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await secretariat.does('planMeeting', { title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02' });
    await secretariat.does('addConclusion', { meetingId: meeting.id, text: 'x', directives: [{ task: { text: 'x', leadOfficeIds: [interior.officeId] } }] });
    if (status === 'CANCELLED') await secretariat.does('cancelMeeting', { meetingId: meeting.id, reason: 'Trùng lịch' });
    expect(await secretariat.isRefused('announceConclusions', { meetingId: meeting.id })).toMatchObject({ code: 'STEP_NOT_OPEN', status, message: `only the conclusions of a meeting that was held are announced; it is ${status}` });
  });

  it.each([
    ['NEITHER_DIRECTIVE_NOR_NO_TASK', { text: 'Ghi nhận báo cáo' }, 'conclusion 1 orders nothing and is not marked "no task arises"'],
    ['NOBODY_NAMED', { text: 'x', directives: [{ task: { text: 'Rà soát' } }] }, 'nobody is named to lead "Rà soát"'],
    ['DEADLINE_BEFORE_MEETING', { text: 'x', directives: [{ task: { text: 'Rà soát', dueOn: '2026-02-28', leadOfficeIds: ['interior'] } }] }, 'the deadline 2026-02-28 is before the meeting of 2026-03-02'],
  ])('warns %s, and does nothing until it is accepted', async (code, conclusion, message) => {
    const { secretariat, interior } = await aCommittee({ today: '2026-03-02' });
    const conclusions = [JSON.parse(JSON.stringify(conclusion).replace('"interior"', `"${interior.officeId}"`))];
    const { meeting } = await secretariat.records({ conclusions });
    expect(await secretariat.isWarned('announceConclusions', { meetingId: meeting })).toEqual([{ code, path: [expect.stringMatching(/^(conclusion|task)_1$/)], message }]);
    expect((await secretariat.sees(meeting)).announcedOn).toBeNull();
    expect(await secretariat.does('announceConclusions', { meetingId: meeting, acceptWarnings: [code] })).toMatchObject({ warnings: [{ code }], meeting: { announcedOn: '2026-03-02' } });
  });

  it('goes on only when every kind of warning is accepted', async () => {
    const { secretariat } = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await secretariat.records({ conclusions: [{ text: 'Ghi nhận' }, { text: 'x', directives: [{ task: { text: 'Rà soát', dueOn: '2026-02-28' } }] }] });
    const codes = (await secretariat.isWarned('announceConclusions', { meetingId: meeting, acceptWarnings: ['NOBODY_NAMED'] })).map(({ code }) => code);
    expect(codes).toEqual(['NEITHER_DIRECTIVE_NOR_NO_TASK', 'NOBODY_NAMED', 'DEADLINE_BEFORE_MEETING']);
    await secretariat.does('announceConclusions', { meetingId: meeting, acceptWarnings: codes });
  });

  it('together with the recording does nothing of either while there is a warning, and tells where in the input', async () => {
    const { secretariat, hoaiDuc } = await aCommittee({ today: '2026-03-02' });
    const input = { title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02', announcedOn: '2026-03-02', conclusions: [{ text: 'Một', noTaskArises: true }, { text: 'Hai', directives: [{ task: { text: 'Rà soát' } }] }, { text: 'Ba' }] };
    expect((await secretariat.isWarned('recordMeeting', input)).map(({ code, path }) => [code, path.join('.')])).toEqual([['NEITHER_DIRECTIVE_NOR_NO_TASK', 'input.conclusions.2'], ['NOBODY_NAMED', 'input.conclusions.1.directives.0']]);
    await secretariat.does('recordMeeting', { ...input, acceptWarnings: ['NOBODY_NAMED', 'NEITHER_DIRECTIVE_NOR_NO_TASK'] });
  });

  it('is silent of a conclusion that says no task arises', async () => {
    const { secretariat } = await aCommittee();
    const { meeting } = await secretariat.records({ conclusions: [{ text: 'Ghi nhận', noTaskArises: true }] });
    expect((await secretariat.does('announceConclusions', { meetingId: meeting })).warnings).toEqual([]);
  });

  it('is the secretariat’s', async () => {
    const { secretariat, leadership, interior } = await aCommittee();
    const { meeting } = await secretariat.records({ lead: interior });
    expect(await leadership.isRefused('announceConclusions', { meetingId: meeting })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
