import pg from 'pg';
import { DatabaseFault } from '../database-fault.js';
import { checkNotNewer } from '../migrations/index.js';
import { faultOfOpening, locks } from '../postgres-opening.js';
import { type BackupOptions, type Content, expectContent, type Manifest, readManifest, writeManifest } from './manifest.js';
import { findTools, hindranceOf, runTool, type Tools } from './postgres-tools.js';
import { makeWhole } from './whole-file.js';

/** Copies a database as it is at one instant: pg_dump and what the manifest says are read in the same snapshot. */
export async function backUpPostgres(url: string, file: string, madeAt: string, { replaces, verify }: BackupOptions = {}): Promise<Manifest> {
  return connected(url, async client => {
    const tools = await toolsFor(client);
    await client.query('begin transaction isolation level repeatable read read only');
    const { rows: [{ snapshot }] } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
    const content = await contentOf(client);
    checkNotNewer(content.migrations);
    return makeWhole(file, async growing => {
      await runTool(tools, 'pg_dump', url, '--format=custom', '--no-owner', '--no-privileges', `--snapshot=${snapshot}`, `--file=${growing}`);
      // reads all of it, and unpacks it
      await runTool(tools, 'pg_restore', undefined, '--file=/dev/null', growing);
      // what was recorded only grows, so that what is whole by now was whole then
      if (content.head?.hash) await verify?.(url);
      return writeManifest(file, growing, 'postgres', content, madeAt);
    }, { replaces });
  });
}

/** Into a database in which there is nothing yet: all of it in one transaction. */
export async function restorePostgres(file: string, url: string, { verify }: BackupOptions = {}): Promise<Manifest> {
  return connected(url, async client => {
    const tools = await toolsFor(client);
    await client.query(`select pg_advisory_lock(${locks.migrating})`);
    await expectEmpty(client, url);
    const manifest = await readManifest(file, 'postgres');
    await runTool(tools, 'pg_restore', url, '--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges', file);
    expectContent(await contentOf(client), manifest, file);
    if (manifest.head?.hash) await verify?.(url);
    return manifest;
  });
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'chidao backs up' });
  // the statement that runs is told; unheard, the event would end the process
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    // what has no code is a defect, and shows where
    throw error instanceof DatabaseFault || (error as { code?: string }).code === undefined ? error : faultOfOpening(error, url);
  } finally {
    await client.end();
  }
}

async function toolsFor(client: pg.Client): Promise<Tools> {
  const { rows: [{ major }] } = await client.query<{ major: number }>("select current_setting('server_version_num')::int / 10000 as major");
  const tools = await findTools();
  const hindrance = hindranceOf(tools, major);
  if (!tools || hindrance) throw new ToolsFault(hindrance);
  return tools;
}
/** There is nothing on this machine that could do it. */
export class ToolsFault extends DatabaseFault {}

async function expectEmpty(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query("select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^(pg_|information_schema$)' and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') limit 1");
  if (rows.length) throw new DatabaseFault(`the database ${new URL(url).pathname.slice(1)} is not empty, and nothing is restored over what is there; create another one: createdb <name>`);
}

async function contentOf(client: pg.Client): Promise<Content> {
  const { rows: found } = await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by tablename");
  if (!found.some(({ name }) => name === 'mikro_orm_migrations')) throw new DatabaseFault('it is no database of Chidao: it has no migrations');
  const rows: Record<string, number> = {};
  for (const { name } of found) rows[name] = Number((await client.query<{ number: string }>(`select count(*) as number from "${name}"`)).rows[0].number);
  const { rows: migrations } = await client.query<{ name: string }>('select name from mikro_orm_migrations order by name collate "C"');
  const { rows: [head] } = await client.query<{ sequence: number; at: string }>(found.some(({ name }) => name === 'record_head') ? 'select sequence, at, hash from record_head' : 'select id as sequence, at from event order by id desc limit 1');
  return { migrations: migrations.map(({ name }) => name), rows, head: head ?? null };
}
