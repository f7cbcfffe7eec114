import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database } from '../../src/database/database.js';
import { verifyRecord } from '../../src/record/verify.read.js';
import { aCommittee, found } from '../committee.js';
import { administer } from '../database.js';
import { anAttacker } from '../record/attacker.js';

const name = `two_users_${process.pid}`;
const [owner, serving] = [`owner_${process.pid}`, `serving_${process.pid}`];
const server = () => inject('postgres');
const as = (user: string, database = name, password = 'secret'): string => {
  const url = new URL(`${server()}/${database}`);
  Object.assign(url, { username: user, password });
  return url.href;
};
const remove = (database: string) => administer(server(), `drop database if exists ${database} with (force)`);

beforeAll(async () => {
  for (const user of [owner, serving]) await administer(server(), `create role ${user} login password 'secret'`);
  await administer(server(), `create database ${name} owner ${owner} template template0`);
}, 60_000);
afterAll(async () => {
  for (const database of [name, `${name}_alone`]) await remove(database);
  for (const user of [owner, serving]) await administer(server(), `drop role ${user}`);
});

describe('where MIGRATION_DATABASE_URL names another user', () => {
  it('the one who serves does all the work, and cannot touch what was recorded', async () => {
    const founded = await found({ url: as(owner) });
    const { secretariat, interior, secretary, url } = await aCommittee({ elsewhere: { founded, place: { url: as(serving), remove: async () => {} }, postgres: { migrationUrl: as(owner) } } });
    const id = await secretariat.announces(interior, 'Rà soát', { dueOn: '2026-03-31' });
    await interior.takes('report', id);
    await secretary.takes('confirm', id);
    expect(await interior.history(id)).toHaveLength(4);
    expect(await verifyRecord(url)).toMatchObject({ isWhole: true, faults: 0 });

    const intruder = await anAttacker(url);
    for (const [command, answer] of [
      ["update event set reason = 'made up'", 'permission denied'], ['delete from event', 'permission denied'], ['truncate event', 'permission denied'], ['select * from event for update', 'permission denied'],
      ['delete from record_head', 'permission denied'], ['truncate record_head', 'permission denied'], ["insert into record_head (id, sequence, hash) values (2, 0, '')", 'permission denied'],
      ['alter table event disable trigger all', 'must be owner'], ['drop trigger event_is_kept on event', 'must be owner'], ['drop table event', 'must be owner'], ['alter table event rename to old_event', 'must be owner'],
      ['create trigger t before insert on event for each row execute function event_is_kept()', 'permission denied'], ['create or replace function event_is_kept() returns trigger language plpgsql as $$ begin return new; end $$', 'permission denied'],
      ["set session_replication_role = 'replica'", 'permission denied'], [`set role ${owner}`, 'permission denied'], ["insert into mikro_orm_migrations (name) values ('29990101000000_later')", 'permission denied'], ['drop schema public cascade', 'must be owner'],
    ])
      await expect([command, await intruder.run(command).catch(error => error.message)]).toEqual([command, expect.stringContaining(answer)]);
    await intruder.close();
  }, 60_000);

  it('is given again at each start what it needs, and loses what is more', async () => {
    const administrator = await anAttacker(`${server()}/${name}`);
    await administrator.run(`set role ${owner}`);
    await administrator.run(`grant all on event, record_head to ${serving}`);
    await administrator.run(`revoke all on meeting from ${serving}`);
    await administrator.close();
    await (await Database.open(as(serving), { migrationUrl: as(owner) })).close();
    const intruder = await anAttacker(as(serving));
    await expect(intruder.run('delete from event')).rejects.toThrow('permission denied');
    await intruder.run('select count(*) from meeting');
    await intruder.close();
  });

  it('the start is refused where the one who serves could change the record all the same', async () => {
    const opening = (url: string, migrationUrl: string) => Database.open(url, { migrationUrl }).then(database => database.close().then(() => 'opened'), error => error.message);
    expect(await opening(as(owner), as(owner))).toBe(`MIGRATION_DATABASE_URL and DATABASE_URL name the same user, ${owner}; let one own the tables and the other serve`);
    const administrator = new URL(server()).username;
    expect(await opening(`${server()}/${name}`, as(owner))).toBe(`the user ${administrator} of DATABASE_URL can change what was recorded (owning event, owning record_head, owning the schema public); let ${owner} own the database and everything in it, and ${administrator} be no administrator`);
    // who has served alone until now owns everything
    const alone = `${name}_alone`;
    await administer(server(), `create database ${alone} owner ${serving} template template0`);
    await (await Database.open(as(serving, alone))).close();
    expect(await opening(as(serving, alone), as(owner, alone))).toMatch(new RegExp(`^the user ${owner} of MIGRATION_DATABASE_URL may not prepare the database at \\S+ \\(permission denied for table mikro_orm_migrations\\); let that user own the database and everything in it$`));
    const inside = await anAttacker(`${server()}/${alone}`);
    await inside.run(`reassign owned by ${serving} to ${owner}`);
    await inside.close();
    expect(await opening(as(serving, alone), as(owner, alone))).toBe('opened');
    await remove(alone);
    expect(await opening(as(serving), as(owner, name, 'wrong'))).toMatch(new RegExp(`^PostgreSQL at \\S+ refuses the password of the user ${owner}$`));
    expect(await opening(as(serving, name, 'wrong'), as(owner))).toMatch(new RegExp(`^PostgreSQL at \\S+ refuses the password of the user ${serving}$`));
  }, 60_000);
});
