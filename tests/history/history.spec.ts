import { describe, expect, it } from 'vitest';
import { rootFields } from '../../src/access/root-fields.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { aCommittee, type Actor, type Json } from '../committee.js';

describe('the history', () => {
  it('tells all of a share that is acknowledged, reported, returned with a reason, reported again and confirmed by someone else', async () => {
    const { secretariat, secretary, interior, clock } = await aCommittee({ today: '2026-03-02' });
    const id = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    clock.set('2026-03-03');
    await interior.takes('acknowledge', id);
    clock.set('2026-03-10');
    await interior.takes('report', id, { result: 'Đã rà soát 10 thủ tục' });
    clock.set('2026-03-12');
    await secretariat.takes('return', id, { reason: 'Thiếu năm thủ tục' });
    clock.set('2026-03-20');
    await secretariat.takes('report', id, { result: 'Đã rà soát 15 thủ tục', on: '2026-03-18', paper: '12/BC-NV' });
    expect(await secretariat.mayNot('confirm', id)).toMatchObject({ code: 'FORBIDDEN' });
    await secretary.takes('confirm', id);
    const history = await interior.history(id);
    expect(history.map(({ action, actorLogin, on, at, reason, paper }: Json) => [action, actorLogin, on, at.slice(0, 10), reason, paper])).toEqual([
      ['recordMeeting', 'secretariat', '2026-03-02', '2026-03-02', null, null], ['announceConclusions', 'secretariat', '2026-03-02', '2026-03-02', null, null], ['acknowledge', 'interior', '2026-03-03', '2026-03-03', null, null], ['report', 'interior', '2026-03-10', '2026-03-10', null, null],
      ['return', 'secretariat', '2026-03-12', '2026-03-12', 'Thiếu năm thủ tục', null], ['report', 'secretariat', '2026-03-18', '2026-03-20', null, '12/BC-NV'], ['confirm', 'secretary', '2026-03-20', '2026-03-20', null, null],
    ]);
    const changes = history.map(({ before, after }: Json) => [JSON.parse(before)[id]?.status ?? null, JSON.parse(after)[id]?.status ?? null]);
    expect(changes).toEqual([[null, 'ASSIGNED'], [null, null], ['ASSIGNED', 'IN_PROGRESS'], ['IN_PROGRESS', 'REPORTED'], ['REPORTED', 'IN_PROGRESS'], ['IN_PROGRESS', 'REPORTED'], ['REPORTED', 'COMPLETED']]);
    expect(JSON.parse(history[3].after)).toMatchObject({ completion_report_1: { result: 'Đã rà soát 10 thủ tục' }, [id]: { reportedOn: '2026-03-10' } });
    expect(JSON.parse(history[4].after)).toMatchObject({ completion_report_1: { answer: 'RETURNED', answerReason: 'Thiếu năm thủ tục' } });
  });

  it('of the directive and the meeting is for those who keep the meeting', async () => {
    const { secretariat, leadership, interior } = await aCommittee();
    const { meeting, directive, conclusion } = await secretariat.orders(interior);
    for (const id of [meeting, directive, conclusion]) {
      expect((await leadership.history(id)).length).toBeGreaterThan(0);
      expect(await interior.history(id)).toEqual([]);
    }
  });

  it('goes by the order in which things were recorded, under the id of the request', async () => {
    const { secretariat, interior, server } = await aCommittee();
    const id = await secretariat.announces(interior);
    await interior.takes('report', id);
    const rows = await server.rows('select id, request_id, token_key, actor_login, canonical from (select *, before || after as canonical from event) order by id');
    expect(rows.map(([key]) => key)).toEqual(rows.map((_, i) => i + 1));
    // the first says what stood there without an event
    for (const [, requestId, tokenKey] of rows.slice(1)) expect([/^[0-9a-f-]{36}$/.test(requestId), tokenKey > 0]).toEqual([true, true]);
    expect(new Set(rows.map(([, requestId]) => requestId)).size).toBe(2);
  });
});

describe('every mutation', () => {
  it('leaves an event with who, when and what, under the word of its action', async () => {
    const { secretariat, secretary, leadership, administrator, interior, finance, health, commune, server, clock, url, hoaiDuc, chair, officer } = await aCommittee({ today: '2026-03-02' });
    const ran = new Set<string>();
    async function run(actor: Actor, mutation: string, input: Json): Promise<Json> {
      const [[last]] = await server.rows('select coalesce(max(id), 0) from event');
      const payload = await actor.does(mutation, input);
      const events = await server.rows('select action, actor_login, before, after from event where id > ? and action <> ?', last, 'beginRecord');
      expect([mutation, events.length > 0]).toEqual([mutation, true]);
      for (const [action, login, before, after] of events) {
        expect([mutation, login]).toEqual([mutation, actor.login]);
        expect([mutation, mutation === 'recordMeeting' || mutation.startsWith('issue') || mutation.startsWith(action) || (mutation === 'withdrawDirective' && action === 'withdraw')]).toEqual([mutation, true]);
        expect(before).not.toBe(after);
      }
      ran.add(mutation);
      return payload;
    }
    const version = async (id: string) => (await secretariat.sees(id, 'version')).version;
    const of = { hostId: hoaiDuc, kind: 'REGULAR', heldOn: '2026-03-02' };

    const { office } = await run(administrator, 'createOffice', { code: 'HOAIDUC-MOI', name: 'Phòng mới', kind: 'DEPARTMENT', parentId: hoaiDuc });
    await run(administrator, 'amendOffice', { officeId: office.id, version: await version(office.id), name: 'Phòng Mới' });
    await run(administrator, 'endOffice', { officeId: office.id, validUntil: '2026-12-31', reason: 'x' });
    const { officeGroup } = await run(administrator, 'createOfficeGroup', { name: 'Các xã', governmentId: hoaiDuc, memberIds: [commune.officeId] });
    await run(administrator, 'setOfficeGroupMembers', { groupId: officeGroup.id, version: await version(officeGroup.id), members: [{ officeId: commune.officeId }, { officeId: health.officeId }] });
    const { person } = await run(secretariat, 'createPerson', { name: 'Lê Văn Cường', officeId: hoaiDuc });
    await run(secretariat, 'amendPerson', { personId: person.id, version: await version(person.id), name: 'Lê Văn Cương' });
    await run(secretariat, 'endPerson', { personId: person.id, validUntil: '2026-12-31' });
    const { committee } = await run(secretariat, 'createCommittee', { name: 'Ban chỉ đạo', kind: 'STEERING', hostId: hoaiDuc });
    await run(secretariat, 'amendCommittee', { committeeId: committee.id, version: await version(committee.id), name: 'Ban Chỉ đạo' });
    await run(secretariat, 'setCommitteeMembers', { committeeId: committee.id, version: await version(committee.id), members: [{ personId: chair, role: 'MEMBER' }] });
    await run(secretariat, 'endCommittee', { committeeId: committee.id, validUntil: '2026-12-31', reason: 'x' });
    const { indicator } = await run(secretariat, 'createIndicator', { code: 'TT', name: 'Trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true });
    await run(administrator, 'amendIndicator', { indicatorId: indicator.id, version: await version(indicator.id), name: 'Tỷ lệ trực tuyến' });
    const { field } = await run(administrator, 'createField', { code: 'TTHC', name: 'Thủ tục hành chính' });
    await run(administrator, 'endField', { fieldId: field.id, validUntil: '2026-12-31' });

    const { meeting: cancelled } = await run(secretariat, 'planMeeting', { ...of, title: 'Hủy' });
    await run(secretariat, 'cancelMeeting', { meetingId: cancelled.id, reason: 'x' });
    const { meeting } = await secretariat.does('planMeeting', { ...of, title: 'Họp' });
    const meetingId = meeting.id;
    await run(secretariat, 'holdMeeting', { meetingId });
    await run(secretariat, 'amendMeeting', { meetingId, version: await version(meetingId), chairId: chair });
    await run(secretariat, 'setAgenda', { meetingId, version: await version(meetingId), agenda: [{ title: 'x' }] });
    await run(secretariat, 'setAttendance', { meetingId, version: await version(meetingId), attendance: [{ personId: officer }] });
    const { observation } = await run(secretariat, 'addObservation', { meetingId, observation: { kind: 'RESULT', text: 'x' } });
    await run(secretariat, 'withdrawObservation', { observationId: observation.id, reason: 'x' });
    const { conclusion: removed } = await run(secretariat, 'addConclusion', { meetingId, text: 'x' });
    await run(secretariat, 'removeDraftConclusion', { conclusionId: removed.id, reason: 'x' });
    const { conclusion: silent } = await secretariat.does('addConclusion', { meetingId, text: 'Ghi nhận' });
    await run(secretariat, 'markNoTaskArises', { conclusionId: silent.id });
    const { conclusion } = await secretariat.does('addConclusion', { meetingId, text: 'Rà soát' });
    await run(secretariat, 'reviseConclusion', { conclusionId: conclusion.id, version: 1, text: 'Rà soát hết' });
    const task = { text: 'Rà soát', leadOfficeIds: [interior.officeId, finance.officeId], dueOn: '2026-03-31' };
    const { directive } = await run(secretariat, 'assignTask', { conclusionId: conclusion.id, task });
    const { directive: target } = await run(secretariat, 'setTarget', { conclusionId: conclusion.id, target: { ...task, indicatorId: indicator.id, comparator: 'AT_LEAST', lower: 30 } });
    const { directive: dropped } = await secretariat.does('assignTask', { conclusionId: conclusion.id, task });
    await run(secretariat, 'amendDirective', { directiveId: directive.id, version: 1, text: 'Rà soát hết' });
    await run(secretariat, 'announceConclusions', { meetingId });
    const [assignmentId, second] = directive.assignments.nodes.map(({ id }: Json) => id);
    await run(secretariat, 'addAssignment', { directiveId: directive.id, officeId: health.officeId });
    await run(secretariat, 'withdrawDirective', { directiveId: dropped.id, reason: 'x' });
    await run(interior, 'acknowledgeAssignment', { assignmentId });
    await run(interior, 'nameResponsible', { assignmentId, responsibleId: officer });
    await run(interior, 'updateProgress', { assignmentId, text: 'x', progress: 10 });
    const { obstacle } = await run(interior, 'declareObstacle', { assignmentId, text: 'x' });
    await run(interior, 'clearObstacle', { obstacleId: obstacle.id });
    await run(secretariat, 'urgeAssignment', { assignmentId, text: 'x' });
    for (const [actor, mutation] of [[interior, 'withdrawExtensionRequest'], [leadership, 'refuseExtension'], [leadership, 'grantExtension']] as const) {
      const { extension } = await run(interior, 'requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'x' });
      await run(actor, mutation, { extensionId: extension.id, reason: 'x' });
    }
    await run(leadership, 'setDeadline', { assignmentId, dueOn: '2026-05-31', reason: 'x' });
    await run(leadership, 'holdAssignment', { assignmentId, reason: 'x' });
    await run(leadership, 'resumeAssignment', { assignmentId });
    await run(interior, 'reportAssignment', { assignmentId, result: 'x' });
    await run(secretariat, 'returnAssignment', { assignmentId, reason: 'x' });
    await interior.does('reportAssignment', { assignmentId, result: 'x' });
    await run(secretary, 'confirmAssignment', { assignmentId, acceptWarnings: ['NO_EVIDENCE'] });
    await run(secretary, 'reopenAssignment', { assignmentId, reason: 'x' });
    await run(finance, 'declineAssignment', { assignmentId: second, reason: 'x' });
    await run(secretariat, 'insistAssignment', { assignmentId: second, reason: 'x' });
    const { measurements } = await run(interior, 'recordMeasurements', { lines: [{ targetId: target.id, officeId: interior.officeId, on: '2026-03-02', numerator: 3, denominator: 10 }] });
    await run(interior, 'correctMeasurement', { measurementId: measurements[0].id, numerator: 4, denominator: 10, reason: 'x' });
    clock.set('2026-03-05');
    await run(secretariat, 'issueNotice', { meetingId, number: '1/TB', issuedOn: '2026-03-05', signerId: chair });
    const { meeting: after } = await run(secretariat, 'issueSupplement', { meetingId, number: '2/TB', issuedOn: '2026-03-05', signerId: chair, conclusions: [{ text: 'Thay', replacesConclusionId: conclusion.id, directives: [{ task }] }] });
    const [next] = after.conclusions.nodes.at(-1).directives.nodes;
    const [third, fourth] = target.assignments.nodes.map(({ id }: Json) => id);
    await run(secretariat, 'keepAssignment', { assignmentId });
    await run(secretariat, 'carryOverAssignment', { assignmentId: second, toDirectiveId: next.id, reason: 'x' });
    await run(secretariat, 'transferAssignment', { assignmentId: third, toOfficeId: health.officeId, reason: 'x', paper: 'x' });
    await run(secretariat, 'withdrawAssignment', { assignmentId: fourth, reason: 'x' });
    await run(secretariat, 'recordMeeting', { ...of, title: 'Họp' });

    const { account } = await run(administrator, 'createAccount', { login: 'moi', name: 'Mới', grants: [{ role: 'OFFICE', officeId: hoaiDuc }] });
    await run(administrator, 'amendAccount', { accountId: account.id, version: await administrator.sees(account.id, 'version').then(({ version }) => version), name: 'Người mới' });
    const [[other]] = await server.rows("select id from account where login = 'secretary'");
    const { standIn } = await run(administrator, 'createStandIn', { accountId: account.id, substituteId: `account_${other}`, validFrom: '2026-03-05', validUntil: '2026-03-06' });
    await run(administrator, 'endStandIn', { standInId: standIn.id });
    await run(administrator, 'resetPassword', { accountId: account.id });
    await run(administrator, 'disableAccount', { accountId: account.id, reason: 'x' });

    const left = Object.keys(rootFields.Mutation).filter(mutation => !ran.has(mutation));
    // a session is no record: the log tells of it; what is done with that by which one is proved takes a session, and is told in tests/account
    const ofSessions = ['signIn', 'signOut', 'endSession', 'endSessions', 'actFor', 'startSecondFactor'];
    expect(left.filter(mutation => !ofSessions.includes(mutation)).toSorted()).toEqual(['changePassword', 'confirmSecondFactor', 'createToken', 'linkIdentity', 'removeSecondFactor', 'revokeToken', 'setPassword', 'setUp', 'unlinkIdentity']);
    // and everything stands as the events tell it
    expect(await verifyRecord(url)).toMatchObject({ isWhole: true, first: [] });
  });
});
