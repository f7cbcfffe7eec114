import type { Json } from '../committee.js';
import type { TheActors } from './a-busy-committee.js';
import type { Prepare } from './mutation-verdicts.js';

/** Every mutation on something of the district's that exists and is in the state for it; the office of interior owes it, that of finance coordinates. */
export function mutationsTried({ secretariat, interior, finance, commune, health, administrator, chair, officer, hoaiDuc }: TheActors): Record<string, Prepare> {
  const reason = 'Vì sao';
  const day = '2026-03-02';
  // a paper, for the secretariat takes steps of offices too
  const paper = '12/BC';
  let number = 0;
  const next = () => ++number;
  const dueOn = '2026-03-31';
  const task = { text: 'Rà soát', leadOfficeIds: [interior.officeId], coordinatingOfficeIds: [finance.officeId], dueOn };
  const of = { title: 'Họp', kind: 'REGULAR', hostId: hoaiDuc };
  const held = async (more = {}) => (await secretariat.does('recordMeeting', { ...of, heldOn: day, chairId: chair, ...more })).meeting;
  const ordered = () => secretariat.orders([], 'Rà soát', { dueOn, task });
  const own = async () => (await ordered()).assignment;
  const draft = async () => (await held({ conclusions: [{ text: 'Rà soát', directives: [{ task }] }] })).conclusions.nodes[0];
  const silent = async () => (await held({ conclusions: [{ text: 'Ghi nhận' }] })).conclusions.nodes[0];
  const about = (make: () => Promise<string>, name: string, more: Json = {}): Prepare => async () => ({ [name]: await make(), ...more });
  const ofMeeting = (more: Json = {}, make: () => Promise<Json> = held) => about(async () => (await make()).id, 'meetingId', more);
  const ofOwn = (more: Json = {}, ...before: ((id: string) => Promise<unknown>)[]) =>
    about(async () => {
      const id = await own();
      for (const step of before) await step(id);
      return id;
    }, 'assignmentId', { paper, ...more });
  const reported = (id: string) => interior.takes('report', id);
  const declined = (id: string) => interior.takes('decline', id);
  const on = (step: string) => (id: string) => secretariat.takes(step, id);
  const pending = (more: Json = {}) => about(async () => (await interior.does('requestExtension', { assignmentId: await own(), newDueOn: '2026-04-30', reason })).extension.id, 'extensionId', { paper, reason, ...more });
  const made = (who: typeof secretariat, mutation: string, field: string, input: () => Json) => async () => (await who.does(mutation, input()))[field].id as string;
  const issued = async () => {
    const { meeting, ...rest } = await ordered();
    await secretariat.does('issueNotice', { meetingId: meeting, number: `${next()}/TB`, issuedOn: day, signerId: chair });
    return { meeting, ...rest };
  };
  const replaced = async () => {
    const { meeting, conclusion, assignment } = await issued();
    const { meeting: after } = await secretariat.does('issueSupplement', { meetingId: meeting, number: `${next()}/TB`, issuedOn: day, signerId: chair, conclusions: [{ text: 'Thay', replacesConclusionId: conclusion, directives: [{ task }] }] });
    return { assignment, to: after.conclusions.nodes.at(-1).directives.nodes[0].id as string };
  };
  const indicator = () => ({ code: `CS${next()}`, name: 'Chỉ số', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true });
  let measure: string | undefined;
  const anIndicator = async () => (measure ??= await made(administrator, 'createIndicator', 'indicator', indicator)());
  const target = async () => ({ ...task, indicatorId: await anIndicator(), comparator: 'AT_LEAST', lower: 30 });
  const line = async () => {
    const { meeting } = await secretariat.does('recordMeeting', { ...of, heldOn: day, announcedOn: day, conclusions: [{ text: 'Chỉ tiêu', directives: [{ target: await target() }] }] });
    return { targetId: meeting.conclusions.nodes[0].directives.nodes[0].id, officeId: interior.officeId, on: day, numerator: 3, denominator: 10 };
  };
  const office = () => ({ code: `HOAIDUC-M${next()}`, name: 'Phòng mới', kind: 'DEPARTMENT', parentId: hoaiDuc });
  const group = () => ({ name: `Nhóm ${next()}`, governmentId: hoaiDuc, memberIds: [commune.officeId] });
  const person = () => ({ name: 'Lê Văn Cường', officeId: hoaiDuc });
  const committee = () => ({ name: `Ban ${next()}`, kind: 'STEERING', hostId: hoaiDuc });
  const field = () => ({ code: `LV${next()}`, name: 'Lĩnh vực' });
  const validUntil = '2026-12-31';
  const asItStands = async (name: string, id: string, more: Json) => ({ [name]: id, version: (await secretariat.sees(id, 'version')).version, ...more });
  const inputOf = (make: () => Json): Prepare => async () => make();

  return {
    planMeeting: inputOf(() => ({ ...of, heldOn: day })),
    recordMeeting: inputOf(() => ({ ...of, heldOn: day })),
    amendMeeting: ofMeeting({ version: 1, title: 'Họp khác' }),
    holdMeeting: ofMeeting({}, async () => (await secretariat.does('planMeeting', { ...of, heldOn: day })).meeting),
    cancelMeeting: ofMeeting({ reason }, async () => (await secretariat.does('planMeeting', { ...of, heldOn: day })).meeting),
    setAgenda: ofMeeting({ version: 1, agenda: [{ title: 'Khai mạc' }] }),
    setAttendance: ofMeeting({ version: 1, attendance: [{ personId: officer }] }),
    addObservation: ofMeeting({ observation: { kind: 'RESULT', text: 'Tốt' } }),
    withdrawObservation: about(async () => (await secretariat.does('addObservation', { meetingId: (await ordered()).meeting, observation: { kind: 'RESULT', text: 'Tốt', officeIds: [interior.officeId] } })).observation.id, 'observationId', { reason }),
    addConclusion: ofMeeting({ text: 'Thêm' }),
    reviseConclusion: async () => asItStands('conclusionId', (await ordered()).conclusion, { text: 'Rà soát hết' }),
    removeDraftConclusion: about(async () => (await draft()).id, 'conclusionId', { reason }),
    markNoTaskArises: about(async () => (await silent()).id, 'conclusionId'),
    announceConclusions: about(async () => (await held({ conclusions: [{ text: 'Rà soát', directives: [{ task }] }] })).id, 'meetingId'),
    issueNotice: async () => ({ meetingId: (await ordered()).meeting, number: `${next()}/TB`, issuedOn: day, signerId: chair }),
    issueSupplement: async () => ({ meetingId: (await issued()).meeting, number: `${next()}/TB`, issuedOn: day, signerId: chair, conclusions: [{ text: 'Thêm', noTaskArises: true }] }),
    assignTask: about(async () => (await ordered()).conclusion, 'conclusionId', { task }),
    setTarget: async () => ({ conclusionId: (await ordered()).conclusion, target: await target() }),
    amendDirective: async () => asItStands('directiveId', (await ordered()).directive, { text: 'Rà soát hết' }),
    addAssignment: about(async () => (await ordered()).directive, 'directiveId', { officeId: commune.officeId, coordinating: true }),
    withdrawDirective: about(async () => (await ordered()).directive, 'directiveId', { reason }),
    setDeadline: async () => asItStands('assignmentId', await own(), { dueOn: '2026-05-31', reason }),
    acknowledgeAssignment: ofOwn(),
    declineAssignment: ofOwn({ reason }),
    reportAssignment: ofOwn({ result: 'Xong' }),
    confirmAssignment: ofOwn({}, reported),
    returnAssignment: ofOwn({ reason }, reported),
    reopenAssignment: ofOwn({ reason }, reported, id => secretariat.takes('confirm', id)),
    holdAssignment: ofOwn({ reason }),
    resumeAssignment: ofOwn({}, on('hold')),
    insistAssignment: ofOwn({ reason }, declined),
    transferAssignment: ofOwn({ reason, toOfficeId: commune.officeId }),
    withdrawAssignment: ofOwn({ reason }),
    keepAssignment: about(async () => (await replaced()).assignment, 'assignmentId'),
    carryOverAssignment: async () => {
      const { assignment, to } = await replaced();
      return { assignmentId: assignment, toDirectiveId: to, reason };
    },
    urgeAssignment: ofOwn({ text: 'Đề nghị báo cáo' }),
    nameResponsible: ofOwn({ responsibleId: officer }),
    updateProgress: ofOwn({ text: 'Đang làm' }),
    declareObstacle: ofOwn({ text: 'Thiếu kinh phí' }),
    clearObstacle: about(async () => (await interior.does('declareObstacle', { assignmentId: await own(), text: 'Thiếu kinh phí' })).obstacle.id, 'obstacleId', { paper }),
    requestExtension: ofOwn({ newDueOn: '2026-04-30', reason }),
    withdrawExtensionRequest: pending(),
    grantExtension: pending(),
    refuseExtension: pending(),
    recordMeasurements: async () => ({ lines: [await line()] }),
    correctMeasurement: about(async () => (await interior.does('recordMeasurements', { lines: [await line()] })).measurements[0].id, 'measurementId', { numerator: 4, denominator: 10, reason }),
    createOffice: inputOf(office),
    amendOffice: async () => asItStands('officeId', await made(administrator, 'createOffice', 'office', office)(), { name: 'Phòng khác' }),
    endOffice: about(made(administrator, 'createOffice', 'office', office), 'officeId', { validUntil, reason }),
    createOfficeGroup: inputOf(group),
    setOfficeGroupMembers: async () => asItStands('groupId', await made(administrator, 'createOfficeGroup', 'officeGroup', group)(), { members: [{ officeId: health.officeId }] }),
    createPerson: inputOf(person),
    amendPerson: async () => asItStands('personId', await made(administrator, 'createPerson', 'person', person)(), { name: 'Lê Văn Cương' }),
    endPerson: about(made(administrator, 'createPerson', 'person', person), 'personId', { validUntil }),
    createCommittee: inputOf(committee),
    amendCommittee: async () => asItStands('committeeId', await made(administrator, 'createCommittee', 'committee', committee)(), { name: 'Ban khác' }),
    endCommittee: about(made(administrator, 'createCommittee', 'committee', committee), 'committeeId', { validUntil, reason }),
    setCommitteeMembers: async () => asItStands('committeeId', await made(administrator, 'createCommittee', 'committee', committee)(), { members: [{ personId: chair, role: 'MEMBER' }] }),
    createIndicator: inputOf(indicator),
    amendIndicator: async () => asItStands('indicatorId', await made(administrator, 'createIndicator', 'indicator', indicator)(), { name: 'Chỉ số khác' }),
    createField: inputOf(field),
    endField: about(made(administrator, 'createField', 'field', field), 'fieldId', { validUntil }),
  };
}
