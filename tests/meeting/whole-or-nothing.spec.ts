import { describe, expect, it, onTestFinished } from 'vitest';
import { type ACommittee, aCommittee, type Json } from '../committee.js';

interface Statement {
  database: object;
  source: string;
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown;
}

/** Makes the n-th run of a statement on the writing connection fail, once, and counts them. The first, `begin`, has nothing to undo: it does not fail here. */
async function breakable(committee: ACommittee) {
  return committee.database.statements.engine === 'sqlite' ? breakableFile(committee) : breakableServer(committee);
}

interface Client {
  query(...given: unknown[]): Promise<unknown>;
}
interface Pool {
  on(event: 'acquire', listener: (client: Client) => void): void;
  off(event: 'acquire', listener: (client: Client) => void): void;
}

/** The same at the n-th message to the server; reads have connections of another kind. */
async function breakableServer({ database }: ACommittee) {
  const broken = { at: 1, count: 0, ran: [] as string[] };
  const pool = (await database.orm.em.getConnection().getNativeClient()) as unknown as Pool;
  const wholes = new Map<Client, Client['query']>();
  const listen = (client: Client) => {
    if (wholes.has(client)) return;
    const whole = client.query;
    wholes.set(client, whole);
    client.query = (...given) => {
      const text = String((given[0] as { text?: string }).text ?? given[0]);
      // what ends a transaction is not what breaks it
      if (!/^(commit|rollback)/.test(text)) {
        broken.count++;
        broken.ran.push(text.replaceAll('"', '`'));
        if (broken.count === broken.at) return Promise.reject(new Error(`the disk is full at statement ${broken.at}`));
      }
      return whole.apply(client, given);
    };
  };
  pool.on('acquire', listen);
  onTestFinished(() => {
    pool.off('acquire', listen);
    for (const [client, query] of wholes) client.query = query;
  });
  return broken;
}

async function breakableFile({ database }: ACommittee) {
  const connection = await database.orm.em.getConnection().getNativeClient();
  const broken = { at: 1, count: 0, ran: [] as string[] };
  const statements = Object.getPrototypeOf(connection.prepare('select 1')) as Statement;
  const whole = { run: statements.run, all: statements.all };
  onTestFinished(() => void Object.assign(statements, whole));
  for (const name of ['run', 'all'] as const)
    statements[name] = function (this: Statement, ...values) {
      if (this.database === connection) {
        broken.count++;
        broken.ran.push(this.source);
        if (broken.count === broken.at) throw new Error(`the disk is full at statement ${broken.at}`);
      }
      return whole[name].apply(this, values);
    };
  return broken;
}

describe('recordMeeting', () => {
  it('that breaks at any statement leaves no row behind, and the next one works', async () => {
    const committee = await aCommittee();
    const { server, secretariat, interior, finance, hoaiDuc, chair, officer, lines } = committee;
    const input = {
      title: 'Hội nghị', kind: 'STEERING', hostId: hoaiDuc, heldOn: '2026-03-02', chairId: chair, coChairIds: [officer], announcedOn: '2026-03-02', idempotencyKey: 'k', sessions: [{ day: '2026-03-02', part: 'MORNING', officeIds: [interior.officeId] }],
      agenda: [{ title: 'Báo cáo', presented: [{ kind: 'REPORT', title: 'Báo cáo' }] }], attendance: [{ personId: officer }], observations: [{ kind: 'RESULT', text: 'Khá', figures: [{ label: 'x', unit: 'ngày', value: 1 }] }],
      conclusions: [{ text: 'Rà soát', directives: [{ task: { text: 'Rà soát', leadOfficeIds: [interior.officeId, finance.officeId], dueOn: '2026-03-31' } }] }],
    };
    const before = await server.written();
    await committee.secretariat.hasAsked();
    const broken = await breakable(committee);
    let answer: { data: Json; errors?: Json[] };
    do {
      Object.assign(broken, { at: broken.at + 1, count: 0, ran: [] });
      answer = await server.send(server.document('recordMeeting'), { input }, secretariat.token);
      if (!answer.errors) break;
      expect([broken.at, answer.errors[0].extensions.code, await server.written()]).toEqual([broken.at, 'INTERNAL_SERVER_ERROR', before]);
      expect(JSON.stringify(answer.errors)).not.toContain('disk');
    } while (broken.at < 1000);
    expect(broken.ran.some(sql => sql.startsWith('insert into `assignment_state`'))).toBe(true);
    // a server is spared its turns
    expect(broken.at).toBeGreaterThan(20);
    expect(lines.length).toBeGreaterThanOrEqual(broken.at - 2);
    expect(answer.data.recordMeeting).toMatchObject({ done: true, repeated: false });
    expect(await server.rows('select (select count(*) from meeting), (select count(*) from assignment), (select count(*) from assignment_state), (select count(*) from idempotent_request)')).toEqual([[1, 2, 2, 1]]);
  }, 30_000);
});

describe('a step', () => {
  it('that breaks at any statement leaves the work as it was', async () => {
    const committee = await aCommittee();
    const { server, secretariat, interior } = committee;
    const assignmentId = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    await interior.does('requestExtension', { assignmentId, newDueOn: '2026-04-30', reason: 'x' });
    const [before, seen] = [await server.written(), await secretariat.sees(assignmentId)];
    await Promise.all([committee.secretariat.hasAsked(), interior.hasAsked()]);
    const broken = await breakable(committee);
    for (;;) {
      Object.assign(broken, { at: broken.at + 1, count: 0 });
      const { errors } = await server.send(server.document('reportAssignment'), { input: { assignmentId, result: 'Xong' } }, interior.token);
      if (!errors) break;
      expect([broken.at, await server.written(), await secretariat.sees(assignmentId)]).toEqual([broken.at, before, seen]);
    }
    expect(broken.at).toBeGreaterThan(10);
    expect(await secretariat.sees(assignmentId)).toMatchObject({ status: 'REPORTED', extensions: [{ status: 'LAPSED' }] });
  });
});

describe('two at once on one record', () => {
  const outcomes = async (all: Promise<Json>[]) => (await Promise.allSettled(all)).map(({ status }) => status).toSorted();
  it('that amend it: one wins, the other is told the version that stands', async () => {
    const { secretariat, secretary, server } = await aCommittee();
    const { meeting } = await secretariat.records();
    const amend = (token: string, title: string) => server.send(server.document('amendMeeting'), { input: { meetingId: meeting, version: 1, title } }, token);
    const answers = await Promise.all([amend(secretariat.token, 'Một'), amend(secretary.token, 'Hai')]);
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', currentVersion: 2, version: 1 }]);
    const winner = answers.find(({ errors }) => !errors)?.data.amendMeeting.meeting;
    expect(await secretariat.sees(meeting, 'title version')).toEqual({ title: winner.title, version: 2 });
  });

  it('that take a step: one wins, the other is told which are open now', async () => {
    const { secretariat, secretary, interior, server } = await aCommittee();
    const assignmentId = await secretariat.announces(interior);
    await interior.takes('report', assignmentId);
    const answers = await Promise.all([secretariat, secretary].map(({ token }) => server.send(server.document('confirmAssignment'), { input: { assignmentId } }, token)));
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions)).toEqual([{ code: 'STEP_NOT_OPEN', status: 'COMPLETED', openSteps: ['reopen'] }]);
    expect((await secretariat.history(assignmentId)).filter(({ action }) => action === 'confirm')).toHaveLength(1);
  });

  it('that set the agenda, ask for time, or issue under one number: one wins', async () => {
    const { secretariat, secretary, interior, chair } = await aCommittee();
    const { meeting } = await secretariat.records();
    expect(await outcomes([secretariat, secretary].map(actor => actor.does('setAgenda', { meetingId: meeting, version: 1, agenda: [{ title: actor.login }] })))).toEqual(['fulfilled', 'rejected']);
    const assignmentId = await secretariat.announces(interior, 'x', { dueOn: '2026-03-31' });
    expect(await outcomes(['2026-04-30', '2026-05-31'].map(newDueOn => interior.does('requestExtension', { assignmentId, newDueOn, reason: 'x' })))).toEqual(['fulfilled', 'rejected']);
    const meetings = [await secretariat.orders(interior), await secretariat.orders(interior)].map(({ meeting }) => meeting);
    expect(await outcomes(meetings.map(meetingId => secretariat.does('issueNotice', { meetingId, number: '7/TB', issuedOn: '2026-03-02', signerId: chair })))).toEqual(['fulfilled', 'rejected']);
  });

  it('that have nothing to do with each other all go through', async () => {
    const { secretariat, interior, server } = await aCommittee();
    const ids = await Promise.all(Array.from({ length: 12 }, (_, i) => secretariat.announces(interior, `Việc ${i}`)));
    await Promise.all(ids.map(id => interior.takes('report', id)));
    expect(await server.rows("select count(*) from assignment where status = 'REPORTED'")).toEqual([[12]]);
  });
});
