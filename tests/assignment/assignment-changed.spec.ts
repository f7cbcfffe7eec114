import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Grant } from '../../src/account/account.js';
import { ApiToken } from '../../src/account/api-token.js';
import { hashToken } from '../../src/account/token.js';
import { type ACommittee, aCommittee, type Actor, type Json } from '../committee.js';
import { addressOf, aSocket, Ear, overSocket, until } from '../ear.js';
import { graphql } from '../graphql/gql.js';

const changed = print(graphql(`
  subscription AssignmentChanged($filter: AssignmentFilter) {
    assignmentChanged(filter: $filter) { action at assignment { id status office { code } reports { result } directive { text } } }
  }
`));

/** An account listens from now on. */
async function listens(committee: ACommittee, { token }: Actor, filter?: object, query = changed, language = 'en'): Promise<Ear> {
  const { size } = committee.subscriptions;
  const client = aSocket(await addressOf(committee.server.app), { authorization: `Bearer ${token}` }, { webSocketImpl: speaking(language) });
  const ear = overSocket(client, { query, variables: { filter } });
  await Promise.race([until(() => committee.subscriptions.size > size), ear.ended]);
  return ear;
}
/** A browser names its languages with a WebSocket as with everything it asks for. */
const speaking = (language: string) =>
  class extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, { headers: { 'accept-language': language } });
    }
  };

const wordsOf = (told: Json[]): string[] => told.map(({ data }) => `${data.assignmentChanged.action} ${data.assignmentChanged.assignment.id}`);

describe('what is done to an assignment', () => {
  it('is told to the secretariat that follows it and to the office that owes it, as it stands after the step', async () => {
    const committee = await aCommittee();
    const { secretariat, interior } = committee;
    const assignment = await secretariat.announces(interior, 'Rà soát thủ tục');
    const ears = [await listens(committee, secretariat), await listens(committee, interior)];
    await interior.takes('report', assignment);
    const event = (await interior.history(assignment)).at(-1);
    for (const ear of ears)
      expect(await ear.hears(1)).toEqual([
        { data: { assignmentChanged: { action: 'report', at: event.at, assignment: { id: assignment, status: 'REPORTED', office: { code: 'HOAIDUC-NOIVU' }, reports: [{ result: 'Đã rà soát 15 thủ tục' }], directive: { text: 'Rà soát thủ tục' } } } } },
      ]);
  });

  it('is not told to another government, nor to an office without a share', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, health, neighbour, neighbourInterior } = committee;
    const assignment = await secretariat.announces(interior);
    const strangers = await Promise.all([health, neighbour, neighbourInterior].map(stranger => listens(committee, stranger)));
    await interior.takes('acknowledge', assignment);
    // each hears of what is its own, which comes later
    const own = [await secretariat.announces(health), await neighbour.announces(neighbourInterior)];
    for (const [i, ear] of strangers.entries()) expect(wordsOf(await ear.hears(2))).toEqual(['recordMeeting', 'announceConclusions'].map(word => `${word} ${own[Math.min(i, 1)]}`));
  });

  it('has no word for those who see the assignment and not its history', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, finance } = committee;
    const { assignments: [assignment] } = await secretariat.orders([interior, finance]);
    const ear = await listens(committee, finance);
    await interior.does('declareObstacle', { assignmentId: assignment, text: 'Thiếu kinh phí' });
    expect((await ear.hears(1))[0].data.assignmentChanged).toMatchObject({ action: null, assignment: { id: assignment, status: 'ASSIGNED' } });
  });

  it('is told of what belongs to it: progress, obstacles, extensions, reminders', async () => {
    const committee = await aCommittee();
    const { secretariat, interior } = committee;
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    const ear = await listens(committee, secretariat);
    await interior.does('updateProgress', { assignmentId, text: 'Đang làm', progress: 40 });
    await interior.does('declareObstacle', { assignmentId, text: 'Thiếu kinh phí' });
    await interior.does('requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'Chờ số liệu' });
    await secretariat.does('urgeAssignment', { assignmentId, text: 'Đề nghị báo cáo' });
    expect(wordsOf(await ear.hears(4))).toEqual(['updateProgress', 'declareObstacle', 'requestExtension', 'urge'].map(word => `${word} ${assignmentId}`));
  });

  it('is told where it fulfils the filter, as the list would have it', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, finance } = committee;
    const mine = await secretariat.announces(interior);
    const other = await secretariat.announces(finance);
    const byOffice = await listens(committee, secretariat, { officeIds: [finance.officeId] });
    const byStatus = await listens(committee, secretariat, { status: ['REPORTED'] });
    const byText = await listens(committee, secretariat, { text: 'không có chữ này' });
    await interior.takes('acknowledge', mine);
    await interior.takes('report', mine);
    await finance.takes('acknowledge', other);
    await finance.takes('report', other);
    expect(wordsOf(await byOffice.hears(2))).toEqual([`acknowledge ${other}`, `report ${other}`]);
    expect(wordsOf(await byStatus.hears(2))).toEqual([`report ${mine}`, `report ${other}`]);
    expect(byText.told).toEqual([]);
  });

  it('is not told where the change was refused, only warned of, or repeated', async () => {
    const committee = await aCommittee();
    const { secretariat, interior } = committee;
    const assignment = await secretariat.announces(interior);
    const ear = await listens(committee, secretariat);
    await secretariat.mayNot('confirm', assignment);
    await interior.takes('report', assignment, { evidence: undefined, idempotencyKey: 'một lần' });
    await interior.takes('report', assignment, { evidence: undefined, idempotencyKey: 'một lần' });
    await secretariat.isWarned('confirmAssignment', { assignmentId: assignment });
    await secretariat.takes('confirm', assignment, { acceptWarnings: ['NO_EVIDENCE'] });
    expect(wordsOf(await ear.hears(2))).toEqual([`report ${assignment}`, `confirm ${assignment}`]);
  });

  it('is told for every share of a meeting that is recorded in one go by one statement, however many there are', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, finance, health, database } = committee;
    const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const { count } = database.statements;
      await work();
      return database.statements.count - count;
    };
    const orders = () => secretariat.orders([interior, finance, health]);
    await orders();
    const silently = await statementsOf(orders);
    const ear = await listens(committee, secretariat, undefined, 'subscription { assignmentChanged { action assignment { id office { name } directive { text } } } }');
    const aloud = await statementsOf(async () => {
      const { assignments } = await orders();
      const told = wordsOf(await ear.hears(6)).toSorted();
      expect(told).toEqual(['announceConclusions', 'recordMeeting'].flatMap(word => assignments.map(id => `${word} ${id}`).toSorted()));
    });
    // the events, who may still hear, and what
    expect(aloud - silently).toBe(3);
  });

  it('is told by today’s date and by the grants of the day', async () => {
    const committee = await aCommittee({ today: '2026-03-02' });
    const { secretariat, interior, clock, database } = committee;
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-02' });
    const seen = 'subscription { assignmentChanged { assignment { timeliness daysOverdue } } }';
    const ears = [await listens(committee, secretariat, undefined, seen), await listens(committee, interior, undefined, seen)];
    await interior.does('updateProgress', { assignmentId, text: 'Đang làm' });
    for (const ear of ears) expect((await ear.hears(1))[0].data.assignmentChanged.assignment).toEqual({ timeliness: 'IN_PROGRESS_ON_TIME', daysOverdue: null });
    await database.write(em => em.nativeUpdate(Grant, { account: { login: 'interior' } }, { validUntil: '2026-03-02' }));
    clock.set('2026-03-03');
    await secretariat.does('urgeAssignment', { assignmentId, text: 'Đề nghị báo cáo' });
    expect((await ears[0].hears(2))[1].data.assignmentChanged.assignment).toEqual({ timeliness: 'IN_PROGRESS_OVERDUE', daysOverdue: 1 });
    expect(ears[1].told).toHaveLength(1);
  });

  it('is not told any more to a token that was taken away or has expired, which is told so', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, database, subscriptions } = committee;
    const assignment = await secretariat.announces(interior);
    const ear = await listens(committee, interior);
    await database.write(em => em.nativeDelete(ApiToken, { hash: hashToken(interior.token) }));
    await secretariat.does('urgeAssignment', { assignmentId: assignment, text: 'Đề nghị báo cáo' });
    await ear.ended;
    expect(ear.told).toEqual([{ errors: [{ message: 'the access token is unknown or has expired; get a new one', extensions: { code: 'UNAUTHENTICATED' } }] }]);
    expect([subscriptions.size, subscriptions.groups]).toEqual([0, 0]);
  });
});

describe('a subscription that cannot be', () => {
  it('is refused with what is wrong with its filter, by its path', async () => {
    const committee = await aCommittee();
    const { secretariat, subscriptions, database } = committee;
    const wrong = async (filter: object, language?: string) => (await (await listens(committee, secretariat, filter, changed, language)).ended) as Json;
    const [first] = await wrong({ hostId: 'meeting_1', text: 'x'.repeat(201) });
    expect(first.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: ['filter', 'text'], message: 'has 201 characters; at most 200 are kept' }, { path: ['filter', 'hostId'], message: '"meeting_1" is not the id of a record of type Office' }] });
    const [second] = await wrong({ dueFrom: '2026-02-31' });
    expect(second.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['filter', 'dueFrom'] }] });
    expect((await wrong({ hostId: 'meeting_1' }, 'vi'))[0].message).toBe('"meeting_1" không phải là mã của bản ghi loại Office');
    expect([subscriptions.size, database.changes.listeners]).toEqual([0, 0]);
  });
});

it('nobody who has gone is listened for', async () => {
  const committee = await aCommittee();
  const { secretariat, interior, subscriptions, database } = committee;
  const ears = [await listens(committee, secretariat), await listens(committee, secretariat), await listens(committee, interior)];
  expect([subscriptions.size, subscriptions.groups, database.changes.listeners]).toEqual([3, 2, 1]);
  for (const ear of ears) ear.stop();
  await until(() => database.changes.listeners === 0);
  expect([subscriptions.size, subscriptions.groups]).toEqual([0, 0]);
  // who comes anew hears what comes after
  const assignment = await secretariat.announces(interior);
  const ear = await listens(committee, secretariat);
  await interior.takes('acknowledge', assignment);
  expect(wordsOf(await ear.hears(1))).toEqual([`acknowledge ${assignment}`]);
});
