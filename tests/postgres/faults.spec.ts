import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { UnitOfWork } from '../../src/access/unit-of-work.js';
import { viewerOf } from '../../src/access/viewer-of.js';
import { Account } from '../../src/account/account.js';
import { Database } from '../../src/database/database.js';
import type { PostgresOptions } from '../../src/database/postgres.js';
import { systemClock } from '../../src/kernel/clock.js';
import { parseId } from '../../src/kernel/id.js';
import { Refusal } from '../../src/kernel/refusal.js';
import { type ACommittee, aCommittee, type Founded, found, type Json } from '../committee.js';
import { aDatabaseOf, administer, type Place, query } from '../database.js';
import { aPostgres, type Postgres } from './a-postgres.js';
import { Wire } from './wire.js';

let server: Postgres;
let founded: Founded;
beforeAll(async () => {
  server = await aPostgres();
  await administer(server.url, 'create database founded');
  founded = await found({ url: `${server.url}/founded` });
}, 120_000);
afterAll(() => server?.remove());

/** Shorter than usual, so that a test sees the end of it. */
const soon: PostgresOptions = { patience: { writing: { turn: 1500, statement: 2500 }, reads: 1000 } };

async function onServer(postgres?: PostgresOptions, through?: Wire): Promise<ACommittee & { place: Place }> {
  const place = await aDatabaseOf(server.url, { url: founded.place.url });
  const seen = through ? { ...place, url: place.url.replace(/:\d+\//, `:${through.port}/`) } : place;
  const committee = await aCommittee({ elsewhere: { founded, place: seen, postgres } });
  if (through) await committee.secretariat.hasAsked();
  return { ...committee, place };
}
async function aWire(): Promise<Wire> {
  const wire = new Wire(server.port);
  await wire.join();
  onTestFinished(() => wire.part());
  return wire;
}
/** An administrator, on a connection that nothing lies in between. */
async function anOutsider(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const meeting = (hostId: string, title: string, more: object = {}) => ({ title, kind: 'BRIEFING', hostId, heldOn: '2026-03-02', conclusions: [{ text: 'Ghi nhận', noTaskArises: true }], ...more });
const recording = 'mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { done repeated meeting { id title } } }';
const titles = async (client: pg.Client): Promise<string[]> => (await client.query('select title from meeting order by title')).rows.map(({ title }) => title);
const codeAndMessage = ({ errors }: { errors?: Json[] }) => errors?.map(({ message, extensions }) => [extensions.code, message]);

describe('connections that an administrator ends', () => {
  it('are replaced: reads are answered and every change is recorded once', async () => {
    const { secretariat, hoaiDuc, url } = await onServer();
    const outsider = await anOutsider(url);
    let over = false;
    let reads = 0;
    const reading = [1, 2].map(async () => {
      for (; !over; reads++) expect(await secretariat.asks('{ meetings(first: 5) { totalCount } viewer { account { login } } }')).toMatchObject({ viewer: { account: { login: 'secretariat' } } });
    });
    const wanted: string[] = [];
    const writing = [1, 2].map(async writer => {
      for (let i = 0; !over; i++) {
        const title = `Họp ${writer}.${i}`;
        await secretariat.does('recordMeeting', meeting(hoaiDuc, title, { idempotencyKey: title }));
        wanted.push(title);
      }
    });
    let ended = 0;
    for (let i = 0; i < 6; i++) {
      await sleep(400);
      ended += (await outsider.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'chidao%'")).rows.length;
    }
    over = true;
    await Promise.all([...reading, ...writing]);
    expect(ended).toBeGreaterThan(6);
    expect(reads).toBeGreaterThan(6);
    expect(wanted.length).toBeGreaterThan(2);
    expect(await titles(outsider)).toEqual(wanted.toSorted());
  });
});

describe('a server that is gone', () => {
  it('is told in both languages, by the answer and by the check, and met again when it is back; what was acknowledged is there', async () => {
    const { secretariat, server: api, hoaiDuc, url, database } = await onServer(soon);
    const { token } = secretariat;
    await secretariat.does('recordMeeting', meeting(hoaiDuc, 'Trước'));
    expect(await database.check()).toBeUndefined();
    await server.crash();

    const started = performance.now();
    expect(await database.check()).toMatchObject({ why: 'DATABASE', reason: expect.stringContaining('ECONNREFUSED') });
    expect(performance.now() - started).toBeLessThan(3000);
    const answers = await Promise.all(['en', 'vi'].map(language => api.send('{ viewer { account { login } } }', {}, token, language)));
    expect(answers.map(codeAndMessage)).toEqual([
      [['UNAVAILABLE', 'the database cannot be reached; try again in a moment']],
      [['UNAVAILABLE', 'không kết nối được cơ sở dữ liệu; hãy thử lại sau giây lát']],
    ]);
    const { statusCode } = await api.app.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${token}` }, payload: { query: '{ __typename }' } });
    expect(statusCode).toBe(503);
    await expect(database.write(em => em.find(Account, {}))).rejects.toMatchObject({ code: 'UNAVAILABLE', text: { en: 'the database cannot be reached; nothing was changed, try again in a moment', vi: expect.stringContaining('chưa có gì thay đổi') } });

    await server.start();
    await secretariat.does('recordMeeting', meeting(hoaiDuc, 'Sau'));
    expect((await secretariat.asks('{ meetings(first: 5) { totalCount } }')).meetings.totalCount).toBe(2);
    expect(await database.check()).toBeUndefined();
    expect(await titles(await anOutsider(url))).toEqual(['Sau', 'Trước']);
  });

  it('and back within seconds is not noticed by those who read and write', async () => {
    const { secretariat, hoaiDuc, url } = await onServer();
    await secretariat.does('recordMeeting', meeting(hoaiDuc, 'Trước'));
    await server.crash();
    const both = Promise.all([secretariat.asks('{ meetings(first: 5) { totalCount } }'), secretariat.does('recordMeeting', meeting(hoaiDuc, 'Giữa', { idempotencyKey: 'k' }))]);
    await server.start();
    await both;
    expect(await titles(await anOutsider(url))).toEqual(['Giữa', 'Trước']);
  });

  it('and does not say so is given up after a while', async () => {
    const wire = await aWire();
    const { database } = await onServer(soon, wire);
    await database.statements.rows(sql`select 1`, undefined);
    await database.write(em => em.find(Account, {}));
    wire.silent = true;
    const started = performance.now();
    const [read, written, hindrance] = await Promise.all([
      database.statements.rows(sql`select 1`, undefined).catch(refusalOf),
      database.write(em => em.find(Account, {})).catch(refusalOf),
      database.check(),
    ]);
    expect([read, written]).toMatchObject([{ code: 'UNAVAILABLE' }, { code: 'UNAVAILABLE', message: expect.stringContaining('nothing was changed') }]);
    expect(hindrance).toMatchObject({ why: 'DATABASE' });
    expect(performance.now() - started).toBeLessThan(15_000);
    wire.silent = false;
    await database.write(em => em.find(Account, {}));
    expect(await database.check()).toBeUndefined();
  });
});

describe('a connection that is lost at the commit', () => {
  it.each(['before', 'after'] as const)('%s the server heard it: one cannot know, and is told so', async moment => {
    const wire = await aWire();
    const { server: api, secretariat, hoaiDuc, place } = await onServer(undefined, wire);
    const outsider = await anOutsider(place.url);
    wire.cut = { words: 'commit\0', moment };
    const answer = await api.send(recording, { input: meeting(hoaiDuc, 'Họp') }, secretariat.token);
    expect(codeAndMessage(answer)).toEqual([['UNAVAILABLE', expect.stringMatching(/^the connection to the database was lost while the change was being recorded: it may be recorded or not; .* idempotencyKey/)]]);
    await expect.poll(() => titles(outsider)).toEqual(moment === 'after' ? ['Họp'] : []);

    wire.cut = { words: 'commit\0', moment };
    const inVietnamese = await api.send(recording, { input: meeting(hoaiDuc, 'Họp nữa') }, secretariat.token, 'vi');
    expect(codeAndMessage(inVietnamese)).toEqual([['UNAVAILABLE', expect.stringContaining('thay đổi có thể đã hoặc chưa được ghi')]]);
  });

  it.each([['before', false], ['after', true]] as const)('%s the server heard it: with an idempotencyKey it is recorded once', async (moment, repeated) => {
    const wire = await aWire();
    const { secretariat, hoaiDuc, place } = await onServer(undefined, wire);
    const outsider = await anOutsider(place.url);
    wire.cut = { words: 'commit\0', moment };
    const answer = await secretariat.does('recordMeeting', meeting(hoaiDuc, 'Họp', { idempotencyKey: 'k' }));
    expect([wire.cut, answer.repeated, answer.meeting.title]).toEqual([undefined, repeated, 'Họp']);
    expect(await titles(outsider)).toEqual(['Họp']);
    expect((await outsider.query("select count(*)::int as events from event where object_type = 'Meeting'")).rows).toEqual([{ events: 1 }]);
  });

  it('or at the beginning leaves the pool whole', async () => {
    const wire = await aWire();
    const { server: api, secretariat, hoaiDuc } = await onServer(soon, wire);
    for (let i = 0; i < 6; i++) {
      wire.cut = { words: 'start transaction', moment: 'before' };
      await secretariat.does('recordMeeting', meeting(hoaiDuc, `Họp ${i}`));
      wire.cut = { words: 'commit\0', moment: 'before' };
      expect(codeAndMessage(await api.send(recording, { input: meeting(hoaiDuc, 'Họp') }, secretariat.token))).toMatchObject([['UNAVAILABLE', expect.stringContaining('may be recorded')]]);
    }
    await Promise.all([1, 2, 3, 4].map(i => secretariat.does('recordMeeting', meeting(hoaiDuc, `Họp ${i}`))));
  });
});

describe('writers in each other’s way', () => {
  it('are tried again after a serialisation failure, and refused when it does not end', async () => {
    const { server: api, secretariat, hoaiDuc, url } = await onServer(soon);
    const outsider = await anOutsider(url);
    await outsider.query('create sequence tried');
    const failing = (while_: string) => outsider.query(`create or replace function fail() returns trigger language plpgsql as $$ begin if ${while_} then raise exception using errcode = '40001', message = 'could not serialize access'; end if; return new; end $$`);
    await failing("nextval('tried') < 3");
    await outsider.query('create trigger failing before insert on meeting for each row execute function fail()');
    const { meeting: made } = await secretariat.does('recordMeeting', meeting(hoaiDuc, 'Họp'));
    expect([made.title, await titles(outsider), (await outsider.query("select nextval('tried')::int")).rows]).toEqual(['Họp', ['Họp'], [{ nextval: 4 }]]);
    await failing('true');
    expect(codeAndMessage(await api.send(recording, { input: meeting(hoaiDuc, 'Họp') }, secretariat.token))).toEqual([['UNAVAILABLE', 'too many changes are being recorded at once; nothing was changed, try again in a moment']]);
  });

  it('are tried again after a deadlock', async () => {
    const { secretariat, hoaiDuc, url } = await onServer();
    const { meeting: made } = await secretariat.does('recordMeeting', meeting(hoaiDuc, 'Họp'));
    const outsider = await anOutsider(url);
    // he takes the meeting and then the account; the mutation the account and then the meeting
    await outsider.query('begin');
    // not he, but the other is to be chosen
    await outsider.query("set local deadlock_timeout = '60s'");
    await outsider.query('update meeting set place = place');
    const amending = secretariat.does('amendMeeting', { meetingId: made.id, version: made.version, title: 'Tên mới' });
    await expect.poll(async () => (await (await anOutsider(url)).query("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rows.length).toBe(1);
    await outsider.query('update account set name = name');
    await outsider.query('commit');
    expect((await amending).meeting).toMatchObject({ title: 'Tên mới', version: made.version + 1 });
    expect((await outsider.query('select deadlocks::int from pg_stat_database where datname = current_database()')).rows).toEqual([{ deadlocks: 1 }]);
  });

  it('see what was committed before their turn, whatever the server takes for usual', async () => {
    const place = await aDatabaseOf(server.url, { url: founded.place.url });
    await administer(server.url, `alter database ${new URL(place.url).pathname.slice(1)} set default_transaction_isolation = 'repeatable read'`);
    const databases = await Promise.all([1, 2].map(() => Database.open(place.url)));
    onTestFinished(() => Promise.all(databases.map(database => database.close())).then(() => {}));
    let runs = 0;
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        databases[i % 2].write(async em => {
          runs++;
          const account = await em.findOneOrFail(Account, { login: 'secretariat' });
          account.name += '+';
        }),
      ),
    );
    expect([runs, await databases[0].statements.rows(query("select name from account where login = 'secretariat'"), {})]).toEqual([12, [[`secretariat${'+'.repeat(12)}`]]]);
  });

  it('have instants that follow each other, also where a process’s clock is behind', async () => {
    const { database, url, hoaiDuc, server: api } = await onServer();
    const other = await Database.open(url);
    onTestFinished(() => other.close());
    const work = async (on: Database, hours: number) => {
      const viewer = await viewerOf(on.statements, { login: 'administrator' }, '2026-11-22');
      return new UnitOfWork(on, systemClock('Asia/Ho_Chi_Minh', () => Date.now() + hours * 3_600_000), { viewer, requestId: 'r' });
    };
    const [ahead, behind] = [await work(database, 1), await work(other, -1)];
    const instants: string[] = [];
    for (const unit of [ahead, behind, ahead, behind, behind])
      await unit.run('amendOffice', { acceptWarnings: [] } as never, async tx => {
        instants.push(tx.at);
        (await tx.em.findOneOrFail('Office' as never, { id: parseId(hoaiDuc)?.key } as never) as { name: string }).name += '.';
        await tx.record('AMENDED');
        return {};
      });
    expect(instants).toEqual([...new Set(instants)].toSorted());
    expect((await api.rows("select at from event where action <> 'beginRecord' order by id")).flat()).toEqual(instants);
  });
});

describe('what takes too long or is too much', () => {
  it('is a read that the server ends: TIMEOUT, and the next one is answered', async () => {
    const { database } = await onServer(soon);
    for (const cost of ['bounded', 'unbounded'] as const)
      expect(await database.statements.rows(sql`select pg_sleep(20)`, undefined, cost).catch(refusalOf)).toMatchObject({ code: 'TIMEOUT', text: { en: 'reading took longer than 1 s and was ended; give a filter that selects less', vi: expect.stringContaining('đã dừng') } });
    expect(await database.statements.rows(sql`select 1`, undefined)).toEqual([[1]]);
  });

  it('is a statement of a change: TIMEOUT, and nothing was changed', async () => {
    const { database, server: api } = await onServer(soon);
    const before = await api.written();
    const change = database.write(async em => {
      em.create(Account, { login: 'x', name: 'x' });
      await em.flush();
      await em.execute('select pg_sleep(20)');
    });
    expect(await change.catch(refusalOf)).toMatchObject({ code: 'TIMEOUT', text: { en: 'recording the change took longer than 2.5 s and was ended; nothing was changed', vi: expect.stringContaining('chưa có gì thay đổi') } });
    expect(await api.written()).toBe(before);
  });

  it('is more reads than there are connections for', async () => {
    const { database } = await onServer(soon);
    const answers = await Promise.all(Array.from({ length: 6 }, () => database.statements.rows(sql`select pg_sleep(0.7)`, undefined, 'unbounded').catch(refusalOf)));
    expect(answers.filter(answer => Array.isArray(answer)).length).toBeGreaterThanOrEqual(2);
    expect(answers.filter(answer => answer instanceof Refusal)).toMatchObject(Array(2).fill({ code: 'UNAVAILABLE', message: 'too much is being read at once; try again in a moment' }));
    expect(await database.statements.rows(sql`select 1`, undefined, 'unbounded')).toEqual([[1]]);
  });

  it('is more changes than find their turn', async () => {
    const { database, url } = await onServer(soon);
    const outsider = await anOutsider(url);
    await outsider.query('select pg_advisory_lock(7104001)');
    const started = performance.now();
    const answers = await Promise.all(Array.from({ length: 7 }, () => database.write(em => em.find(Account, {})).catch(refusalOf)));
    expect(answers).toMatchObject(Array(7).fill({ code: 'UNAVAILABLE', message: 'too many changes are being recorded at once; nothing was changed, try again in a moment' }));
    expect(performance.now() - started).toBeLessThan(10_000);
    await outsider.query('select pg_advisory_unlock(7104001)');
    expect(await database.write(em => em.count(Account))).toBe(10);
  });
});

describe('the check', () => {
  it('tells a database of another version', async () => {
    const { database, url } = await onServer();
    const outsider = await anOutsider(url);
    const { rows } = await outsider.query('select name from mikro_orm_migrations order by name desc limit 1');
    await outsider.query('delete from mikro_orm_migrations where name = $1', [rows[0].name]);
    await outsider.query("insert into mikro_orm_migrations (name) values ('29990101000000_later')");
    expect(await database.check()).toEqual({ why: 'MIGRATIONS', reason: `${rows[0].name} is missing, 29990101000000_later is unknown` });
  });
});

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
