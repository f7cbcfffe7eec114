import pg from 'pg';
import { DatabaseFault } from './database-fault.js';

/** What the one who serves may do; with every other table, whatever serving needs. */
const rights: Record<string, string> = { event: 'select, insert', record_head: 'select, update', mikro_orm_migrations: 'select' };
const usual = 'select, insert, update, delete';

/**
 * Gives the user who serves what serving needs, and takes from him what is more: the tables are another's, so that whoever comes by the server's password
 * can neither change what was recorded nor take the triggers away. Said again at each start: a migration may have made new tables.
 */
export async function grantServing(owner: pg.Client, serving: pg.Client): Promise<void> {
  const [ours, name] = await Promise.all([owner, serving].map(async client => (await client.query<{ name: string }>('select current_user as name')).rows[0].name));
  if (name === ours) throw new DatabaseFault(`MIGRATION_DATABASE_URL and DATABASE_URL name the same user, ${name}; let one own the tables and the other serve`);
  await grant(owner, pg.escapeIdentifier(name));
  const more = (await serving.query<{ what: string }>(excess)).rows.map(({ what }) => what);
  if (more.length) throw new DatabaseFault(`the user ${name} of DATABASE_URL can change what was recorded (${more.join(', ')}); let ${ours} own the database and everything in it, and ${name} be no administrator`);
}

async function grant(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ name: string; schema: string }>("select relname as name, current_schema() as schema from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' and pg_has_role(relowner, 'member')");
  const schema = pg.escapeIdentifier(rows[0].schema);
  const statements = rows.flatMap(({ name }) => [`revoke all on ${pg.escapeIdentifier(name)} from ${role}`, `grant ${rights[name] ?? usual} on ${pg.escapeIdentifier(name)} to ${role}`]);
  await owner.query(['begin', `grant usage on schema ${schema} to ${role}`, ...statements, `grant usage, select on all sequences in schema ${schema} to ${role}`, 'commit'].join('; '));
}

/** What the one who asks may do to the record, and should not. An owner can give himself everything. */
const excess = `
  select 'changing ' || relname as what from pg_class where oid in ('event'::regclass, 'record_head'::regclass) and not pg_has_role(relowner, 'member')
    and (has_table_privilege(oid, 'delete, truncate, trigger, references') or relname = 'event' and has_table_privilege(oid, 'update'))
  union all select 'owning ' || relname from pg_class where oid in ('event'::regclass, 'record_head'::regclass) and pg_has_role(relowner, 'member')
  union all select 'owning the schema ' || nspname from pg_namespace where oid = current_schema()::regnamespace and pg_has_role(nspowner, 'member') order by 1`;
