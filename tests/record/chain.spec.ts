import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as SqliteOrm } from '@mikro-orm/sqlite';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { Database } from '../../src/database/database.js';
import { migrations, ormOptions } from '../../src/database/migrations/index.js';
import { beginning, columnOf, held, hashOf } from '../../src/history/chain.js';
import { Event } from '../../src/history/event.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { aCommittee } from '../committee.js';
import { administer, aPlace, engine, type Place } from '../database.js';
import { anAttacker, eventsOf } from './attacker.js';

async function anAttackerOf(url: string) {
  const attacker = await anAttacker(url);
  onTestFinished(() => attacker.close());
  return attacker;
}

describe('the chain of events', () => {
  it('ties each event to the one before it, without a gap, under the head', async () => {
    const { secretariat, interior, url } = await aCommittee();
    const attacker = await anAttackerOf(url);
    expect(await attacker.rows('select sequence, hash, at from record_head')).toEqual([[0, beginning, null]]);
    const id = await secretariat.announces(interior);
    await interior.takes('report', id);
    const events = await eventsOf(attacker);
    expect(events.length).toBeGreaterThan(5);
    expect(events.map(event => event.id)).toEqual(events.map((_, i) => i + 1));
    expect(events.map(({ previous }) => previous)).toEqual([beginning, ...events.slice(0, -1).map(hashOf)]);
    const last = events[events.length - 1];
    expect(await attacker.rows('select sequence, hash, at from record_head')).toEqual([[last.id, hashOf(last), last.at]]);
  });

  it('holds every property of an event, in the order of canonical JSON', async () => {
    const { database } = await aCommittee();
    const { props } = database.orm.getMetadata(Event);
    expect([...held]).toEqual(props.map(({ name }) => name as string).sort());
    expect(held.map(columnOf)).toEqual(held.map(name => database.orm.getMetadata(Event).properties[name as 'at'].fieldNames[0]));
  });

  it('hashes canonical JSON, in which what is null is left out', () => {
    const event = { ...Object.fromEntries(held.map(name => [name, null])), id: 1, at: '2026-03-02T01:02:03.456Z', before: '{"a":"đ"}', previous: beginning } as never;
    // sha256 of {"at":"2026-03-02T01:02:03.456Z","before":"{\"a\":\"đ\"}","id":1,"previous":"000…"}, by another program
    expect(hashOf(event)).toBe('976678de7369b0dc94fafe9c1224ecabf600e12eaca404b861b24a228929c228');
  });

  it('is left as it was by what is refused, and goes on without a gap', async () => {
    const { secretariat, interior, finance, url } = await aCommittee();
    const id = await secretariat.announces(interior);
    await finance.mayNot('report', id);
    await interior.mayNot('confirm', id);
    await interior.takes('report', id);
    expect(await verifyRecord(url)).toMatchObject({ isWhole: true, faults: 0 });
  });

  it('is kept by the database: events are neither changed, deleted nor replaced, and the head only goes on', async () => {
    const { secretariat, interior, url } = await aCommittee();
    await secretariat.announces(interior);
    const attacker = await anAttackerOf(url);
    const before = await eventsOf(attacker);
    const kept = 'what was recorded is not changed';
    const head = 'the record has one head, which only goes on';
    const row = `select ${held.map(name => (name === 'action' ? "'made up'" : `"${columnOf(name)}"`)).join(', ')} from event where id = 1`;
    const columns = held.map(name => `"${columnOf(name)}"`).join(', ');
    await expect(attacker.run("update event set action = 'made up' where id = 1")).rejects.toThrow(kept);
    await expect(attacker.run('delete from event where id = 1')).rejects.toThrow(kept);
    await expect(attacker.run('delete from event')).rejects.toThrow(kept);
    await expect(attacker.run(`insert into event (${columns}) ${row}${engine() === 'sqlite' ? '' : ' on conflict (id) do update set action = excluded.action'}`)).rejects.toThrow(kept);
    for (const other of engine() === 'sqlite' ? [`insert or replace into event (${columns}) ${row}`, `replace into event (${columns}) ${row}`] : ['truncate event', 'truncate event cascade']) await expect(attacker.run(other)).rejects.toThrow(kept);
    for (const other of ['delete from record_head', 'update record_head set sequence = sequence - 1', "update record_head set hash = 'x'", "insert into record_head (id, sequence, hash) values (1, 0, 'x')", ...(engine() === 'sqlite' ? ["replace into record_head (id, sequence, hash) values (1, 0, 'x')"] : ['truncate record_head'])])
      await expect(attacker.run(other)).rejects.toThrow(head);
    expect(await eventsOf(attacker)).toEqual(before);
  });
});

/** A database as the version before the chain left it. */
async function aDatabaseBefore(): Promise<Place> {
  const list = migrations[engine()].filter(({ name }) => name < '20261122150000');
  const options = { ...ormOptions(engine()), extensions: [Migrator], migrations: { ...ormOptions(engine()).migrations, migrationsList: list } };
  const place = await (engine() === 'sqlite' ? aPlace() : aNewDatabase());
  const orm = engine() === 'sqlite' ? await SqliteOrm.init({ ...options, dbName: place.url.slice('sqlite:'.length) }) : await PostgresOrm.init({ ...options, clientUrl: place.url });
  await orm.migrator.up();
  await orm.close();
  onTestFinished(() => place.remove());
  return place;
}
async function aNewDatabase(): Promise<Place> {
  const name = `before_chain_${process.pid}_${Math.trunc(performance.now())}`;
  await administer(inject('postgres'), `create database ${name}`);
  return { url: `${inject('postgres')}/${name}`, remove: () => administer(inject('postgres'), `drop database ${name} with (force)`) };
}

describe('a database that has events already', () => {
  it('is chained by the migration in the order of its events, whose numbers stay, and the record says so', async () => {
    const place = await aDatabaseBefore();
    const attacker = await anAttackerOf(place.url);
    const [first, last] = [3, 2503];
    const numbers = engine() === 'sqlite' ? `with recursive n(i) as (select ${first} union all select i + 1 from n where i < ${last})` : `with n(i) as (select generate_series(${first}, ${last}))`;
    await attacker.run(`insert into event (id, at, "on", actor_login, request_id, action, object_type, object_key, before, after)
      ${numbers} select i, '2026-03-02T01:02:03.456Z', '2026-03-02', 'thư ký', 'r', 'take', 'Meeting', i, '{}', '{"x_' || i || '":{"a":"đ"}}' from n where i not between 1000 and 1004`);
    await (await Database.open(place.url)).close();
    const events = await eventsOf(attacker);
    expect([events.length, events[0].id, events.at(-1)?.id]).toEqual([2497, 3, 2504]);
    expect(events.at(-1)).toMatchObject({ action: 'chainRecord', actorLogin: 'chidao', objectType: 'Record', after: '{"record":{"events":2496,"last":2503,"missing":7}}' });
    expect((events.at(-1)?.at as string) > '2026-03-02T01:02:03.456Z').toBe(true);
    expect(await verifyRecord(place.url)).toMatchObject({ isWhole: true, faults: 0, events: 2497 });
    // what is taken out afterwards is not among the numbers that were missing
    for (const trigger of ['event_is_not_changed', 'event_is_not_deleted']) if (engine() === 'sqlite') await attacker.run(`drop trigger ${trigger}`);
    if (engine() === 'postgres') await attacker.run('alter table event disable trigger all');
    await attacker.run('delete from event where id = 500');
    expect((await verifyRecord(place.url)).first).toEqual([expect.stringMatching(/^event 499 is not what was recorded: .*, and event 501 was recorded after /), 'event 2504 says that 2496 events were chained, and 2495 are before it', 'event 2504 says that 7 numbers were missing before it, and 8 are']);
  });

  it('has nothing to say of that where there were none', async () => {
    const place = await aDatabaseBefore();
    await (await Database.open(place.url)).close();
    expect(await verifyRecord(place.url)).toMatchObject({ isWhole: true, events: 0 });
  });

  it('is verified only once it is chained', async () => {
    const place = await aDatabaseBefore();
    await expect(verifyRecord(place.url)).rejects.toThrow('the database has no chain of events yet; bring it up to this version with "chidao migrate"');
  });
});
