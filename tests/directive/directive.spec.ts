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
    const add = (on: string) => ({ directiveId: directive, officeId: finance.officeId, on });
    expect((await secretariat.isRefused('addAssignment', add('2026-03-01'))).fields).toEqual({ 'input.on': '2026-03-01 is before it came into force on 2026-03-02' });
    expect((await secretariat.isRefused('addAssignment', add('2026-03-21'))).fields).toEqual({ 'input.on': '2026-03-21 is in the future; today is 2026-03-20' });
    const { assignment } = await secretariat.does('addAssignment', add('2026-03-10'));
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
