import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { viewerOf } from '../../src/access/viewer-of.js';
import { Database } from '../../src/database/database.js';
import { type Actor, aCommittee, type Founded, found } from '../committee.js';
import { aDatabaseOf, administer, query } from '../database.js';
import { addressOf, aSocket, overSocket, until } from '../ear.js';
import { aPostgres, type Postgres } from './a-postgres.js';
import { Wire } from './wire.js';

let primary: Postgres;
let replica: Postgres;
let founded: Founded;
beforeAll(async () => {
  primary = await aPostgres();
  await administer(primary.url, 'create database founded');
  founded = await found({ url: `${primary.url}/founded` });
  replica = await primary.aReplica();
}, 120_000);
afterAll(async () => {
  await replica?.remove();
  await primary?.remove();
});

const restOfReplica = 1500;

async function withReplica() {
  const place = await aDatabaseOf(primary.url, { url: founded.place.url });
  const name = new URL(place.url).pathname;
  const wire = new Wire(replica.port);
  await wire.join();
  const options = { replicas: [`${replica.url.replace(/\d+$/, String(wire.port))}${name}`], patience: { restOfReplica } };
  await hasAll();
  const committee = await aCommittee({ elsewhere: { founded, place, postgres: options } });
  const repeating = new pg.Client({ connectionString: `${replica.url}${name}` });
  repeating.on('error', () => {});
  await repeating.connect();
  onTestFinished(async () => {
    await repeating.query('select pg_wal_replay_resume()').catch(() => {});
    await repeating.end();
    await wire.part();
  });
  return {
    ...committee,
    wire,
    options,
    async pause() {
      await repeating.query('select pg_wal_replay_pause()');
      await expect.poll(async () => (await repeating.query('select pg_get_wal_replay_pause_state() as state')).rows[0].state).toBe('paused');
    },
    async resume() {
      await repeating.query('select pg_wal_replay_resume()');
      await hasAll();
    },
  };
}

/** Waits until the replica has everything that is written. */
async function hasAll(): Promise<void> {
  const [of, at] = [primary, replica].map(({ url }) => new pg.Client({ connectionString: `${url}/postgres` }));
  await Promise.all([of.connect(), at.connect()]);
  const { rows } = await of.query('select pg_current_wal_lsn() as written');
  await expect.poll(async () => (await at.query('select pg_last_wal_replay_lsn() >= $1 as has', [rows[0].written])).rows[0].has, { timeout: 10_000 }).toBe(true);
  await Promise.all([of.end(), at.end()]);
}

const meeting = (hostId: string) => ({ title: 'Họp', kind: 'BRIEFING', hostId, heldOn: '2026-03-02', conclusions: [{ text: 'Ghi nhận', noTaskArises: true }] });
const countOf = async (actor: Actor): Promise<number> => (await actor.asks('{ meetings(first: 1) { totalCount } }')).meetings.totalCount;

describe('a replica that is behind', () => {
  it('reads for those who have changed nothing that it has not; who has sees it from the primary', async () => {
    const { secretariat, secretary, hoaiDuc, wire, pause, resume, url, options } = await withReplica();
    const other = await Database.open(url, options);
    onTestFinished(() => other.close());
    await pause();
    const made = await secretariat.does('recordMeeting', meeting(hoaiDuc));
    expect(made.meeting.title).toBe('Họp');
    expect([await countOf(secretariat), await countOf(secretary)]).toEqual([1, 0]);
    // another process knows of it too
    for (const [login, count] of [['secretariat', 1], ['secretary', 0]] as const) {
      const viewer = await viewerOf(other.statements, { login }, '2026-03-02');
      expect(await other.statements.for(viewer).rows(query('select count(*) from meeting'), {})).toEqual([[count]]);
    }

    await resume();
    expect([await countOf(secretariat), await countOf(secretary)]).toEqual([1, 1]);
    const { heard } = wire;
    for (const actor of [secretariat, secretary]) await countOf(actor);
    expect(wire.heard).toBeGreaterThan(heard);
  });

  it('is asked once how far it is, and reads then without being asked', async () => {
    const { secretariat, hoaiDuc, wire, resume } = await withReplica();
    await secretariat.does('recordMeeting', meeting(hoaiDuc));
    await resume();
    await countOf(secretariat);
    const first = wire.heard;
    await countOf(secretariat);
    await countOf(secretariat);
    // a page and its count are two statements, or one: as many each time
    const each = (wire.heard - first) / 2;
    await countOf(secretariat);
    expect([wire.heard - first, Number.isInteger(each), each > 0]).toEqual([each * 3, true, true]);
  });

  it('is not asked what was changed for those who listen', async () => {
    const { secretariat, secretary, interior, server, subscriptions, pause } = await withReplica();
    const assignment = await secretariat.announces(interior);
    const ear = overSocket(aSocket(await addressOf(server.app), { authorization: `Bearer ${secretary.token}` }), { query: 'subscription { assignmentChanged { assignment { status } } }' });
    await until(() => subscriptions.size === 1);
    await pause();
    await interior.takes('report', assignment);
    expect(await ear.hears(1)).toEqual([{ data: { assignmentChanged: { assignment: { status: 'REPORTED' } } } }]);
  });

  it('does not keep a token alive that was taken back', async () => {
    const { secretary, server, database, pause } = await withReplica();
    await countOf(secretary);
    await pause();
    await database.write(em => em.execute('delete from api_token'));
    const { errors } = await server.send('{ meetings(first: 1) { totalCount } }', {}, secretary.token);
    expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a replica that fails', () => {
  it('is left out for a while, and is asked again when it is back', async () => {
    const { secretary, wire } = await withReplica();
    await countOf(secretary);
    await wire.part();
    for (let i = 0; i < 3; i++) expect(await countOf(secretary)).toBe(0);
    await wire.join();
    const { heard } = wire;
    const heardAfter = async () => {
      await countOf(secretary);
      return wire.heard;
    };
    await expect.poll(heardAfter, { timeout: 10_000, interval: 100 }).toBeGreaterThan(heard);
  });

  it('without a word is not waited for: the primary reads, and the next one does not ask it', async () => {
    const { secretary, wire } = await withReplica();
    // what counts or searches may take its ten seconds; this is bounded
    const page = async () => (await secretary.asks('{ meetings(first: 1) { nodes { id } } }')).meetings.nodes;
    await page();
    wire.silent = true;
    const started = performance.now();
    expect(await page()).toEqual([]);
    const { heard } = wire;
    await page();
    expect(wire.heard).toBe(heard);
    expect(performance.now() - started).toBeLessThan(6000);
  });

  it('is no reason not to start, nor is one that has another database', async () => {
    const { url, server } = await withReplica();
    for (const replicaUrl of ['postgres://chidao:chidao@127.0.0.1:1/nowhere', `${replica.url}/postgres`]) {
      const database = await Database.open(url, { replicas: [replicaUrl] });
      expect(await database.statements.for({ account: { key: 1 }, writes: 0 }).rows(query('select count(*) from account'), {})).toEqual(await server.rows('select count(*) from account'));
      await database.close();
    }
  });

  it('stopped at work is not noticed', async () => {
    const { secretariat, secretary, hoaiDuc } = await withReplica();
    let over = false;
    let reads = 0;
    const reading = [secretariat, secretary].map(async actor => {
      for (; !over; reads++) await countOf(actor);
    });
    const { meeting: made } = await secretariat.does('recordMeeting', meeting(hoaiDuc));
    await replica.crash();
    expect((await secretariat.sees(made.id)).title).toBe('Họp');
    expect(await countOf(secretary)).toBe(1);
    const before = reads;
    await expect.poll(() => reads, { timeout: 10_000 }).toBeGreaterThan(before + 3);
    over = true;
    await Promise.all(reading);
    await replica.start();
  });
});
