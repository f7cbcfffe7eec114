import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theDay } from '../../seeds/bench/calendar.js';
import { fill, sinkOf } from '../../seeds/bench/fill.js';
import { generate } from '../../seeds/bench/generate.js';
import { Account } from '../../src/account/account.js';
import { Database } from '../../src/database/database.js';
import { accented, fold } from '../../src/kernel/fold.js';
import { aPlace, engine, type Place, query, written } from '../database.js';

const many = 11_300;
let place: Place;
let database: Database;
const rows = (text: string): Promise<unknown[][]> => database.statements.rows(query(text), {});
const number = async (text: string): Promise<number> => Number((await rows(text))[0][0]);

/** Indexes, constraints and triggers, as the engine tells them. */
const made = async (of: Database): Promise<string[]> => {
  const text =
    engine() === 'sqlite'
      ? 'select coalesce(sql, name) from sqlite_master'
      : `select indexdef from pg_indexes where schemaname = 'public' union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
        union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal`;
  // statistics are made of the data
  return (await of.statements.rows(query(text), {})).map(([sql]) => sql as string).filter(sql => !sql.includes('sqlite_stat')).sort();
};

beforeAll(async () => {
  place = await aPlace();
  await fill(place.url, many);
  database = await Database.open(place.url);
}, 60_000);
afterAll(async () => {
  await database.close();
  await place.remove();
});

describe('data for measuring', () => {
  it('are as many as was asked for, also where the last meeting, conclusion and directive are parts of one', async () => {
    expect(await number('select count(*) from assignment')).toBe(many);
    expect(await rows('select count(*), count(distinct host_id) from meeting m where exists (select 1 from assignment a where a.meeting_id = m.id)')).toEqual(await rows('select count(*), count(distinct host_id) from meeting'));
    expect(await rows("select o.code, count(*) from assignment a join office b on b.id = a.office_id join office o on o.id = b.parent_id group by o.code order by o.code")).toEqual([['T01H01', 10_000], ['T01H02', 1300]]);
  });

  it('are the same at every run', () => {
    const hash = () => {
      const sum = createHash('sha256');
      for (const { batch } of generate(600)) sum.update(JSON.stringify(batch));
      return sum.digest('hex');
    };
    expect(hash()).toBe(hash());
  });

  it('are in no column what the schema does not allow, and name no row that is not there', async () => {
    if (engine() === 'postgres') return expect(await number("select count(*) from pg_constraint where contype = 'f' and not convalidated")).toBe(0);
    expect(await rows('pragma integrity_check')).toEqual([['ok']]);
    expect(await rows('pragma foreign_key_check')).toEqual([]);
    return undefined;
  });

  it('leave the database with the indexes, constraints and triggers that it had', async () => {
    const other = await aPlace();
    const empty = await Database.open(other.url);
    expect(await made(database)).toEqual(await made(empty));
    await empty.close();
    await other.remove();
  });

  it('keep the host where a meeting’s trigger would have written it', async () => {
    for (const table of ['assignment', 'directive', 'conclusion']) expect(await number(`select count(*) from ${table} t join meeting m on m.id = t.meeting_id where t.host_id is distinct from m.host_id`)).toBe(0);
    expect(await number('select count(*) from conclusion t join meeting m on m.id = t.meeting_id where t.held_on is distinct from m.held_on')).toBe(0);
  });

  it('go on with the next key', async () => {
    const last = await number('select max(id) from account');
    expect(await database.write(async em => {
      const account = em.create(Account, { login: 'new', name: 'New' });
      await em.flush();
      return account.id;
    })).toBe(last + 1);
  });

  it('have a status and a deadline of each directive that follow from its shares', async () => {
    const counts = "a.directive_id = d.id and a.role = 'LEAD' and a.status not in ('TRANSFERRED', 'WITHDRAWN')";
    expect(
      await rows(`select d.id from directive d where d.status <> case when not exists (select 1 from assignment a where ${counts}) then 'WITHDRAWN'
        when exists (select 1 from assignment a where ${counts} and a.status <> 'COMPLETED') then 'IN_PROGRESS' else 'COMPLETED' end`),
    ).toEqual([]);
    expect(await rows(`select d.id from directive d where exists (select 1 from assignment a where ${counts}) and d.due_on is distinct from (select max(a.due_on) from assignment a where ${counts})`)).toEqual([]);
  });

  it('keep of each assignment how it came into force and what it is now, on days that run forwards', async () => {
    const last = 'select x.id from assignment_state x where x.assignment_id = a.id order by x.id desc limit 1';
    expect(
      await rows(`select a.id from assignment a join assignment_state s on s.id = (${last}) where s.status <> a.status or s.due_on is distinct from a.due_on or s.completed_on is distinct from a.completed_on
        or s.reported_on is distinct from a.reported_on or s.blocked <> a.blocked or s.extension_count <> a.extension_count or s."on" <> a.last_on`),
    ).toEqual([]);
    expect(await rows('select a.id from assignment a where not exists (select 1 from assignment_state s where s.assignment_id = a.id and s."on" = a.assigned_on)')).toEqual([]);
    expect(await rows('select s.id from assignment_state s join assignment_state e on e.assignment_id = s.assignment_id and e.id < s.id where e."on" > s."on"')).toEqual([]);
  });

  it('look as such work looks: done when it is old, a few percent overdue, half without a deadline, something of everything', async () => {
    const share = async (condition: string, of = 'true') => (await number(`select count(*) from assignment where ${condition} and ${of}`)) / (await number(`select count(*) from assignment where ${of}`));
    const open = "status in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'ON_HOLD', 'DECLINED')";
    expect(await share(`${open} and due_on < '${theDay}'`)).toBeCloseTo(0.03, 2);
    expect(await share('due_on is null')).toBeCloseTo(0.5, 1);
    expect(await share("status = 'COMPLETED'", "assigned_on < '2024-11-20'")).toBeGreaterThan(0.93);
    expect((await rows('select distinct status from assignment order by status')).length).toBe(8);
    expect(await number(`select count(*) from assignment where last_on > '${theDay}' or completed_on > '${theDay}' or reported_on > '${theDay}'`)).toBe(0);
    for (const some of ["kind = 'TARGET'", "binding = 'EACH'"]) expect(await number(`select count(*) from directive where ${some}`)).toBeGreaterThan(100);
    for (const some of ['extension_count >= 3', 'transferred_from_id is not null', `due_on between '${theDay}' and '2026-11-23' and ${open}`]) expect(await share(some)).toBeGreaterThan(0);
    expect(await number('select count(*) from obstacle where waiting_for_id is not null')).toBeGreaterThan(10);
  });

  it('keep the words of every record as recording would', async () => {
    const texts = [
      ['Meeting', 'select id, title from meeting'],
      ['Conclusion', 'select id, text from conclusion'],
      ['Directive', "select id, text || coalesce(' ' || due_text, '') from directive"],
      ['Office', "select id, name || ' ' || code from office"],
      ['Person', "select id, name || ' ' || position from person"],
      ['Committee', 'select id, name from committee'],
      ['Indicator', "select id, code || ' ' || name from indicator"],
    ];
    for (const [type, text] of texts) {
      const kept = new Map((await rows(`select object_key, folded, accented from search_entry where object_type = '${type}'`)).map(([key, ...words]) => [key, words]));
      const records = await rows(text);
      expect(kept.size).toBe(records.length);
      for (const [key, words] of records) expect(kept.get(key)).toEqual([fold(words as string), accented(words as string)]);
    }
  });

  it('leave nothing behind when they are broken off', async () => {
    const other = await aPlace();
    const empty = await Database.open(other.url);
    const [rowsBefore, madeBefore] = [await written(empty), await made(empty)];
    await empty.close();
    const sink = await sinkOf(other.url);
    for (const { batch } of generate(256)) await sink.write(batch);
    await sink.abandon();
    const after = await Database.open(other.url);
    expect([await written(after), await made(after)]).toEqual([rowsBefore, madeBefore]);
    await after.close();
    await fill(other.url, 128);
    await other.remove();
  });
});
