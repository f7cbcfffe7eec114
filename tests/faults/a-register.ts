import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { Account, Grant } from '../../src/account/account.js';
import { Database } from '../../src/database/database.js';
import { systemClock } from '../../src/kernel/clock.js';
import { Office } from '../../src/office/office.js';
import { createToken } from '../../src/server/session.js';
import { aPostgres, type Postgres } from '../postgres/a-postgres.js';
import type { Stored } from './ledger.js';

/** One office, and an account of it that may keep people. */
async function begin(url: string): Promise<string> {
  const database = await Database.open(url);
  await database.write(async em => {
    const office = em.create(Office, { code: 'X', name: 'Xã X', kind: 'COMMUNE', path: '1.', aliases: [], sortKey: 'xa x' } as never);
    em.create(Grant, { account: em.create(Account, { login: 'a', name: 'A' }), role: 'ADMINISTRATOR', office, validFrom: null, validUntil: null });
  });
  const token = await createToken(database, systemClock('Asia/Ho_Chi_Minh'), 'a', 12);
  await database.close();
  return token;
}

const people = 'select id as key, name, position, version from person order by id';
const events = "select object_key as key, after from event where object_type = 'Person' order by id";

/** Where a harness keeps its records, always new ones. */
export interface Register {
  token: string;
  /** An empty database with one account, and away with the one before. */
  renew(): Promise<string>;
  read(): Promise<Stored>;
  remove(): Promise<void>;
}

/** What a file holds. Opened to be written, it is recovered first as the program would. */
export function storedIn(file: string, readonly = true): Stored {
  const database = new Sqlite(file, { readonly, timeout: 10_000 });
  try {
    const faults = database.pragma('integrity_check', { simple: true }) === 'ok' ? [] : ['the file is not whole'];
    const [count, last] = database.prepare('select count(*), coalesce(max(id), 0) from event').raw().get() as [number, number];
    if (count !== last) faults.push(`the events have gaps: ${count} of ${last}`);
    const head = database.prepare('select coalesce(max(sequence), 0) from record_head').pluck().get() as number;
    if (head !== last) faults.push(`the head of the record is event ${head}, and the last is ${last}`);
    return { people: database.prepare(people).all() as Stored['people'], events: database.prepare(events).all() as Stored['events'], faults };
  } finally {
    database.close();
  }
}

export async function aFile(): Promise<Register & { file: string }> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'chidao-faults-'));
  const [template, file] = ['template.db', 'chidao.db'].map(name => join(folder, name));
  const token = await begin(`sqlite:${template}`);
  return {
    token,
    file,
    async renew() {
      for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
      copyFileSync(template, file);
      return `sqlite:${file}`;
    },
    read: async () => storedIn(file),
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

export async function aServersDatabase(settings: string[] = []): Promise<Register & { server: Postgres }> {
  const server = await aPostgres(settings);
  const url = `${server.url}/chidao`;
  await administer(server, 'create database template');
  const token = await begin(`${server.url}/template`);
  return {
    token,
    server,
    async renew() {
      await administer(server, 'drop database if exists chidao with (force)');
      await administer(server, 'create database chidao template template');
      return url;
    },
    async read() {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return { people: (await client.query(people)).rows, events: (await client.query(events)).rows, faults: [] };
      } finally {
        await client.end();
      }
    },
    remove: () => server.remove(),
  };
}

async function administer({ url }: Postgres, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
