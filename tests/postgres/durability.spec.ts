import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Database } from '../../src/database/database.js';
import { aPlace, administer } from '../database.js';
import { aPostgres, type Postgres } from './a-postgres.js';

describe('a PostgreSQL server that does not keep what it acknowledges', () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await aPostgres(['fsync=off', 'full_page_writes=off']);
  }, 60_000);
  afterAll(() => server.remove());

  it('is not started on, nothing is made in it, and the line names each setting', async () => {
    await administer(server.url, 'create database chidao');
    await expect(Database.open(`${server.url}/chidao`)).rejects.toThrow(
      `PostgreSQL at ${new URL(server.url).host} does not keep what it acknowledges: fsync is off, and has to be on; full_page_writes is off, and has to be on`,
    );
    const client = new pg.Client({ connectionString: `${server.url}/chidao` });
    await client.connect();
    expect((await client.query("select count(*) as tables from information_schema.tables where table_schema = 'public'")).rows).toEqual([{ tables: '0' }]);
    await client.end();
  });
});

describe('a connection that writes', () => {
  it('flushes what it commits, whatever the database or the role has by default', async () => {
    const place = await aPlace();
    const name = new URL(place.url).pathname.slice(1);
    await administer(inject('postgres'), `alter database ${name} set synchronous_commit = off`);
    const database = await Database.open(place.url);
    expect(await database.orm.em.getConnection().execute('show synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
    expect(await database.write(async em => em.execute('show synchronous_commit'))).toEqual([{ synchronous_commit: 'on' }]);
    await database.close();
    await place.remove();
  });
});
