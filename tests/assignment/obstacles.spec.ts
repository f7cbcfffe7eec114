import { describe, expect, it } from 'vitest';
import { aCommittee } from '../committee.js';

const blocked = '{ standings { total blocked } assignments(filter: { blocked: true }) { totalCount } }';

describe('an obstacle', () => {
  it('says what is needed and from whom, and blocks the work until it is cleared', async () => {
    const { secretariat, interior, finance, clock } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior);
    const { obstacle, assignment } = await interior.does('declareObstacle', { assignmentId, text: 'Thiếu kinh phí', needed: 'Bố trí 20 triệu đồng', waitingForOfficeId: finance.officeId });
    expect(assignment).toMatchObject({ status: 'ASSIGNED', obstacles: [{ text: 'Thiếu kinh phí', needed: 'Bố trí 20 triệu đồng', waitingFor: { id: finance.officeId }, on: '2026-03-02', clearedOn: null }] });
    expect(await secretariat.asks(blocked)).toEqual({ standings: [{ total: 1, blocked: 1 }], assignments: { totalCount: 1 } });
    expect((await secretariat.asks('query ($id: ID!) { assignments(filter: { waitingForOfficeId: $id }) { totalCount } }', { id: finance.officeId })).assignments.totalCount).toBe(1);
    clock.set('2026-03-09');
    expect((await interior.does('clearObstacle', { obstacleId: obstacle.id, note: 'Đã bố trí' })).assignment.obstacles).toMatchObject([{ clearedOn: '2026-03-09', clearedNote: 'Đã bố trí' }]);
    expect(await secretariat.asks(blocked)).toEqual({ standings: [{ total: 1, blocked: 0 }], assignments: { totalCount: 0 } });
    expect((await secretariat.asks('{ standings(asOf: "2026-03-08") { blocked } }')).standings).toEqual([{ blocked: 1 }]);
  });

  it('that is one of two leaves the work blocked when it is cleared', async () => {
    const { secretariat, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    const { obstacle: first } = await interior.does('declareObstacle', { assignmentId, text: 'Thiếu kinh phí' });
    const { obstacle: second } = await interior.does('declareObstacle', { assignmentId, text: 'Thiếu người' });
    await interior.does('clearObstacle', { obstacleId: first.id });
    expect((await secretariat.asks(blocked)).standings).toEqual([{ total: 1, blocked: 1 }]);
    await interior.does('clearObstacle', { obstacleId: second.id });
    expect((await secretariat.asks(blocked)).standings).toEqual([{ total: 1, blocked: 0 }]);
  });

  it('is cleared once', async () => {
    const { secretariat, interior } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior);
    const { obstacle } = await interior.does('declareObstacle', { assignmentId, text: 'Thiếu kinh phí' });
    await interior.does('clearObstacle', { obstacleId: obstacle.id });
    expect(await interior.isRefused('clearObstacle', { obstacleId: obstacle.id })).toMatchObject({ code: 'STEP_NOT_OPEN', message: 'the obstacle was cleared on 2026-03-02' });
  });

  it('is declared of open work only', async () => {
    const { secretariat, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    await interior.takes('report', assignmentId);
    await secretariat.takes('confirm', assignmentId);
    expect(await interior.isRefused('declareObstacle', { assignmentId, text: 'Thiếu kinh phí' })).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'COMPLETED', openSteps: ['reopen'] });
  });

  it('blocks no work that is done, even if nobody cleared it', async () => {
    const { secretariat, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    await interior.does('declareObstacle', { assignmentId, text: 'Thiếu kinh phí' });
    await interior.takes('report', assignmentId);
    expect((await secretariat.asks(blocked)).standings).toEqual([{ total: 1, blocked: 1 }]);
    await secretariat.takes('confirm', assignmentId);
    expect(await secretariat.asks(blocked)).toEqual({ standings: [{ total: 1, blocked: 0 }], assignments: { totalCount: 0 } });
  });
});

describe('along the way', () => {
  it('progress is words and optionally a percentage, which is kept for its day', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior);
    expect((await interior.does('updateProgress', { assignmentId, text: 'Đã lập danh mục', progress: 30 })).assignment.progress).toBe(30);
    clock.set('2026-03-09');
    expect((await interior.does('updateProgress', { assignmentId, text: 'Đang lấy ý kiến' })).assignment.progress).toBe(30);
    await interior.does('updateProgress', { assignmentId, text: 'Gần xong', progress: 90 });
    expect(await secretariat.sees(assignmentId, 'progress before: progress(asOf: "2026-03-08") updates { nodes { text progress on } }')).toEqual({
      progress: 90, before: 30, updates: { nodes: [{ text: 'Gần xong', progress: 90, on: '2026-03-09' }, { text: 'Đang lấy ý kiến', progress: null, on: '2026-03-09' }, { text: 'Đã lập danh mục', progress: 30, on: '2026-03-02' }] },
    });
    for (const progress of [-1, 101]) expect((await interior.isRefused('updateProgress', { assignmentId, text: 'x', progress })).fields).toEqual({ 'input.progress': `is ${progress}; it goes from 0 to 100` });
  });

  it('the secretariat urges open work, and nobody else does', async () => {
    const { secretariat, interior, leadership } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior);
    expect((await secretariat.does('urgeAssignment', { assignmentId, text: 'Đề nghị báo cáo trước ngày 10' })).assignment.urges).toMatchObject([{ text: 'Đề nghị báo cáo trước ngày 10', on: '2026-03-02' }]);
    for (const actor of [interior, leadership]) expect(await actor.isRefused('urgeAssignment', { assignmentId, text: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    const { assignment: draft } = await secretariat.records({ lead: interior });
    expect(await secretariat.isRefused('urgeAssignment', { assignmentId: draft, text: 'x' })).toMatchObject({ code: 'STEP_NOT_OPEN', message: '"urge" is not open: the assignment is a draft that is not announced; it is open while it is ASSIGNED, IN_PROGRESS, REPORTED, ON_HOLD, DECLINED' });
  });

  it('the office names who does it, with the acknowledgement or later', async () => {
    const { secretariat, interior, officer, chair } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    expect((await interior.mayNot('acknowledge', assignmentId, { responsibleId: 'person_999' })).fields).toEqual({ 'input.responsibleId': 'there is no person "person_999"' });
    expect((await interior.takes('acknowledge', assignmentId, { responsibleId: officer })).responsible).toEqual({ id: officer });
    const { person } = await secretariat.does('createPerson', { name: 'Lê Văn Cường', position: 'Phó Trưởng phòng', officeId: interior.officeId });
    expect((await interior.does('nameResponsible', { assignmentId, responsibleId: person.id })).assignment.responsible).toEqual({ id: person.id });
    // the chairman is of the district above
    expect((await interior.isRefused('nameResponsible', { assignmentId, responsibleId: chair })).fields).toEqual({ 'input.responsibleId': 'Nguyễn Văn An is not of Phòng Nội vụ' });
  });
});
