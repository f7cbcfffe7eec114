import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { restore } from '../../src/database/backup/backup.js';
import { findTools, hindranceOf } from '../../src/database/backup/postgres-tools.js';
import { DatabaseFault } from '../../src/database/database-fault.js';
import { migrations } from '../../src/database/migrations/index.js';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import { aPlace, engine, type Place } from '../database.js';
import * as program from '../program.js';
import { aServing, chidao } from './a-client.js';
import { anInstalledPostgres, installed } from './installed-postgres.js';

const folder = mkdtempSync(join(tmpdir(), 'chidao-backup-'));
const server = engine() === 'postgres' && installed ? await anInstalledPostgres() : undefined;
afterAll(async () => {
  await server?.remove();
  rmSync(folder, { recursive: true });
});

let made = 0;
/** Where there is nothing yet. */
const aNewPlace = async (): Promise<string> => (server ? server.database(`place_${++made}`) : `sqlite:${join(folder, `place-${++made}.db`)}`);
const fileOf = (url: string): string => url.slice('sqlite:'.length);

beforeAll(async () => {
  expect((await program.compiled()).code).toBe(0);
}, 240_000);

const asked = '{ assignments(first: 20) { totalCount nodes { id version dueOn timeliness office { name } directive { text } } } people(first: 100) { totalCount nodes { id name version } } meetings(first: 5) { nodes { title history(first: 3) { nodes { action } } } } }';
const person = (name: string) => `mutation { createPerson(input: { name: "${name}" }) { done person { id } } }`;

describe.skipIf(engine() === 'postgres' && !installed)(`a backup${engine() === 'postgres' && !installed ? ' (skipped: no PostgreSQL is installed on this machine, and the one of npm has no pg_dump)' : ''}`, () => {
  const backup = join(folder, 'monday.backup');
  let url: string;
  beforeAll(async () => {
    url = await aNewPlace();
    expect(await chidao(url, 'bench-data', '--assignments', '200')).toMatchObject({ code: 0 });
  }, 60_000);

  it('is made while the server goes on, and what is restored of it answers as before', async () => {
    const serving = await aServing(url);
    expect((await serving.ask(person('Nguyễn Thị Sao'))).data).toMatchObject({ createPerson: { done: true } });
    const before = await serving.ask(asked);
    expect(before.errors).toBeUndefined();
    const { code, out, err } = await chidao(url, 'backup', backup);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/monday\.backup holds what was recorded until \S+Z: \d+ meetings, 200 assignments, 3 events \([\d.]+ MB\), whole and checked\.\n$/);
    expect((await serving.ask(person('Người đến sau'))).errors).toBeUndefined();
    expect(await serving.stop()).toMatchObject({ code: 0, err: '' });

    const manifest = JSON.parse(readFileSync(`${backup}.manifest.json`, 'utf8'));
    expect(manifest).toMatchObject({ chidao: '0.1.0', engine: engine(), migrations: migrations.sqlite.map(({ name }) => name), rows: { assignment: 200, event: 3 }, head: { sequence: expect.any(Number) }, size: statSync(backup).size, sha256: createHash('sha256').update(readFileSync(backup)).digest('hex') });
    expect(statSync(backup).mode & 0o077).toBe(0);

    const place = await aNewPlace();
    expect(await chidao(place, 'restore', backup)).toMatchObject({ code: 0, err: '' });
    const restored = await aServing(place);
    expect(await restored.ask(asked)).toEqual(before);
    expect((await restored.ask(person('Người đến sau nữa'))).data).toMatchObject({ createPerson: { done: true } });
    expect(await restored.stop()).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder).filter(name => name.endsWith('.partial'))).toEqual([]);
  }, 120_000);

  it('is not written over a file that is there, nor where another is being written', async () => {
    const before = readFileSync(backup);
    expect(await chidao(url, 'backup', backup)).toEqual({ code: 1, out: '', err: `chidao: ${backup} exists, and nothing is written over it\n` });
    expect(readFileSync(backup).equals(before)).toBe(true);
    const other = join(folder, 'tuesday.backup');
    writeFileSync(`${other}.partial`, 'half');
    expect(await chidao(url, 'backup', other)).toEqual({ code: 1, out: '', err: `chidao: ${other}.partial is there: either it is being written just now, or whoever wrote it was interrupted; in that case remove it\n` });
    expect([existsSync(other), readFileSync(`${other}.partial`, 'utf8')]).toEqual([false, 'half']);
    expect(await chidao(url, 'backup', join(folder, 'no folder', 'x'))).toEqual({ code: 1, out: '', err: `chidao: there is no folder ${join(folder, 'no folder')}\n` });
  }, 60_000);

  it('is restored where there is nothing, and nowhere else', async () => {
    const taken = server ? 'the database place_1 is not empty, and nothing is restored over what is there; create another one: createdb <name>' : `${fileOf(url)} exists, and nothing is written over it`;
    const hash = () => (server ? '' : createHash('sha256').update(readFileSync(fileOf(url))).digest('hex'));
    const before = hash();
    expect(await chidao(url, 'restore', backup)).toEqual({ code: 1, out: '', err: `chidao: ${taken}\n` });
    expect(hash()).toBe(before);
  }, 60_000);

  it.each<[string, (file: string) => void, RegExp]>([
    ['has one bit flipped', file => flip(file), /damaged: its content is not what it was when it was made/],
    ['is cut off', file => truncateSync(file, statSync(file).size - 1), /damaged: it has \d+ bytes, and had \d+ when it was made/],
    ['has no manifest', file => rmSync(`${file}.manifest.json`), /is not restored: there is no .*manifest\.json, which says what it has to hold/],
    ['has a manifest with one bit flipped', file => flip(`${file}.manifest.json`), /manifest\.json is damaged: its content is not what it was when it was made/],
    ['is not there', file => rmSync(file), /there is no file .*damaged\.backup/],
    ['is of a newer version', file => amendManifest(file, manifest => manifest.migrations.push('29990101000000_later')), /was made by a newer version of Chidao, 0\.1\.0 \(it has 29990101000000_later\); restore it with that version/],
    ['is of the other engine', file => amendManifest(file, manifest => (manifest.engine = engine() === 'sqlite' ? 'postgres' : 'sqlite')), /is of a \S+ database, and DATABASE_URL is a \S+ one/],
    ['has more rows than it says', file => amendManifest(file, manifest => manifest.rows.person--), /what was restored of .* is not what its manifest says: the tables person/],
  ])('that %s is refused in one line', async (_, damage, line) => {
    const copy = join(folder, 'damaged.backup');
    for (const end of ['', '.manifest.json']) copyFileSync(backup + end, copy + end);
    damage(copy);
    const place = await aNewPlace();
    const fault = await restore(place, copy).then(() => 'none', (error: unknown) => error);
    expect(fault).toBeInstanceOf(DatabaseFault);
    expect((fault as Error).message).toMatch(new RegExp(`^[^\n]*${line.source}[^\n]*$`));
    if (!server) expect(readdirSync(folder).filter(name => name.startsWith(`place-${made}`))).toEqual([]);
  }, 60_000);

  it('that is damaged is refused from the shell', async () => {
    const copy = join(folder, 'damaged.backup');
    writeFileSync(copy, 'half');
    expect(await chidao(await aNewPlace(), 'restore', copy)).toEqual({ code: 1, out: '', err: expect.stringMatching(/^chidao: [^\n]*damaged\.backup is damaged: [^\n]*\n$/) });
  });

  it.each([['backup'], ['restore']])('needs a file to %s', async command => {
    const line = { code: 2, out: '', err: `chidao: ${command} needs a file: chidao ${command} backups/monday.backup\n` };
    expect(await chidao(url, command)).toEqual(line);
    expect(await chidao(url, command, '--help')).toEqual(line);
  });
});

describe.runIf(engine() === 'sqlite')('a backup of a file', () => {
  it('is refused where there is no database, and where it is none of ours', async () => {
    const nowhere = `sqlite:${join(folder, 'nowhere.db')}`;
    const file = join(folder, 'of-nothing.backup');
    expect(await chidao(nowhere, 'backup', file)).toEqual({ code: 1, out: '', err: `chidao: there is no database at ${nowhere} yet\n` });
    const other = join(folder, 'other.db');
    new Sqlite(other).exec('create table note (text text)').close();
    expect(await chidao(`sqlite:${other}`, 'backup', file)).toEqual({ code: 1, out: '', err: 'chidao: it is no database of Chidao: it has no migrations\n' });
    writeFileSync(other, 'no database at all, but long enough to be read as one'.repeat(100));
    expect(await chidao(`sqlite:${other}`, 'backup', file)).toEqual({ code: 1, out: '', err: `chidao: the database ${other} cannot be copied: file is not a database\n` });
    expect([existsSync(file), existsSync(`${file}.partial`), existsSync(join(folder, 'nowhere.db'))]).toEqual([false, false, false]);
  }, 60_000);

  it('is refused where the database is damaged, or its record was changed', async () => {
    const url = await aNewPlace();
    expect((await chidao(url, 'bench-data', '--assignments', '50')).code).toBe(0);
    const [sound, file] = [readFileSync(fileOf(url)), join(folder, 'of-damage.backup')];
    const refusal = async (change: string) => {
      const connection = new Sqlite(fileOf(url));
      connection.pragma('foreign_keys=off');
      connection.exec(change).close();
      const { code, err } = await chidao(url, 'backup', file);
      writeFileSync(fileOf(url), sound);
      return [code, err, existsSync(file)];
    };
    expect(await refusal('update assignment set office_id = 999999 where id = 1')).toEqual([1, 'chidao: the database is damaged: 1 references point nowhere\n', false]);
    expect(await refusal('update record_head set sequence = sequence + 1')).toEqual([1, expect.stringMatching(/^chidao: the record is not whole: [^\n]+; "chidao record verify" says more\n$/), false]);
  }, 60_000);

  it('is not restored beside the log of another database', async () => {
    const place = join(folder, 'with-log.db');
    writeFileSync(`${place}-wal`, 'of another');
    expect(await chidao(`sqlite:${place}`, 'restore', join(folder, 'monday.backup'))).toEqual({ code: 1, out: '', err: `chidao: ${place}-wal is there, and belongs to another database; nothing is restored beside it\n` });
    expect(existsSync(place)).toBe(false);
  });
});

describe.runIf(engine() === 'postgres')('the programs of PostgreSQL', () => {
  it('are the newest there are, and not older than the server', async () => {
    const [old, recent, half] = [[9, '9.6.24'], [17, '17.2 (Debian 17.2-1)'], [19, '19.0']].map(([name, version]) => {
      const bin = join(folder, `bin-${name}`);
      mkdirSync(bin);
      writeFileSync(join(bin, 'pg_dump'), `#!/bin/sh\necho 'pg_dump (PostgreSQL) ${version}'\n`);
      if (name !== 19) writeFileSync(join(bin, 'pg_restore'), '#!/bin/sh\n');
      for (const program of readdirSync(bin)) chmodSync(join(bin, program), 0o755);
      return bin;
    });
    expect(await findTools([folder, '', half])).toBeUndefined();
    expect(hindranceOf(undefined, 17)).toBe('pg_dump is not installed on this machine; install the client programs of PostgreSQL');
    const tools = await findTools([old, recent, half]);
    expect(tools).toEqual({ folder: recent, major: 17 });
    expect([hindranceOf(tools, 17), hindranceOf(tools, 15)]).toEqual([undefined, undefined]);
    expect(hindranceOf(tools, 18)).toBe('pg_dump is of version 17 and the server of version 18; install the client programs of PostgreSQL 18');
  });

  it('are missed in one line', async context => {
    const newest = await findTools();
    if (newest && newest.major >= 18) context.skip('this machine has pg_dump 18');
    const place: Place = await aPlace();
    const file = join(folder, 'of-18.backup');
    const { code, out, err } = await chidao(place.url, 'backup', file);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`chidao: ${hindranceOf(newest, 18)}\n`);
    expect(existsSync(file)).toBe(false);
    await place.remove();
    expect(inject('postgres')).toBeDefined();
  }, 60_000);
});

/** One bit in the middle, in a place where something is written. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  let place = Math.floor(bytes.length / 2);
  while (bytes[place] < 0x31) place++;
  bytes[place] ^= 1;
  writeFileSync(file, bytes);
}

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it changes
function amendManifest(file: string, amend: (manifest: any) => unknown): void {
  const place = `${file}.manifest.json`;
  const { checksum: _, ...manifest } = JSON.parse(readFileSync(place, 'utf8'));
  amend(manifest);
  writeFileSync(place, JSON.stringify({ ...manifest, checksum: createHash('sha256').update(canonicalJson(manifest)).digest('hex') }));
}
