import { sql } from 'kysely';
import { select } from '../database/select.js';
import type { Em } from '../database/store.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { Untied } from './append-events.js';
import { untold } from './told.js';

/** What stands in a table without an event: so many rows, with keys up to the last. */
export interface Unrecorded {
  rows: number;
  last: number;
}

/**
 * The event before the first one, where something stands that no event tells: what a program wrote directly into an unused database, such as the first
 * accounts of the demo or data for measuring. It says how much that is, so that nothing can be added to it afterwards.
 */
export async function beginRecord(em: Em, made: ReadonlyMap<unknown, readonly object[]>, first: Untied): Promise<Untied | undefined> {
  const told = [...em.getMetadata()].filter(({ className, tableName }) => tableName && !untold.has(className) && className !== 'AssignmentState');
  const counts = told.map(({ class: entity, className, tableName }) => {
    const keys = (made.get(entity) ?? []).map(record => (record as { id: number }).id);
    const others = keys.length === 0 ? sql`` : sql`where id not in (${sql.join(keys.map(key => sql.lit(key)))})`;
    return sql`select ${sql.lit(className)} as type, count(*) as rows, max(id) as last from ${sql.table(tableName)} ${others}`;
  });
  const found = await select<{ type: string; rows: number | string; last: number }>(em, sql.join(counts, sql` union all `));
  const standing = found.filter(({ rows }) => Number(rows) > 0).map(({ type, rows, last }) => [type, { rows: Number(rows), last: Number(last) }] as const);
  if (standing.length === 0) return undefined;
  const nobody = { actorKey: null, actorLogin: 'chidao', actingForKey: null, actingForLogin: null, tokenKey: null, sessionKey: null, address: null };
  return { ...first, ...nobody, action: 'beginRecord', objectType: 'Record', objectKey: 1, reason: null, paper: null, before: '{}', after: canonicalJson({ record: Object.fromEntries(standing) }) };
}
