import type { MikroORM } from '@mikro-orm/postgresql';
import { DatabaseFault } from './database-fault.js';

/** Said by every connection that writes: it wins over what the server, the database or the role has by default. */
export const acknowledgedIsFlushed = '-c synchronous_commit=on';

/** Under any other, what was acknowledged can be gone after a crash or a power cut; the last lets a failed flush be tried again, which finds nothing left to flush. */
const needed = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_sync_retry: 'off' };

/** As it is for a connection that writes. */
export async function checkDurability(orm: MikroORM, place: string): Promise<void> {
  const names = Object.keys(needed) as (keyof typeof needed)[];
  const [found] = await orm.em.getConnection().execute<Record<string, string>[]>(`select ${names.map(name => `current_setting('${name}') as ${name}`).join(', ')}`);
  const wrong = names.filter(name => found[name] !== needed[name]);
  if (wrong.length) throw new DatabaseFault(`PostgreSQL at ${place} does not keep what it acknowledges: ${wrong.map(name => `${name} is ${found[name]}, and has to be ${needed[name]}`).join('; ')}`);
}
