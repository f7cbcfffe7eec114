import { Account, Grant, type Role } from '../../src/account/account.js';
import { AccountSession } from '../../src/account/account-session.js';
import { ApiToken } from '../../src/account/api-token.js';
import { ExternalIdentity } from '../../src/account/external-identity.js';
import { StandIn } from '../../src/account/stand-in.js';
import { Database } from '../../src/database/database.js';
import { idOf } from '../../src/kernel/id.js';
import { Office } from '../../src/office/office.js';
import { Person } from '../../src/person/person.js';
import { aCommittee, aCopy, type Json } from '../committee.js';
import { SignedIn } from './signed-in.js';
import type { Column } from './table.js';

/** Accounts that no other test has. */
const more: Record<string, [Role, office: string, until: string | null]> = { above: ['OFFICE', 'HOAIDUC', null], grantless: ['SECRETARIAT', 'HOAIDUC', '2025-12-31'], elsewhere: ['ADMINISTRATOR', 'DANPHUONG', null] };

/** The account of each column. */
export const logins: Record<Column, string | null> = {
  nobody: null, account: 'grantless', 'office A': 'interior', 'office B': 'health', above: 'above', coordinating: 'finance', leadership: 'leadership', secretariat: 'secretariat', neighbour: 'neighbour', administrator: 'administrator', elsewhere: 'elsewhere',
  'stand-in': 'neighbourInterior', reader: 'secretariat',
};

/** A committee with an account for every column of the table; the office of interior owes, that of finance coordinates, that of health has no share, and somebody of the neighbour's acts for the secretary. */
export async function theActors() {
  const place = await aCopy();
  const database = await Database.open(place.url);
  await database.write(async em => {
    for (const [login, [role, code, validUntil]] of Object.entries(more)) em.create(Grant, { account: em.create(Account, { login, name: login }), role, office: await em.findOneOrFail(Office, { code }), validUntil });
    const of = (login: string) => em.findOneOrFail(Account, { login });
    const always = { validFrom: '2000-01-01', validUntil: '2099-12-31' };
    em.create(StandIn, { account: await of('secretariat'), substitute: await of('neighbourInterior'), ...always });
    // what the accounts of other tests leave open
    await em.nativeUpdate(Grant, { account: { login: 'secretariat' } }, always);
  });
  await database.close();
  const committee = await aCommittee({ today: '2026-03-02', elsewhere: { place } });
  const keys = new Map((await committee.server.rows('select login, id from account')) as [string, number][]);
  const keyOf = (login: string) => keys.get(login) as number;
  return { ...committee, keyOf, idOfAccount: (login: string) => idOf('Account', keyOf(login)) };
}
export type TheActors = Awaited<ReturnType<typeof theActors>>;

/** A meeting of which every field that the API shows says something, with the places at which the table looks. */
export async function aBusyCommittee() {
  const actors = await theActors();
  const { secretariat, secretary, leadership, interior, finance, commune, administrator, server, clock, chair, officer, hoaiDuc, idOfAccount } = actors;
  const reason = 'Vì sao';
  const document = (title: string) => ({ kind: 'PLAN', title, number: '1/KH', issuedOn: '2026-02-01', issuer: 'UBND' });

  const { field } = await administrator.does('createField', { code: 'TTHC', name: 'Thủ tục hành chính', source: 'Kế hoạch', validFrom: '2020-01-01', validUntil: '2030-12-31' });
  const { indicator } = await secretariat.does('createIndicator', { code: 'TT', name: 'Trực tuyến', unit: '%', direction: 'HIGHER_IS_BETTER', kind: 'STOCK', aggregation: 'RATIO', isShare: true, validFrom: '2020-01-01', validUntil: '2030-12-31' });
  const { indicator: flow } = await secretariat.does('createIndicator', { code: 'HS', name: 'Hồ sơ', unit: 'hồ sơ', direction: 'HIGHER_IS_BETTER', kind: 'FLOW', aggregation: 'SUM', isShare: false });
  const { person } = await secretariat.does('createPerson', { name: 'Lê Văn Cường', position: 'Phó Chủ tịch', officeId: hoaiDuc, validFrom: '2020-01-01', validUntil: '2030-12-31' });
  const { officeGroup } = await secretariat.does('createOfficeGroup', { name: 'Các phòng', aliases: ['các phòng, ban'], governmentId: hoaiDuc, memberIds: [interior.officeId] });
  await secretariat.does('setOfficeGroupMembers', { groupId: officeGroup.id, version: 1, members: [{ officeId: interior.officeId, validFrom: '2020-01-01', validUntil: '2030-12-31' }] });
  const { office } = await administrator.does('createOffice', { code: 'HOAIDUC-THUE', name: 'Chi cục Thuế', kind: 'TAX', parentId: hoaiDuc, aliases: ['Thuế'], lineAuthority: 'Cục Thuế', validFrom: '2020-01-01', validUntil: '2030-12-31' });
  const member = { personId: person.id, role: 'DEPUTY', validFrom: '2020-01-01', validUntil: '2030-12-31' };
  const { committee } = await secretariat.does('createCommittee', { name: 'Ban Chỉ đạo', kind: 'STEERING', hostId: hoaiDuc, headId: chair, standingAgencyId: interior.officeId, members: [member], validFrom: '2020-01-01', validUntil: '2030-12-31' });

  const words = 'Phòng Nội vụ rà soát thủ tục.';
  const task = { text: 'Rà soát', leadOfficeIds: [interior.officeId], coordinatingOfficeIds: [finance.officeId], dueOn: '2026-03-31', dueText: 'trong quý I', quote: 'rà soát thủ tục', followerId: person.id, fieldId: field.id, deliverable: 'Báo cáo', basis: [document('Nghị quyết')] };
  const target = {
    text: 'Trực tuyến', leadOfficeIds: [interior.officeId], coordinatingOfficeIds: [finance.officeId], indicatorId: indicator.id, comparator: 'RANGE', approximate: true, lower: 10, upper: 40, dueOn: '2026-12-31', fieldId: field.id, followerId: person.id, basis: [document('Chương trình')],
    baseline: { on: '2025-12-31', value: 5 }, milestones: [{ on: '2026-06-30', value: 8 }], periodFrom: '2026-01-01', periodUntil: '2026-12-31', dueText: 'trong năm 2026', quote: 'rà soát thủ tục',
  };
  clock.set('2026-02-02');
  const { meeting } = await secretariat.does('recordMeeting', {
    title: 'Hội nghị zulu', kind: 'STEERING', hostId: hoaiDuc, heldOn: '2026-02-02', announcedOn: '2026-02-02', chairId: chair, coChairIds: [person.id], committeeIds: [committee.id], place: 'Hội trường', mode: 'HYBRID', periodFrom: '2025-01-01', periodUntil: '2025-12-31',
    source: { title: 'Cổng thông tin', publisher: 'UBND', publishedOn: '2026-02-02', authors: ['Ban biên tập'], inferred: 'địa điểm' }, sessions: [{ day: '2026-02-02', part: 'MORNING', place: 'Hội trường', officeIds: [interior.officeId] }],
    agenda: [{ title: 'Khai mạc', text: 'Báo cáo', officeIds: [interior.officeId], presented: [document('Báo cáo')] }], documents: [document('Giấy mời')],
    attendance: [
      { personId: officer, capacity: 'chuyên viên', note: 'đến muộn', substituteForId: person.id, part: 'GUEST' },
      { officeId: interior.officeId, officeCount: 1, headCount: 2 },
      { groupId: officeGroup.id, officeCount: 1, headCount: 2 },
      { personId: chair, part: 'CHAIR' },
    ],
    observations: [
      { kind: 'COMMENDATION', text: 'Khen Phòng Nội vụ', officeIds: [interior.officeId], awardedById: hoaiDuc, fieldId: field.id, periodFrom: '2025-01-01', periodUntil: '2025-12-31', figures: [{ label: 'ngày', unit: 'ngày', value: 392, note: 'ước', indicatorId: indicator.id }, { label: 'tỷ lệ', unit: '%', numerator: 1, denominator: 2, approximate: true, equivalentTo: 1 }] },
      { kind: 'SHORTCOMING', text: 'Xã còn chậm', officeIds: [commune.officeId] },
    ],
    conclusions: [
      { text: words, directives: [{ task }, { target }, { target: { ...target, text: 'Trực tuyến hai', lower: 30, milestones: [{ on: '2026-02-28', value: 25 }], reporterIds: [interior.officeId, commune.officeId] } }, { task: { ...task, dueOn: '2026-02-10', text: 'Rà soát trễ' } },
        { target: { text: 'Hồ sơ', leadOfficeIds: [interior.officeId], coordinatingOfficeIds: [finance.officeId], indicatorId: flow.id, comparator: 'AT_LEAST', lower: 100 } }] },
      { text: words, directives: [{ task: { ...task, text: 'Rà soát xong' } }, { task: { ...task, dueOn: '2026-02-10', text: 'Rà soát chuyển' } }] },
      { text: 'Xã tự làm.', directives: [{ task: { text: 'Riêng của xã', leadOfficeIds: [commune.officeId], dueOn: '2026-02-20' } }] },
      { text: 'Chưa rõ ai làm gì.' },
      { text: 'Ghi nhận.', noTaskArises: true },
    ],
    acceptWarnings: ['NEITHER_DIRECTIVE_NOR_NO_TASK'],
  });
  const [first, second, , , silent] = meeting.conclusions.nodes;
  const shareOf = (directive: Json): string => directive.assignments.nodes[0].id;
  const [taskOf, targetOf, missingTarget, lateTask, flowTarget] = first.directives.nodes;
  const [doneTask, movedTask] = second.directives.nodes;
  const [own, ownOfTarget, late, done] = [taskOf, targetOf, lateTask, doneTask].map(shareOf);

  // an assignment on its way
  await interior.takes('acknowledge', own, { responsibleId: officer });
  await interior.does('updateProgress', { assignmentId: own, text: 'Đang làm', progress: 40 });
  const { obstacle } = await interior.does('declareObstacle', { assignmentId: own, text: 'Thiếu kinh phí', needed: 'kinh phí', waitingForOfficeId: finance.officeId });
  await interior.does('clearObstacle', { obstacleId: obstacle.id, note: 'Đã cấp' });
  for (let i = 0; i < 3; i++) {
    const { extension } = await interior.does('requestExtension', { assignmentId: own, newDueOn: `2026-0${4 + i}-30`, reason });
    await leadership.does('grantExtension', { extensionId: extension.id, reason });
  }
  await secretariat.does('urgeAssignment', { assignmentId: own, text: 'Đề nghị báo cáo' });
  // a target, measured, reported on paper, returned
  const line = (on: string, numerator: number) => ({ targetId: targetOf.id, officeId: interior.officeId, on, numerator, denominator: 100 });
  const { measurements } = await interior.does('recordMeasurements', { lines: [{ ...line('2026-01-10', 11), source: 'Cổng dịch vụ công', evidence: [document('Bảng số liệu')] }, line('2026-01-20', 12), line('2026-01-30', 13), { ...line('2026-01-30', 12), targetId: missingTarget.id }, { targetId: flowTarget.id, officeId: interior.officeId, from: '2026-01-01', on: '2026-01-31', value: 20 }] });
  const { measurement } = await interior.does('correctMeasurement', { measurementId: measurements[0].id, numerator: 12, denominator: 100, reason, source: 'Cổng', evidence: [document('Bảng số liệu đúng')] });
  await secretariat.takes('report', ownOfTarget, { paper: '12/BC', value: 13, deliverables: [document('Báo cáo tháng')] });
  const returned = await secretary.takes('return', ownOfTarget, { reason });
  await interior.takes('report', done);
  await secretariat.takes('confirm', done);
  // late ones: confirmed, transferred, waiting for an office
  clock.set('2026-02-15');
  await interior.takes('report', late);
  await secretariat.takes('confirm', late);
  await interior.does('requestExtension', { assignmentId: shareOf(movedTask), newDueOn: '2026-04-30', reason });
  const { assignment: moved, newAssignment } = await secretariat.does('transferAssignment', { assignmentId: shareOf(movedTask), toOfficeId: commune.officeId, reason, paper: '15/TB' });
  const { observation: withdrawn } = await secretariat.does('addObservation', { meetingId: meeting.id, observation: { kind: 'RESULT', text: 'Nhầm', officeIds: [interior.officeId] } });
  await secretariat.does('withdrawObservation', { observationId: withdrawn.id, reason });
  const { conclusion: removed } = await secretariat.does('addConclusion', { meetingId: meeting.id, text: 'Nhầm', directives: [{ task: { text: 'Nhầm', leadOfficeIds: [interior.officeId] } }] });
  await secretariat.does('removeDraftConclusion', { conclusionId: removed.id, reason });
  clock.set('2026-03-01');
  await secretariat.does('issueNotice', { meetingId: meeting.id, number: '1/TB', issuedOn: '2026-03-01', signerId: chair });
  const { notice } = await secretariat.does('issueSupplement', { meetingId: meeting.id, number: '2/TB', issuedOn: '2026-03-01', signerId: chair, conclusions: [{ text: words, replacesConclusionId: second.id, directives: [{ task: { ...task, text: 'Rà soát thay' } }] }] });
  const { conclusions: { nodes: numbered } } = await secretariat.sees(meeting.id, 'conclusions(first: 20) { nodes { id } }');
  clock.set('2026-03-02');
  // what waits for somebody, on sheets of its own
  const { office: collective } = await administrator.does('createOffice', { code: 'HOAIDUC-CACNGANH', name: 'Các ngành', kind: 'COLLECTIVE', parentId: hoaiDuc });
  const open = await secretariat.orders(interior, 'Rà soát chờ', { dueOn: '2026-03-04', committeeIds: [committee.id], task: { coordinatingOfficeIds: [finance.officeId, administrator.officeId], fieldId: field.id } });
  await interior.does('requestExtension', { assignmentId: open.assignment, newDueOn: '2026-04-30', reason });
  await interior.does('declareObstacle', { assignmentId: open.assignment, text: 'Chờ' });
  const reported = await secretariat.announces(interior, 'Rà soát đã báo cáo', { dueOn: '2026-03-04' });
  await interior.takes('report', reported);
  const declined = await secretariat.announces(interior, 'Rà soát từ chối');
  await interior.takes('decline', declined);
  const { officeGroup: unnamed } = await secretariat.does('createOfficeGroup', { name: 'Các ngành', governmentId: hoaiDuc, memberIds: [collective.id] });
  await secretariat.orders([], 'Rà soát chung', { task: { leadOfficeIds: [collective.id, interior.officeId], binding: 'EACH' } });

  await anAccount(actors);
  const signedIn = await SignedIn.of(actors);
  const { errors } = await signedIn.ask('stand-in', server.document('urgeAssignment'), { input: { assignmentId: own, text: 'Đề nghị báo cáo' } });
  if (errors) throw new Error(JSON.stringify(errors));

  const rows = (table: string, type: string, where: string, ...values: unknown[]) => server.rows(`select id from ${table} where ${where} order by id`, ...values).then(found => found.map(([key]) => idOf(type, key)));
  const keyOf = (id: string) => Number(id.split('_').at(-1));
  const ofMeeting = (table: string, type: string) => rows(table, type, 'meeting_id = ?', keyOf(meeting.id));
  const account = idOfAccount('interior');
  const ofAccount = (table: string, type: string) => rows(table, type, 'account_id = ?', keyOf(account));
  /** Of each type one record or more; a field is looked at where the secretariat reads something in it. */
  const records: Record<string, string[]> = {
    Meeting: [meeting.id], Conclusion: [second.id, numbered.at(-1).id, silent.id, removed.id], Task: [taskOf.id], Target: [targetOf.id, missingTarget.id], Assignment: [own, ownOfTarget, late, moved.id, newAssignment.id, open.assignment, open.assignments[2]],
    CompletionReport: [returned.reports[0].id], ProgressUpdate: await rows('progress_update', 'ProgressUpdate', 'assignment_id = ?', keyOf(own)), Extension: await rows('extension', 'Extension', 'assignment_id in (?, ?)', keyOf(own), keyOf(moved.id)), Obstacle: [obstacle.id], Urge: await rows('urge', 'Urge', 'assignment_id = ?', keyOf(own)),
    Measurement: [measurement.id, measurements[0].id, measurements[4].id], Event: await rows('event', 'Event', "object_type = 'Assignment' and object_key in (?, ?) and (action in ('acknowledge', 'requestExtension', 'report') or acting_for_login is not null)", keyOf(own), keyOf(ownOfTarget)),
    Session: await ofMeeting('session', 'Session'), AgendaItem: await ofMeeting('agenda_item', 'AgendaItem'), Attendance: (await ofMeeting('attendance', 'Attendance')).slice(0, 3), Observation: (await ofMeeting('observation', 'Observation')).filter((id, i) => i === 0 || id === withdrawn.id),
    Figure: await rows('figure', 'Figure', 'true'), Notice: [notice.id, ...(await ofMeeting('notice', 'Notice'))], Document: await rows('document', 'Document', "title = 'Nghị quyết'"),
    Office: [office.id, interior.officeId], OfficeGroup: [officeGroup.id, unnamed.id], Person: [person.id], Committee: [committee.id], Field: [field.id], Indicator: [indicator.id], Account: [account],
    AccountSession: await ofAccount('account_session', 'AccountSession'), ApiToken: await ofAccount('api_token', 'ApiToken'), ExternalIdentity: await ofAccount('external_identity', 'ExternalIdentity'), StandIn: await ofAccount('stand_in', 'StandIn'),
  };
  /** What is no record of its own, by the way to it; `%` is what is asked of it. */
  const node = (type: string, path: string) => records[type].map(id => `node(id: "${id}") { ... on ${type} { ${path} } }`);
  const ways: Record<string, string[]> = {
    ...Object.fromEntries(Object.keys(records).map(type => [type, node(type, '%')])),
    Source: node('Meeting', 'source { % }'), CommitteeMember: node('Committee', 'members { % }'), OfficeGroupMember: node('OfficeGroup', 'members { % }'), DocumentUse: node('CompletionReport', 'documents { % }'), BaselineValue: node('Target', 'baseline { % }'), Milestone: node('Target', 'milestones { % }'),
    TargetValue: node('Target', 'value { % }'), Track: node('Target', 'track { % }'), Forecast: node('Target', 'track { forecast { % } }'),
    Standing: [...node('Meeting', 'standing { % }'), ...['OFFICE', 'HOST', 'COMMITTEE', 'MEETING', 'FIELD', 'MONTH'].map(group => `standings(groupBy: ${group}) { % }`), 'standings { % }'], Rate: node('Meeting', 'standing { completedOfTotal { % } }'), AgeBucket: node('Meeting', 'standing { overdueAge { % } }'),
    Installation: ['installation { % }'], Viewer: ['viewer { % }'], Grant: ['viewer { grants { % } }'], OpenMatters: [`openMatters(hostId: "${hoaiDuc}") { % }`, `openMatters(committeeId: "${committee.id}") { % }`], SearchHit: ['search(text: "zulu") { nodes { % } }'],
  };
  const roots: Record<string, string> = {
    viewer: 'viewer { account { login } }', installation: 'installation { today }', node: `node(id: "${own}") { id }`, nodes: `nodes(ids: ["${own}"]) { id }`, office: 'office(code: "HOAIDUC-NOIVU") { id }', officeGroups: 'officeGroups { id }', fields: 'fields { id }', standings: 'standings { total }',
    openMatters: `openMatters(hostId: "${hoaiDuc}") { standing { total } }`, search: 'search(text: "rà soát", first: 100) { nodes { record { id } } }',
    ...Object.fromEntries(['offices', 'people', 'committees', 'indicators', 'meetings', 'conclusions', 'directives', 'targets', 'assignments', 'measurements', 'accounts'].map(list => [list, `${list}(first: 100) { totalCount nodes { id } }`])),
  };
  return { ...actors, signedIn, ways, roots };
}

/** Office A's account, and all that belongs to it. */
async function anAccount({ database, clock, administrator, idOfAccount, keyOf }: TheActors): Promise<void> {
  const [account, actingFor, substitute] = ['interior', 'finance', 'health'].map(keyOf);
  const [createdAt, expiresAt] = [clock.now(), '2099-12-31T00:00:00.000Z'];
  const over = { createdAt, lastUsedAt: createdAt, expiresAt };
  await database.write(async em => {
    const one = await em.findOneOrFail(Account, { id: account });
    Object.assign(one, { person: await em.findOneOrFail(Person, { name: 'Trần Thị Bình' }), activeFrom: '2000-01-01', activeUntil: '2099-12-31', passwordSetAt: createdAt, setupCodeUntil: createdAt, secondFactorSince: createdAt });
    em.create(StandIn, { account: one, substitute, validFrom: '2026-01-01', validUntil: '2026-12-31', reason: 'Nghỉ phép' });
    em.create(StandIn, { account: actingFor, substitute: one, validFrom: '2026-01-01', validUntil: '2026-12-31' });
    em.create(AccountSession, { account: one, actingFor, hash: 'a session', means: 'password', address: '10.0.0.1', userAgent: 'Firefox', endedAt: createdAt, ...over });
    em.create(ApiToken, { account: one, name: 'Báo cáo', scope: 'READ', hash: 'a token', revokedAt: createdAt, ...over });
    em.create(ExternalIdentity, { account: one, issuer: 'https://login.hanoi.gov.vn', subject: '42', followsClaims: true, createdAt, lastUsedAt: createdAt });
  });
  const { version } = await administrator.sees(idOfAccount('interior'), 'version');
  await administrator.does('amendAccount', { accountId: idOfAccount('interior'), version, name: 'Phòng Nội vụ' });
}
