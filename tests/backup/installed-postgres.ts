import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { administer } from '../database.js';
import { freePort } from '../free-port.js';

/** Where this machine has a server and the programs of its version; the one that comes with npm has no pg_dump. */
export const installed = globSync('/usr/lib/postgresql/*/bin/postgres').sort().at(-1)?.replace(/\/postgres$/, '');

/** A server of the machine's own PostgreSQL. */
export async function anInstalledPostgres() {
  if (installed === undefined) throw new Error('no PostgreSQL is installed on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'chidao-installed-postgres-'));
  // a server does not run as root: the packages bring a user for it
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  chmodSync(folder, 0o755);
  const [data, password] = [join(folder, 'data'), join(folder, 'password')];
  writeFileSync(password, 'chi dao\n');
  if (user.uid !== undefined) for (const path of [folder, password]) chownSync(path, user.uid, user.gid);
  execFileSync(join(installed, 'initdb'), ['-D', data, '-U', 'chidao', '--auth=scram-sha-256', `--pwfile=${password}`, '--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'], { ...user, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const server = spawn(join(installed, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'autovacuum=off'], { ...user, cwd: folder, stdio: 'ignore' });
  const ended = new Promise(resolve => server.once('exit', resolve));
  const url = `postgres://chidao:chi%20dao@127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    async database(name: string): Promise<string> {
      await administer(url, `create database ${name}`);
      return `${url}/${name}`;
    },
    drop: (name: string): Promise<void> => administer(url, `drop database ${name} with (force)`),
    async remove(): Promise<void> {
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, deadline = performance.now() + 30_000): Promise<void> {
  try {
    await administer(url, 'select 1');
  } catch (error) {
    if (performance.now() > deadline) throw error;
    await sleep(50);
    return answers(url, deadline);
  }
}
