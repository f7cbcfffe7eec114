import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type ACommittee, aCommittee, type Actor, type Json } from '../committee.js';
import { addressOf, aSocket, type Ear, overSocket, overStream, until } from '../ear.js';
import { graphql } from '../graphql/gql.js';

const changed = print(graphql(`
  subscription MeetingChanged($meetingId: ID, $hostId: ID) {
    meetingChanged(meetingId: $meetingId, hostId: $hostId) { action at meeting { id title place conclusions(first: 10) { nodes { text } } } }
  }
`));

/** An account listens from now on, by WebSocket or to a stream of events. */
async function listens({ server, subscriptions }: ACommittee, { token }: Actor, variables: { meetingId?: string; hostId?: string } = {}, way: 'socket' | 'stream' = 'socket'): Promise<Ear> {
  const { size } = subscriptions;
  const address = await addressOf(server.app);
  const ear = way === 'socket' ? overSocket(aSocket(address, { authorization: `Bearer ${token}` }), { query: changed, variables }) : overStream(address, token, { query: changed, variables });
  await Promise.race([until(() => subscriptions.size > size), ear.ended]);
  return ear;
}
const actionsOf = (told: Json[]): (string | null)[] => told.map(({ data }) => data.meetingChanged.action);

describe('what is done to a meeting', () => {
  it.each(['socket', 'stream'] as const)('is told to those who keep it, drafts and all that belongs to it too, once for each step, over a %s', async way => {
    const committee = await aCommittee();
    const { secretariat, leadership, interior, finance, chair, officer } = committee;
    const { meeting: meetingId, conclusion: conclusionId } = await secretariat.records({ lead: interior, place: 'Hội trường' });
    const ears = [await listens(committee, secretariat, {}, way), await listens(committee, leadership, { meetingId }, way)];
    const version = async () => (await secretariat.sees(meetingId)).version;
    await secretariat.does('setAgenda', { meetingId, version: await version(), agenda: [{ title: 'Khai mạc' }, { title: 'Bế mạc' }] });
    await secretariat.does('setAttendance', { meetingId, version: await version(), attendance: [{ personId: officer }] });
    await secretariat.does('addObservation', { meetingId, observation: { kind: 'RESULT', text: 'Tốt' } });
    const { conclusion } = await secretariat.does('addConclusion', { meetingId, text: 'Thêm một kết luận' });
    const { directive } = await secretariat.does('assignTask', { conclusionId, task: { text: 'Báo cáo', leadOfficeIds: [finance.officeId] } });
    await secretariat.does('addAssignment', { directiveId: directive.id, officeId: interior.officeId, coordinating: true });
    await secretariat.does('removeDraftConclusion', { conclusionId: conclusion.id, reason: 'Trùng' });
    await secretariat.does('issueNotice', { meetingId, number: '1/TB', issuedOn: '2026-03-02', signerId: chair });
    const words = ['setAgenda', 'setAttendance', 'addObservation', 'addConclusion', 'assignTask', 'addAssignment', 'removeDraftConclusion', 'issueNotice', 'announceConclusions'];
    for (const ear of ears) {
      const told = await ear.hears(words.length);
      expect(actionsOf(told)).toEqual(words);
      expect(told[0].data.meetingChanged).toMatchObject({ at: expect.stringMatching(/^2026-03-02T/), meeting: { id: meetingId, place: 'Hội trường' } });
    }
  });

  it('is told to an office with a share where it touches what that may see there, without the word for it', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, finance, officer } = committee;
    const { meeting: meetingId, conclusion: conclusionId, directive: directiveId } = await secretariat.orders([interior]);
    const own = await listens(committee, interior);
    const version = async () => (await secretariat.sees(meetingId)).version;
    const hears = async (count: number) => expect(actionsOf(await own.hears(count))).toEqual(Array(count).fill(null));
    const unheard = async () => {
      // nothing of it is the office’s: where the record is kept, how it was prepared, what is still being written, who else came
      await secretariat.does('amendMeeting', { meetingId, version: await version(), place: 'Phòng họp 2', periodFrom: '2026-01-01' });
      await secretariat.does('setAgenda', { meetingId, version: await version(), agenda: [{ title: 'Khai mạc' }] });
      await secretariat.does('setAttendance', { meetingId, version: await version(), attendance: [{ officeId: finance.officeId }] });
      await secretariat.does('addObservation', { meetingId, observation: { kind: 'SHORTCOMING', text: 'Chậm', officeIds: [finance.officeId] } });
      const { conclusion } = await secretariat.does('addConclusion', { meetingId, text: 'Kết luận đang soạn' });
      await secretariat.does('reviseConclusion', { conclusionId: conclusion.id, version: conclusion.version, text: 'Kết luận còn đang soạn' });
      await secretariat.does('assignTask', { conclusionId, task: { text: 'Chưa giao', leadOfficeIds: [interior.officeId] } });
    };
    await unheard();
    await secretariat.does('amendMeeting', { meetingId, version: await version(), title: 'Hội nghị quý I' });
    await hears(1);
    await unheard();
    await secretariat.does('addObservation', { meetingId, observation: { kind: 'RESULT', text: 'Tốt', officeIds: [interior.officeId] } });
    await hears(2);
    await secretariat.does('amendDirective', { directiveId, version: (await secretariat.sees(directiveId)).version, priority: 'HIGH' });
    await hears(3);
    await unheard();
    await secretariat.does('setAttendance', { meetingId, version: await version(), attendance: [{ officeId: finance.officeId }, { personId: officer }] });
    await hears(4);
    await secretariat.does('amendMeeting', { meetingId, version: await version(), title: 'Hội nghị quý 1' });
    const [last] = (await own.hears(5)).slice(4);
    expect(last.data.meetingChanged).toEqual({ action: null, at: expect.any(String), meeting: { id: meetingId, title: 'Hội nghị quý 1', place: null, conclusions: { nodes: [{ text: 'Các đơn vị rà soát thủ tục hành chính thuộc lĩnh vực phụ trách.' }] } } });
  });

  it('is not told to another government, nor to an office without a share, which hear of their own', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, health, neighbour } = committee;
    const strangers = [await listens(committee, health), await listens(committee, neighbour)];
    const { meeting: meetingId } = await secretariat.orders([interior]);
    await secretariat.does('amendMeeting', { meetingId, version: (await secretariat.sees(meetingId)).version, title: 'Khác' });
    const own = [await secretariat.orders([health]), await neighbour.records()];
    for (const [i, ear] of strangers.entries()) expect((await ear.hears(1)).map(({ data }) => data.meetingChanged.meeting.id)).toEqual(expect.arrayContaining([own[i].meeting]));
    for (const ear of strangers) expect(ear.told.filter(({ data }) => data.meetingChanged.meeting.id === meetingId)).toEqual([]);
  });

  it('is told of one meeting, of those of a host, and of no work in force', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, neighbour, administrator, hoaiDuc, danPhuong } = committee;
    const [mine, other] = [await secretariat.orders([interior]), await secretariat.orders([interior])];
    const byMeeting = await listens(committee, secretariat, { meetingId: other.meeting });
    const byHost = await listens(committee, secretariat, { hostId: hoaiDuc });
    const byOther = await listens(committee, secretariat, { hostId: danPhuong });
    await interior.takes('acknowledge', mine.assignment);
    for (const { meeting: meetingId } of [mine, other]) await secretariat.does('addConclusion', { meetingId, text: 'Thêm' });
    await neighbour.records();
    expect((await byHost.hears(2)).map(({ data }) => data.meetingChanged.meeting.id)).toEqual([mine.meeting, other.meeting]);
    expect((await byMeeting.hears(1)).map(({ data }) => data.meetingChanged.meeting.id)).toEqual([other.meeting]);
    expect([byOther.told, byMeeting.told.length, byHost.told.length]).toEqual([[], 1, 2]);
    const refused = await (await listens(committee, administrator, { meetingId: hoaiDuc })).ended;
    expect(refused[0]).toMatchObject({ message: `"${hoaiDuc}" is not the id of a record of type Meeting`, extensions: { code: 'BAD_USER_INPUT', fields: [{ path: ['meetingId'] }] } });
  });

  it('is told by one statement to those who keep it, and by three to an office, however much was done', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, database } = committee;
    const { meeting: meetingId } = await secretariat.orders([interior]);
    const query = 'subscription { meetingChanged { action meeting { id title } } }';
    const address = await addressOf(committee.server.app);
    const aloud = async (who: Actor) => {
      const ear = overSocket(aSocket(address, { authorization: `Bearer ${who.token}` }), { query });
      await until(() => committee.subscriptions.size === 1);
      const work = { meetingId, version: (await secretariat.sees(meetingId)).version, title: `Hội nghị của ${who.login}`, coChairIds: [committee.officer], documents: [{ kind: 'REPORT', title: who.login }] };
      await secretariat.hasAsked();
      const { count } = database.statements;
      await secretariat.does('amendMeeting', work);
      await ear.hears(1);
      ear.stop();
      await until(() => committee.subscriptions.size === 0);
      return database.statements.count - count;
    };
    const silently = await (async () => {
      const work = { meetingId, version: (await secretariat.sees(meetingId)).version, title: 'Hội nghị', coChairIds: [], documents: [{ kind: 'REPORT', title: 'x' }] };
      await secretariat.hasAsked();
      const { count } = database.statements;
      await secretariat.does('amendMeeting', work);
      return database.statements.count - count;
    })();
    // the events and who may still hear; then what
    expect([(await aloud(secretariat)) - silently, (await aloud(interior)) - silently]).toEqual([2 + 1, 2 + 3]);
  });
});
