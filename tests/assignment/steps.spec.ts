import { describe, expect, it } from 'vitest';
import type { AssignmentStep } from '../../src/assignment/assignment.lifecycle.js';
import { aCommittee, type Actor, type Json } from '../committee.js';

const words = (step: string) => `your account may not do "${step}" here; ask the secretariat of the host or the office that owes the work`;

describe('a step', () => {
  it.each<[AssignmentStep, AssignmentStep | null]>([['acknowledge', null], ['decline', null], ['report', null]])('"%s" of the office is taken by that office, not by another, by leadership or by the administrator', async step => {
    const { secretariat, interior, finance, leadership, administrator } = await aCommittee();
    const { directive, assignment } = await secretariat.orders(interior);
    await secretariat.does('addAssignment', { directiveId: directive, officeId: finance.officeId, coordinating: true });
    expect(await finance.mayNot(step, assignment)).toEqual({ code: 'FORBIDDEN', message: words(step), fields: {} });
    for (const actor of [leadership, administrator]) expect(await actor.mayNot(step, assignment)).toEqual({ code: 'FORBIDDEN', message: `no grant of your account allows "${step}Assignment"`, fields: {} });
    await interior.takes(step, assignment);
  });

  it.each<[AssignmentStep, AssignmentStep[]]>([
    ['confirm', ['report']], ['return', ['report']], ['reopen', ['report', 'confirm']], ['insist', ['decline']], ['transfer', []], ['withdraw', []],
  ])('"%s" is the secretariat’s alone', async (step, before) => {
    const { secretariat, interior, leadership, finance } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    for (const taken of before) await (taken === 'confirm' ? secretariat : interior).takes(taken, assignment);
    const more = step === 'transfer' ? { toOfficeId: finance.officeId } : {};
    for (const actor of [interior, leadership]) expect(await actor.mayNot(step, assignment, more)).toMatchObject({ code: 'FORBIDDEN' });
    await secretariat.takes(step, assignment, more);
  });

  it('"hold" and "resume" are leadership’s and the secretariat’s, never the office’s', async () => {
    const { secretariat, interior, leadership } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    expect(await interior.mayNot('hold', assignment)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await leadership.takes('hold', assignment)).toMatchObject({ status: 'ON_HOLD' });
    expect(await interior.mayNot('resume', assignment)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await secretariat.takes('resume', assignment)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await secretariat.takes('hold', assignment)).toMatchObject({ status: 'ON_HOLD' });
    expect(await leadership.takes('resume', assignment)).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it.each<AssignmentStep>(['decline', 'hold', 'withdraw', 'transfer'])('"%s" says why', async step => {
    const { secretariat, interior, finance } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    const actor = step === 'decline' ? interior : secretariat;
    const more = step === 'transfer' ? { toOfficeId: finance.officeId } : {};
    expect(await actor.mayNot(step, assignment, { ...more, reason: undefined })).toEqual({ code: 'BAD_USER_INPUT', message: 'say why', fields: { 'input.reason': 'say why' } });
    expect((await actor.mayNot(step, assignment, { ...more, reason: '  ' })).fields).toEqual({ 'input.reason': 'is empty; write at least one word' });
  });

  it.each<[AssignmentStep, AssignmentStep[]]>([['return', ['report']], ['reopen', ['report', 'confirm']], ['insist', ['decline']]])('"%s" says why', async (step, before) => {
    const { secretariat, interior } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    for (const taken of before) await (taken === 'confirm' ? secretariat : interior).takes(taken, assignment);
    expect((await secretariat.mayNot(step, assignment, { reason: undefined })).fields).toEqual({ 'input.reason': 'say why' });
  });

  it('of unknown work is not found, in the same words as of work that is not seen', async () => {
    const { secretariat, neighbour, interior } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    for (const actor of [secretariat, neighbour])
      for (const id of ['assignment_999', 'assignment_0', 'meeting_1', 'x', 'assignment_99999999999999999999'])
        expect(await actor.mayNot('confirm', id)).toEqual({ code: 'NOT_FOUND', message: `there is no assignment "${id}"`, fields: {} });
    expect(await neighbour.mayNot('confirm', assignment)).toEqual({ code: 'NOT_FOUND', message: `there is no assignment "${assignment}"`, fields: {} });
  });
});

describe('an office’s step that the secretariat takes for it', () => {
  it.each(['acknowledge', 'decline', 'report'])('"%s" names the paper on which the office handed it in', async step => {
    const { secretariat, interior } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    expect((await secretariat.mayNot(step, assignment)).fields).toEqual({ 'input.paper': 'name the paper on which the office handed it in' });
    await secretariat.takes(step, assignment, { paper: '12/BC-NV' });
    expect((await secretariat.history(assignment)).at(-1)).toMatchObject({ action: step, paper: '12/BC-NV', actorLogin: 'secretariat' });
  });

  it('is neither confirmed nor returned by the one who entered it', async () => {
    const { secretariat, secretary, commune } = await aCommittee();
    const assignment = await secretariat.announces(commune);
    await secretariat.takes('report', assignment, { paper: '12/BC-UBND' });
    expect(await secretariat.mayNot('confirm', assignment)).toEqual({ code: 'FORBIDDEN', message: 'nobody confirms what he himself reported or entered', fields: {} });
    expect(await secretariat.mayNot('return', assignment)).toEqual({ code: 'FORBIDDEN', message: 'nobody returns what he himself reported or entered', fields: {} });
    expect(await secretary.takes('confirm', assignment)).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('a decline', () => {
  it('is not decided by the account that entered it', async () => {
    const { secretariat, secretary, commune } = await aCommittee();
    const assignment = await secretariat.announces(commune);
    await secretariat.takes('decline', assignment, { paper: '3/CV-UBND' });
    expect(await secretariat.mayNot('insist', assignment)).toEqual({ code: 'FORBIDDEN', message: 'nobody decides on a decline that he himself entered', fields: {} });
    expect([(await secretariat.sees(assignment)).openSteps, (await secretary.sees(assignment)).openSteps]).toEqual([['TRANSFER', 'WITHDRAW'], ['INSIST', 'TRANSFER', 'WITHDRAW']]);
    await secretary.takes('insist', assignment);
    await secretary.takes('decline', assignment, { paper: '4/CV-UBND' });
    expect(await secretary.mayNot('insist', assignment)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await secretariat.takes('insist', assignment)).toMatchObject({ status: 'ASSIGNED' });
  });
});

describe('the day a step counts', () => {
  it('may lie before an urge or the naming of the responsible officer, which are no steps', async () => {
    const { secretariat, commune, clock } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(commune, 'Rà soát', { dueOn: '2026-03-31' });
    const { person } = await secretariat.does('createPerson', { name: 'Lê Văn Cường', officeId: commune.officeId });
    clock.set('2026-04-02');
    await secretariat.does('urgeAssignment', { assignmentId, text: 'Đề nghị báo cáo' });
    await commune.does('nameResponsible', { assignmentId, responsibleId: person.id });
    expect(await secretariat.takes('report', assignmentId, { on: '2026-03-30', paper: '12/BC-UBND' })).toMatchObject({ timeliness: 'IN_PROGRESS_ON_TIME', urges: [{ on: '2026-04-02' }] });
  });

  it('is today unless it is given', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior);
    clock.set('2026-03-09');
    expect((await interior.takes('report', assignment)).reports).toMatchObject([{ on: '2026-03-09' }]);
  });

  it('is never in the future', async () => {
    const { secretariat, interior } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior);
    expect((await secretariat.mayNot('hold', assignment, { on: '2026-03-03' })).fields).toEqual({ 'input.on': '2026-03-03 is in the future; today is 2026-03-02' });
    expect((await interior.mayNot('report', assignment, { on: '2026-03-03' })).fields).toEqual({ 'input.on': '2026-03-03 is in the future; today is 2026-03-02' });
  });

  it('is an earlier one only where the secretariat names the paper', async () => {
    const { secretariat, secretary, interior, leadership, clock } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior);
    clock.set('2026-03-09');
    const only = { 'input.on': 'only the secretariat may give an earlier day; leave it out, and it counts today (2026-03-09)' };
    expect((await interior.mayNot('report', assignment, { on: '2026-03-05', paper: '12/BC-NV' })).fields).toEqual(only);
    expect((await leadership.mayNot('hold', assignment, { on: '2026-03-05', paper: '12/BC-NV' })).fields).toEqual(only);
    expect((await secretariat.mayNot('hold', assignment, { on: '2026-03-05' })).fields).toEqual({ 'input.paper': 'an earlier day needs the paper it was entered from' });
    await secretariat.takes('report', assignment, { on: '2026-03-05', paper: '12/BC-NV' });
    const confirmed = await secretary.takes('confirm', assignment, { on: '2026-03-06', paper: '13/TB-VP' });
    expect(confirmed).toMatchObject({ completedOn: '2026-03-05', reports: [{ answeredOn: '2026-03-06' }] });
  });

  it('is not before the previous step, nor before the work came into force', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior);
    clock.set('2026-03-09');
    expect((await secretariat.mayNot('hold', assignment, { on: '2026-03-01', paper: '1' })).fields).toEqual({ 'input.on': '2026-03-01 is before the previous step, which counts on 2026-03-02' });
    await interior.takes('acknowledge', assignment);
    clock.set('2026-03-20');
    expect((await secretariat.mayNot('hold', assignment, { on: '2026-03-08', paper: '1' })).fields).toEqual({ 'input.on': '2026-03-08 is before the previous step, which counts on 2026-03-09' });
    await secretariat.takes('hold', assignment, { on: '2026-03-09', paper: '1' });
  });

  it.each<[string, Json]>([
    ['updateProgress', { text: 'Xong một nửa', progress: 50 }], ['declareObstacle', { text: 'Thiếu kinh phí' }], ['requestExtension', { newDueOn: '2026-05-01', reason: 'Chờ số liệu' }],
  ])('of %s follows the same rules', async (mutation, input) => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-04-01' });
    clock.set('2026-03-09');
    expect((await interior.isRefused(mutation, { assignmentId, ...input, on: '2026-03-05' })).fields).toHaveProperty(['input.on']);
    expect((await secretariat.isRefused(mutation, { assignmentId, ...input, on: '2026-03-05' })).fields).toEqual({ 'input.paper': 'name the paper on which the office handed it in' });
    expect((await secretariat.isRefused(mutation, { assignmentId, ...input, on: '2026-03-01', paper: '1' })).fields).toHaveProperty(['input.on']);
    await secretariat.does(mutation, { assignmentId, ...input, on: '2026-03-05', paper: '1' });
    expect((await secretariat.mayNot('hold', assignmentId, { on: '2026-03-04', paper: '1' })).fields).toEqual({ 'input.on': '2026-03-04 is before the previous step, which counts on 2026-03-05' });
  });
});

describe('the confirmation', () => {
  it('warns of a report without evidence, and does nothing until that is accepted', async () => {
    const { secretariat, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    await interior.takes('report', assignmentId, { evidence: [] });
    expect(await secretariat.isWarned('confirmAssignment', { assignmentId })).toEqual([{ code: 'NO_EVIDENCE', path: ['input', 'assignmentId'], message: 'the report has no evidence' }]);
    expect(await secretariat.isWarned('confirmAssignment', { assignmentId, acceptWarnings: ['TARGET_NOT_MET'] })).toHaveLength(1);
    const { warnings, assignment } = await secretariat.does('confirmAssignment', { assignmentId, acceptWarnings: ['NO_EVIDENCE'] });
    expect([warnings.length, assignment.status]).toEqual([1, 'COMPLETED']);
  });

  it('counts a deliverable alone as no evidence', async () => {
    const { secretariat, interior } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    await interior.takes('report', assignmentId, { evidence: [], deliverables: [{ kind: 'PLAN', title: 'Kế hoạch rà soát' }] });
    expect(await secretariat.isWarned('confirmAssignment', { assignmentId })).toMatchObject([{ code: 'NO_EVIDENCE' }]);
  });

  it('warns of a target whose figures are missing or short of it', async () => {
    const { secretariat, interior } = await aCommittee({ today: '2026-03-02' });
    const { indicator } = await secretariat.does('createIndicator', { code: 'TTHC-TT', name: 'Tỷ lệ trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true });
    const target = { text: '30–40 % trực tuyến', indicatorId: indicator.id, comparator: 'RANGE', lower: 30, upper: 40, dueOn: '2026-12-31', leadOfficeIds: [interior.officeId] };
    const { directive, assignment: assignmentId } = await secretariat.records({ conclusions: [{ text: 'Chỉ tiêu', directives: [{ target }] }], announcedOn: '2026-03-02' });
    const warned = async () => expect(await secretariat.isWarned('confirmAssignment', { assignmentId })).toMatchObject([{ code: 'TARGET_NOT_MET', message: 'the figures as of 2026-03-02 do not meet the target' }]);
    await interior.takes('report', assignmentId);
    await warned();
    await interior.does('recordMeasurements', { lines: [{ targetId: directive, officeId: interior.officeId, on: '2026-03-01', numerator: 29, denominator: 100 }] });
    await warned();
    await interior.does('recordMeasurements', { lines: [{ targetId: directive, officeId: interior.officeId, on: '2026-03-02', numerator: 35, denominator: 100 }] });
    expect(await secretariat.takes('confirm', assignmentId)).toMatchObject({ status: 'COMPLETED' });
  });

  it('of a target that nobody has measured judges the value that the report states, and a measurement goes before it', async () => {
    const { secretariat, interior } = await aCommittee({ today: '2026-03-02' });
    const { indicator } = await secretariat.does('createIndicator', { code: 'TTHC-TT', name: 'Tỷ lệ trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true });
    const target = { text: '30–40 % trực tuyến', indicatorId: indicator.id, comparator: 'RANGE', lower: 30, upper: 40, leadOfficeIds: [interior.officeId] };
    const order = () => secretariat.records({ conclusions: [{ text: 'Chỉ tiêu', directives: [{ target }] }], announcedOn: '2026-03-02' });
    const [met, short, measured] = [await order(), await order(), await order()];
    await interior.takes('report', met.assignment, { value: 30 });
    expect(await secretariat.takes('confirm', met.assignment)).toMatchObject({ status: 'COMPLETED' });
    await interior.takes('report', short.assignment, { value: 29.9 });
    expect(await secretariat.isWarned('confirmAssignment', { assignmentId: short.assignment })).toMatchObject([{ code: 'TARGET_NOT_MET' }]);
    await interior.does('recordMeasurements', { lines: [{ targetId: measured.directive, officeId: interior.officeId, on: '2026-03-02', numerator: 29, denominator: 100 }] });
    await interior.takes('report', measured.assignment, { value: 35 });
    expect(await secretariat.isWarned('confirmAssignment', { assignmentId: measured.assignment })).toMatchObject([{ code: 'TARGET_NOT_MET' }]);
  });

  it('of a target counts what was measured before its share was transferred', async () => {
    const { secretariat, interior, finance } = await aCommittee({ today: '2026-03-02' });
    const { indicator } = await secretariat.does('createIndicator', { code: 'HS', name: 'Số hồ sơ số hóa', unit: 'hồ sơ', direction: 'HIGHER_IS_BETTER', kind: 'FLOW', aggregation: 'SUM', isShare: false });
    const target = { text: '100 hồ sơ', indicatorId: indicator.id, comparator: 'AT_LEAST', lower: 100, leadOfficeIds: [interior.officeId] };
    const { directive: targetId, assignment } = await secretariat.records({ heldOn: '2026-01-05', conclusions: [{ text: 'Chỉ tiêu', directives: [{ target }] }], announcedOn: '2026-01-05' });
    await interior.does('recordMeasurements', { lines: [{ targetId, officeId: interior.officeId, from: '2026-01-05', on: '2026-01-31', value: 60 }] });
    const { newAssignment } = await secretariat.does('transferAssignment', { assignmentId: assignment, toOfficeId: finance.officeId, reason: 'Đổi đầu mối', paper: '15/TB-UBND' });
    await finance.does('recordMeasurements', { lines: [{ targetId, officeId: finance.officeId, from: '2026-02-01', on: '2026-02-28', value: 40 }] });
    await finance.takes('report', newAssignment.id);
    expect(await secretariat.takes('confirm', newAssignment.id)).toMatchObject({ status: 'COMPLETED' });
  });

  it('takes no value of a task', async () => {
    const { secretariat, interior } = await aCommittee();
    const assignment = await secretariat.announces(interior);
    expect((await interior.mayNot('report', assignment, { value: 5 })).fields).toEqual({ 'input.value': 'only the report of a target has a value' });
  });
});

describe('work that is sent back', () => {
  it('keeps every attempt, with its answer', async () => {
    const { secretariat, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-10' });
    await interior.takes('report', assignment, { result: 'Lần một' });
    clock.set('2026-03-05');
    expect(await secretariat.takes('return', assignment, { reason: 'Thiếu phụ lục' })).toMatchObject({ status: 'IN_PROGRESS', dueOn: '2026-03-10' });
    await interior.takes('report', assignment, { result: 'Lần hai' });
    expect((await secretariat.takes('confirm', assignment)).reports).toMatchObject([
      { on: '2026-03-02', result: 'Lần một', answer: 'RETURNED', answerReason: 'Thiếu phụ lục', answeredOn: '2026-03-05', by: { login: 'interior' }, answeredBy: { login: 'secretariat' } },
      { on: '2026-03-05', result: 'Lần hai', answer: 'CONFIRMED' },
    ]);
  });

  it.each<[AssignmentStep, (actor: Actor, id: string) => Promise<unknown>]>([['return', async () => undefined], ['reopen', (secretariat, id) => secretariat.takes('confirm', id)]])('by "%s" may get a new date, which is kept as an extension', async (step, before) => {
    const { secretariat, interior } = await aCommittee({ today: '2026-03-02' });
    const assignment = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-10' });
    await interior.takes('report', assignment);
    await before(secretariat, assignment);
    expect((await secretariat.mayNot(step, assignment, { newDueOn: '2026-03-01' })).fields).toEqual({ 'input.newDueOn': '2026-03-01 is before the day it is sent back, 2026-03-02' });
    expect(await secretariat.takes(step, assignment, { newDueOn: '2026-03-20' })).toMatchObject({
      status: 'IN_PROGRESS', completedOn: null, dueOn: '2026-03-20', originalDueOn: '2026-03-10', directive: { dueOn: '2026-03-20', originalDueOn: '2026-03-10', status: 'IN_PROGRESS' },
      extensions: [{ origin: step.toUpperCase(), status: 'GRANTED', fromDueOn: '2026-03-10', grantedDueOn: '2026-03-20' }],
    });
  });
});
