import { sql } from 'kysely';
import { no, type Sql, yes } from '../database/sql.js';
import { Refusal } from '../kernel/refusal.js';
import type { Proof, Viewer } from './viewer.js';
import { isActive } from './viewer-of.js';

const tokenIsOver = new Refusal('UNAUTHENTICATED', { en: 'the access token is unknown or has expired; get a new one', vi: 'mã truy cập không tồn tại hoặc đã hết hạn; hãy lấy mã mới' });
export const sessionIsOver = new Refusal('UNAUTHENTICATED', { en: 'the session is over; sign in again', vi: 'phiên đăng nhập đã kết thúc; hãy đăng nhập lại' });
export const isOver = ({ kind }: Pick<Proof, 'kind'>): Refusal => (kind === 'token' ? tokenIsOver : sessionIsOver);

export const grantsHaveChanged = new Refusal('FORBIDDEN', { en: 'what your account may do has changed meanwhile; send it again', vi: 'quyền của tài khoản bạn vừa thay đổi; hãy gửi lại' });

/*
 * A viewer is read when a request begins, and a change waits for its turn, or for what the same request does before it. So it asks once more whether that
 * still stands, in the statement by which it begins. Who acts without a proof was not let in by one, and nothing of his can be taken back.
 */

/** Whether the row `account` is active, and whom it acts for too, as long as it stands in for him. */
export function mayStillAct({ account, actingFor, proof }: Viewer, day: string): Sql {
  const today = sql`${day}`;
  if (!account || !proof) return yes;
  if (!actingFor) return isActive('account', today);
  return sql`${isActive('account', today)} and exists (select 1 from account f join stand_in i on i.account_id = f.id
    where f.id = ${actingFor.key} and ${isActive('f', today)} and i.substitute_id = ${account.key} and i.valid_from <= ${today} and i.valid_until >= ${today})`;
}

/** Until when the proof is one; null: it is none any more. */
export function provedUntil({ proof }: Viewer): Sql {
  if (!proof) return sql`null`;
  return proof.kind === 'session' ? sql`(select expires_at from account_session where id = ${proof.key} and ended_at is null)` : sql`(select expires_at from api_token where id = ${proof.key} and revoked_at is null)`;
}

/** How many of the grants with which it was read are held today. */
export function grantsHeld({ account, actingFor, grants }: Viewer, today: string): Sql {
  const these = grants.length ? sql.join(grants.map(({ role, officeKey }) => sql`(role = ${role} and office_id = ${officeKey})`), sql` or `) : no;
  return sql`(select count(*) from "grant" where account_id = ${(actingFor ?? account)?.key ?? null} and (valid_from is null or valid_from <= ${today}) and (valid_until is null or valid_until >= ${today}) and (${these}))`;
}
