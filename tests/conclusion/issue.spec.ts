import { describe, expect, it } from 'vitest';
import { type ACommittee, aCommittee, type Ordered } from '../committee.js';

const notice = ({ chair }: Pick<ACommittee, 'chair'>, meeting: string, more: object = {}) => ({ meetingId: meeting, number: '12/TB-UBND', issuedOn: '2026-03-02', signerId: chair, ...more });

describe('issuing the notice', () => {
  it('announces what was not announced', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { secretariat, interior, clock } = committee;
    const { meeting, assignment } = await secretariat.records({ lead: interior, dueOn: '2026-03-31' });
    clock.set('2026-03-06');
    const { meeting: issued, notice: made } = await secretariat.does('issueNotice', notice(committee, meeting, { issuedOn: '2026-03-05' }));
    expect(issued).toMatchObject({ status: 'ISSUED', announcedOn: '2026-03-05', notices: [{ series: 0, number: '12/TB-UBND' }] });
    expect(made).toMatchObject({ number: '12/TB-UBND', issuedOn: '2026-03-05', signerPosition: 'Chủ tịch UBND huyện', supplements: null });
    expect(await interior.sees(assignment)).toMatchObject({ assignedOn: '2026-03-05', dueOn: '2026-03-31', originalDueOn: '2026-03-31' });
  });

  it('leaves announced work as it is', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { meeting, assignment } = await committee.secretariat.orders(committee.interior);
    committee.clock.set('2026-03-06');
    await committee.interior.takes('report', assignment);
    await committee.secretariat.does('issueNotice', notice(committee, meeting, { issuedOn: '2026-03-06' }));
    expect(await committee.secretariat.sees(assignment)).toMatchObject({ status: 'REPORTED', assignedOn: '2026-03-02' });
  });

  it('warns like the announcement, and issues nothing meanwhile', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { secretariat } = committee;
    const { meeting } = await secretariat.records({ conclusions: [{ text: 'Ghi nhận' }] });
    expect(await secretariat.isWarned('issueNotice', notice(committee, meeting))).toMatchObject([{ code: 'NEITHER_DIRECTIVE_NOR_NO_TASK' }]);
    expect((await secretariat.sees(meeting)).status).toBe('HELD');
    await secretariat.does('issueNotice', notice(committee, meeting, { acceptWarnings: ['NEITHER_DIRECTIVE_NOR_NO_TASK'] }));
  });

  it('needs a chair', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, chair } = committee;
    const { meeting } = await secretariat.records({ lead: interior, chairId: null });
    expect((await secretariat.isRefused('issueNotice', notice(committee, meeting))).fields).toEqual({ 'input.meetingId': 'a notice needs a chair: amend the meeting first' });
    const { version } = await secretariat.sees(meeting);
    await secretariat.does('amendMeeting', { meetingId: meeting, version, chairId: chair });
    await secretariat.does('issueNotice', notice(committee, meeting));
  });

  it('takes a number that its host has not used in that year', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { secretariat, neighbour, interior } = committee;
    const [first, second, last] = [await secretariat.orders(interior), await secretariat.orders(interior), await secretariat.records({ lead: interior, heldOn: '2025-12-30' })];
    await secretariat.does('issueNotice', notice(committee, first.meeting));
    expect((await secretariat.isRefused('issueNotice', notice(committee, second.meeting))).fields).toEqual({ 'input.number': 'UBND huyện Hoài Đức has a notice "12/TB-UBND" in 2026 already' });
    await secretariat.does('issueNotice', notice(committee, last.meeting, { issuedOn: '2025-12-31' }));
    const { meeting } = await neighbour.records({ conclusions: [] });
    await neighbour.does('issueNotice', notice(committee, meeting));
  });

  it('is neither before the meeting nor in the future, by a signer who is known: all told at once', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { meeting } = await committee.secretariat.orders(committee.interior);
    const fields = async (more: object) => (await committee.secretariat.isRefused('issueNotice', notice(committee, meeting, more))).fields;
    expect(await fields({ issuedOn: '2026-03-01', signerId: 'person_999' })).toEqual({ 'input.issuedOn': '2026-03-01 is before 2026-03-02', 'input.signerId': 'there is no person "person_999"' });
    expect(await fields({ issuedOn: '2026-03-03' })).toEqual({ 'input.issuedOn': '2026-03-03 is in the future; today is 2026-03-02' });
  });

  it('is signed by somebody who is in office on that day', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { secretariat, interior, clock } = committee;
    const { person } = await secretariat.does('createPerson', { name: 'Lê Văn Cường', validUntil: '2026-03-04' });
    const { meeting } = await secretariat.orders(interior);
    clock.set('2026-03-06');
    expect((await secretariat.isRefused('issueNotice', notice(committee, meeting, { issuedOn: '2026-03-05', signerId: person.id }))).fields).toEqual({ 'input.signerId': 'Lê Văn Cường is not valid on 2026-03-05: valid from the beginning until 2026-03-04' });
    await secretariat.does('issueNotice', notice(committee, meeting, { issuedOn: '2026-03-04', signerId: person.id }));
  });

  it('is open once, of a meeting that was held', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, hoaiDuc } = committee;
    const { meeting } = await secretariat.orders(interior);
    await secretariat.does('issueNotice', notice(committee, meeting));
    expect(await secretariat.isRefused('issueNotice', notice(committee, meeting, { number: '13' }))).toEqual({ code: 'STEP_NOT_OPEN', message: '"issue" is not open: the meeting is ISSUED; open are: none', fields: {}, status: 'ISSUED', openSteps: [] });
    const { meeting: planned } = await secretariat.does('planMeeting', { title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc, heldOn: '2026-03-02' });
    expect(await secretariat.isRefused('issueNotice', notice(committee, planned.id))).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'PLANNED', openSteps: ['hold', 'cancel'] });
  });

  it('locks every word of the meeting for good', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, health } = committee;
    const ordered = await secretariat.orders(interior, 'Rà soát', { observations: [{ kind: 'RESULT', text: 'Khá' }] });
    await secretariat.does('issueNotice', notice(committee, ordered.meeting));
    const { observations } = await secretariat.sees(ordered.meeting, 'observations { nodes { id } }');
    const [meetingId, conclusionId, directiveId] = [ordered.meeting, ordered.conclusion, ordered.directive];
    const edits: [string, object][] = [
      ['amendMeeting', { meetingId, version: 99, title: 'x' }], ['setAgenda', { meetingId, version: 99, agenda: [] }], ['setAttendance', { meetingId, version: 99, attendance: [] }], ['addObservation', { meetingId, observation: { kind: 'RESULT', text: 'x' } }],
      ['withdrawObservation', { observationId: observations.nodes[0].id, reason: 'x' }], ['addConclusion', { meetingId, text: 'x' }], ['reviseConclusion', { conclusionId, version: 99, text: 'x' }], ['removeDraftConclusion', { conclusionId, reason: 'x' }],
      ['markNoTaskArises', { conclusionId }], ['assignTask', { conclusionId, task: { text: 'x' } }], ['amendDirective', { directiveId, version: 99, text: 'x' }],
    ];
    for (const [mutation, input] of edits)
      expect([mutation, await secretariat.isRefused(mutation, input as never)]).toEqual([mutation, { code: 'LOCKED', message: 'its notice is issued, which locks the words for good; correct it with a supplement', fields: {} }]);
    await secretariat.does('addAssignment', { directiveId, officeId: health.officeId, coordinating: true });
    await interior.takes('acknowledge', ordered.assignment);
  });
});

/** An issued meeting with work of interior and finance in its one conclusion. */
async function anIssue() {
  const committee = await aCommittee({ today: '2026-03-02' });
  const ordered = await committee.secretariat.orders([committee.interior, committee.finance], 'Rà soát', { dueOn: '2026-03-31' });
  await committee.secretariat.does('issueNotice', notice(committee, ordered.meeting));
  const supplement = (conclusions: object[], more: object = {}) => notice(committee, ordered.meeting, { number: '20/TB-UBND', issuedOn: '2026-03-10', conclusions, ...more });
  return { ...committee, ...ordered, supplement };
}
const replacing = ({ conclusion, interior }: Ordered & ACommittee, more: object = {}) => ({
  text: 'Thay kết luận số 1: rà soát lại toàn bộ.', replacesConclusionId: conclusion, directives: [{ task: { text: 'Rà soát lại', leadOfficeIds: [interior.officeId], dueOn: '2026-04-30' } }], ...more,
});

describe('a supplement', () => {
  it('starts its ordinals at 1 again, links the first notice, and its words are locked at once', async () => {
    const issue = await anIssue();
    const { secretariat, clock, meeting, supplement } = issue;
    clock.set('2026-03-10');
    const { meeting: after, notice: made } = await secretariat.does('issueSupplement', supplement([replacing(issue), { text: 'Thêm một việc', noTaskArises: true }]));
    expect(made).toMatchObject({ series: 1, number: '20/TB-UBND', supplements: { id: after.notices[0].id } });
    expect(after.conclusions.nodes.map(({ series, ordinal }: { series: number; ordinal: number }) => [series, ordinal])).toEqual([[0, 1], [1, 1], [1, 2]]);
    const added = after.conclusions.nodes[1].id;
    expect(await secretariat.sees(added)).toMatchObject({ announcedOn: '2026-03-10', replaces: { id: issue.conclusion }, notice: { number: '20/TB-UBND' } });
    expect(await secretariat.sees(issue.conclusion)).toMatchObject({ replacedBy: { id: added }, text: expect.stringContaining('rà soát thủ tục') });
    expect(await secretariat.isRefused('reviseConclusion', { conclusionId: added, version: 1, text: 'x' })).toMatchObject({ code: 'LOCKED' });
    expect(await issue.interior.sees(after.conclusions.nodes[1].directives.nodes[0].id, 'status dueOn')).toEqual({ status: 'IN_PROGRESS', dueOn: '2026-04-30' });
    const again = await secretariat.does('issueSupplement', supplement([{ text: 'Lần ba', noTaskArises: true }], { number: '21/TB-UBND' }));
    expect(again.notice).toMatchObject({ series: 2, supplements: { id: after.notices[0].id } });
    expect(again.meeting.id).toBe(meeting);
  });

  it('puts what the replaced conclusion ordered and is open under review: it stays counted; what is done is not reviewed', async () => {
    const issue = await anIssue();
    const { secretariat, finance, clock, assignments, supplement } = issue;
    await finance.takes('report', assignments[1]);
    await secretariat.takes('confirm', assignments[1]);
    clock.set('2026-03-10');
    await secretariat.does('issueSupplement', supplement([replacing(issue)]));
    expect([await secretariat.sees(assignments[0], 'needsReview status timeliness'), await secretariat.sees(assignments[1], 'needsReview status timeliness')]).toEqual([
      { needsReview: true, status: 'ASSIGNED', timeliness: 'IN_PROGRESS_ON_TIME' }, { needsReview: false, status: 'COMPLETED', timeliness: 'COMPLETED_ON_TIME' },
    ]);
    expect(await secretariat.asks('{ standings { total } review: assignments(filter: { needsReview: true }) { nodes { id } } before: assignments(asOf: "2026-03-09", filter: { needsReview: true }) { totalCount } }')).toEqual({ standings: [{ total: 3 }], review: { nodes: [{ id: assignments[0] }] }, before: { totalCount: 0 } });
  });

  it('that was entered later than it counts reviews each share from its own last step', async () => {
    const issue = await anIssue();
    const { secretariat, interior, finance, clock, assignments, supplement } = issue;
    clock.set('2026-03-20');
    await finance.takes('acknowledge', assignments[1]);
    clock.set('2026-03-25');
    await secretariat.does('issueSupplement', supplement([replacing(issue)]));
    const reviewed = async (asOf: string) => (await secretariat.asks('query ($asOf: Date!) { assignments(asOf: $asOf, filter: { needsReview: true }) { nodes { office { id } } } }', { asOf })).assignments.nodes.map(({ office }: { office: { id: string } }) => office.id);
    expect([await reviewed('2026-03-09'), await reviewed('2026-03-10'), await reviewed('2026-03-20')]).toEqual([[], [interior.officeId], [interior.officeId, finance.officeId]]);
    await secretariat.takes('hold', assignments[0], { on: '2026-03-15', paper: '3/CV' });
  });

  it.each(['keep', 'transfer', 'withdraw'])('’s review ends with a %s', async step => {
    const issue = await anIssue();
    const { secretariat, health, clock, assignments, supplement } = issue;
    clock.set('2026-03-10');
    await secretariat.does('issueSupplement', supplement([replacing(issue)]));
    const taken = await secretariat.takes(step, assignments[0], step === 'transfer' ? { toOfficeId: health.officeId } : {});
    expect([taken.needsReview, taken.status]).toEqual([false, { keep: 'ASSIGNED', transfer: 'TRANSFERRED', withdraw: 'WITHDRAWN' }[step]]);
    if (step === 'transfer') expect((await secretariat.sees(taken.transferredTo.id)).needsReview).toBe(false);
  });

  it('carries work over into the share of the new directive, with both deadlines', async () => {
    const issue = await anIssue();
    const { secretariat, clock, assignments, supplement } = issue;
    await secretariat.does('setDeadline', { assignmentId: assignments[0], dueOn: '2026-05-15', reason: 'x' });
    clock.set('2026-03-10');
    const { meeting } = await secretariat.does('issueSupplement', supplement([replacing(issue)]));
    const to = meeting.conclusions.nodes[1].directives.nodes[0];
    const { assignment, newAssignment } = await secretariat.does('carryOverAssignment', { assignmentId: assignments[0], toDirectiveId: to.id, reason: 'Tiếp tục theo kết luận mới' });
    expect(assignment).toMatchObject({ status: 'WITHDRAWN', needsReview: false, transferredTo: { id: newAssignment.id } });
    expect(newAssignment).toMatchObject({ id: to.assignments.nodes[0].id, status: 'ASSIGNED', dueOn: '2026-05-15', originalDueOn: '2026-03-31', transferredFrom: { id: assignments[0] }, directive: { dueOn: '2026-05-15', originalDueOn: '2026-04-30' } });
    expect(await secretariat.isRefused('carryOverAssignment', { assignmentId: newAssignment.id, toDirectiveId: to.id, reason: 'x' })).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'ASSIGNED', openSteps: expect.arrayContaining(['report']) });
  });

  it('carries work over as a new share where the new directive has none of the office, and only into one that replaced its own', async () => {
    const issue = await anIssue();
    const { secretariat, clock, assignments, supplement, finance, interior, health } = issue;
    const elsewhere = await secretariat.orders(health);
    clock.set('2026-03-10');
    const each = { directives: [{ task: { text: 'Rà soát lại', leadOfficeIds: [interior.officeId, health.officeId] } }, { task: { text: 'Một đầu mối', leadOfficeIds: [interior.officeId] } }] };
    const { meeting } = await secretariat.does('issueSupplement', supplement([replacing(issue, each)]));
    const [many, one] = meeting.conclusions.nodes[1].directives.nodes;
    const refused = async (toDirectiveId: string) => (await secretariat.isRefused('carryOverAssignment', { assignmentId: assignments[1], toDirectiveId, reason: 'x' })).fields;
    expect(await refused(elsewhere.directive)).toEqual({ 'input.toDirectiveId': 'it goes on in an open directive of the conclusion that took the place of its own' });
    expect(await refused(one.id)).toEqual({ 'input.toDirectiveId': 'it has another lead office, and TOGETHER has exactly one' });
    expect(await refused('task_999')).toEqual({ 'input.toDirectiveId': 'there is no directive "task_999"' });
    const { newAssignment } = await secretariat.does('carryOverAssignment', { assignmentId: assignments[1], toDirectiveId: many.id, reason: 'x' });
    expect(newAssignment).toMatchObject({ office: { id: finance.officeId }, status: 'ASSIGNED', dueOn: '2026-03-31', originalDueOn: '2026-03-31', directive: { id: many.id } });
  });

  it('carries an undated share over without a date, and never into another role', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { secretariat, interior, finance, clock } = committee;
    const ordered = await secretariat.orders(interior, 'Rà soát', { task: { coordinatingOfficeIds: [finance.officeId] } });
    await secretariat.does('issueNotice', notice(committee, ordered.meeting));
    clock.set('2026-03-10');
    const task = (lead: string, more: object = {}) => ({ task: { text: 'Rà soát lại', leadOfficeIds: [lead], dueOn: '2026-04-30', ...more } });
    const { meeting } = await secretariat.does('issueSupplement', notice(committee, ordered.meeting, { number: '20', issuedOn: '2026-03-10', conclusions: [{ text: 'Thay', replacesConclusionId: ordered.conclusion, directives: [task(interior.officeId), task(finance.officeId)] }] }));
    const [of, other] = meeting.conclusions.nodes[1].directives.nodes;
    expect((await secretariat.isRefused('carryOverAssignment', { assignmentId: ordered.assignments[1], toDirectiveId: other.id, reason: 'x' })).fields).toEqual({
      'input.toDirectiveId': 'Phòng Tài chính is COORDINATING in the old directive and LEAD in the new one: a share goes on in the same role',
    });
    expect((await secretariat.isRefused('carryOverAssignment', { assignmentId: ordered.assignment, toDirectiveId: of.id })).fields).toEqual({ 'input.reason': 'say why' });
    const { newAssignment } = await secretariat.does('carryOverAssignment', { assignmentId: ordered.assignment, toDirectiveId: of.id, reason: 'x' });
    expect(newAssignment).toMatchObject({ id: of.assignments.nodes[0].id, dueOn: null, originalDueOn: null, directive: { dueOn: null, originalDueOn: '2026-04-30' } });
    expect(JSON.parse((await secretariat.history(newAssignment.id)).at(-1).before)[newAssignment.id]).toMatchObject({ dueOn: '2026-04-30', originalDueOn: '2026-04-30' });
    clock.set('2026-03-11');
    const { nodes } = (await secretariat.asks('{ assignments(asOf: "2026-03-10") { nodes { id dueOn originalDueOn } } }')).assignments;
    expect(nodes).toContainEqual({ id: newAssignment.id, dueOn: null, originalDueOn: null });
  });

  it('reviews reported work until it is confirmed, and anew where it is reopened', async () => {
    const issue = await anIssue();
    const { secretariat, interior, clock, assignments, supplement } = issue;
    await interior.takes('report', assignments[0]);
    clock.set('2026-03-10');
    await secretariat.does('issueSupplement', supplement([replacing(issue)]));
    expect((await secretariat.sees(assignments[0])).needsReview).toBe(true);
    expect(await secretariat.takes('confirm', assignments[0])).toMatchObject({ status: 'COMPLETED', needsReview: false });
    expect(await secretariat.takes('reopen', assignments[0])).toMatchObject({ status: 'IN_PROGRESS', needsReview: true });
  });

  it('is not issued before the last notice of its meeting', async () => {
    const issue = await anIssue();
    const { secretariat, clock, supplement } = issue;
    clock.set('2026-03-20');
    await secretariat.does('issueSupplement', supplement([{ text: 'Thêm', noTaskArises: true }]));
    expect((await secretariat.isRefused('issueSupplement', supplement([{ text: 'Nữa', noTaskArises: true }], { number: '21', issuedOn: '2026-03-09' }))).fields).toEqual({ 'input.issuedOn': '2026-03-09 is before 2026-03-10' });
    await secretariat.does('issueSupplement', supplement([{ text: 'Nữa', noTaskArises: true }], { number: '21' }));
  });

  it('replaces what was issued in this meeting, and each only once', async () => {
    const issue = await anIssue();
    const { secretariat, clock, supplement, interior } = issue;
    const elsewhere = await secretariat.orders(interior);
    clock.set('2026-03-10');
    const path = (i: number) => `input.conclusions.${i}.replacesConclusionId`;
    expect((await secretariat.isRefused('issueSupplement', supplement([replacing(issue), replacing(issue), replacing({ ...issue, conclusion: elsewhere.conclusion })]))).fields).toEqual({
      [path(1)]: 'it was replaced already; replace the one that took its place', [path(2)]: 'it is no issued conclusion of this meeting',
    });
    expect((await secretariat.isRefused('issueSupplement', supplement([]))).fields).toEqual({ 'input.conclusions': 'a supplement has at least one conclusion' });
    const { meeting } = await secretariat.does('issueSupplement', supplement([replacing(issue)]));
    expect((await secretariat.isRefused('issueSupplement', supplement([replacing(issue)], { number: '21' }))).fields).toEqual({ [path(0)]: 'it was replaced already; replace the one that took its place' });
    await secretariat.does('issueSupplement', supplement([replacing({ ...issue, conclusion: meeting.conclusions.nodes[1].id })], { number: '21' }));
  });

  it('adds to an issued notice only', async () => {
    const committee = await aCommittee();
    const { meeting } = await committee.secretariat.orders(committee.interior);
    expect(await committee.secretariat.isRefused('issueSupplement', notice(committee, meeting, { conclusions: [{ text: 'x' }] }))).toMatchObject({ code: 'STEP_NOT_OPEN', status: 'HELD', message: 'a supplement adds to an issued notice; until then revise the conclusions themselves' });
  });
});
