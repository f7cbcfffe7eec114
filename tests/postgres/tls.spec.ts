import { chownSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Account } from '../../src/account/account.js';
import { Database } from '../../src/database/database.js';
import { aPostgres, type Postgres } from './a-postgres.js';
import { authority, certificate, key } from './certificates.js';

let server: Postgres;
let url: string;
const told = async (text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: `${server.url}/postgres` });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};
const opening = async (address: string): Promise<string> => {
  const database = await Database.open(address).catch((error: Error) => error);
  if (database instanceof Error) return database.message;
  await database.close();
  return 'open';
};

describe('a PostgreSQL server with TLS', () => {
  beforeAll(async () => {
    server = await aPostgres();
    await told('create database chidao');
    const { uid, gid } = statSync(join(server.folder, 'data'));
    const file = (name: string, text: string) => {
      const path = join(server.folder, 'data', name);
      writeFileSync(path, text, { mode: 0o600 });
      chownSync(path, uid, gid);
    };
    file('of-server.crt', certificate);
    file('of-server.key', key);
    writeFileSync(join(server.folder, 'authority.crt'), authority);
    url = `${server.url.replace('127.0.0.1', 'localhost')}/chidao`;
    // before it has any
    expect(await opening(`${url}?sslmode=verify-full`)).toMatch(/^the database at localhost:\d+ cannot be opened: The server does not support SSL connections$/);
    for (const setting of ["ssl_cert_file = 'of-server.crt'", "ssl_key_file = 'of-server.key'", 'ssl = on']) await told(`alter system set ${setting}`);
    await told('select pg_reload_conf()');
    while ((await told('show ssl'))[0].ssl !== 'on') await sleep(20);
  }, 120_000);
  afterAll(() => server.remove());

  it('is spoken to by TLS on every connection, those that write too', async () => {
    const database = await Database.open(`${url}?sslmode=verify-full&sslrootcert=${join(server.folder, 'authority.crt')}`);
    try {
      const stop = await database.changes.subscribe(async () => {});
      await database.write(em => em.count(Account, {}));
      await database.check();
      const connections = await told("select application_name, ssl from pg_stat_activity join pg_stat_ssl using (pid) where datname = 'chidao'");
      expect(connections.map(({ application_name: name }) => name)).toEqual(expect.arrayContaining(['chidao', 'chidao checks', 'chidao listens']));
      expect(connections.filter(({ ssl }) => !ssl)).toEqual([]);
      stop();
    } finally {
      await database.close();
    }
  });

  it('is not spoken to where nobody we know has vouched for it', async () => {
    expect(await opening(`${url}?sslmode=verify-full`)).toMatch(/^the database at localhost:\d+ cannot be opened: .*certificate.*$/);
  });
});
