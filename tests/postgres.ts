import type { TestProject } from 'vitest/node';
import { Database } from '../src/database/database.js';
import { administer } from './database.js';
import { aPostgres } from './postgres/a-postgres.js';

/** A real PostgreSQL server for the whole run, with an empty database at this version from which the tests copy theirs. */
export default async function aServer(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.config.provide?.engine !== 'postgres' && project.name !== 'postgres') return undefined;
  // hundreds of small databases need no upkeep
  const server = await aPostgres(['wal_level=minimal', 'max_wal_senders=0', 'autovacuum=off']);
  await administer(server.url, 'create database chidao_empty');
  await (await Database.open(`${server.url}/chidao_empty`)).close();
  project.provide('postgres', server.url);
  return () => server.remove();
}
