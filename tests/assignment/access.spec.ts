import { describe, expect, it } from 'vitest';
import { Account, Grant } from '../../src/account/account.js';
import { Office } from '../../src/office/office.js';
import { type ACommittee, aCommittee, type Actor } from '../committee.js';

/** A directive of two offices in which everything that can be written has been written by the office of interior. */
async function aStory() {
  const committee = await aCommittee({ today: '2026-03-02' });
  const { secretariat, interior, finance, officer } = committee;
  const ordered = await secretariat.orders([interior, finance], 'Rà soát thủ tục đất đai', { dueOn: '2026-03-31', observations: [{ kind: 'SHORTCOMING', text: 'Chậm rà soát', officeIds: [interior.officeId] }] });
  const [assignmentId] = ordered.assignments;
  await interior.takes('acknowledge', assignmentId, { responsibleId: officer });
  await interior.does('updateProgress', { assignmentId, text: 'Đang làm', progress: 40 });
  const { obstacle } = await interior.does('declareObstacle', { assignmentId, text: 'Thiếu kinh phí' });
  const { extension } = await interior.does('requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'Chờ số liệu' });
  const { urge } = await secretariat.does('urgeAssignment', { assignmentId, text: 'Đề nghị báo cáo' });
  const { reports } = await interior.takes('report', assignmentId);
  return { ...committee, ...ordered, assignmentId, other: ordered.assignments[1], inner: [obstacle.id, extension.id, urge.id, reports[0].id] as string[] };
}

describe('another government’s account', () => {
  it.each(['neighbour', 'neighbourInterior'] as const)('(%s) sees nothing of it: not by id, in lists, in figures, nor in search', async who => {
    const story = await aStory();
    const { [who]: stranger, meeting, conclusion, directive, assignments, inner } = story;
    const ids = [meeting, conclusion, directive, ...assignments, ...inner];
    for (const id of ids) expect([id, await stranger.sees(id, 'id')]).toEqual([id, null]);
    expect((await stranger.asks('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [...ids, 'assignment_999'] })).nodes).toEqual([...ids, null].map(() => null));
    const { standings, search, ...lists } = await stranger.asks(`{
      meetings { totalCount nodes { id } } conclusions { totalCount nodes { id } } directives { totalCount nodes { id } } targets { totalCount nodes { id } } assignments { totalCount nodes { id } } measurements { totalCount nodes { id } }
      standings { total } search(text: "thủ tục") { totalCount nodes { excerpt } } }`);
    for (const [name, list] of Object.entries(lists)) expect([name, list]).toEqual([name, { totalCount: 0, nodes: [] }]);
    expect([standings, search]).toEqual([[{ total: 0 }], { totalCount: 0, nodes: [] }]);
    const { offices } = await stranger.asks('{ offices { nodes { standing { total } } } }');
    expect(offices.nodes.map(({ standing }: { standing: { total: number } }) => standing.total)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('finds nothing by filters that name what it may not see', async () => {
    const { neighbour, meeting, interior } = await aStory();
    const answer = await neighbour.asks('query ($meeting: ID!, $office: ID!) { assignments(filter: { meetingId: $meeting }) { totalCount } byOffice: assignments(filter: { withinOfficeId: $office }) { totalCount } standings(filter: { meetingId: $meeting }) { total } }', { meeting, office: interior.officeId });
    expect(answer).toEqual({ assignments: { totalCount: 0 }, byOffice: { totalCount: 0 }, standings: [{ total: 0 }] });
  });

  it('is told of a mutation on any of it that there is no such record, as of one that does not exist', async () => {
    const { neighbour, meeting, conclusion, directive, assignmentId, inner: [obstacleId, extensionId], chair, finance } = await aStory();
    const reason = 'x';
    const mutations: [string, string, object][] = [
      ['amendMeeting', 'meetingId', { version: 1 }], ['holdMeeting', 'meetingId', {}], ['cancelMeeting', 'meetingId', { reason }], ['setAgenda', 'meetingId', { version: 1, agenda: [] }], ['setAttendance', 'meetingId', { version: 1, attendance: [] }],
      ['addObservation', 'meetingId', { observation: { kind: 'RESULT', text: 'x' } }], ['addConclusion', 'meetingId', { text: 'x' }], ['announceConclusions', 'meetingId', {}],
      ['issueNotice', 'meetingId', { number: '1', issuedOn: '2026-03-02', signerId: chair }], ['issueSupplement', 'meetingId', { number: '1', issuedOn: '2026-03-02', signerId: chair, conclusions: [] }],
      ['reviseConclusion', 'conclusionId', { version: 1, text: 'x' }], ['removeDraftConclusion', 'conclusionId', { reason }], ['markNoTaskArises', 'conclusionId', {}], ['assignTask', 'conclusionId', { task: { text: 'x' } }],
      ['amendDirective', 'directiveId', { version: 1 }], ['addAssignment', 'directiveId', { officeId: finance.officeId }], ['withdrawDirective', 'directiveId', { reason }],
      ...['acknowledge', 'decline', 'confirm', 'return', 'reopen', 'hold', 'resume', 'insist', 'withdraw', 'keep'].map((step): [string, string, object] => [`${step}Assignment`, 'assignmentId', { reason }]),
      ['reportAssignment', 'assignmentId', { result: 'x' }], ['transferAssignment', 'assignmentId', { reason, paper: 'x', toOfficeId: finance.officeId }], ['carryOverAssignment', 'assignmentId', { reason, toDirectiveId: directive }],
      ['urgeAssignment', 'assignmentId', { text: 'x' }], ['updateProgress', 'assignmentId', { text: 'x' }], ['declareObstacle', 'assignmentId', { text: 'x' }], ['nameResponsible', 'assignmentId', { responsibleId: chair }],
      ['setDeadline', 'assignmentId', { dueOn: '2026-12-31', reason }], ['requestExtension', 'assignmentId', { newDueOn: '2026-12-31', reason }],
      ['grantExtension', 'extensionId', {}], ['refuseExtension', 'extensionId', { reason }], ['withdrawExtensionRequest', 'extensionId', {}], ['clearObstacle', 'obstacleId', {}],
    ];
    const ids: Record<string, string> = { meetingId: meeting, conclusionId: conclusion, directiveId: directive, assignmentId, extensionId, obstacleId };
    for (const [mutation, about, more] of mutations) {
      const unknown = ids[about].replace(/\d+$/, '999');
      const refused = await neighbour.isRefused(mutation, { ...more, [about]: ids[about] });
      expect([mutation, refused.code]).toEqual([mutation, 'NOT_FOUND']);
      expect(refused).toEqual({ ...(await neighbour.isRefused(mutation, { ...more, [about]: unknown })), message: refused.message });
      expect(refused.message.replace(ids[about], unknown)).toBe((await neighbour.isRefused(mutation, { ...more, [about]: unknown })).message);
    }
  });

  it('cannot refer to it inside an input either', async () => {
    const { neighbour, secretariat, conclusion, meeting, chair } = await aStory();
    await secretariat.does('issueNotice', { meetingId: meeting, number: '1', issuedOn: '2026-03-02', signerId: chair });
    const own = await neighbour.records();
    await neighbour.does('announceConclusions', { meetingId: own.meeting, acceptWarnings: ['NOBODY_NAMED'] });
    await neighbour.does('issueNotice', { meetingId: own.meeting, number: '1', issuedOn: '2026-03-02', signerId: chair });
    const supplement = { meetingId: own.meeting, number: '2', issuedOn: '2026-03-02', signerId: chair };
    for (const replacesConclusionId of [conclusion, 'conclusion_999'])
      expect((await neighbour.isRefused('issueSupplement', { ...supplement, conclusions: [{ text: 'x', replacesConclusionId }] })).fields).toEqual({ 'input.conclusions.0.replacesConclusionId': `there is no conclusion "${replacesConclusionId}"` });
  });
});

describe('an office with a share in the same directive', () => {
  const outer = 'office { code } role status dueOn originalDueOn assignedOn completedOn timeliness';
  const inner = 'responsible { id } progress reports { id } updates { totalCount } obstacles { id } extensions { id } urges { id } history { totalCount } openSteps';

  it('sees office, role, status and dates of the others’ shares, and none of their inner words', async () => {
    const { finance, assignmentId, inner: ids } = await aStory();
    expect(await finance.sees(assignmentId, outer)).toEqual({ office: { code: 'HOAIDUC-NOIVU' }, role: 'LEAD', status: 'REPORTED', dueOn: '2026-03-31', originalDueOn: '2026-03-31', assignedOn: '2026-03-02', completedOn: null, timeliness: 'IN_PROGRESS_ON_TIME' });
    expect(await finance.sees(assignmentId, inner)).toEqual({ responsible: null, progress: null, reports: [], updates: { totalCount: 0 }, obstacles: [], extensions: [], urges: [], history: { totalCount: 0 }, openSteps: [] });
    for (const id of ids) expect(await finance.sees(id, 'id')).toBeNull();
  });

  it('is not told by a filter or a count what it may not read', async () => {
    const { finance, interior, secretariat, assignmentId } = await aStory();
    await secretariat.takes('return', assignmentId);
    const asked = 'query ($office: ID!) { blocked: assignments(filter: { blocked: true }) { totalCount } within: standings(filter: { officeIds: [$office] }) { blocked } }';
    expect(await interior.asks(asked, { office: interior.officeId })).toEqual({ blocked: { totalCount: 1 }, within: [{ blocked: 1 }] });
    expect(await finance.asks(asked, { office: interior.officeId })).toEqual({ blocked: { totalCount: 0 }, within: [{ blocked: 0 }] });
  });

  it('sees all of its own', async () => {
    const { interior, assignmentId } = await aStory();
    expect(await interior.sees(assignmentId, inner)).toMatchObject({ progress: 40, reports: [{}], updates: { totalCount: 1 }, obstacles: [{}], extensions: [{}], urges: [{}] });
    expect((await interior.history(assignmentId)).map(({ action }) => action)).toEqual(['announceConclusions', 'acknowledge', 'updateProgress', 'declareObstacle', 'requestExtension', 'urge', 'report'].toSpliced(0, 1, 'recordMeeting', 'announceConclusions'));
  });

  it('may not act on the others’ shares', async () => {
    const { finance, assignmentId } = await aStory();
    expect(await finance.isRefused('updateProgress', { assignmentId, text: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await finance.isRefused('requestExtension', { assignmentId, newDueOn: '2026-12-31', reason: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('sees of the meeting what concerns it: not the agenda, not the others’ observations', async () => {
    const { finance, interior, health, meeting, secretariat } = await aStory();
    const fields = 'title kind heldOn host { code } chair { name } conclusions { totalCount } observations { totalCount } attendance { totalCount } agenda { id } sessions { id } history { totalCount }';
    expect(await finance.sees(meeting, fields)).toEqual({
      title: 'Hội nghị cải cách hành chính', kind: 'STEERING', heldOn: '2026-03-02', host: { code: 'HOAIDUC' }, chair: { name: 'Nguyễn Văn An' }, conclusions: { totalCount: 1 }, observations: { totalCount: 0 }, attendance: { totalCount: 0 }, agenda: [], sessions: [], history: { totalCount: 0 },
    });
    expect((await interior.sees(meeting, fields)).observations).toEqual({ totalCount: 1 });
    expect(await health.sees(meeting, 'id')).toBeNull();
    await secretariat.does('addConclusion', { meetingId: meeting, text: 'Việc của Phòng Y tế', directives: [{ task: { text: 'x', leadOfficeIds: [health.officeId] } }] });
    expect([await health.sees(meeting, 'id'), (await finance.sees(meeting, fields)).conclusions]).toEqual([null, { totalCount: 1 }]);
  });
});

describe('who keeps the meeting', () => {
  it('as leadership sees everything and enters nothing', async () => {
    const { leadership, assignmentId, meeting } = await aStory();
    expect(await leadership.sees(assignmentId, 'progress reports { id } history { totalCount }')).toMatchObject({ progress: 40, reports: [{}] });
    expect(await leadership.isRefused('amendMeeting', { meetingId: meeting, version: 1, title: 'x' })).toMatchObject({ code: 'FORBIDDEN', message: 'no grant of your account allows "amendMeeting"' });
  });

  it('sits at the host or above it: the province’s secretariat acts for the district', async () => {
    const { database, neighbour, assignmentId } = await aStory();
    await promote({ database, neighbour }, 'HANOI');
    expect((await neighbour.sees(assignmentId, 'openSteps')).openSteps).toEqual(['CONFIRM', 'RETURN', 'TRANSFER', 'WITHDRAW']);
    expect(await neighbour.takes('confirm', assignmentId)).toMatchObject({ status: 'COMPLETED' });
  });

  it('does not decide on work that another government’s meeting asked of its office', async () => {
    const { secretariat, neighbour, neighbourInterior } = await aCommittee();
    const assignment = await secretariat.announces(neighbourInterior);
    expect(await neighbour.sees(assignment, 'isRequest openSteps')).toEqual({ isRequest: true, openSteps: [] });
    await neighbourInterior.takes('report', assignment);
    expect(await neighbour.mayNot('confirm', assignment)).toMatchObject({ code: 'FORBIDDEN' });
    await secretariat.takes('confirm', assignment);
    expect((await secretariat.asks('{ standings { total } assignments { totalCount } }'))).toEqual({ standings: [{ total: 0 }], assignments: { totalCount: 1 } });
  });
});

describe('a grant', () => {
  it('ends with its last day: then its account sees and may do nothing', async () => {
    const { database, clock, interior, assignmentId, secretariat } = await aStory();
    await secretariat.takes('return', assignmentId);
    await database.write(async em => {
      for (const grant of await em.find(Grant, { account: { login: 'interior' } })) grant.validUntil = '2026-03-10';
    });
    clock.set('2026-03-10');
    expect(await interior.sees(assignmentId, 'status')).toEqual({ status: 'IN_PROGRESS' });
    clock.set('2026-03-11');
    expect(await interior.sees(assignmentId, 'status')).toBeNull();
    expect(await interior.mayNot('report', assignmentId)).toMatchObject({ code: 'FORBIDDEN', message: 'no grant of your account allows "reportAssignment"' });
  });
});

describe('an anonymous request', () => {
  it('is told to sign in', async () => {
    const { server, assignmentId } = await aStory();
    const send = async (query: string, variables = {}) => (await server.send(query, variables)).errors?.map(({ message, extensions }) => [extensions.code, message]);
    expect(await send('{ assignments { totalCount } }')).toEqual([['UNAUTHENTICATED', '"assignments" needs a signed-in account: sign in, or send "Authorization: Bearer <token>"']]);
    expect(await send(server.document('confirmAssignment'), { input: { assignmentId } })).toEqual([['UNAUTHENTICATED', '"confirmAssignment" needs a signed-in account: sign in, or send "Authorization: Bearer <token>"']]);
  });
});

async function promote({ database, neighbour }: Pick<ACommittee, 'database'> & { neighbour: Actor }, code: string): Promise<void> {
  await database.write(async em => {
    const account = await em.findOneOrFail(Account, { login: neighbour.login });
    em.create(Grant, { account, role: 'SECRETARIAT', office: await em.findOneOrFail(Office, { code }) });
  });
}
