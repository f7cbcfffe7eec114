import { sql } from 'kysely';
import { Account } from '../account/account.js';
import { ApiToken } from '../account/api-token.js';
import { hashToken, isToken, makeToken } from '../account/token.js';
import { nobody, type Viewer } from '../access/viewer.js';
import { accountColumns, type AccountRow, viewerFrom, withGrants } from '../access/viewer-of.js';
import type { Database } from '../database/database.js';
import { type Sql, slot } from '../database/sql.js';
import type { Rows } from '../database/statements.js';
import type { Clock } from '../kernel/clock.js';
import { Refusal } from '../kernel/refusal.js';
import { isAmong } from '../reading/list.js';

interface Asked {
  hash: string;
  today: string;
}
type SessionRow = [tokenKey: number, expiresAt: string, ...AccountRow];
/** One statement, because it runs before every request. */
const sessionsWhere = (condition: Sql): Sql => sql`
  select t.id, t.expires_at, ${accountColumns} from api_token t join account a on a.id = t.account_id ${withGrants(slot<{ today: string }>(({ today }) => today, 'date'))}
  where ${condition} order by g.id`;
const session = sessionsWhere(sql`t.hash = ${slot<Asked>(({ hash }) => hash)}`);
const sessions = sessionsWhere(isAmong(sql`t.id`, slot<{ keys: readonly number[] }>(({ keys }) => keys, 'integer[]')));

/** Who asks, by the Authorization header; always from the primary, so that a token that was taken back is dead at once. What is not a valid token is refused: who believes to be signed in must not be answered as nobody. */
export async function sessionOf(authorization: string | undefined, statements: Rows, clock: Clock, today: string): Promise<Viewer> {
  if (authorization === undefined || authorization.trim() === '') return nobody;
  const token = /^bearer +(\S+)$/i.exec(authorization.trim())?.[1];
  if (token === undefined || !isToken(token))
    throw new Refusal('UNAUTHENTICATED', {
      en: 'the Authorization header holds no token of this system; send "Authorization: Bearer chidao_…", or no such header',
      vi: 'tiêu đề Authorization không chứa mã truy cập của hệ thống; hãy gửi "Authorization: Bearer chidao_…" hoặc bỏ tiêu đề này',
    });
  const rows = (await statements.rows<Asked>(session, { hash: hashToken(token), today }, 'recurring')) as SessionRow[];
  if (!rows.length || clock.hasPassed(rows[0][1])) throw tokenIsOver;
  return viewerFrom(rows.map(([, , ...account]) => account), proofOf(rows[0][0]));
}

const proofOf = (key: number) => ({ kind: 'token', key, readOnly: false }) as const;

export const tokenIsOver = new Refusal('UNAUTHENTICATED', { en: 'the access token is unknown or has expired; get a new one', vi: 'mã truy cập không tồn tại hoặc đã hết hạn; hãy lấy mã mới' });

/** Those who began with these tokens, as they may act by now; whose token is gone or has expired is not among them. */
export async function sessionsOf(tokenKeys: readonly number[], statements: Rows, clock: Clock, today: string): Promise<Map<number, Viewer>> {
  const rows = (await statements.rows(sessions, { keys: tokenKeys, today })) as SessionRow[];
  const valid = Map.groupBy(rows.filter(([, expiresAt]) => !clock.hasPassed(expiresAt)), ([key]) => key);
  return new Map([...valid].map(([key, rows]) => [key, viewerFrom(rows.map(([, , ...account]) => account), proofOf(key))]));
}

/** A new token of an account. It is answered this once: only its hash is kept. */
export async function createToken(database: Database, clock: Clock, login: string, hours: number): Promise<string> {
  const token = makeToken();
  const unknown = () => new Refusal('NOT_FOUND', { en: `there is no account "${login.slice(0, 60)}"`, vi: `không có tài khoản "${login.slice(0, 60)}"` });
  if (!/^[\p{L}\p{N}._@-]{1,100}$/u.test(login)) throw unknown();
  await database.write(async em => {
    const account = await em.findOne(Account, { login });
    if (!account) throw new Refusal('NOT_FOUND', { en: `there is no account "${login.slice(0, 60)}"`, vi: `không có tài khoản "${login.slice(0, 60)}"` });
    const createdAt = clock.now();
    const expiresAt = Temporal.Instant.from(createdAt).add({ hours }).toString({ fractionalSecondDigits: 3 });
    em.create(ApiToken, { account, name: 'chidao token', scope: 'READ_WRITE', hash: hashToken(token), createdAt, expiresAt });
  });
  return token;
}
