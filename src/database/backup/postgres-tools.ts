import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseFault } from '../database-fault.js';

const run = promisify(execFile);

/** PostgreSQL's own programs, of one folder and one version. */
export interface Tools {
  folder: string;
  /** of the server that it was made with */
  major: number;
}

/** Where they are: those of the system's packages, and those that a shell would find. */
const usualFolders = (): string[] => [...globSync(['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql*/bin']), ...(process.env.PATH ?? '').split(delimiter)];

/** The newest there are. */
export async function findTools(folders = usualFolders()): Promise<Tools | undefined> {
  const found = await Promise.all(
    folders.filter(folder => folder !== '' && ['pg_dump', 'pg_restore'].every(name => existsSync(join(folder, name)))).map(async folder => {
      const { stdout } = await run(join(folder, 'pg_dump'), ['--version']).catch(() => ({ stdout: '' }));
      return { folder, major: Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1] ?? 0) };
    }),
  );
  return found.filter(({ major }) => major > 0).reduce<Tools | undefined>((newest, tools) => (newest && newest.major >= tools.major ? newest : tools), undefined);
}

/** Why a server of this version cannot be backed up with them; undefined where it can. */
export function hindranceOf(tools: Tools | undefined, server: number): string | undefined {
  if (!tools) return 'pg_dump is not installed on this machine; install the client programs of PostgreSQL';
  return tools.major < server ? `pg_dump is of version ${tools.major} and the server of version ${server}; install the client programs of PostgreSQL ${server}` : undefined;
}

/** The password goes along unseen: everybody on the machine can read what a program is called with. */
export async function runTool({ folder }: Tools, name: 'pg_dump' | 'pg_restore', url: string | undefined, ...args: string[]): Promise<void> {
  const address = url === undefined ? undefined : new URL(url);
  const password = address && decodeURIComponent(address.password);
  if (address) address.password = '';
  try {
    await run(join(folder, name), [...args, ...(address ? [`--dbname=${address.href}`] : [])], { env: { ...process.env, ...(password && { PGPASSWORD: password }) }, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    throw new DatabaseFault(`${name} failed: ${(stderr || message).split('\n').filter(line => /error|fatal/i.test(line))[0] ?? (stderr || message).replaceAll(/\s+/g, ' ')}`);
  }
}
