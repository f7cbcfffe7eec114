import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Database } from '../../src/database/database.js';
import { makeApp } from '../../src/server/app.js';
import type { SubscriptionLimits } from '../../src/server/subscriptions/limits.js';
import { type ACommittee, aCommittee, type Json } from '../committee.js';
import { addressOf, aSocket, type Ear, overSocket, until } from '../ear.js';

const query = 'subscription { assignmentChanged { action assignment { id } } }';
const actionsOf = (told: Json[]): string[] => told.map(({ data }) => data.assignmentChanged.action);

/** Another server on the same database, with connections of its own, as another process has it. */
async function another({ url, clock }: ACommittee, subscriptionLimits: Partial<SubscriptionLimits> = {}) {
  const database = await Database.open(url);
  const { app, subscriptions, close } = await makeApp({ database, clock, config: { demo: false, dueSoonDays: 3, staleDays: 100 }, subscriptionLimits });
  onTestFinished(async () => {
    await close();
    await database.close();
  });
  return { database, subscriptions, address: await addressOf(app) };
}
type AServer = Awaited<ReturnType<typeof another>>;

async function listens({ address, subscriptions }: Pick<AServer, 'address' | 'subscriptions'>, token: string, asked = query): Promise<Ear> {
  const { size } = subscriptions;
  const ear = overSocket(aSocket(address, { authorization: `Bearer ${token}` }), { query: asked });
  await until(() => subscriptions.size > size);
  return ear;
}

/** Ends the connections that listen, as a server does that goes away, and each new one as soon as it is made. */
async function losing({ url }: ACommittee, meanwhile: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const end = async () => (await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'chidao listens' and datname = current_database()")).rowCount;
  try {
    expect(await end()).toBe(1);
    let over = false;
    const working = meanwhile().finally(() => {
      over = true;
    });
    while (!over) await end();
    await working;
  } finally {
    await client.end();
  }
}

describe('of several servers on one PostgreSQL', () => {
  it('each tells what was committed through any of them, once', async () => {
    const committee = await aCommittee();
    const { secretariat, interior, server, subscriptions } = committee;
    const here = { address: await addressOf(server.app), subscriptions };
    const ears = [await listens(here, secretariat.token), await listens(await another(committee), secretariat.token)];
    const assignment = await secretariat.announces(interior);
    await secretariat.mayNot('confirm', assignment);
    await interior.takes('acknowledge', assignment);
    for (const ear of ears) expect(actionsOf(await ear.hears(3))).toEqual(['recordMeeting', 'announceConclusions', 'acknowledge']);
  });

  it('one that loses its connection tells what was committed meanwhile when it has it again, and nothing twice', async () => {
    const committee = await aCommittee();
    const { secretariat, interior } = committee;
    const there = await another(committee);
    const ear = await listens(there, secretariat.token);
    const assignmentId = await secretariat.announces(interior);
    await ear.hears(2);
    await losing(committee, async () => {
      await interior.takes('acknowledge', assignmentId);
      await interior.does('updateProgress', { assignmentId, text: 'Đang làm' });
    });
    // without another word of the database
    expect(actionsOf(await ear.hears(4))).toEqual(['recordMeeting', 'announceConclusions', 'acknowledge', 'updateProgress']);
    await interior.takes('report', assignmentId);
    expect(actionsOf(await ear.hears(5))).toEqual(['recordMeeting', 'announceConclusions', 'acknowledge', 'updateProgress', 'report']);
    await secretariat.takes('confirm', assignmentId);
    expect(actionsOf(await ear.hears(6)).at(-1)).toBe('confirm');
  });

  it('one ends what takes too long to be told, and tells the others', async () => {
    const committee = await aCommittee();
    const { secretariat, interior } = committee;
    const there = await another(committee, { telling: 100 });
    const assignmentId = await secretariat.announces(interior);
    const slow = await listens(there, secretariat.token, 'subscription { assignmentChanged { assignment { directive { field { name } } } } }');
    const quick = await listens(there, secretariat.token);
    const client = new pg.Client({ connectionString: committee.url });
    await client.connect();
    try {
      // whoever reads the fields of work waits
      await client.query('begin; lock table field in access exclusive mode');
      await secretariat.asks('mutation ($input: UrgeAssignmentInput!) { urgeAssignment(input: $input) { done } }', { input: { assignmentId, text: 'Đề nghị báo cáo' } });
      expect(actionsOf(await quick.hears(1))).toEqual(['urge']);
      await slow.ended;
      expect(slow.told).toEqual([{ errors: [{ message: 'telling you of a change took too long; read again, and listen to less', extensions: { code: 'TIMEOUT' } }] }]);
    } finally {
      await client.end();
    }
  });

  it('one that nobody listens to keeps no connection that listens', async () => {
    const committee = await aCommittee();
    await another(committee);
    const listening = async () => (await committee.server.rows("select count(*) from pg_stat_activity where application_name = 'chidao listens' and datname = current_database()"))[0][0];
    expect(await listening()).toBe(0);
    await listens(await another(committee), committee.secretariat.token);
    expect(await listening()).toBe(1);
  });
});
