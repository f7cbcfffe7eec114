import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '../../kernel/canonical-json.js';
import about from '../../../package.json' with { type: 'json' };
import { DatabaseFault } from '../database-fault.js';
import { newerThanKnown } from '../migrations/index.js';
import type { Engine } from '../sql.js';
import { makeWhole } from './whole-file.js';

/** What is in a database: how far it is migrated, how many rows its tables have, and the last event of its record. */
export interface Content {
  migrations: string[];
  rows: Record<string, number>;
  head: Head | null;
}
export interface Head {
  sequence: number;
  at: string | null;
  /** none: the events were not chained yet */
  hash?: string;
}

export interface BackupOptions {
  /** an older one of the same name makes room */
  replaces?: boolean;
  /** Throws where the record in the database at this address is not whole; asked of those whose events are chained. */
  verify?(url: string): Promise<void>;
}

/** What a backup says of itself, in a file beside it. Without it nobody could tell a whole file from half of one. */
export interface Manifest extends Content {
  /** the version of the program that made it */
  chidao: string;
  engine: Engine;
  madeAt: string;
  size: number;
  sha256: string;
}

const manifestOf = (file: string): string => `${file}.manifest.json`;

export async function writeManifest(file: string, growing: string, engine: Engine, content: Content, madeAt: string): Promise<Manifest> {
  const manifest: Manifest = { chidao: about.version, engine, madeAt, ...content, size: statSync(growing).size, sha256: await sha256Of(growing) };
  const text = JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 2);
  // one that is there without its file is of a backup that was interrupted
  await makeWhole(manifestOf(file), partial => writeFileSync(partial, `${text}\n`), { replaces: true });
  return manifest;
}

/** What a backup says of itself, where it is whole, undamaged, and of no newer version than this one. */
export async function readManifest(file: string, engine: Engine): Promise<Manifest> {
  const manifest = parse(file);
  const found = sizeOf(file);
  if (found !== manifest.size) throw new DatabaseFault(`${file} is damaged: it has ${found} bytes, and had ${manifest.size} when it was made`);
  if ((await sha256Of(file)) !== manifest.sha256) throw new DatabaseFault(`${file} is damaged: its content is not what it was when it was made`);
  if (manifest.engine !== engine) throw new DatabaseFault(`${file} is of a ${names[manifest.engine]} database, and DATABASE_URL is a ${names[engine]} one`);
  const newer = newerThanKnown(manifest.migrations);
  if (newer.length) throw new DatabaseFault(`${file} was made by a newer version of Chidao, ${manifest.chidao} (it has ${newer.join(', ')}); restore it with that version`);
  return manifest;
}
const names: Record<Engine, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

function parse(file: string): Manifest {
  sizeOf(file);
  const place = manifestOf(file);
  let text: string;
  try {
    text = readFileSync(place, 'utf8');
  } catch {
    throw new DatabaseFault(`${file} is not restored: there is no ${place}, which says what it has to hold`);
  }
  try {
    const { checksum, ...manifest } = JSON.parse(text) as Manifest & { checksum: string };
    if (checksum === checksumOf(manifest)) return manifest;
  } catch {
    // told below
  }
  throw new DatabaseFault(`${place} is damaged: its content is not what it was when it was made`);
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new DatabaseFault(`there is no file ${file}`);
  return found.size;
}

/** What a database holds is what its backup says, or what is missing is named. */
export function expectContent(found: Content, { migrations, rows, head }: Manifest, file: string): void {
  const tables = Object.keys({ ...rows, ...found.rows }).filter(table => rows[table] !== found.rows[table]);
  const differs = tables.length ? `the tables ${tables.join(', ')}` : canonicalJson({ migrations, head }) !== canonicalJson({ migrations: found.migrations, head: found.head }) ? 'its migrations or the head of its record' : undefined;
  if (differs) throw new DatabaseFault(`what was restored of ${file} is not what its manifest says: ${differs}`);
}

const checksumOf = (manifest: object): string => createHash('sha256').update(canonicalJson(manifest)).digest('hex');

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file, { highWaterMark: 2 ** 20 })) hash.update(piece as Buffer);
  return hash.digest('hex');
}
