import { sql } from 'kysely';
import { Account } from '../account/account.js';
import { hashSessionSecret, idleFor } from '../account/account-session.js';
import { ApiToken, type Scope } from '../account/api-token.js';
import { noSuchLogin } from '../account/login.js';
import { hashToken, isToken, makeToken } from '../account/token.js';
import { isOver } from '../access/standing.js';
import { workOf } from '../access/system.js';
import { nobody, type Proof, type Viewer } from '../access/viewer.js';
import { accountColumns, type AccountRow, isActive, viewerFrom, withGrants } from '../access/viewer-of.js';
import type { Database } from '../database/database.js';
import { type Sql, slot } from '../database/sql.js';
import type { Rows } from '../database/statements.js';
import { after, type Clock } from '../kernel/clock.js';
import { Refusal } from '../kernel/refusal.js';
import { isAmong } from '../reading/list.js';
import { secretIn } from './session-cookie.js';

/** By what a request says who asks: the headers of these names. */
export interface Proving {
  authorization?: string;
  cookie?: string;
}
interface Asked {
  hash: string;
  today: string;
}
interface AskedAgain {
  keys: readonly number[];
  today: string;
}
const today = slot<{ today: string }>(({ today }) => today, 'date');
const isHashed = (column: Sql): Sql => sql`${column} = ${slot<Asked>(({ hash }) => hash)}`;
const isOneOfThese = (column: Sql): Sql => isAmong(column, slot<AskedAgain>(({ keys }) => keys, 'integer[]'));

/**
 * Who asks; always from the primary, so that what was ended or taken back is dead at once. Where both are sent the Authorization header counts: it was
 * written for this request, and a browser sends a cookie unasked.
 */
export async function sessionOf({ authorization, cookie }: Proving, statements: Rows, clock: Clock, day: string): Promise<Viewer> {
  if (authorization !== undefined && authorization.trim() !== '') return byToken(authorization, statements, clock, day);
  const secret = secretIn(cookie);
  return secret === undefined ? nobody : bySession(secret, statements, clock, day);
}

type TokenRow = [key: number, expiresAt: string, lastUsedAt: string | null, scope: Scope, ...AccountRow];
/** One statement, because it runs before every request. */
const tokensWhere = (condition: Sql): Sql => sql`
  select t.id, t.expires_at, t.last_used_at, t.scope, ${accountColumns} from api_token t join account a on a.id = t.account_id ${withGrants(today)}
  where ${condition} and t.revoked_at is null and ${isActive('a', today)} order by g.id`;
const token = tokensWhere(isHashed(sql`t.hash`));
const tokens = tokensWhere(isOneOfThese(sql`t.id`));

/** What is not a valid token is refused: who believes to be signed in must not be answered as nobody. */
async function byToken(authorization: string, statements: Rows, clock: Clock, day: string): Promise<Viewer> {
  const sent = /^bearer +(\S+)$/i.exec(authorization.trim())?.[1];
  if (sent === undefined || !isToken(sent))
    throw new Refusal('UNAUTHENTICATED', {
      en: 'the Authorization header holds no token of this system; send "Authorization: Bearer chidao_…", or no such header',
      vi: 'tiêu đề Authorization không chứa mã truy cập của hệ thống; hãy gửi "Authorization: Bearer chidao_…" hoặc bỏ tiêu đề này',
    });
  const rows = (await statements.rows<Asked>(token, { hash: hashToken(sent), today: day }, 'recurring')) as TokenRow[];
  const viewer = rows.length ? viewerOfToken(rows, clock) : undefined;
  if (!viewer) throw isOver({ kind: 'token' });
  return viewer;
}

function viewerOfToken(rows: TokenRow[], clock: Clock): Viewer | undefined {
  const [key, expiresAt, lastUsedAt, scope] = rows[0];
  if (clock.hasPassed(expiresAt)) return undefined;
  return viewerFrom(rows.map(([, , , , ...account]) => account), { kind: 'token', key, readOnly: scope === 'READ', lastUsedAt });
}

type SessionRow = [key: number, expiresAt: string, lastUsedAt: string, forKey: number | null, forLogin: string, forName: string, ...AccountRow];
/** One that acts for another lasts as long as it may: until the stand-in is over, or the other's account. */
const sessionsWhere = (condition: Sql): Sql => sql`
  select s.id, s.expires_at, s.last_used_at, f.id, f.login, f.name, ${accountColumns} from account_session s join account a on a.id = s.account_id left join account f on f.id = s.acting_for_id ${withGrants(today, sql`coalesce(f.id, a.id)`)}
  where ${condition} and s.ended_at is null and ${isActive('a', today)} and (f.id is null or (${isActive('f', today)}
    and exists (select 1 from stand_in i where i.account_id = f.id and i.substitute_id = a.id and i.valid_from <= ${today} and i.valid_until >= ${today}))) order by g.id`;
const session = sessionsWhere(isHashed(sql`s.hash`));
const sessions = sessionsWhere(isOneOfThese(sql`s.id`));

/** A browser sends its cookie whether or not somebody still believes to be signed in: of a session that is over, it is nobody's. */
async function bySession(secret: string, statements: Rows, clock: Clock, day: string): Promise<Viewer> {
  const rows = (await statements.rows<Asked>(session, { hash: hashSessionSecret(secret), today: day }, 'recurring')) as SessionRow[];
  return (rows.length ? viewerOfSession(rows, clock) : undefined) ?? nobody;
}

function viewerOfSession(rows: SessionRow[], clock: Clock): Viewer | undefined {
  const [key, expiresAt, lastUsedAt, forKey, login, name] = rows[0];
  if (clock.hasPassed(expiresAt) || clock.hasPassed(after(lastUsedAt, idleFor))) return undefined;
  const actingFor = forKey === null ? null : { key: forKey, login, name };
  return viewerFrom(rows.map(([, , , , , , ...account]) => account), { kind: 'session', key, readOnly: false, lastUsedAt }, actingFor);
}

/** By which a listener is found again. */
export const proofKey = ({ kind, key }: Pick<Proof, 'kind' | 'key'>): string => `${kind} ${key}`;

/** Those who began with these proofs, as they may act by now; whose token or session is over is not among them. One statement for each kind that there is. */
export async function sessionsOf(proofs: readonly Pick<Proof, 'kind' | 'key'>[], statements: Rows, clock: Clock, day: string): Promise<Map<string, Viewer>> {
  const keysOf = (kind: Proof['kind']) => [...new Set(proofs.filter(proof => proof.kind === kind).map(({ key }) => key))];
  const read = async <R extends [number, ...unknown[]]>(query: Sql, kind: Proof['kind'], viewerOf: (rows: R[], clock: Clock) => Viewer | undefined): Promise<[string, Viewer][]> => {
    const keys = keysOf(kind);
    const rows = (keys.length ? await statements.rows<AskedAgain>(query, { keys, today: day }) : []) as R[];
    return [...Map.groupBy(rows, ([key]) => key)].flatMap(([key, rows]) => {
      const viewer = viewerOf(rows, clock);
      return viewer ? [[proofKey({ kind, key }), viewer] as [string, Viewer]] : [];
    });
  };
  return new Map([...(await read(tokens, 'token', viewerOfToken)), ...(await read(sessions, 'session', viewerOfSession))]);
}

/** A new token of an account. It is answered this once: only its hash is kept. */
export async function createToken(database: Database, clock: Clock, login: string, hours: number): Promise<string> {
  const token = makeToken();
  await workOf('(demo)', database, clock).run('createToken', {}, async tx => {
    const account = await tx.em.findOne(Account, { login });
    if (!account) throw noSuchLogin(login);
    const expiresAt = Temporal.Instant.from(tx.at).add({ hours }).toString({ fractionalSecondDigits: 3 });
    tx.em.create(ApiToken, { account, name: 'chidao token', scope: 'READ_WRITE', hash: hashToken(token), createdAt: tx.at, expiresAt });
    await tx.record('createToken');
    return {};
  });
  return token;
}
