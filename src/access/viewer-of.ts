import { sql } from 'kysely';
import type { Role } from '../account/account.js';
import { ref, type Sql } from '../database/sql.js';
import type { Rows } from '../database/statements.js';
import { Refusal } from '../kernel/refusal.js';
import { type KnownAccount, type Proof, Viewer } from './viewer.js';

/** An account `a` with the grants that are valid on a day, its own or those of another for whom it acts: one row for each, and one without a grant where there is none. */
export const accountColumns: Sql = sql`a.id, a.login, a.name, g.role, o.id, o.path, a.writes`;
export const withGrants = (today: Sql, holder: Sql = sql`a.id`): Sql => sql`
  left join "grant" g on g.account_id = ${holder} and (g.valid_from is null or g.valid_from <= ${today}) and (g.valid_until is null or g.valid_until >= ${today})
  left join office o on o.id = g.office_id`;
export type AccountRow = [key: number, login: string, name: string, role: Role | null, officeKey: number, path: string, writes: number];

/** Before its first day and after its last one, an account is nobody: whatever it proves itself by. */
export const isActive = (alias: string, today: Sql): Sql =>
  sql`(${ref(alias, 'active_from')} is null or ${ref(alias, 'active_from')} <= ${today}) and (${ref(alias, 'active_until')} is null or ${ref(alias, 'active_until')} >= ${today})`;

export function viewerFrom(rows: readonly AccountRow[], proof: Proof | null, actingFor: KnownAccount | null = null): Viewer {
  const [key, login, name, , , , writes] = rows[0];
  return new Viewer({ key, login, name }, proof, rows.flatMap(([, , , role, officeKey, path]) => (role === null ? [] : [{ role, officeKey, path }])), writes, actingFor);
}

/** The account as it may act today: with the grants that are valid on this day. */
export async function viewerOf(statements: Rows, by: { login: string } | { key: number }, today: string): Promise<Viewer> {
  const which = 'login' in by ? sql`a.login = ${by.login}` : sql`a.id = ${by.key}`;
  const rows = (await statements.rows(sql`select ${accountColumns} from account a ${withGrants(sql`${today}`)} where ${which} and ${isActive('a', sql`${today}`)} order by g.id`, undefined)) as AccountRow[];
  if (rows.length === 0) throw new Refusal('UNAUTHENTICATED', { en: 'there is no such account', vi: 'không có tài khoản này' });
  return viewerFrom(rows, null);
}
