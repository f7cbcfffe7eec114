import { describe, expect, it } from 'vitest';
import { aCommittee } from '../committee.js';

describe('the status of a directive', () => {
  it('is complete when all its lead shares that count are', async () => {
    const { secretariat, interior, finance, health } = await aCommittee();
    const { directive, assignments } = await secretariat.orders([interior, finance], 'x', { task: { coordinatingOfficeIds: [health.officeId] } });
    const status = async () => (await secretariat.sees(directive, 'status')).status;
    await interior.takes('report', assignments[0]);
    await secretariat.takes('confirm', assignments[0]);
    expect(await status()).toBe('IN_PROGRESS');
    await secretariat.takes('withdraw', assignments[1]);
    expect(await status()).toBe('COMPLETED');
    await secretariat.takes('reopen', assignments[0]);
    expect(await status()).toBe('IN_PROGRESS');
    await secretariat.takes('withdraw', assignments[0]);
    expect(await status()).toBe('WITHDRAWN');
  });

  it('of a directive that nobody leads is not withdrawn by itself', async () => {
    const { secretariat, health } = await aCommittee({ today: '2026-03-02' });
    const { directive, assignment } = await secretariat.orders([], 'x', { task: { coordinatingOfficeIds: [health.officeId] }, acceptWarnings: ['NOBODY_NAMED'] });
    expect(await secretariat.sees(directive, 'status past: status')).toEqual({ status: 'IN_PROGRESS', past: 'IN_PROGRESS' });
    await health.takes('acknowledge', assignment);
    expect((await secretariat.sees(directive, 'status')).status).toBe('IN_PROGRESS');
    expect((await secretariat.asks('{ assignments(asOf: "2026-03-02", knownAt: "2026-03-03T00:00:00Z") { nodes { directive { status } } } }')).assignments.nodes).toEqual([{ directive: { status: 'IN_PROGRESS' } }]);
    await secretariat.does('withdrawDirective', { directiveId: directive, reason: 'x' });
    expect([(await secretariat.sees(directive, 'status')).status, (await secretariat.sees(assignment, 'status')).status]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  });
});

describe('a further office', () => {
  it('owes its share from its day, by the deadline as ordered', async () => {
    const { secretariat, interior, finance, clock } = await aCommittee({ today: '2026-03-02' });
    const { directive, assignment: first } = await secretariat.orders(interior, 'x', { dueOn: '2026-03-31', task: { binding: 'EACH' } });
    await secretariat.does('setDeadline', { assignmentId: first, dueOn: '2026-04-30', reason: 'x' });
    clock.set('2026-03-20');
    const add = (on: string, paper: string | undefined = '7/CV-UBND') => ({ directiveId: directive, officeId: finance.officeId, on, paper });
    expect((await secretariat.isRefused('addAssignment', { ...add('2026-03-10'), paper: undefined })).fields).toEqual({ 'input.paper': 'an earlier day needs the paper it was entered from' });
    expect((await secretariat.isRefused('addAssignment', add('2026-03-01'))).fields).toEqual({ 'input.on': '2026-03-01 is before it came into force on 2026-03-02' });
    expect((await secretariat.isRefused('addAssignment', add('2026-03-21'))).fields).toEqual({ 'input.on': '2026-03-21 is in the future; today is 2026-03-20' });
    const { assignment } = await secretariat.does('addAssignment', add('2026-03-10'));
    expect((await secretariat.history(assignment.id)).at(-1)).toMatchObject({ action: 'addAssignment', paper: '7/CV-UBND', on: '2026-03-10' });
    expect(assignment).toMatchObject({ role: 'LEAD', assignedOn: '2026-03-10', dueOn: '2026-03-31', originalDueOn: '2026-03-31', directive: { dueOn: '2026-04-30' } });
    expect(await secretariat.asks('{ before: standings(asOf: "2026-03-09") { total } since: standings(asOf: "2026-03-10") { total } }')).toEqual({ before: [{ total: 1 }], since: [{ total: 2 }] });
  });

  it('in a draft owes nothing yet', async () => {
    const { secretariat, interior, finance } = await aCommittee();
    const { directive, meeting } = await secretariat.records({ lead: interior, task: { binding: 'EACH' } });
    const { assignment } = await secretariat.does('addAssignment', { directiveId: directive, officeId: finance.officeId });
    expect([assignment.assignedOn, await finance.sees(assignment.id, 'id')]).toEqual([null, null]);
    await secretariat.does('announceConclusions', { meetingId: meeting });
    expect((await finance.sees(assignment.id, 'status')).status).toBe('ASSIGNED');
  });
});

describe('withdrawDirective', () => {
  const withdrawn = (server: { rows(sql: string): Promise<unknown[][]> }) => server.rows('select status, withdrawn_on, withdrawn_at is not null from directive');

  it('tells the day of a directive that nobody leads, even where nobody coordinates it any more', async () => {
    const { secretariat, health, server, clock } = await aCommittee({ today: '2026-03-02' });
    const { directive, assignment } = await secretariat.orders([], 'x', { task: { coordinatingOfficeIds: [health.officeId] }, acceptWarnings: ['NOBODY_NAMED'] });
    await secretariat.takes('withdraw', assignment);
    expect(await withdrawn(server)).toEqual([['IN_PROGRESS', null, 0]]);
    clock.set('2026-03-05');
    await secretariat.does('withdrawDirective', { directiveId: directive, reason: 'x' });
    expect(await withdrawn(server)).toEqual([['WITHDRAWN', '2026-03-05', 1]]);
  });

  it('tells the day wherever the directive is withdrawn as a whole, and none where a completed share stays', async () => {
    const { secretariat, interior, finance, server } = await aCommittee({ today: '2026-03-02' });
    const [whole, part, draft] = [await secretariat.orders(interior), await secretariat.orders([interior, finance]), await secretariat.records({ lead: interior })];
    await interior.takes('report', part.assignments[0]);
    await secretariat.takes('confirm', part.assignments[0]);
    for (const directiveId of [whole.directive, part.directive]) await secretariat.does('withdrawDirective', { directiveId, reason: 'x' });
    await secretariat.does('removeDraftConclusion', { conclusionId: draft.conclusion, reason: 'x' });
    expect(await withdrawn(server)).toEqual([['WITHDRAWN', '2026-03-02', 1], ['COMPLETED', null, 0], ['WITHDRAWN', '2026-03-02', 1]]);
  });

  it('withdraws what is open; completed shares stay', async () => {
    const { secretariat, interior, finance, health } = await aCommittee();
    const { directive, assignments } = await secretariat.orders([interior, finance, health]);
    await interior.takes('report', assignments[0]);
    await secretariat.takes('confirm', assignments[0]);
    await finance.takes('report', assignments[1]);
    const { directive: withdrawn } = await secretariat.does('withdrawDirective', { directiveId: directive, reason: 'Không còn cần' });
    expect(withdrawn).toMatchObject({ status: 'COMPLETED', assignments: { nodes: [{ status: 'COMPLETED' }, { status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }] } });
    expect((await secretariat.history(assignments[1])).at(-1)).toMatchObject({ action: 'withdraw', reason: 'Không còn cần' });
    expect(await secretariat.isRefused('withdrawDirective', { directiveId: directive, reason: 'x' })).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'COMPLETED', message: 'nothing of it is open any more' });
  });

  it('of a draft takes it out of the announcement, even where its shares are withdrawn already', async () => {
    const { secretariat, interior } = await aCommittee();
    const { directive, assignment, meeting } = await secretariat.records({ lead: interior });
    await secretariat.takes('withdraw', assignment);
    expect((await secretariat.does('withdrawDirective', { directiveId: directive, reason: 'Nhập nhầm' })).directive.status).toBe('WITHDRAWN');
    expect((await secretariat.isWarned('announceConclusions', { meetingId: meeting })).map(({ code }) => code)).toEqual(['NEITHER_DIRECTIVE_NOR_NO_TASK']);
    expect(await secretariat.isRefused('withdrawDirective', { directiveId: directive, reason: 'x' })).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'WITHDRAWN' });
  });

  it('counts on a day that is neither to come nor before the last step, and an earlier one names its paper', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const { directive: directiveId, assignment } = await secretariat.orders(interior);
    clock.set('2026-03-10');
    await interior.takes('acknowledge', assignment);
    clock.set('2026-03-20');
    const fields = async (more: object) => (await secretariat.isRefused('withdrawDirective', { directiveId, reason: 'x', ...more })).fields;
    expect(await fields({ on: '2026-03-21' })).toEqual({ 'input.on': '2026-03-21 is in the future; today is 2026-03-20' });
    expect(await fields({ on: '2026-03-09' })).toEqual({ 'input.paper': 'an earlier day needs the paper it was entered from', 'input.on': '2026-03-09 is before the last step, which counts on 2026-03-10' });
    await secretariat.does('withdrawDirective', { directiveId, reason: 'x', on: '2026-03-15', paper: '3/CV' });
    expect(await secretariat.asks('{ before: standings(asOf: "2026-03-14") { total } since: standings(asOf: "2026-03-15") { total } }')).toEqual({ before: [{ total: 1 }], since: [{ total: 0 }] });
  });
});

describe('amending a directive', () => {
  it('changes everything of a draft, and once it is announced its words alone', async () => {
    const { secretariat, interior, officer } = await aCommittee();
    const { directive: directiveId, meeting } = await secretariat.records({ lead: interior, dueOn: '2026-03-31' });
    expect((await secretariat.does('amendDirective', { directiveId, version: 1, text: 'Rà soát lại', dueOn: '2026-04-30', priority: 'URGENT', followerId: officer })).directive).toMatchObject({ text: 'Rà soát lại', dueOn: '2026-04-30', version: 2 });
    expect((await secretariat.does('amendDirective', { directiveId, version: 2, dueOn: null, dueText: 'thường xuyên' })).directive).toMatchObject({ dueOn: null });
    await secretariat.does('announceConclusions', { meetingId: meeting });
    const { version } = await secretariat.sees(directiveId);
    expect(await secretariat.isRefused('amendDirective', { directiveId, version, dueOn: '2026-05-31' })).toMatchObject({ code: 'LOCKED', message: 'dueOn are fixed since it was announced; move a deadline by an extension or setDeadline, or withdraw it and order anew' });
    await secretariat.does('amendDirective', { directiveId, version, text: 'Rà soát toàn bộ', deliverable: 'Báo cáo' });
    expect(await secretariat.isRefused('amendDirective', { directiveId, version, text: 'x' })).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
  });

  it('names who follows it and how urgent it is even after the notice, and nothing else', async () => {
    const { secretariat, interior, officer, chair } = await aCommittee({ today: '2026-03-02' });
    const { directive: directiveId, meeting } = await secretariat.orders(interior);
    await secretariat.does('issueNotice', { meetingId: meeting, number: '1/TB', issuedOn: '2026-03-02', signerId: chair });
    const { version } = await secretariat.sees(directiveId);
    await secretariat.does('amendDirective', { directiveId, version, followerId: officer, priority: 'HIGH' });
    expect(await secretariat.sees(directiveId, 'priority follower { id }')).toEqual({ priority: 'HIGH', follower: { id: officer } });
    expect(await secretariat.isRefused('amendDirective', { directiveId, version: version + 1, priority: 'NORMAL', text: 'x' })).toMatchObject({ code: 'LOCKED' });
  });

  it('of a draft gives it another binding, basis, indicator and reporters by the rules of writing, and the history tells what went', async () => {
    const { secretariat, interior, finance, health, hoaiDuc, administrator, commune, server } = await aCommittee();
    const anIndicator = async (code: string, aggregation: string, unit: string) => (await secretariat.does('createIndicator', { code, name: code, unit, direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation, isShare: false })).indicator.id;
    const [sum, score] = [await anIndicator('SO', 'SUM', 'hồ sơ'), await anIndicator('DIEM', 'NONE', 'điểm')];
    const { directive: directiveId } = await secretariat.records({
      conclusions: [{ text: 'x', directives: [{ target: { text: 'x', indicatorId: sum, comparator: 'AT_LEAST', lower: 90, leadOfficeIds: [interior.officeId, finance.officeId], reporterIds: [interior.officeId], basis: [{ kind: 'PLAN', title: 'Cũ' }] } }] }],
    });
    const fields = async (more: object) => (await secretariat.isRefused('amendDirective', { directiveId, version: 1, ...more })).fields;
    expect(await fields({ binding: 'TOGETHER' })).toEqual({ 'input.binding': 'TOGETHER has exactly one lead office, not 2; let the others coordinate, or bind EACH' });
    expect(await fields({ indicatorId: score, reporterIds: [finance.officeId, health.officeId] })).toEqual({ 'input.reporterIds': 'an indicator that is not aggregated has one reporter' });
    expect((await secretariat.does('amendDirective', { directiveId, version: 1, indicatorId: score, reporterIds: [health.officeId], basis: [{ kind: 'PLAN', title: 'Mới' }] })).directive.version).toBe(2);
    expect(await secretariat.sees(directiveId, 'unit indicator { id } basis { title }')).toEqual({ unit: 'điểm', indicator: { id: score }, basis: [{ title: 'Mới' }] });
    expect(await server.rows("select 'office_' || office_id from reporter")).toEqual([[health.officeId]]);
    expect((await secretariat.does('amendDirective', { directiveId, version: 2, reporterIds: [] })).directive.version).toBe(3);
    const gone = (await secretariat.history(directiveId)).filter(({ action }) => action === 'amendDirective').map(({ before }) => Object.keys(JSON.parse(before)).map(id => id.replace(/_\d+$/, '')).toSorted());
    expect(gone[1]).toContain('reporter');
    const { officeGroup } = await administrator.does('createOfficeGroup', { name: 'UBND các xã', governmentId: hoaiDuc, memberIds: [commune.officeId] });
    const group = await secretariat.records({ task: { leadGroupIds: [officeGroup.id] } });
    expect((await secretariat.isRefused('amendDirective', { directiveId: group.directive, version: 1, binding: 'TOGETHER' })).fields).toEqual({ 'input.binding': 'a group is always bound EACH: every member owes its own share' });
    expect((await secretariat.isRefused('amendDirective', { directiveId: group.directive, version: 1, indicatorId: score, reporterIds: [] })).fields).toEqual({ 'input.indicatorId': 'a task has no figures', 'input.reporterIds': 'a task has no figures' });
  });

  it('takes nothing away that every directive has', async () => {
    const { secretariat, interior } = await aCommittee();
    const { indicator } = await secretariat.does('createIndicator', { code: 'DIEM', name: 'Điểm', unit: 'điểm', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'SUM', isShare: false });
    const { directive: directiveId } = await secretariat.records({ conclusions: [{ text: 'x', directives: [{ target: { text: 'x', indicatorId: indicator.id, comparator: 'AT_LEAST', lower: 90, leadOfficeIds: [interior.officeId] } }] }] });
    const kept = 'cannot be taken away; leave it out to keep it as it is';
    expect((await secretariat.isRefused('amendDirective', { directiveId, version: 1, comparator: null, text: null, priority: null, approximate: null })).fields).toEqual({ 'input.comparator': kept, 'input.text': kept, 'input.priority': kept, 'input.approximate': kept });
    expect((await secretariat.isRefused('amendDirective', { directiveId, version: 1, comparator: 'RANGE', upper: 80 })).fields).toEqual({ 'input.upper': 'the range is inverted: from 90 to 80' });
    expect((await secretariat.does('amendDirective', { directiveId, version: 1, comparator: 'RANGE', upper: 95 })).directive.version).toBe(2);
    expect(await secretariat.sees(directiveId)).toMatchObject({ comparator: 'RANGE', lower: 90, upper: 95 });
  });
});
