import { sql } from 'kysely';
import type { Database } from '../database/database.js';

const everyAccount = sql`
  select a.login, a.name, a.active_from, a.active_until, g.role, o.code, g.valid_from, g.valid_until
  from account a left join "grant" g on g.account_id = a.id left join office o on o.id = g.office_id order by a.login, g.id`;
type Line = [login: string, name: string, from: string | null, until: string | null, role: string | null, office: string, grantFrom: string | null, grantUntil: string | null];

/** Login, name and grants of every account, with tabs between them. */
export async function listed({ statements }: Database): Promise<string[]> {
  const rows = (await statements.rows(everyAccount, undefined)) as Line[];
  return [...Map.groupBy(rows, ([login]) => login).values()].map(lines => {
    const [login, name, from, until] = lines[0];
    const grants = lines.flatMap(([, , , , role, office, grantFrom, grantUntil]) => (role === null ? [] : [`${role}@${office}${days(grantFrom, grantUntil)}`]));
    return [login, name + days(from, until), grants.join(', ') || 'no grants'].join('\t');
  });
}
const days = (from: string | null, until: string | null): string => `${from === null ? '' : ` from ${from}`}${until === null ? '' : ` until ${until}`}`;
