import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Database } from '../src/database/database.js';
import { administer } from './database.js';
import { aPostgres, type Postgres } from './postgres/a-postgres.js';

/**
 * What the files of tests of a run share: a folder, on PostgreSQL a real server, and an empty database at this version, from which the tests copy theirs.
 */
export default async function shared(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'chidao-run-'));
  project.provide('folder', folder);
  const server = project.name === 'postgres' ? await aServer() : undefined;
  if (!server) await made(`sqlite:${join(folder, 'empty')}`);
  if (server) project.provide('postgres', server.url);
  return async () => {
    await server?.remove();
    rmSync(folder, { recursive: true });
  };
}

async function aServer(): Promise<Postgres> {
  // hundreds of small databases need no upkeep
  const server = await aPostgres(['wal_level=minimal', 'max_wal_senders=0', 'autovacuum=off']);
  await administer(server.url, 'create database chidao_empty');
  await made(`${server.url}/chidao_empty`);
  return server;
}
const made = async (url: string): Promise<void> => (await Database.open(url)).close();
