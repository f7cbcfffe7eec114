import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Database } from '../../src/database/database.js';
import { harden } from '../../src/database/sqlite-hardening.js';
import { Person } from '../../src/person/person.js';
import { aPlace, engine, query } from '../database.js';
import { compiled } from '../program.js';
import { AProgram } from './a-program.js';
import { aFile } from './a-register.js';

const create = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { done repeated person { id name version } } }';

async function opened() {
  const place = await aPlace();
  const database = await Database.open(place.url);
  onTestFinished(async () => {
    await database.close();
    await place.remove();
  });
  const connection = await database.orm.em.getConnection().getNativeClient();
  const record = (name: string, position = 'x') => database.write(async em => void em.create(Person, { name, position, sortKey: name } as never));
  const names = async () => (await database.statements.rows(query('select name from person order by id'), {})).flat();
  return { database, connection, record, names, file: place.url.slice('sqlite:'.length) };
}

/** Writes over everything but the first page, as a disk does that has forgotten it. */
function ruin(file: string): void {
  const opened = openSync(file, 'r+');
  writeSync(opened, Buffer.alloc(statSync(file).size - 4096, 0x5a), 0, undefined, 4096);
  closeSync(opened);
}

describe.runIf(engine() === 'sqlite')('a database on a disk', () => {
  beforeAll(async () => {
    expect(await compiled()).toMatchObject({ code: 0 });
  }, 240_000);

  it('is not opened where it would not keep what it acknowledges; the line names the setting', () => {
    const connection = new Sqlite(':memory:');
    expect(() => harden(connection)).toThrow('the database :memory: does not keep what it acknowledges: journal_mode is memory, and has to be wal');
    connection.close();
  });

  it('that was written before is opened with synchronous=FULL, and the checkpoints are not left to SQLite', async () => {
    const { file, database } = await opened();
    await database.write(async em => void em.create(Person, { name: 'a', sortKey: 'a' } as never));
    const again = await Database.open(`sqlite:${file}`);
    const connection = await again.orm.em.getConnection().getNativeClient();
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'wal_autocheckpoint'].map(name => connection.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 0]);
    await again.close();
  });

  it('that is full refuses a change with nothing changed, and goes on when there is room', async () => {
    const { database, connection, record, names } = await opened();
    await record('before');
    connection.pragma(`max_page_count=${connection.pragma('page_count', { simple: true })}`);
    await expect(record('too much', 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'UNAVAILABLE', text: { en: 'the disk of the database is full; nothing was changed' } });
    expect([await names(), database.failStop.fault, await database.check()]).toEqual([['before'], undefined, undefined]);
    connection.pragma('max_page_count=1000000');
    await record('after');
    expect(await names()).toEqual(['before', 'after']);
  });

  it('that returns something else than was written ends all reading and writing', async () => {
    const { database, connection, record, names, file } = await opened();
    for (let i = 0; i < 200; i++) await record(`person ${i}`, 'x'.repeat(2000));
    connection.pragma('wal_checkpoint(truncate)');
    ruin(file);
    await expect(database.statements.rows(query('select position from person'), {})).rejects.toMatchObject({ code: 'UNAVAILABLE', text: { en: 'the storage of the database failed, and nothing can be read; try again in a moment' } });
    expect((await database.failStop.failed) as { code?: string }).toMatchObject({ code: expect.stringMatching(/^SQLITE_(CORRUPT|IOERR)/) });
    await expect(record('after')).rejects.toMatchObject({ code: 'UNAVAILABLE', text: { en: expect.stringMatching(/^the storage of the database failed: the change may be recorded or not;/) } });
    await expect(names()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await database.check()).toMatchObject({ why: 'DATABASE' });
  });

  it('brings what is committed into the file without the one who commits, every now and then', async () => {
    const { record, file } = await opened();
    const size = statSync(file).size;
    for (let i = 0; i < 70; i++) await record(`person ${i}`, 'x'.repeat(3000));
    await expect.poll(() => statSync(file).size).toBeGreaterThan(size);
  });

  it('that fails makes the process say so, call itself unhealthy and end with 1', async () => {
    const register = await aFile();
    const program = AProgram.start(await register.renew());
    expect(await program.ready()).toBeTypeOf('number');
    expect(await program.status('/healthz')).toBe(200);
    ruin(register.file);
    const told = await program.ask(create, { name: 'a' }, register.token);
    expect(told.errors?.[0].extensions.code).toBe('UNAVAILABLE');
    const health = program.status('/healthz').catch(() => 'gone');
    expect(['gone', 503]).toContain(await health);
    expect([(await program.ended).code, program.err]).toEqual([1, expect.stringMatching(/^chidao: the storage of sqlite:\S+ failed, and nothing was recorded since: SQLITE_\w+, [^\n]+\n$/)]);
    await register.remove();
  }, 60_000);

  it('leaves no process behind that reads, when the one that asked is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chidao-orphan-'));
    const file = join(folder, 'a.db');
    new Sqlite(file).exec('create table a (b)').close();
    const reader = resolve('dist/bundle/server/sqlite-reader.js');
    const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n';
    const asks = `const reader = require('node:child_process').fork(${JSON.stringify(reader)}, [${JSON.stringify(file)}], { serialization: 'advanced', execArgv: [] });
      reader.send({ text: 'select 1', values: [] }); reader.once('message', () => { reader.send({ text: ${JSON.stringify(endless)}, values: [] }); console.log(reader.pid); });`;
    const parent = spawn(process.execPath, ['-e', asks], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = await once(parent.stdout, 'data').then(([said]) => [Number(said)]);
    // it is in the middle of it by then
    await sleep(300);
    parent.kill('SIGKILL');
    const lives = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    onTestFinished(() => {
      if (lives()) process.kill(pid, 'SIGKILL');
      rmSync(folder, { recursive: true });
    });
    await expect.poll(lives, { timeout: 10_000 }).toBe(false);
  }, 30_000);
});
